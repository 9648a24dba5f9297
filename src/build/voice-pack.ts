import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import type {Plugin} from 'vite';
import {cutVoicePack, VOICE_PACK_FILES, type VoicePack} from './voice-pack-files.ts';

const MODULE = 'virtual:voice-pack';
const RESOLVED = `\0${MODULE}`;
/** The most bytes that the pack may be with gzip: it is fetched by every phone. */
const MAX_SIZE = 1_050_000;
/** Where the dev server serves the pack. */
const DEV_FOLDER = '@voice-pack/';

/**
 * Vite plugin: the built-in voice as two files of the site. `import pack from
 * 'virtual:voice-pack'` gives their addresses. A build emits them with a hash in the name, so
 * that they may be cached for ever; the dev server cuts them when they are first asked for.
 */
export function voicePack(): Plugin {
  let base = '/';
  let building = false;
  let cutting: Promise<VoicePack> | undefined;
  const cut = () => (cutting ??= cutVoicePack());

  return {
    name: 'rawi-voice-pack',
    configResolved(config) {
      base = config.base;
      building = config.command === 'build';
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED) return undefined;
      let scriptUrl = base + DEV_FOLDER + VOICE_PACK_FILES.script;
      let dataUrl = base + DEV_FOLDER + VOICE_PACK_FILES.data;
      if (building) {
        const {script, data} = await cut();
        const size = gzipSync(script).length + gzipSync(data).length;
        if (size > MAX_SIZE) this.error(`The voice pack has grown to ${size} bytes.`);
        const emit = (name: string, source: string | Uint8Array) => {
          const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
          const fileName = `assets/${name.replace('.', `-${hash}.`)}`;
          this.emitFile({type: 'asset', fileName, source});
          return base + fileName;
        };
        scriptUrl = emit(VOICE_PACK_FILES.script, script);
        dataUrl = emit(VOICE_PACK_FILES.data, data);
      }
      return `export default ${JSON.stringify({scriptUrl, dataUrl})};`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = request.url?.replace(/\?.*$/, '');
        const isScript = path === base + DEV_FOLDER + VOICE_PACK_FILES.script;
        if (!isScript && path !== base + DEV_FOLDER + VOICE_PACK_FILES.data) {
          next();
          return;
        }
        cut().then(({script, data}) => {
          response.setHeader(
            'Content-Type',
            isScript ? 'text/javascript' : 'application/octet-stream',
          );
          response.end(isScript ? script : data);
        }, next);
      });
    },
  };
}
