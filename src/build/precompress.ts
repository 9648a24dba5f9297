import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

const compressible = /\.(?:html|js|css|svg|json|webmanifest|wasm|data|txt)$/;
/** Smaller files gain nothing over their own headers. */
const leastBytes = 512;

/** Writes a `.br` and a `.gz` beside every file in `folder` that compression makes smaller. */
export async function precompress(folder: string): Promise<void> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile() && compressible.test(entry.name));
  await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = await readFile(path);
      if (content.length < leastBytes) return;
      const brotli = await promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        },
      });
      await writeFile(`${path}.br`, brotli);
      await writeFile(`${path}.gz`, await promisify(gzip)(content, {level: 9}));
    }),
  );
}
