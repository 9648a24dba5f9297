import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {RawiPage} from './support/rawi-page.ts';

/** Encodes by the decoder itself: Node has no encoder but UTF-8's. */
function encodeWindows1256(text: string): Buffer {
  const decoder = new TextDecoder('windows-1256');
  const byteOf = new Map(
    Array.from({length: 256}, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  );
  return Buffer.from(Array.from(text, (letter) => byteOf.get(letter)!));
}

const savedPage = `<!doctype html><html lang="ar"><head><title>عودة اللقالق إلى النهر | صحيفة</title>
<link rel="canonical" href="https://example.com/storks"></head><body>
<nav><a href="/">الرئيسة</a> <a href="/news">أخبار</a></nav>
<article><h1>عودة اللقالق إلى النهر</h1>
<p>وصلت اللقالق إلى النهر صباح الأحد بعد غياب دام ثلاث سنوات، وقال سكان القرية إنهم
عدّوا منها أكثر من أربعين طائراً على الأشجار القريبة من الجسر القديم.</p>
<p>وأضافوا أن الطيور بنت أعشاشها في الأماكن نفسها التي كانت تبنيها فيها، كأنها لم تغب يوماً واحداً، وأن
الأطفال يراقبونها كل صباح في طريقهم إلى المدرسة.</p>
<img src="/stork.jpg" alt="لقلق"><p>شاهد أيضاً: <a href="/frogs">ضفادع النهر</a></p></article>
<aside>اشترك في النشرة</aside><script>alert(3)</script></body></html>`;

describe('what cannot be an article, or hardly', {timeout: 180_000}, () => {
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  let folder: string;
  let kept: string[];

  before(async () => {
    const signal = AbortSignal.timeout(60_000);
    folder = mkdtempSync(join(tmpdir(), 'rawi-input-'));
    server = await startAppServer({}, signal);
    test = await launchChromium({width: 412, height: 915}, signal);
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    await rawi.addText('مقال محفوظ\n\nنص المقال المحفوظ في المكتبة، وهو لا يضيع.');
    kept = await titles();
  });

  after(async () => {
    await test.close();
    await server.stop();
    rmSync(folder, {recursive: true});
  });

  async function titles(): Promise<string[]> {
    await rawi.follow('/');
    await rawi.page.waitForSelector('.article-link');
    return rawi.page.$$eval('.article-link .title', (all) => all.map((each) => each.textContent));
  }

  async function openFile(name: string, content: Buffer | string): Promise<void> {
    const path = join(folder, name);
    writeFileSync(path, content);
    await rawi.follow('/add');
    const input = await rawi.page.waitForSelector('input[type="file"]');
    await input!.uploadFile(path);
  }

  /** The message under the form, which names what happened and one thing to do. */
  async function message(): Promise<string> {
    const error = await rawi.page.waitForSelector('#add-error', {timeout: 20_000});
    return error!.evaluate((each) => each.textContent.trim());
  }

  async function openedTitle(): Promise<string> {
    const title = await rawi.page.waitForSelector('article h1', {timeout: 20_000});
    return title!.evaluate((each) => each.textContent);
  }

  it('an empty paste', async () => {
    await rawi.follow('/add');
    await rawi.page.click('button[type="submit"]');
    assert.match(await message(), /لا نص هنا يُقرأ/);
  });

  it('a paste of nothing but spaces and signs', async () => {
    await rawi.pasteText('  \n … !\n');
    await rawi.page.click('button[type="submit"]');
    assert.match(await message(), /لا نص هنا يُقرأ/);
  });

  it('a binary file', async () => {
    const png = Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      Buffer.alloc(4096, 7),
    ]);
    await openFile('صورة.txt', png);
    assert.match(await message(), /ليس نصاً/);
  });

  it('a text of 50 MB', async () => {
    await openFile('كبير.txt', Buffer.alloc(50 * 1024 * 1024, 'كلمة '));
    assert.match(await message(), /أطول مما يستطيع راوي حفظه/);
  });

  it('left the library as it was', async () => {
    assert.deepEqual(await titles(), kept);
  });

  it('a text with no Arabic is kept and shown left to right', async () => {
    await rawi.addText('A short note\n\nNothing here is Arabic, and it is still read.');
    const direction = await rawi.page.$eval('article', (each) => [each.lang, each.dir]);
    assert.deepEqual(direction, ['en', 'ltr']);
  });

  it('a file that is not UTF-8 is read right', async () => {
    await openFile(
      'قديم.txt',
      encodeWindows1256('عنوان من ملف قديم\n\nكتب هذا النص قبل أعوام كثيرة، وما زال يقرأ.'),
    );
    assert.equal(await openedTitle(), 'عنوان من ملف قديم');
  });

  it('a saved page becomes its article, and breaks no rule of the page that takes it', async () => {
    rawi.complaints.length = 0;
    await openFile('صفحة.html', savedPage);
    assert.equal(await openedTitle(), 'عودة اللقالق إلى النهر');
    const shown = await rawi.page.$eval('article', (each) => each.textContent);
    assert.match(shown, /وصلت اللقالق إلى النهر/);
    assert.doesNotMatch(shown, /alert|اشترك في النشرة/);
    assert.deepEqual(rawi.complaints, []);
  });

  it('kept everything else', async () => {
    const now = await titles();
    assert.deepEqual(now, ['عودة اللقالق إلى النهر', 'عنوان من ملف قديم', 'A short note', ...kept]);
  });
});
