import {readFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {diacritizerFiles} from '../../src/build/diacritizer-files.ts';
import type {TestBrowser} from '../e2e/support/browsers.ts';
import type {BrowserName} from './bench-browser.ts';
import {SENTENCES} from './diacritizer-speed.ts';
import {figureOf, type Figure} from './figure.ts';
import {memoryOf} from './process-memory.ts';
import {once, type Row} from './report.ts';

const RUNS = 5;
/** How often the sentences are gone through in one run. */
const TIMES = 20;

/** What is fetched for the diacritizer, in kB with Brotli. */
export async function measureDownload(): Promise<Row> {
  const {kernel, weights, lexicon} = await diacritizerFiles();
  const sizes = [kernel, weights, lexicon].map((file) => brotliCompressSync(file).length);
  const size = sizes.reduce((sum, each) => sum + each, 0) / 1000;
  return {
    part: 'Diacritizer',
    where: 'Node',
    what: 'Download with Brotli',
    unit: 'kB',
    figure: once(size),
    goal: {atMost: 2500},
  };
}

/** The diacritizer in its worker, as the app has it. */
export async function measureDiacritizerIn(
  {browser}: TestBrowser,
  where: BrowserName,
  origin: string,
): Promise<Row[]> {
  const sentences = readFileSync(SENTENCES, 'utf8').trim().split('\n');
  const many = Array.from({length: TIMES}, () => sentences).flat();
  const page = await browser.newPage();
  await page.goto(origin, {waitUntil: 'load'});
  const measure = (texts: readonly string[], runs: number) =>
    page.evaluate((...given) => window.rooms!.diacritizer(...given), texts, runs);
  const memory = () => memoryOf(browser.process()!.pid!);
  const before = memory();
  // One worker alone: those of other runs leave behind what is not swept at once.
  await measure(sentences, 1);
  const grown = memory() - before;
  const figures = await measure(many, RUNS);
  await page.close();
  const row = (what: string, unit: string, figure: Figure, goal?: Row['goal']): Row => ({
    part: 'Diacritizer',
    where,
    what,
    unit,
    figure,
    ...(goal ? {goal} : {}),
  });
  return [
    row('Worker start', 'ms', figures.start),
    row('First sentence after it', 'ms', figures.first),
    row('A sentence, warm', 'ms', figures.warm, {atMost: 120}),
    row('Sustained', 'words/s', figures.speed, {atLeast: 3000}),
    row('Memory of all processes with it', 'MB more', figureOf([grown]), {atMost: 80}),
  ];
}
