/**
 * Checks what a first visit downloads, in the built app: `npm run size`. Sizes are those of the
 * brotli files that the gateway serves.
 */
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {basename, join} from 'node:path';

const root = 'dist/app';
const kilobyte = 1000;

interface Budget {
  readonly name: string;
  readonly bytes: number;
  readonly limit: number;
}

function servedBytes(path: string): number {
  const file = join(root, path);
  // What would not become smaller is served as it is.
  return (statSync(`${file}.br`, {throwIfNoEntry: false}) ?? statSync(file)).size;
}

/** The scripts that the page needs before it is usable: its own and their static imports. */
function firstScripts(): Set<string> {
  const page = readFileSync(join(root, 'index.html'), 'utf8');
  const found = new Set<string>();
  const waiting = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(
    ([, path]) => path!,
  );
  for (let path = waiting.pop(); path; path = waiting.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = readFileSync(join(root, path), 'utf8');
    for (const [, imported] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) {
      waiting.push(`assets/${imported!}`);
    }
  }
  return found;
}

const assets = readdirSync(join(root, 'assets')).map((file) => `assets/${file}`);
const sum = (paths: Iterable<string>) =>
  [...paths].reduce((total, path) => total + servedBytes(path), 0);

const budgets: readonly Budget[] = [
  {name: 'first scripts', bytes: sum(firstScripts()), limit: 60 * kilobyte},
  {
    name: 'style sheets',
    bytes: sum(assets.filter((path) => path.endsWith('.css'))),
    limit: 10 * kilobyte,
  },
  {
    name: 'built-in voice',
    bytes: sum(assets.filter((path) => /^espeak[.-].*\.(?:js|wasm|data)$/.test(basename(path)))),
    limit: 1050 * kilobyte,
  },
];

for (const {name, bytes, limit} of budgets) {
  const verdict = bytes > limit ? 'TOO LARGE' : 'ok';
  console.log(
    `${name.padEnd(16)} ${(bytes / kilobyte).toFixed(1).padStart(7)} kB of ${limit / kilobyte} kB  ${verdict}`,
  );
}
if (budgets.some(({bytes, limit}) => bytes === 0 || bytes > limit)) process.exitCode = 1;
