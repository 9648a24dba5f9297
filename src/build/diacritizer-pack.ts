import {createHash} from 'node:crypto';
import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'vite';
import {DIACRITIZER_FILES, diacritizerFiles, type DiacritizerFile} from './diacritizer-files.ts';

const MODULE = 'virtual:diacritizer-pack';
const RESOLVED = `\0${MODULE}`;
/** The most bytes that the pack may be with brotli: it is fetched by every phone. */
const MAX_SIZE = 2_500_000;
/** Where the dev server serves the pack. */
const DEV_FOLDER = '@diacritizer-pack/';

const TYPES: Readonly<Record<DiacritizerFile, string>> = {
  kernel: 'application/wasm',
  weights: 'application/octet-stream',
  lexicon: 'text/plain; charset=utf-8',
};

/**
 * Vite plugin: the diacritizer as three files of the site. `import pack from
 * 'virtual:diacritizer-pack'` gives their addresses. A build emits them with a hash in the name,
 * so that they may be cached for ever; the dev server compiles them when they are first asked for.
 */
export function diacritizerPack(): Plugin {
  let base = '/';
  let building = false;
  let making: ReturnType<typeof diacritizerFiles> | undefined;
  const made = () => (making ??= diacritizerFiles());
  const names = Object.entries(DIACRITIZER_FILES) as [DiacritizerFile, string][];

  return {
    name: 'rawi-diacritizer-pack',
    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      const urls = Object.fromEntries(
        names.map(([file, name]) => [file, base + DEV_FOLDER + name]),
      );
      if (building) {
        const files = await made();
        const sizes = names.map(([file]) => brotliCompressSync(files[file]).length);
        const size = sizes.reduce((sum, each) => sum + each, 0);
        if (size > MAX_SIZE) this.error(`The diacritizer has grown to ${size} bytes.`);
        for (const [file, name] of names) {
          const hash = createHash('sha256').update(files[file]).digest('hex').slice(0, 8);
          const fileName = `assets/${name.replace('.', `-${hash}.`)}`;
          this.emitFile({type: 'asset', fileName, source: files[file]});
          urls[file] = base + fileName;
        }
      }
      const {kernel, weights, lexicon} = urls;
      const pack = {kernelUrl: kernel, weightsUrl: weights, lexiconUrl: lexicon};
      return `export default ${JSON.stringify(pack)};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/\?.*$/, '');
        const asked = names.find(([, name]) => path === base + DEV_FOLDER + name);
        if (!asked) {
          next();
          return;
        }
        made().then((files) => {
          response.setHeader('Content-Type', TYPES[asked[0]]);
          response.end(files[asked[0]]);
        }, next);
      });
    },
  };
}
