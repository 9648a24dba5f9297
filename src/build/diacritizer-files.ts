import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {compileKernel} from './diacritizer-kernel.ts';

const WEIGHTS = 'src/diacritizer/weights';

/** The names of the diacritizer's files, wherever they are served from. */
export const DIACRITIZER_FILES = {
  kernel: 'diacritizer.wasm',
  weights: 'diacritizer.data',
  lexicon: 'diacritizer.txt',
} as const;

export type DiacritizerFile = keyof typeof DIACRITIZER_FILES;

/** The diacritizer as files of a site: its arithmetic, compiled; its weights; the words that it knows. */
export async function diacritizerFiles(): Promise<Readonly<Record<DiacritizerFile, Uint8Array>>> {
  const [kernel, weights, lexicon] = await Promise.all([
    compileKernel(),
    readFile(join(WEIGHTS, 'diacritizer.bin')),
    readFile(join(WEIGHTS, 'lexicon.txt')),
  ]);
  return {kernel, weights, lexicon};
}

/** Writes them into `folder` under {@link DIACRITIZER_FILES}, for a server of plain files. */
export async function writeDiacritizer(folder: string): Promise<void> {
  const files = await diacritizerFiles();
  await mkdir(folder, {recursive: true});
  const names = Object.entries(DIACRITIZER_FILES) as [DiacritizerFile, string][];
  await Promise.all(names.map(([file, name]) => writeFile(join(folder, name), files[file])));
}
