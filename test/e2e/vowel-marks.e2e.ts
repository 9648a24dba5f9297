import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {startVoiceSession, type VoiceSession} from '../setup/voice-session.ts';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, launchFirefox, type TestBrowser} from './support/browsers.ts';
import {RawiPage} from './support/rawi-page.ts';

const sentences = [
  'سافر الطالب إلى القاهرة قبل سنتين ليدرس الطب.',
  'وكتب رسالة طويلة إلى أمه «في الصباح» عن مدينة London وأهلها.',
];
const text = `رسالة من القاهرة\n\n${sentences.join(' ')}\n\nثم عاد إلى بيته في الصيف.`;
const MARKS = /[\u064B-\u0652]/gu;
const hasMarks = (shown: string) => shown.replace(MARKS, '') !== shown;
/** As many marks as there are letters, or nearly. */
const isMarked = (shown: string) => (shown.match(MARKS)?.length ?? 0) > shown.length / 4;

for (const [name, launch] of [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const) {
  describe(`vowel marks in ${name}`, {timeout: 240_000}, () => {
    let voice: VoiceSession;
    let server: AppServer;
    let test: TestBrowser;
    let page: Page;
    let rawi: RawiPage;
    let plain: readonly string[];
    /** What the browser makes of a paragraph that has no marks. */
    let plainCopy: string;

    before(async () => {
      const signal = AbortSignal.timeout(120_000);
      // Without a device for its sound Firefox plays nothing.
      voice = await startVoiceSession(signal);
      server = await startAppServer({}, signal);
      test = await launch({voice, width: 412, height: 915}, signal);
      page = await test.browser.newPage();
      rawi = await RawiPage.open(page, server.origin);
      await rawi.chooseEngine('built-in');
      await rawi.addText(text);
      plain = await texts();
      plainCopy = await copied();
    });

    after(async () => {
      await test.close();
      await server.stop();
      await voice.stop();
    });

    const texts = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('article [data-block]')].map(({textContent}) => textContent),
      );

    /** Chooses something in the sheet of the look, as the reader does. */
    async function choose(field: 'vowels' | 'marks', value: string): Promise<void> {
      await page.click('.reader-tools button.tool');
      const choice = `rawi-look-sheet input[name="${field}"][value="${value}"]`;
      await page.waitForSelector(choice);
      await page.evaluate((selector) => {
        document.querySelector<HTMLInputElement>(selector)!.click();
      }, choice);
      await page.evaluate(() => {
        document.querySelector<HTMLDialogElement>('rawi-look-sheet dialog')!.close();
      });
    }

    async function waitForTexts(isDone: (shown: readonly string[]) => boolean): Promise<string[]> {
      for (;;) {
        const shown = await texts();
        if (isDone(shown)) return shown;
        await page.waitForFunction(
          (before) =>
            before !==
            [...document.querySelectorAll('article [data-block]')]
              .map(({textContent}) => textContent)
              .join('|'),
          {polling: 100, timeout: 60_000},
          shown.join('|'),
        );
      }
    }

    /** The first paragraph by Ctrl+C, then Ctrl+V into a field that the page has for a moment. */
    async function copied(): Promise<string> {
      await page.evaluate(() => {
        const [paragraph] = document.querySelectorAll('article p[data-block]');
        document.getSelection()!.selectAllChildren(paragraph!);
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('c');
      await page.keyboard.up('Control');
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted';
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
      await page.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('#pasted')!.value !== '',
      );
      return page.evaluate(() => {
        const field = document.querySelector<HTMLTextAreaElement>('#pasted')!;
        field.remove();
        return field.value;
      });
    }

    it('puts them into the whole text, without the network, and leaves the text as it is', async () => {
      await server.stop();
      await choose('vowels', 'text');
      const shown = await waitForTexts((all) => all.every(isMarked));
      assert.deepEqual(
        shown.map((block) => block.replace(MARKS, '')),
        plain,
      );
      assert.equal(
        await page.evaluate(() => document.querySelector('article [lang="en"]')!.textContent),
        'London',
      );
    });

    it('hands on the text as it was when it is copied', async () => {
      const copy = await copied();
      assert.equal(copy, plainCopy);
      assert.ok(copy.startsWith(sentences[0]!));
      await waitForTexts((all) => all.every(isMarked));
    });

    it('keeps the text as it was', async () => {
      const kept = await page.evaluate(async () => {
        const [database] = await indexedDB.databases();
        const opened = indexedDB.open(database!.name!);
        await new Promise((resolve) => opened.addEventListener('success', resolve));
        const db = opened.result;
        const stores = [...db.objectStoreNames];
        const all = db.transaction(stores).objectStore.bind(db.transaction(stores));
        const contents = await Promise.all(
          stores.map((store) => {
            const request = all(store).getAll();
            return new Promise((resolve) =>
              request.addEventListener('success', () => resolve(request.result)),
            );
          }),
        );
        db.close();
        return JSON.stringify(contents);
      });
      for (const block of plain) assert.ok(kept.includes(block), block);
      for (const block of await texts()) assert.ok(!kept.includes(block), block);
    });

    it('lights the words that are spoken', async () => {
      const begun = (await rawi.litWords()).length;
      await rawi.press('.play');
      await page.waitForFunction(
        (from) => new Set(window.litWords!.slice(from).map((word) => word.text)).size >= 6,
        {polling: 100, timeout: 60_000},
        begun,
      );
      await rawi.press('.play');
      const lit = (await rawi.litWords()).slice(begun).map((word) => word.text);
      const spoken = [...new Set(lit.map((word) => word.replace(MARKS, '')))];
      const words = text.match(/[\p{L}]+/gu)!;
      assert.deepEqual(spoken, words.slice(0, spoken.length));
      for (const word of lit) assert.ok(hasMarks(word), word);
    });

    it('dims them like those that were written', async () => {
      await choose('marks', 'dimmed');
      const variation = await page.evaluate(
        () => getComputedStyle(document.querySelector('article')!).fontVariationSettings,
      );
      assert.match(variation, /"MARK" 35/u);
      await choose('marks', 'shown');
    });

    it('marks the sentence that is lit alone', async () => {
      await choose('vowels', 'sentence');
      const shown = await waitForTexts((all) => all.filter(hasMarks).length === 1);
      const lit = await rawi.litSentence();
      assert.ok(isMarked(lit), lit);
      assert.equal(shown.join('|').replace(lit, lit.replace(MARKS, '')), plain.join('|'));
    });

    it('restores the very text', async () => {
      await choose('vowels', 'written');
      assert.deepEqual(await waitForTexts((all) => !all.some(hasMarks)), plain);
      assert.deepEqual(rawi.complaints, []);
    });

    it('puts them in again', async () => {
      await choose('vowels', 'text');
      await waitForTexts((all) => all.every(isMarked));
    });
  });
}
