import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {startCopiedApp, type CopiedApp} from './support/copied-app.ts';
import {RawiPage} from './support/rawi-page.ts';

const text = `مقال للتحديث

هذه الجملة الأولى من مقال طويل بعض الشيء، يكفي لأن يُقرأ بينما تصل نسخة جديدة من راوي.

وهذه جملة أخرى بعدها، ثم ثالثة، ثم رابعة، فلا ينتهي المقال قبل أن ينتهي الاختبار.
`;

describe('the installed app', {timeout: 180_000}, () => {
  let app: CopiedApp;
  let test: TestBrowser;
  let rawi: RawiPage;

  before(async () => {
    app = await startCopiedApp();
    test = await launchChromium({width: 412, height: 915}, AbortSignal.timeout(60_000));
    rawi = await RawiPage.open(await test.browser.newPage(), app.origin);
    await rawi.waitForOfflineReady();
  });

  after(async () => {
    await test.close();
    await app.stop();
  });

  it('can be installed: no browser error, an Arabic manifest whose pictures are there', async () => {
    const session = await rawi.page.createCDPSession();
    const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
    // A headless profile has no place to install into.
    const errors = installabilityErrors.filter(({errorId}) => errorId !== 'in-incognito');
    assert.deepEqual(errors, []);
    const {data, errors: manifestErrors} = await session.send('Page.getAppManifest');
    assert.deepEqual(manifestErrors, []);
    const manifest = JSON.parse(data!) as {
      lang: string;
      dir: string;
      icons: {src: string; sizes: string; purpose: string}[];
      screenshots: {src: string; sizes: string; form_factor: string}[];
    };
    assert.deepEqual([manifest.lang, manifest.dir], ['ar', 'rtl']);
    assert.ok(
      manifest.icons.some(({purpose, sizes}) => purpose === 'maskable' && sizes === '512x512'),
    );
    assert.ok(manifest.screenshots.some(({form_factor}) => form_factor === 'wide'));
    for (const {src, sizes} of [...manifest.icons, ...manifest.screenshots]) {
      if (sizes === 'any') continue;
      const size = await rawi.page.evaluate(async (url) => {
        const image = new Image();
        image.src = url;
        await image.decode();
        return `${image.naturalWidth}x${image.naturalHeight}`;
      }, src);
      assert.equal(size, sizes, src);
    }
  });

  it('keeps the sentence when it is reloaded in the middle of reading', async () => {
    await rawi.chooseEngine('built-in');
    await rawi.addText(text);
    await rawi.press('.play');
    await rawi.waitForSentence('هذه الجملة الأولى');
    const sentence = await rawi.litSentence();
    const words = sentence.split(' ');
    await rawi.page.waitForFunction(
      (sixth) => window.litWords!.some(({text: lit}) => lit === sixth),
      {},
      words[5]!,
    );
    await rawi.page.reload();
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    assert.equal(await rawi.litSentence(), sentence);
    const kept = words.indexOf(await rawi.litWord());
    assert.ok(kept >= 5 && kept < 9, `kept word ${kept} of the sentence`);
  });

  it('offers a new version, but not while the voice speaks, and takes it when asked', async () => {
    await rawi.press('.play');
    await rawi.waitForPlayButton('إيقاف مؤقت', 10_000);
    app.publishNewVersion('newer');
    await rawi.page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const next = registration.installing ?? registration.waiting!;
      if (next.state !== 'installed') {
        await new Promise<void>((resolve) =>
          next.addEventListener('statechange', () => next.state === 'installed' && resolve()),
        );
      }
    });
    const offer = () =>
      rawi.page.evaluate(() =>
        document.querySelector('.notices')!.textContent.includes('نسخة جديدة'),
      );
    await rawi.page.waitForFunction(
      (count) => window.litWords!.length > count,
      {},
      (await rawi.litWords()).length,
    );
    assert.equal(await offer(), false, 'offered while the voice speaks');
    assert.equal(await version(), undefined);

    await rawi.press('.play');
    await rawi.page.waitForFunction(() => document.querySelector('.notice .button'));
    const word = await rawi.litWord();
    await Promise.all([rawi.page.waitForNavigation(), rawi.page.click('.notice .button')]);
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    assert.equal(await version(), 'newer');
    assert.equal(await rawi.litWord(), word);
  });

  function version(): Promise<string | undefined> {
    return rawi.page.evaluate(() => document.documentElement.dataset['version']);
  }
});
