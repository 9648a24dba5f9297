import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';

/** Gives a text to the app as a file; resolves when the article stands in the reader. */
export async function giveFile(page: Page, text: string): Promise<void> {
  await toAdd(page);
  const folder = mkdtempSync(path.join(tmpdir(), 'rawi-bench-'));
  try {
    const file = path.join(folder, 'article.txt');
    writeFileSync(file, text);
    const input = (await page.$('input'))!;
    await page.evaluate(() => window.probe!.reset());
    await input.uploadFile(file);
    await page.evaluate(() => window.probe!.moment('ready'));
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Gives the clipboard's text to the app by its own button for that. Chromium. */
export async function pasteByButton(page: Page, text: string): Promise<void> {
  await copy(page, text);
  await page.click('.ways > button:first-child');
  await page.evaluate(() => window.probe!.moment('ready'));
}

/** Pastes a text with the keyboard, the focus in the field. Chromium. */
export async function pasteByKeyboard(page: Page, text: string): Promise<void> {
  await copy(page, text);
  await page.focus('textarea');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', {commands: ['Paste']});
  await page.keyboard.up('Control');
  await page.evaluate(() => window.probe!.moment('ready'));
}

async function copy(page: Page, text: string): Promise<void> {
  const {origin} = new URL(page.url());
  const granted = ['clipboard-read', 'clipboard-write'].map((name) => ({
    permission: {name},
    state: 'granted' as const,
  }));
  await page.browserContext().setPermission(origin, ...granted);
  await page.bringToFront();
  await toAdd(page);
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await delay(500);
  await page.evaluate(() => window.probe!.reset());
}

async function toAdd(page: Page): Promise<void> {
  await page.click('header a[href="/add"]');
  await page.waitForSelector('textarea');
  await delay(500);
}
