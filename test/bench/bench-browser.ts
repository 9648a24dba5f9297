import {readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {launchChromium, launchFirefox, type TestBrowser} from '../e2e/support/browsers.ts';
import {missingPackages, voicePackages} from '../setup/debian-packages.ts';
import {startVoiceSession} from '../setup/voice-session.ts';

export type BrowserName = 'Chromium' | 'Firefox';

/** Starts a browser; headless Chromium plays its sound into a clock of its own. */
export function launchBrowser(name: BrowserName, signal: AbortSignal): Promise<TestBrowser> {
  if (name === 'Firefox') return launchFirefox({}, signal);
  return launchChromium({args: ['--autoplay-policy=no-user-gesture-required']}, signal);
}

/**
 * Starts a browser that can be heard: Firefox plays nothing without a sound server, so it gets
 * one without a device. `undefined` where that is not installed.
 */
export async function launchHeard(
  name: BrowserName,
  signal: AbortSignal,
): Promise<TestBrowser | undefined> {
  if (name === 'Chromium') return launchBrowser(name, signal);
  if (missingPackages(voicePackages).length > 0) return undefined;
  const voice = await startVoiceSession(signal);
  const browser = await launchFirefox({voice}, signal);
  const close = async () => {
    await browser.close();
    await voice.stop();
  };
  return {...browser, close};
}

/** Opens a page that has the probe in it, and waits until the app is usable. */
export async function openApp(browser: TestBrowser, url: string, probe: string): Promise<Page> {
  const page = await browser.browser.newPage();
  await page.evaluateOnNewDocument(probe);
  await page.goto(url, {waitUntil: 'load'});
  await page.evaluate(() => window.probe!.moment('usable'));
  return page;
}

/** Gives a text to the app by its own form; resolves when the article stands in the reader. */
export async function readText(page: Page, text: string): Promise<void> {
  await page.click('a[href="/add"]');
  await page.waitForSelector('textarea');
  await page.evaluate((value) => {
    document.querySelector('textarea')!.value = value;
    window.probe!.reset();
  }, text);
  await page.click('button[type=submit]');
  await page.evaluate(() => window.probe!.moment('ready'));
}

/** Megabytes of memory that the process of the page holds for itself; Linux, Chromium. */
export async function processMemory(browser: TestBrowser): Promise<number | undefined> {
  const session = await browser.browser.target().createCDPSession();
  const {processInfo} = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({type}) => type === 'renderer')
    .map(({id}) => privateMegabytes(id));
  // Another renderer is kept in reserve; the app's is the large one.
  return sizes.length > 0 ? Math.max(...sizes) : undefined;
}

function privateMegabytes(process: number): number {
  try {
    const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8');
    const kilobytes = [...rollup.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+)/gm)];
    return kilobytes.reduce((sum, [, size]) => sum + Number(size), 0) / 1024;
  } catch {
    return 0; // it ended meanwhile, or there is no /proc
  }
}
