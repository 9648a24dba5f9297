import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {goOffline, startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {RawiPage} from './support/rawi-page.ts';

describe('every screen with no network', {timeout: 300_000}, () => {
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  let article: string;

  before(async () => {
    server = await startAppServer({}, AbortSignal.timeout(30_000));
    test = await launchChromium({width: 412, height: 915}, AbortSignal.timeout(60_000));
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    await rawi.waitForOfflineReady();
    const {page} = rawi;
    await page.waitForSelector('.articles .article-link');
    article = (await page.$eval('.articles .article-link', (link) => link.getAttribute('href')))!;
    await goOffline(server, page);
    // What was in memory and in the browser's own cache counts for nothing.
    await page.setCacheEnabled(false);
  });

  after(async () => {
    await test.close();
    await server.stop();
  });

  it('opens by its address', async () => {
    const headings: string[] = [];
    for (const path of ['/', '/add', '/settings', '/words', '/help', article]) {
      await rawi.goto(path);
      await rawi.page.waitForSelector('main h1:not(:empty)');
      headings.push(await rawi.page.$eval('main h1', ({textContent}) => textContent.trim()));
    }
    assert.equal(new Set(headings).size, headings.length, headings.join(' · '));
  });

  it('has all fonts', async () => {
    const fonts = await rawi.page.evaluate(async () => {
      const faces = [...document.fonts];
      // A file that is not there rejects.
      await Promise.all(faces.map((face) => face.load()));
      return faces.map(({family, status}) => `${family} ${status}`);
    });
    assert.ok(fonts.length >= 9, `${fonts.length} fonts`);
    assert.deepEqual(
      fonts.filter((font) => !font.endsWith(' loaded')),
      [],
    );
  });

  it('has the pictures of the help, in both languages', async () => {
    const {page} = rawi;
    for (const language of ['ar', 'en']) {
      await rawi.follow('/settings');
      // The choices carry their values as properties alone.
      await page.evaluate((wanted) => {
        const inputs = document.querySelectorAll<HTMLInputElement>('[name="interfaceLanguage"]');
        [...inputs].find(({value}) => value === wanted)!.click();
      }, language);
      await page.waitForFunction(
        (wanted) => document.documentElement.lang === wanted,
        {},
        language,
      );
      await rawi.goto('/help');
      const pictures = await page.evaluate(async () => {
        const images = [...document.querySelectorAll<HTMLImageElement>('rawi-help img')];
        for (const image of images) image.loading = 'eager';
        await Promise.all(images.map((image) => image.decode()));
        return images.map(({src, naturalWidth}) => ({src, naturalWidth}));
      });
      assert.ok(pictures.length >= 2, `${pictures.length} pictures`);
      for (const {src, naturalWidth} of pictures) {
        assert.ok(src.endsWith(`-${language}.webp`), src);
        assert.ok(naturalWidth > 0, src);
      }
    }
    assert.deepEqual(rawi.complaints, []);
  });
});
