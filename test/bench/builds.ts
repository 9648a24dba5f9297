import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build, type Rolldown} from 'vite';
import {diacritizerPack} from '../../src/build/diacritizer-pack.ts';
import {voicePack} from '../../src/build/voice-pack.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const madeOf = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

/**
 * Builds the app as it is built for its users, into a folder of its own, so that nobody's `dist/`
 * changes under them; resolves to the folder. What is there already is taken if nothing of what
 * it is made of has changed since. A `readable` build keeps its names, for a profile.
 */
export async function buildApp({readable = false} = {}): Promise<string> {
  const outDir = path.join(root, '.cache/bench', readable ? 'app-readable' : 'app');
  const page = statSync(path.join(outDir, 'sw.js.br'), {throwIfNoEntry: false});
  const newest = Math.max(...madeOf.map((name) => lastChange(path.join(root, name))));
  if (page && page.mtimeMs > newest) return outDir;
  await build({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: {outDir, emptyOutDir: true, ...(readable ? {minify: false} : {})},
  });
  return outDir;
}

/** Builds the page that measures rooms of the app by themselves; resolves to its folder. */
export async function buildRoomsPage(): Promise<string> {
  const outDir = path.join(root, '.cache/bench/rooms');
  await build({
    root: path.join(here, 'page'),
    configFile: false,
    logLevel: 'warn',
    plugins: [voicePack(), diacritizerPack()],
    worker: {format: 'es'},
    build: {outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: {polyfill: false}},
  });
  return outDir;
}

/** The script that is put into the pages of the app before anything else, as source text. */
export async function buildProbe(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {entry: path.join(here, 'page/probe.ts'), formats: ['iife'], name: 'probe'},
    },
  });
  return ([result].flat() as Rolldown.RolldownOutput[])[0]!.output[0].code;
}

/** When the file, or the newest one in the folder, was written; epoch milliseconds. */
function lastChange(name: string): number {
  const stat = statSync(name);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(name).map((entry) => lastChange(path.join(name, entry))));
}
