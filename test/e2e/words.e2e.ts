import assert from 'node:assert/strict';
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {CDPSession} from 'puppeteer-core';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {RawiPage} from './support/rawi-page.ts';

const TITLE = 'مكتبة على ظهر شاحنة';
const TEXT = `${TITLE}

وصل القطار بـ25 راكباً في 3/9/2024. وقال العلم نور، وبعلمهم تحيا القرى.

باب آخر

زاد القراء 12.5% هذا العام.`;

describe('how writing is read', {timeout: 120_000}, () => {
  const downloads = mkdtempSync(join(tmpdir(), 'rawi-words-'));
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  let session: CDPSession;

  before(async () => {
    const signal = AbortSignal.timeout(60_000);
    server = await startAppServer({}, signal);
    test = await launchChromium({width: 412, height: 915}, signal);
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    session = await rawi.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: downloads,
      eventsEnabled: true,
    });
    await rawi.addText(TEXT);
  });

  after(async () => {
    await test.close();
    await server.stop();
    rmSync(downloads, {recursive: true});
  });

  const textOf = (selector: string) =>
    rawi.page.$$eval(selector, (found) =>
      found.map((each) => each.textContent.trim().replace(/\s+/gu, ' ')),
    );
  const seen = (selector: string, text: string) =>
    rawi.page.waitForFunction(
      (wanted, part) =>
        [...document.querySelectorAll(wanted)].some((each) => each.textContent.includes(part)),
      {},
      selector,
      text,
    );
  const said = async () => (await textOf('rawi-sentence .sentence-text'))[1];

  it('shows a sentence as it is written and as it is read', async () => {
    await rawi.press('button[aria-label="الجملة التالية"]');
    await rawi.press('button[aria-label="أقسام المقال"]');
    await rawi.page.waitForSelector('dialog.contents-sheet[open]');
    await rawi.page.click('dialog.contents-sheet .how-read');
    await rawi.page.waitForSelector('rawi-sentence dialog[open]');
    assert.equal(
      await said(),
      'وصل القطار بخمسة وعشرين راكباً في الثالث من سبتمبر عام ألفين وأربعة وعشرين.',
    );
    assert.deepEqual(await textOf('rawi-sentence mark'), ['بـ25', '3/9/2024']);
  });

  it('corrects a word, which holds with all that is attached to it', async () => {
    await rawi.page.click('rawi-sentence button[aria-label="الجملة التالية"]');
    await seen('rawi-sentence .sentence-text', 'وبعلمهم');
    await rawi.page.click('rawi-sentence button.correct');
    const fields = await rawi.page.$$('rawi-sentence rawi-word-form input.field');
    await fields[0]!.type('علم');
    await fields[1]!.click({count: 3});
    await fields[1]!.type('عِلْم');
    await rawi.page.click('rawi-sentence rawi-word-form button[type="submit"]');
    await seen('rawi-sentence .sentence-text', 'وبعِلْمهم');
    assert.match((await said())!, /العِلْم/u);
    await rawi.page.keyboard.press('Escape');
    await rawi.page.waitForSelector('rawi-sentence dialog:not([open])');
  });

  it('finds the article by another form of a word', async () => {
    await rawi.follow('/');
    await rawi.page.waitForSelector('.article-link');
    await rawi.page.type('input[type="search"]', 'قِطار');
    // Once in each of the two articles, the first one of the app being the other.
    await rawi.page.waitForFunction(() => document.querySelectorAll('.articles mark').length === 2);
    assert.ok((await textOf('.article-link .title')).includes(TITLE));
    assert.deepEqual(await textOf('.articles mark'), ['القطار', 'القطار']);
  });

  it('keeps the words over a reload, and hands them out as a file and takes them back', async () => {
    await rawi.goto('/words');
    await seen('rawi-words li', 'عِلْم');
    const whole = new Promise<void>((resolve) => {
      session.on('Browser.downloadProgress', ({state}) => {
        if (state === 'completed') resolve();
      });
    });
    await rawi.page.click('rawi-words .ways button:nth-of-type(2)');
    await whole;
    const file = join(downloads, readdirSync(downloads)[0]!);
    assert.match(readFileSync(file, 'utf8'), /<alias>عِلْم<\/alias>/u);

    await rawi.page.click('rawi-words button[aria-label^="حذف"]');
    await rawi.page.waitForFunction(() => !document.querySelector('rawi-words li'));
    const input = (await rawi.page.$('rawi-words input[type="file"]'))!;
    await input.uploadFile(file);
    await seen('rawi-words li', 'عِلْم');
  });

  it('reads dates by the months that the listener chose', async () => {
    await rawi.goto('/settings');
    await rawi.page.click('input[name="monthNames"][value="levantine"]');
    await rawi.follow('/');
    await rawi.page.waitForSelector('.article-link');
    await rawi.page.evaluate((title) => {
      const links = [...document.querySelectorAll<HTMLElement>('.article-link')];
      links.find((link) => link.textContent.includes(title))!.click();
    }, TITLE);
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    await rawi.press('button[aria-label="أقسام المقال"]');
    await rawi.page.click('dialog.contents-sheet .how-read');
    await rawi.page.waitForSelector('rawi-sentence dialog[open]');
    for (let step = 0; step < 3 && !(await said())!.includes('أيلول'); step++) {
      const before = await said();
      await rawi.page.click('rawi-sentence button[aria-label="الجملة السابقة"]');
      await rawi.page.waitForFunction(
        (old) =>
          document.querySelectorAll('rawi-sentence .sentence-text')[1]?.textContent.trim() !== old,
        {},
        before,
      );
    }
    assert.match((await said())!, /الثالث من أيلول عام ألفين وأربعة وعشرين/u);
    assert.deepEqual(rawi.complaints, []);
  });
});
