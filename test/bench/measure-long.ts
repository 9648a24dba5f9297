import {setTimeout as delay} from 'node:timers/promises';
import type {CDPSession, Page} from 'puppeteer-core';
import type {TestBrowser} from '../e2e/support/browsers.ts';
import {openApp, processMemory, type BrowserName} from './bench-browser.ts';
import {figureOf, quantile} from './figure.ts';
import {giveFile, pasteByButton, pasteByKeyboard} from './give-text.ts';
import {openedOf, type Opened} from './long-moments.ts';
import type {Goal, Row} from './report.ts';
import {countWords} from './texts.ts';

const RUNS = 5;
const WORDS = 300;
const SCREENS = 40;
const SLOW_PROCESSOR = 4;
const noBlock = {atMost: 200};

export interface LongBench {
  readonly browser: TestBrowser;
  readonly where: BrowserName;
  readonly origin: string;
  readonly probe: string;
  readonly text: string;
}

/** A very long text in the app as it is built: handed over, opened, lit, scrolled, pasted. */
export async function measureLong(bench: LongBench): Promise<Row[]> {
  const {browser, where, text} = bench;
  const words = countWords(text);
  const page = await openApp(browser, bench.origin, bench.probe);
  await page.evaluate(() => window.probe!.useBuiltInVoice());
  await delay(2000);

  const rows = [
    ...importRows(where, '', await repeat(() => throughFile(page, text, words))),
    ...openRows(where, '', await repeat(() => fromLibrary(page, words))),
    ...(await screenRows(page, where)),
  ];
  if (where === 'Firefox') return rows;
  const session = await page.createCDPSession();
  rows.push(row(where, 'JavaScript heap in use', 'MB', [await usedHeap(session)]));
  const memory = await processMemory(browser);
  if (memory) rows.push(row(where, 'Process of the page', 'MB', [memory]));

  await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW_PROCESSOR});
  const slow = `, processor ÷ ${SLOW_PROCESSOR}`;
  rows.push(...importRows(where, slow, await repeat(() => throughFile(page, text, words), 3)));
  rows.push(...openRows(where, slow, await repeat(() => fromLibrary(page, words), 3)));
  await session.send('Emulation.setCPUThrottlingRate', {rate: 1});

  const pasted = await repeat(async () => {
    await pasteByButton(page, text);
    return openedOf(page, words);
  }, 3);
  rows.push(row(where, 'Paste button: press to saved', 'ms', pick(pasted, 'imported')));
  rows.push(row(where, 'Paste button: longest block', 'ms', pick(pasted, 'longestBlock'), noBlock));
  const keyed = await repeat(async () => {
    await pasteByKeyboard(page, text);
    return openedOf(page, words);
  }, 3);
  rows.push(row(where, 'Paste by key: longest block', 'ms', pick(keyed, 'longestBlock'), noBlock));
  return rows;
}

function importRows(where: BrowserName, how: string, all: readonly Opened[]): Row[] {
  return [
    row(where, `Import a file: chosen to saved${how}`, 'ms', pick(all, 'imported')),
    row(where, `  longest block${how}`, 'ms', pick(all, 'importBlock'), noBlock),
    row(where, `Open after import: first paragraph${how}`, 'ms', pick(all, 'firstParagraph')),
    row(where, `  whole article${how}`, 'ms', pick(all, 'opened')),
    row(where, `  longest block, opening${how}`, 'ms', pick(all, 'openBlock'), noBlock),
  ];
}

function openRows(where: BrowserName, how: string, all: readonly Opened[]): Row[] {
  return [
    row(where, `Open from library: first paragraph${how}`, 'ms', pick(all, 'firstParagraph')),
    row(where, `  whole article, from library${how}`, 'ms', pick(all, 'opened')),
    row(where, `  longest block, from library${how}`, 'ms', pick(all, 'openBlock'), noBlock),
  ];
}

async function screenRows(page: Page, where: BrowserName): Promise<Row[]> {
  const {update, frame, bare} = await page.evaluate((count) => window.probe!.words(count), WORDS);
  // Last, because the light no longer follows where the reader has scrolled away.
  const scrolled = await page.evaluate((screens) => window.probe!.scroll(screens), SCREENS);
  const p95 = (values: readonly number[]) => [quantile(values, 0.95)];
  return [
    row(where, 'Word lit: script, style, layout', 'ms', update, {atMost: 4}),
    row(where, '  95 of 100 within', 'ms', p95(update)),
    row(where, 'Word lit: to the end of the frame', 'ms', frame),
    row(where, '  95 of 100 frames within', 'ms', p95(frame)),
    row(where, 'A frame without a word', 'ms', bare),
    row(where, '  95 of 100 such frames within', 'ms', p95(bare)),
    row(where, `Frames over 50 ms, of ${scrolled.frames} in ${SCREENS} screens`, '', [
      scrolled.late,
    ]),
    row(where, '  longest frame of scrolling', 'ms', [scrolled.longest]),
  ];
}

async function throughFile(page: Page, text: string, words: number): Promise<Opened> {
  await giveFile(page, text);
  return openedOf(page, words);
}

/** Opens the newest article of the library by its link. */
async function fromLibrary(page: Page, words: number): Promise<Opened> {
  await page.click('header a[href="/"]');
  await page.waitForSelector('rawi-library a[href^="/read/"]');
  await delay(500);
  await page.evaluate(() => window.probe!.reset());
  await page.click('rawi-library a[href^="/read/"]');
  await page.evaluate(() => window.probe!.moment('ready'));
  return openedOf(page, words);
}

async function repeat(measure: () => Promise<Opened>, runs = RUNS): Promise<Opened[]> {
  const all: Opened[] = [];
  for (let run = 0; run < runs; run++) all.push(await measure());
  return all;
}

function pick(all: readonly Opened[], name: keyof Opened): number[] {
  return all.map((opened) => opened[name]);
}

function row(
  where: BrowserName,
  what: string,
  unit: string,
  values: readonly number[],
  goal?: Goal,
): Row {
  const part = 'An article of 200,000 words';
  return {part, where, what, unit, figure: figureOf(values), ...(goal ? {goal} : {})};
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'JSHeapUsedSize')!.value / 1024 / 1024;
}
