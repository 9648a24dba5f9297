import {readdirSync} from 'node:fs';
import {get} from 'node:http';
import path from 'node:path';

/** Bytes on the wire of the two files of the voice pack, as the gateway gives them to a browser. */
export async function voicePackSize(app: string, origin: string): Promise<number> {
  const files = readdirSync(path.join(app, 'assets')).filter((name) =>
    /^espeak-[^.]+\.(?:js|data)$/.test(name),
  );
  const sizes = await Promise.all(files.map((name) => bodySize(`${origin}/assets/${name}`)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

function bodySize(url: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, {headers: {'accept-encoding': 'gzip, deflate, br, zstd'}}, (response) => {
      let size = 0;
      response.on('data', (chunk: Buffer) => (size += chunk.length));
      response.on('end', () => resolve(size));
      response.on('error', reject);
    }).on('error', reject);
  });
}
