import {setTimeout as delay} from 'node:timers/promises';
import type {TestBrowser} from '../e2e/support/browsers.ts';
import {openApp, readText, type BrowserName} from './bench-browser.ts';
import {figureOf} from './figure.ts';
import type {FirstSound} from './page/play-button.ts';
import type {Row} from './report.ts';
import {sectionsText} from './texts.ts';

const RUNS = 24;
/** More than are visited: not every line that is meant for a heading is taken for one. */
const SECTIONS = 40;
const PLAY = 'rawi-player-bar >>> button.play';
const NEXT_SENTENCE = 'rawi-player-bar >>> button.next-sentence';

/**
 * From the press on Play to the first audible sample, in the app as it is built. Each run starts
 * at the first sentence of another section, from the last to the first, so that nothing of what
 * is heard has been prepared; the first, which loads and unlocks, is left out.
 */
export async function measurePlay(
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
  const times: FirstSound[] = [];
  const last = (await page.evaluate(() => window.probe!.sections())) - 1;
  if (last <= RUNS) throw new Error(`There are only ${last} sections to listen in.`);
  for (let section = last; section >= last - RUNS; section--) {
    await page.evaluate((index) => window.probe!.seekSection(index), section);
    // From the heading to the text under it.
    await page.locator(NEXT_SENTENCE).click();
    await delay(300);
    const sound = page.evaluate(() => window.probe!.firstSound());
    await page.locator(PLAY).click();
    times.push(await sound);
    await page.locator(PLAY).click();
    await page.evaluate(() => window.probe!.silence());
  }
  await page.close();
  const warm = times.slice(1);
  const row = (what: string, pick: (time: FirstSound) => number): Row => ({
    part: 'Built-in voice',
    where,
    what,
    unit: 'ms',
    figure: figureOf(warm.map(pick)),
  });
  return [
    {...row('App: Play to first sound', ({heard}) => heard), goal: {atMost: 150}},
    row('  until play() of the element', ({played}) => played),
    row('  until the element plays', ({playing}) => playing),
  ];
}
