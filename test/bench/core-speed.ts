import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {ArticleId} from '../../src/core/article/article.ts';
import {articleFromText} from '../../src/core/article/from-text.ts';
import {createReadingPlan} from '../../src/core/plan/create-reading-plan.ts';
import {parseCases} from '../core/spoken/case-file.ts';
import {figureOf} from './figure.ts';
import {once, type Row} from './report.ts';
import {longText} from './texts.ts';

/** Sizes of the texts in UTF-8 bytes. */
const SIZES = [1e3, 1e4, 1e5, 1e6, 1e7];
/** As much of each size is read in a round, so that all are measured over the same time. */
const ROUND = 1e7;
const ROUNDS = 3;

const casesFolder = fileURLToPath(new URL('../fixtures/spoken/', import.meta.url));

/** The sentences of the spoken cases in paragraphs of ten: every line has something to be written out. */
function denseText(bytes: number): string {
  const sentences = readdirSync(casesFolder)
    .filter((name) => name.endsWith('.tsv'))
    .flatMap((name) => parseCases(readFileSync(`${casesFolder}${name}`, 'utf8')))
    .map(({shown}) => shown.replace(/[\n\r]/gu, ' '));
  const paragraphs: string[] = [];
  for (let index = 0; index < sentences.length; index += 10) {
    paragraphs.push(sentences.slice(index, index + 10).join(' '));
  }
  return repeated(paragraphs.join('\n\n'), bytes);
}

function repeated(text: string, bytes: number): string {
  const size = Buffer.byteLength(text);
  return `${text}\n\n`.repeat(Math.ceil(bytes / size));
}

/** Consecutive parts of `text`, each of about `bytes` bytes and ending where a line does. */
function parts(text: string, bytes: number): string[] {
  const found: string[] = [];
  let part = '';
  let size = 0;
  for (const line of text.split('\n')) {
    part += `${line}\n`;
    size += Buffer.byteLength(line) + 1;
    if (size < bytes) continue;
    found.push(part);
    part = '';
    size = 0;
  }
  return found.length > 0 ? found : [part];
}

/** Milliseconds from the blocks of a text to all of its utterances. */
function timeOfReading(text: string): number {
  const article = articleFromText(text, {id: 'bench' as ArticleId, source: {kind: 'text'}});
  const from = performance.now();
  const plan = createReadingPlan(article);
  plan.blocks.forEach((_, block) => plan.utterances(block));
  return performance.now() - from;
}

function secondsPerMegabyte(texts: readonly string[]): number {
  let bytes = 0;
  let round = 0;
  let spent = 0;
  while (bytes < ROUND) {
    const text = texts[round++ % texts.length]!;
    bytes += Buffer.byteLength(text);
    spent += timeOfReading(text);
  }
  return spent / 1000 / (bytes / 1e6);
}

/**
 * The way from an article's blocks to all of its utterances: megabytes (UTF-8) a second, and how much
 * longer a character takes in the slowest size of text than in the fastest, from 1 kB to 10 MB.
 */
export function measureCoreSpeed(): Row[] {
  const part = 'Text core: from blocks to utterances';
  return Object.entries({
    'ordinary text': repeated(longText(200_000), ROUND),
    // Far from any article: there is something to write out in every line.
    'nothing but the cases of the tests': denseText(ROUND),
  }).flatMap(([kind, text], kindIndex) => {
    const bySize = SIZES.map((bytes) => parts(text, bytes));
    timeOfReading(bySize[3]![0]!);
    const times: number[][] = SIZES.map(() => []);
    // The sizes in turn, so that a busy moment of the machine meets them all alike.
    for (let round = 0; round < ROUNDS; round++) {
      bySize.forEach((texts, index) => times[index]!.push(secondsPerMegabyte(texts)));
    }
    const fastest = times.map((each) => Math.min(...each));
    return [
      {
        part,
        where: 'Node',
        what: `${kind}, 1 MB`,
        unit: 'MB/s',
        figure: figureOf(times[3]!.map((seconds) => 1 / seconds)),
        ...(kindIndex === 0 ? {goal: {atLeast: 2}} : {}),
      },
      {
        part,
        where: 'Node',
        what: `${kind}, time per character, slowest size to fastest`,
        unit: '×',
        figure: once(Math.max(...fastest) / Math.min(...fastest)),
        goal: {atMost: 1.3},
      },
    ];
  });
}
