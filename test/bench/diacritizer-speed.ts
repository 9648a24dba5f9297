import {readFileSync} from 'node:fs';
import {diacritizerFiles} from '../../src/build/diacritizer-files.ts';
import {Diacritizer} from '../../src/diacritizer/diacritizer.ts';
import {figureOf} from './figure.ts';
import type {Row} from './report.ts';

const RUNS = 5;
/** Sentences of our own, as the training keeps them for comparison. */
export const SENTENCES = 'src/diacritizer/training/sentences.txt';
/** How often they are gone through in one run. */
const TIMES = 20;

/**
 * How fast the diacritizer marks text, in Node on one core; by the processor's time, so that other work
 * on the machine counts for little.
 */
export async function measureDiacritizer(): Promise<Row[]> {
  const {kernel, weights, lexicon} = await diacritizerFiles();
  const files = {
    kernel: new Uint8Array(kernel),
    weights: new Uint8Array(weights).buffer,
    lexicon: new TextDecoder().decode(lexicon),
  };
  const sentences = readFileSync(SENTENCES, 'utf8').trim().split('\n');
  const words = sentences.join(' ').split(/\s+/u).length * TIMES;
  const loads: number[] = [];
  const firsts: number[] = [];
  const speeds: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const loaded = await spent(async () => Diacritizer.load(files));
    loads.push(loaded.ms);
    const diacritizer = loaded.value;
    firsts.push((await spent(() => diacritizer.mark(sentences[0]!))).ms);
    const marked = await spent(() => {
      for (let time = 0; time < TIMES; time++) {
        for (const sentence of sentences) diacritizer.mark(sentence);
      }
    });
    speeds.push((words * 1000) / marked.ms);
  }
  const row = (what: string, unit: string, values: readonly number[]): Row => ({
    part: 'Diacritizer',
    where: 'Node',
    what,
    unit,
    figure: figureOf(values),
  });
  return [
    row('Start', 'ms', loads),
    {...row('First sentence after it', 'ms', firsts), goal: {atMost: 120}},
    {...row('Sustained', 'words/s', speeds), goal: {atLeast: 3000}},
  ];
}

/** What a task gives, and the milliseconds of the processor that it took. */
async function spent<T>(task: () => T | Promise<T>): Promise<{value: T; ms: number}> {
  const before = process.cpuUsage();
  const value = await task();
  const {user, system} = process.cpuUsage(before);
  return {value, ms: (user + system) / 1000};
}
