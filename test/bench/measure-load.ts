import type {CDPSession, Page} from 'puppeteer-core';
import type {TestBrowser} from '../e2e/support/browsers.ts';
import type {BrowserName} from './bench-browser.ts';
import {figureOf, type Figure} from './figure.ts';
import {once, type Row} from './report.ts';
import {voicePackSize} from './voice-pack-size.ts';

const RUNS = 5;
/** The slow end of what phones have, as Lighthouse takes it: 1.6 Mbit/s and 150 ms. */
const SLOW_NETWORK = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 93_750,
};
const SLOW_PROCESSOR = 4;
const slowPhone = `slow network, processor ÷ ${SLOW_PROCESSOR}`;

export interface LoadBench {
  readonly where: BrowserName;
  /** The folder of the built app. */
  readonly app: string;
  readonly origin: string;
  readonly probe: string;
  /** Gives a browser that has never been there. */
  readonly launch: () => Promise<TestBrowser>;
}

/** What a first visit costs. */
export async function measureLoad(bench: LoadBench): Promise<Row[]> {
  const row = (what: string, unit: string, figure: Figure): Row => ({
    part: 'First load',
    where: bench.where,
    what,
    unit,
    figure,
  });
  const firstPaint = figureOf(await visits(bench, firstContentfulPaint));
  const usable = figureOf(await visits(bench, timeToUsable));
  const rows = [
    row('First contentful paint', 'ms', firstPaint),
    row('Time to usable', 'ms', usable),
  ];
  if (bench.where === 'Firefox') return rows;
  const slowPaint = figureOf(await visits(bench, onSlowPhone(firstContentfulPaint)));
  const slowUsable = figureOf(await visits(bench, onSlowPhone(timeToUsable)));
  const [scripts] = await visits(bench, scriptBytes, 1);
  const pack = await voicePackSize(bench.app, bench.origin);
  return [
    {...row('Scripts before it is usable', 'kB', once(scripts! / 1000)), goal: {atMost: 60}},
    {...row('Voice pack', 'kB', once(pack / 1000)), goal: {atMost: 1050}},
    ...rows,
    // What Lighthouse calls good on a phone.
    {...row(`First contentful paint, ${slowPhone}`, 'ms', slowPaint), goal: {atMost: 1800}},
    row(`Time to usable, ${slowPhone}`, 'ms', slowUsable),
  ];
}

/** Measures first visits, each in a fresh browser. */
async function visits(
  {launch, probe, origin}: LoadBench,
  measure: Measure,
  runs = RUNS,
): Promise<number[]> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) {
    const browser = await launch();
    try {
      const page = await browser.browser.newPage();
      await page.evaluateOnNewDocument(probe);
      values.push(await measure(page, origin));
    } finally {
      await browser.close();
    }
  }
  return values;
}

/** From the navigation to the link to the screen for adding, which answers from then on. */
async function timeToUsable(page: Page, origin: string): Promise<number> {
  await page.goto(origin, {waitUntil: 'load'});
  return page.evaluate(() => window.probe!.moment('usable'));
}

async function firstContentfulPaint(page: Page, origin: string): Promise<number> {
  await page.goto(origin, {waitUntil: 'load'});
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [paint] = list.getEntriesByName('first-contentful-paint');
          if (paint) resolve(paint.startTime);
        }).observe({type: 'paint', buffered: true});
      }),
  );
}

type Measure = (page: Page, origin: string) => Promise<number>;

/** The same with a slow network and processor; Chromium. */
function onSlowPhone(measure: Measure): Measure {
  return async (page, origin) => {
    const session = await page.createCDPSession();
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_NETWORK);
    await session.send('Emulation.setCPUThrottlingRate', {rate: SLOW_PROCESSOR});
    return measure(page, origin);
  };
}

/** Bytes of scripts that were asked for before that moment, compressed, headers included. */
async function scriptBytes(page: Page, origin: string): Promise<number> {
  const transfers = await watchTransfers(await page.createCDPSession());
  const usable = await timeToUsable(page, origin);
  const asked = await page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.startTime <= until && entry.name.endsWith('.js'))
        .map((entry) => entry.name),
    usable,
  );
  return asked.reduce((sum, url) => sum + (transfers.get(url) ?? NaN), 0);
}

/** Bytes on the wire by address, as they come in. */
async function watchTransfers(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const urls = new Map<string, string>();
  const transfers = new Map<string, number>();
  session.on('Network.requestWillBeSent', ({requestId, request}) => {
    urls.set(requestId, request.url);
  });
  session.on('Network.loadingFinished', ({requestId, encodedDataLength}) => {
    const url = urls.get(requestId);
    if (url) transfers.set(url, encodedDataLength);
  });
  await session.send('Network.enable');
  return transfers;
}
