import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {KeyInput} from 'puppeteer-core';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {RawiPage, until} from './support/rawi-page.ts';

/** What has the focus, looked for inside shadow roots too: its name, or its text. */
const focusedName = `(() => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent?.trim().replace(/\\s+/g, ' ') ?? '';
})()`;

describe('with the keyboard alone', {timeout: 120_000}, () => {
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;

  before(async () => {
    const signal = AbortSignal.timeout(60_000);
    server = await startAppServer({}, signal);
    test = await launchChromium({width: 412, height: 915}, signal);
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    await rawi.page.waitForSelector('.article-link');
  });

  after(async () => {
    await test.close();
    await server.stop();
  });

  const press = (key: KeyInput) => rawi.page.keyboard.press(key);
  const focused = () => rawi.page.evaluate(focusedName) as Promise<string>;

  /** Presses Tab until the focus is on what `name` says; at most once around the screen. */
  async function tabTo(name: RegExp): Promise<void> {
    const met: string[] = [];
    for (let presses = 0; presses < 30; presses++) {
      await press('Tab');
      const here = await focused();
      if (name.test(here)) return;
      met.push(here);
    }
    assert.fail(`${name} was not among: ${met.join(' | ')}`);
  }

  const isInBar = () =>
    rawi.page.evaluate(() => document.activeElement?.localName === 'rawi-player-bar');

  /** Goes to the control `name` of the player's bar, which Tab meets once; tells the strokes. */
  async function barTo(name: RegExp): Promise<number> {
    let strokes = 0;
    for (; !(await isInBar()); strokes++) {
      assert.ok(strokes < 30, 'the bar was not met');
      await press('Tab');
    }
    const met: string[] = [];
    for (let presses = 0; presses < 12; presses++) {
      const here = await focused();
      if (name.test(here)) return strokes + presses;
      met.push(here);
      await press('ArrowLeft');
    }
    return assert.fail(`${name} was not among: ${met.join(' | ')}`);
  }

  /** Presses Tab until the focus is on what matches `selector`, in the document itself. */
  async function tabToElement(selector: string): Promise<void> {
    for (let presses = 0; presses < 30; presses++) {
      await press('Tab');
      const here = await rawi.page.evaluate(
        (wanted) => document.activeElement?.matches(wanted),
        selector,
      );
      if (here) return;
    }
    assert.fail(`${selector} was not met`);
  }

  /** Presses the button `name` of the bar, and waits until another sentence is lit. */
  async function stepBy(name: RegExp): Promise<string> {
    const before = await rawi.litSentence();
    await barTo(name);
    await press('Space');
    await until(async () => (await rawi.litSentence()) !== before, AbortSignal.timeout(10_000));
    return rawi.litSentence();
  }

  const inBar = (selector: string, attribute?: string) =>
    rawi.page.evaluate(
      (wanted, name) => {
        const root = document.querySelector('rawi-player-bar')!.shadowRoot!;
        const element = root.querySelector(wanted);
        return (name ? element?.getAttribute(name) : element?.textContent) ?? '';
      },
      selector,
      attribute,
    );

  /** Presses `key`, and waits until the bar tells another pace. */
  async function changePace(key: KeyInput): Promise<string> {
    const before = await inBar('.pace', 'aria-label');
    await press(key);
    await until(
      async () => (await inBar('.pace', 'aria-label')) !== before,
      AbortSignal.timeout(10_000),
    );
    return inBar('.pace', 'aria-label');
  }

  it('skips to the content', async () => {
    await press('Tab');
    assert.equal(await focused(), 'إلى المحتوى');
    await press('Enter');
    assert.equal(await rawi.page.evaluate(() => document.activeElement?.id), 'content');
  });

  it('renames an article', async () => {
    await tabTo(/^تغيير عنوان/);
    await press('Enter');
    await rawi.page.waitForSelector('dialog[open]');
    await rawi.page.keyboard.down('Control');
    await press('KeyA');
    await rawi.page.keyboard.up('Control');
    await rawi.page.keyboard.type('عنوان جديد');
    await press('Enter');
    await rawi.page.waitForFunction(
      () => document.querySelector('.article-link .title')?.textContent === 'عنوان جديد',
    );
    assert.match(await focused(), /^تغيير عنوان/, 'the focus is back where it was');
  });

  it('deletes it and takes that back', async () => {
    await tabTo(/^حذف/);
    await press('Enter');
    await rawi.page.waitForFunction(() => !document.querySelector('.article-link'));
    await rawi.page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    await rawi.page.keyboard.down('Shift');
    await press('Tab');
    await press('Tab');
    await rawi.page.keyboard.up('Shift');
    assert.equal(await focused(), 'تراجع');
    await press('Enter');
    await rawi.page.waitForSelector('.article-link');
    await rawi.page.reload();
    await rawi.page.waitForSelector('.article-link');
  });

  it('opens it, plays, pauses, and goes to a section', async () => {
    await tabTo(/عنوان جديد/);
    await press('Enter');
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    await barTo(/^تشغيل$/);
    await press('Space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 10_000);
    await rawi.page.waitForFunction(() => window.litWords!.length > 2);
    await press('Space');
    await rawi.waitForPlayButton('تشغيل', 10_000);

    await barTo(/^أقسام المقال$/);
    await press('Enter');
    await rawi.page.waitForSelector('dialog[open]');
    await tabTo(/^التنقل في المقال$/);
    await press('Enter');
    await rawi.page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    assert.equal(await focused(), 'التنقل في المقال');
    assert.equal(await rawi.litSentence(), 'التنقل في المقال');
  });

  it('goes by sentences and by sections', async () => {
    const heading = await rawi.litSentence();
    const next = await stepBy(/^الجملة التالية$/);
    assert.equal(await stepBy(/^الجملة السابقة$/), heading);
    const section = await stepBy(/^القسم التالي$/);
    assert.notEqual(section, next);
    assert.equal(await stepBy(/^القسم السابق$/), heading);
  });

  it('has the sentence said once more, and the voice goes on from there', async () => {
    const sentence = await stepBy(/^الجملة التالية$/);
    await barTo(/^تشغيل$/);
    const before = (await rawi.litWords()).length;
    await press('Space');
    await rawi.page.waitForFunction((count) => window.litWords!.length > count + 2, {}, before);
    await press('Space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
    assert.equal(await rawi.litSentence(), sentence);

    await barTo(/^إعادة الجملة$/);
    const said = (await rawi.litWords()).length;
    await press('Space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 10_000);
    await until(async () => (await rawi.litSentence()) !== sentence, AbortSignal.timeout(30_000));
    const words = (await rawi.litWords()).slice(said).map((word) => word.text);
    assert.ok(sentence.startsWith(words[0]!), `${words[0]} begins ${sentence}`);
    assert.ok(words.length > 3);
    await barTo(/^إيقاف مؤقت$/);
    await press('Space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
  });

  it('stops at the sentence: the next Tab and the caret go on from there', async () => {
    await barTo(/^تشغيل$/);
    const before = (await rawi.litWords()).length;
    await press('Space');
    await rawi.page.waitForFunction((count) => window.litWords!.length > count + 2, {}, before);
    await barTo(/^التوقف عند الجملة$/);
    await press('Space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
    const sentence = await rawi.litSentence();
    const cursor = await rawi.page.evaluate(() => {
      const {anchorNode, anchorOffset} = getSelection()!;
      const block = document.activeElement as HTMLElement;
      return {
        isInBlock: block.matches('[data-block]') && block.contains(anchorNode),
        rest: anchorNode!.textContent!.slice(anchorOffset),
      };
    });
    assert.ok(cursor.isInBlock, 'the focus is on the block of the sentence');
    assert.ok(sentence.startsWith(cursor.rest.slice(0, 10)), `${cursor.rest} begins ${sentence}`);
    assert.equal(await barTo(/^تشغيل$/), 1, 'one Tab leads from the text to the way to play');
  });

  it('says where the place is, in the announcer and in silence', async () => {
    await press('Space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 10_000);
    await press('Home');
    assert.equal(await focused(), 'أين أنا؟');
    await press('Space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
    const told = await rawi.page.waitForSelector('.notices .notice p');
    assert.match(
      await told!.evaluate((text) => text.textContent),
      /^القسم \d+ من \d+: .+\. سُمع \d+.*%.*\. بقي .+\.$/,
    );
    assert.equal(await focused(), 'أين أنا؟');
  });

  it('changes the pace, left for faster, and Escape leads back', async () => {
    await barTo(/^السرعة: 1$/);
    await press('Enter');
    await tabTo(/^السرعة$/);
    await press('ArrowLeft');
    await press('Escape');
    await rawi.page.waitForFunction(
      () =>
        document
          .querySelector('rawi-player-bar')!
          .shadowRoot!.querySelector('.pace')!
          .getAttribute('aria-label') === 'السرعة: 1.1',
    );
    assert.match(await focused(), /^السرعة: 1.1$/);
  });

  it('sets how it is listened to in a sheet, and Escape leads back', async () => {
    await barTo(/^خيارات الاستماع$/);
    await press('Enter');
    await rawi.page.waitForFunction(() =>
      document.activeElement?.closest('dialog.listening[open]'),
    );

    await tabToElement('#pace-rate');
    assert.equal(await changePace('ArrowLeft'), 'السرعة: 1.2');

    await rawi.page.keyboard.down('Shift');
    await press('Tab');
    await rawi.page.keyboard.up('Shift');
    const preset = () =>
      rawi.page.evaluate(
        () => document.querySelector<HTMLInputElement>('[name="pace-preset"]:checked')!.value,
      );
    assert.equal(await preset(), 'by-hand');
    assert.equal(await changePace('ArrowUp'), 'السرعة: 1.6');
    assert.equal(await preset(), 'fast');

    await tabToElement('#sleep-timer');
    assert.equal(await inBar('.sleep'), '');
    await press('ArrowDown');
    await until(async () => (await inBar('.sleep')) !== '', AbortSignal.timeout(10_000));
    assert.match(await inBar('.sleep'), /^يتوقف بعد [45] دقائق$/);

    await press('Escape');
    await rawi.page.waitForFunction(() => !document.querySelector('dialog[open]'));
    assert.equal(await focused(), 'خيارات الاستماع');
  });
});
