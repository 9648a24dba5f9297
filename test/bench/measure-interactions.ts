import {setTimeout as delay} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';
import type {TestBrowser} from '../e2e/support/browsers.ts';
import {openApp, readText, type BrowserName} from './bench-browser.ts';
import {figureOf} from './figure.ts';
import type {Row} from './report.ts';
import {sectionsText} from './texts.ts';

const RUNS = 5;
const SECTIONS = 40;
const SLOW_PROCESSOR = 4;
/** What Web Vitals calls good. */
const goal = {atMost: 200};
const bar = 'rawi-player-bar >>>';

interface Act {
  readonly name: string;
  readonly press: (page: Page) => Promise<unknown>;
  /** Brings back what there was before, unmeasured. */
  readonly after?: (page: Page) => Promise<unknown>;
}

const click = (selector: string) => (page: Page) => page.locator(selector).click();
const closeSheet = click('dialog:modal button');

/** In an order in which each can be done where the one before has left the app. */
const acts: readonly Act[] = [
  {name: 'next sentence', press: click(`${bar} button.next-sentence`)},
  {name: 'next section', press: click(`${bar} button.next-section`)},
  {name: 'play', press: click(`${bar} button.play`), after: click(`${bar} button.play`)},
  {name: 'how one listens', press: click(`${bar} button.listening`), after: closeSheet},
  {name: 'how the text looks', press: click('.reader-tools button.tool'), after: closeSheet},
  {
    name: 'open the settings',
    press: click('header a[href="/settings"]'),
    after: async (page) => {
      await page.waitForSelector('#settings-text');
      await page.goBack();
      await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    },
  },
];

/** How soon presses are answered while an article of some length is open, in the app as it is built. */
export async function measureInteractions(
  browser: TestBrowser,
  where: BrowserName,
  origin: string,
  probe: string,
): Promise<Row[]> {
  const page = await openApp(browser, origin, probe);
  await page.evaluate(() => window.probe!.useBuiltInVoice());
  await readText(page, sectionsText(SECTIONS));
  // The voice is loaded and warmed after the first paint.
  await delay(3000);
  const rows = await measureAll(page, where, '');
  if (where === 'Chromium') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW_PROCESSOR});
    rows.push(...(await measureAll(page, where, `, processor ÷ ${SLOW_PROCESSOR}`)));
  }
  await page.close();
  return rows;
}

async function measureAll(page: Page, where: BrowserName, how: string): Promise<Row[]> {
  const rows: Row[] = [];
  const slowest = () => page.evaluate(() => window.probe!.slowestInteraction());
  for (const {name, press, after} of acts) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      await slowest();
      await press(page);
      times.push(await slowest());
      await after?.(page);
    }
    const what = `Press to the next paint: ${name}${how}`;
    rows.push({part: 'Interaction', where, what, unit: 'ms', figure: figureOf(times), goal});
  }
  return rows;
}
