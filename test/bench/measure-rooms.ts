import type {TestBrowser} from '../e2e/support/browsers.ts';
import type {BrowserName} from './bench-browser.ts';
import {measureNativeVoice} from './native-voice.ts';
import type {Figure} from './figure.ts';
import type {Row} from './report.ts';

/** The built-in voice by itself, beside the native program. */
export async function measureVoice(
  {browser}: TestBrowser,
  where: BrowserName,
  origin: string,
): Promise<Row[]> {
  const part = 'Built-in voice';
  const native = await measureNativeVoice(10);
  const page = await browser.newPage();
  await page.goto(origin, {waitUntil: 'load'});
  // A page may sound only after a gesture.
  await page.click('html');
  const {start, timesRealTime, firstSound, firstSoundPrepared} = await page.evaluate(() =>
    window.rooms!.voice(20),
  );
  await page.close();
  const row = (what: string, unit: string, figure: Figure, goal?: Row['goal']): Row => ({
    part,
    where,
    what,
    unit,
    figure,
    ...(goal ? {goal} : {}),
  });
  return [
    row('Worker start', 'ms', start),
    row('Synthesis speed', '× real time', timesRealTime, {atLeast: 150}),
    ...(native
      ? [
          {...row('Native espeak-ng', '× real time', native), where: 'Node'},
          row('Synthesis speed to native', '×', ratio(timesRealTime, native)),
        ]
      : []),
    row('Engine: speak() to first sound', 'ms', firstSound),
    row('Engine: the same, prepared', 'ms', firstSoundPrepared),
  ];
}

/** From plain text to utterances, for the whole of a long text. */
export async function measureTextCore(
  {browser}: TestBrowser,
  where: BrowserName,
  origin: string,
  text: string,
): Promise<Row[]> {
  const page = await browser.newPage();
  await page.goto(origin, {waitUntil: 'load'});
  const figures = await page.evaluate((value) => window.rooms!.textCore(value, 5), text);
  await page.close();
  const row = (what: string, unit: string, figure: Figure): Row => ({
    part: 'Text core, 200,000 words',
    where,
    what,
    unit,
    figure,
  });
  return [
    row('Structure (articleFromText)', 'ms', figures.structure),
    row('Plan with all its utterances', 'ms', figures.plan),
    row('Intl.Segmenter, by words', 'ms', figures.segmenter),
    row('Structure and plan to segmenter', '×', figures.ratio),
  ];
}

/** The ratio of two medians; its range is what the two ranges allow. */
function ratio(one: Figure, other: Figure): Figure {
  return {
    median: one.median / other.median,
    minimum: one.minimum / other.maximum,
    maximum: one.maximum / other.minimum,
    runs: one.runs,
  };
}
