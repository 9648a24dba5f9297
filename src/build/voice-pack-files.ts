import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {cutData} from './voice-pack-data.ts';
import {cutScript, readMetadata} from './voice-pack-script.ts';

/** The package that the pack is cut from: every language of eSpeak NG, 24 MB. */
const PACKAGE = '@echogarden/espeak-ng-emscripten';

/** The built-in voice as two files: 2.1 MB, less than 1 MB on the wire. */
export interface VoicePack {
  /** An ES module whose default export starts eSpeak NG; see `espeak-module.ts` in `speech`. */
  readonly script: string;
  /** The files of eSpeak NG for Arabic and English, one after the other. */
  readonly data: Uint8Array;
}

/** The names of the two files, wherever they are served from. */
export const VOICE_PACK_FILES = {script: 'espeak.js', data: 'espeak.data'} as const;

/**
 * Cuts the pack out of the npm package. There is no WebAssembly in it: the package was compiled
 * to plain JavaScript (wasm2js), so the pack needs no `wasm-unsafe-eval`.
 *
 * @throws {Error} where the package is missing or not built as this code expects; a new version
 * of it is then to be looked at by a person.
 */
export async function cutVoicePack(): Promise<VoicePack> {
  const folder = dirname(createRequire(import.meta.url).resolve(PACKAGE));
  const [script, data] = await Promise.all([
    readFile(join(folder, 'espeak-ng.js'), 'utf8'),
    readFile(join(folder, 'espeak-ng.data')),
  ]);
  const cut = cutData(readMetadata(script), data);
  return {script: cutScript(script, cut.metadata), data: cut.data};
}

/** Writes the pack into `folder` under {@link VOICE_PACK_FILES}, for a server of plain files. */
export async function writeVoicePack(folder: string): Promise<void> {
  const {script, data} = await cutVoicePack();
  await mkdir(folder, {recursive: true});
  await Promise.all([
    writeFile(join(folder, VOICE_PACK_FILES.script), script),
    writeFile(join(folder, VOICE_PACK_FILES.data), data),
  ]);
}
