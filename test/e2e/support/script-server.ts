import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {build, type Rolldown} from 'vite';

/** A page that holds nothing but one script of ours. */
export interface ScriptServer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Bundles the TypeScript module `entry` as the app is bundled, and serves a page that runs it. */
export async function startScriptServer(entry: string): Promise<ScriptServer> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, lib: {entry, formats: ['es'], fileName: 'script'}},
  });
  const {output} = ([result].flat() as Rolldown.RolldownOutput[])[0]!;
  const script = output[0].code;
  const page = `<!doctype html><html lang="ar" dir="rtl"><link rel="icon" href="data:,"><title>صوت</title>
<button>تكلّم</button><script type="module" src="/script.js"></script>`;
  const server = createServer(({url}, response) => {
    const isScript = url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
