import {setTimeout as delay} from 'node:timers/promises';
import type {Page} from 'puppeteer-core';

/**
 * Pastes a text from the clipboard into the field for adding, by the keyboard, as a person does;
 * resolves to the longest block of the main thread, in milliseconds. Chromium.
 */
export async function pasteText(page: Page, text: string): Promise<number> {
  const origin = new URL(page.url()).origin;
  await page
    .browserContext()
    .overridePermissions(origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  await page.bringToFront();
  await page.click('header a[href="/add"]');
  await page.waitForSelector('textarea');
  await page.evaluate(async (value) => {
    await navigator.clipboard.writeText(value);
    document.querySelector('textarea')!.focus();
  }, text);
  await delay(1000);
  await page.evaluate(() => window.probe!.reset());
  await page.keyboard.down('Control');
  await page.keyboard.press('v', {commands: ['Paste']});
  await page.keyboard.up('Control');
  await page.waitForFunction(() => document.querySelector('textarea')!.value.length > 0);
  await delay(2000);
  const blocks = await page.evaluate(() => window.probe!.blocks());
  return Math.max(0, ...blocks.map(({duration}) => duration));
}
