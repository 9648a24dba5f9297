import {setTimeout as delay} from 'node:timers/promises';
import type {CDPSession, Page} from 'puppeteer-core';
import type {TestBrowser} from '../e2e/support/browsers.ts';
import {openApp, processMemory, readText, type BrowserName} from './bench-browser.ts';
import {figureOf, quantile} from './figure.ts';
import type {LongBlock} from './page/blocks.ts';
import {pasteText} from './paste.ts';
import {once, type Row} from './report.ts';

const RUNS = 3;
const WORDS = 300;
const SCREENS = 40;

interface Opened {
  readonly imported: number;
  readonly importBlock: number;
  /** From the import's end to the first paragraph, and to the last. */
  readonly firstParagraph: number;
  readonly opened: number;
  readonly openBlock: number;
}

/** A very long text in the app as it is built: given by its own form, opened, lit, scrolled. */
export async function measureLong(
  browser: TestBrowser,
  where: BrowserName,
  {origin, probe, text}: {origin: string; probe: string; text: string},
): Promise<Row[]> {
  const row = (what: string, unit: string, values: readonly number[], goal?: Row['goal']): Row => ({
    part: 'An article of 200,000 words',
    where,
    what,
    unit,
    figure: figureOf(values),
    ...(goal ? {goal} : {}),
  });
  const page = await openApp(browser, origin, probe);
  await page.evaluate(() => window.probe!.useBuiltInVoice());
  await delay(2000);
  const imports: Opened[] = [];
  for (let run = 0; run < RUNS; run++) {
    await readText(page, text);
    imports.push(await openedOf(page));
  }
  const again: Opened[] = [];
  for (let run = 0; run < RUNS; run++) again.push(await openFromLibrary(page));
  const scrolled = await page.evaluate((screens) => window.probe!.scroll(screens), SCREENS);
  const words = await page.evaluate((count) => window.probe!.words(count), WORDS);
  const block = {atMost: 200};
  const rows = [
    row('Import: press to saved', 'ms', values(imports, 'imported')),
    row('Import: longest block', 'ms', values(imports, 'importBlock'), block),
    row('Open after import: first paragraph', 'ms', values(imports, 'firstParagraph')),
    row('Open after import: whole article', 'ms', values(imports, 'opened')),
    row('Open after import: longest block', 'ms', values(imports, 'openBlock'), block),
    row('Open from library: first paragraph', 'ms', values(again, 'firstParagraph')),
    row('Open from library: whole article', 'ms', values(again, 'opened')),
    row('Open from library: longest block', 'ms', values(again, 'openBlock'), block),
    row('Word lit, script, style and layout', 'ms', words.update, {atMost: 4}),
    row('  95 of 100 within', 'ms', [quantile(words.update, 0.95)]),
    row('Word lit, to the end of the frame', 'ms', words.frame),
    row('  95 of 100 within', 'ms', [quantile(words.frame, 0.95)]),
    row(`Frames over 50 ms in ${scrolled.frames}, ${SCREENS} screens`, '', [scrolled.late]),
    row('  longest frame', 'ms', [scrolled.longest]),
  ];
  if (where === 'Chromium') {
    const session = await page.createCDPSession();
    rows.push(row('JavaScript heap in use', 'MB', [await usedHeap(session)]));
    const process = await processMemory(browser);
    if (process) rows.push({...row('Process of the page', 'MB', [process]), figure: once(process)});
    rows.push(row('Paste into the field: longest block', 'ms', [await pasteText(page, text)]));
  }
  await page.close();
  return rows;
}

/** Opens the newest article of the library by its link. */
async function openFromLibrary(page: Page): Promise<Opened> {
  await page.click('header a[href="/"]');
  await page.waitForSelector('rawi-library a[href^="/read/"]');
  await delay(1000);
  await page.evaluate(() => window.probe!.reset());
  await page.click('rawi-library a[href^="/read/"]');
  await page.evaluate(() => window.probe!.moment('ready'));
  return openedOf(page);
}

async function openedOf(page: Page): Promise<Opened> {
  // What the browser does after the last paragraph belongs to it: layout, painting, saving.
  await delay(2000);
  const {moments, blocks} = await page.evaluate(() => ({
    moments: window.probe!.moments,
    blocks: window.probe!.blocks(),
  }));
  const route = moments['route']!;
  const pressed = moments['import-request'] ?? route;
  return {
    imported: route - pressed,
    // The task that ends the import may begin to open the article; it counts for both.
    importBlock: longest(blocks.filter(({start}) => start < route)),
    firstParagraph: moments['first-paragraph']! - route,
    opened: moments['ready']! - route,
    openBlock: longest(blocks.filter(({start, duration}) => start + duration > route)),
  };
}

function longest(blocks: readonly LongBlock[]): number {
  return Math.max(0, ...blocks.map(({duration}) => duration));
}

function values(all: readonly Opened[], name: keyof Opened): number[] {
  return all.map((opened) => opened[name]);
}

async function usedHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const {metrics} = await session.send('Performance.getMetrics');
  return metrics.find(({name}) => name === 'JSHeapUsedSize')!.value / 1024 / 1024;
}
