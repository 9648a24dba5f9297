/**
 * `npm test`: everything, from a fresh clone. Installs what is missing (as root on Debian), builds
 * the app, runs the unit and component tests in Chromium, then the end-to-end tests against the
 * built app in Chromium and Firefox. The last line is the total of all.
 *
 *   npm test                 everything
 *   npm test -- unit         unit and component tests only
 *   npm test -- e2e [name]   end-to-end tests only, or those whose file has `name` in it
 */
import {spawn} from 'node:child_process';
import {readdirSync, readFileSync, rmSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {
  browserPackages,
  desktopPackages,
  fontPackages,
  numberPackages,
  requirePackages,
  screenReaderPackages,
  voicePackages,
} from './setup/debian-packages.ts';

interface Totals {
  passed: number;
  failed: number;
}

/** Milliseconds; a file of tests that hangs fails, and the rest is still run. */
const FILE_LIMIT = 1_500_000;

const [only, name = ''] = process.argv.slice(2);
const totals: Totals = {passed: 0, failed: 0};

function add({passed, failed}: Totals): void {
  totals.passed += passed;
  totals.failed += failed;
}

function command(program: string, args: string[], env = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {stdio: 'inherit', env: {...process.env, ...env}});
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function unitTests(): Promise<void> {
  const totalsFile = '.cache/unit-totals.json';
  rmSync(totalsFile, {force: true});
  const code = await command('npx', ['wtr'], {RAWI_TOTALS: totalsFile});
  let counted: Totals = {passed: 0, failed: 0};
  try {
    counted = JSON.parse(readFileSync(totalsFile, 'utf8')) as Totals;
  } catch {
    // The runner did not come as far as counting.
  }
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  add(counted);
}

/** Tests in Node; each `it` counts, a `describe` does not. */
async function nodeTests(folder: string, ending: string): Promise<void> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(ending) && file.includes(name))
    .map((file) => `${folder}/${file}`);
  const stream = run({files, concurrency: 1, timeout: FILE_LIMIT});
  const counted: Totals = {passed: 0, failed: 0};
  const isSuite = (details: {type?: string | undefined}) => details.type === 'suite';
  stream.on('test:pass', ({details, skip}) => {
    if (!isSuite(details) && skip === undefined) counted.passed++;
  });
  stream.on('test:fail', ({details}) => {
    if (!isSuite(details)) counted.failed++;
  });
  for await (const line of stream.compose(new spec()) as AsyncIterable<string>) {
    process.stdout.write(line);
  }
  if (counted.passed + counted.failed === 0) counted.failed = 1;
  add(counted);
}

try {
  await requirePackages(
    [
      ...browserPackages,
      ...fontPackages,
      ...voicePackages,
      ...numberPackages,
      ...desktopPackages,
      ...screenReaderPackages,
    ],
    AbortSignal.timeout(900_000),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

if (only !== 'e2e') {
  await unitTests();
  await nodeTests('test/gateway', '.node.ts');
  await nodeTests('test/beside', '.node.ts');
}
if (only !== 'unit') {
  if ((await command('npm', ['run', 'build', '--silent'])) === 0) {
    await nodeTests('test/e2e', '.e2e.ts');
  } else {
    console.error('The app was not built.');
    totals.failed++;
  }
}

console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed === 0 ? 0 : 1;
