import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {VERSION} from '../../src/core/version.ts';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {InstalledApp} from './support/installed-app.ts';
import {RawiPage, until} from './support/rawi-page.ts';
import {storedSetting, storeSetting} from './support/stored-settings.ts';

const short = 'مقال قصير\n\nجملة واحدة.';
const long = `مقال طويل

هذه الجملة الأولى من مقال طويل بعض الشيء، يكفي لأن يُقرأ بينما يُفتح راوي من أيقونته مرة بعد مرة.

وهذه جملة أخرى بعدها، ثم ثالثة، ثم رابعة، فلا ينتهي المقال قبل أن ينتهي الاختبار، وفيه متسع لكل ما يُطلب من النافذة وهي تقرأ.

وهذه فقرة ثالثة لمن كان جهازه بطيئاً، فيها من الكلام ما يكفي حتى تصل كل الطلبات إلى النافذة المفتوحة.
`;
const CARD = 'rawi-install-card';

declare global {
  interface Window {
    /** How many launches the window was told of. */
    launches?: number;
    /** Gone with the document. */
    isSameDocument?: boolean;
  }
}

/** Runs in the page before anything of the app: counts what the app is told of its launches. */
const countLaunches = `
  window.launches = 0;
  const setConsumer = LaunchQueue.prototype.setConsumer;
  LaunchQueue.prototype.setConsumer = function (consumer) {
    return setConsumer.call(this, (launch) => {
      window.launches += 1;
      return consumer(launch);
    });
  };
`;

describe('installing the app, and the app installed', {timeout: 400_000}, () => {
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  let installed: InstalledApp;

  before(async () => {
    server = await startAppServer({}, AbortSignal.timeout(30_000));
    test = await launchChromium({width: 412, height: 915}, AbortSignal.timeout(60_000));
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
  });

  after(async () => {
    await test.close();
    await server.stop();
  });

  it('can be installed, by what the browser says', async () => {
    const session = await rawi.page.createCDPSession();
    const {installabilityErrors} = await session.send('Page.getInstallabilityErrors');
    assert.deepEqual(installabilityErrors, []);
    const {data, errors} = await session.send('Page.getAppManifest');
    assert.deepEqual(errors, []);
    const {shortcuts} = JSON.parse(data!) as {shortcuts: {url: string}[]};
    assert.deepEqual(
      shortcuts.map(({url}) => url),
      ['/continue', '/add'],
    );
  });

  it('leads from «continue listening» to the library while nothing has been heard', async () => {
    await rawi.goto('/continue');
    assert.equal(await path(), '/');
    await rawi.page.waitForSelector('rawi-library h1');
  });

  it('does not offer to install itself before something was heard', async () => {
    const {page} = rawi;
    await page.locator('rawi-ways-card button').click();
    await page.locator('rawi-voice-check-card .quiet').click();
    await page.waitForFunction(() => !document.querySelector('rawi-voice-check-card'));
    await waitForSetting('voiceCheck', 'later');
    await canInstall();
    await rawi.follow('/');
    assert.equal(await page.$(CARD), null);
  });

  it('offers it once an article was heard to its end, not while it is heard', async () => {
    const {page} = rawi;
    await rawi.chooseEngine('built-in');
    // Who reads was said below, where the button will be.
    await page.waitForFunction(() => !document.querySelector('.notice'));
    await rawi.addText(short);
    await rawi.press('.play');
    await rawi.waitForPlayButton('إيقاف مؤقت', 60_000);
    await rawi.waitForPlayButton('تشغيل', 60_000);
    await rawi.follow('/');
    await page.waitForSelector(`${CARD} button`);
  });

  it('does not offer it again to who said «later»', async () => {
    const {page} = rawi;
    // A listener who comes back is asked as well, so that its absence below means something.
    await rawi.goto('/');
    await page.waitForSelector(`${CARD} button`);
    await page.locator(`${CARD} .quiet`).click();
    await page.waitForFunction((card) => !document.querySelector(card), {}, CARD);
    await page.waitForFunction(() => document.activeElement!.matches('h1'));
    await waitForSetting('installOffer', 'later');
    await rawi.goto('/');
    await canInstall();
    await rawi.follow('/');
    assert.equal(await page.$(CARD), null);
  });

  it('leads from «continue listening» to the article heard last, where it was left', async () => {
    await rawi.addText(long);
    const article = await path();
    await rawi.press('.play');
    await rawi.waitForSentence('وهذه جملة أخرى بعدها');
    await rawi.press('.play');
    await rawi.waitForPlayButton('تشغيل', 30_000);
    await rawi.goto('/continue');
    assert.equal(await path(), article);
    await rawi.waitForSentence('وهذه جملة أخرى بعدها');
  });

  it('goes on reading when it is launched again, in the same window', async () => {
    installed = await InstalledApp.install(test.browser, server.origin);
    const page = await installed.open();
    await page.evaluateOnNewDocument(countLaunches);
    const app = await RawiPage.open(page, server.origin);
    const windowed = await page.evaluate(() => matchMedia('(display-mode: standalone)').matches);
    assert.ok(windowed, 'it has no window of its own');
    await page.locator('.articles .article-link').click();
    await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    const article = await page.evaluate(() => {
      window.isSameDocument = true;
      return location.pathname;
    });
    await app.press('.play');
    await app.waitForPlayButton('إيقاف مؤقت', 60_000);
    const launched = async (launch: string | undefined) => {
      const before = await page.evaluate(() => window.launches!);
      const pages = (await test.browser.pages()).length;
      const words = (await app.litWords()).length;
      await installed.launch(launch);
      await page.waitForFunction((count) => window.launches! > count, {}, before);
      await page.waitForFunction((count) => window.litWords!.length > count + 1, {}, words);
      assert.equal((await test.browser.pages()).length, pages, 'another window was opened');
    };
    await launched(undefined);
    await launched('/continue');
    assert.equal(await page.evaluate(() => location.pathname), article);
    assert.ok(await page.evaluate(() => window.isSameDocument), 'the page was loaded anew');
    await app.waitForPlayButton('إيقاف مؤقت', 1000);

    await installed.launch('/add');
    await page.waitForSelector('rawi-add h1');
    assert.ok(await page.evaluate(() => window.isSameDocument), 'the page was loaded anew');
    await page.close();
  });

  it('shows on its icon how many articles wait, where that is wanted', async () => {
    const {page} = rawi;
    const shows = (count: number) =>
      until(async () => (await installed.badge()) === count, AbortSignal.timeout(30_000));
    assert.equal(await installed.badge(), 0);
    await rawi.goto('/settings');
    await page.locator('input[name="badge"]').click();
    // The first article of all: the two others were begun.
    await shows(1);
    await rawi.addText('مقال ينتظر\n\nلم يُسمع بعد.');
    await shows(2);
    await rawi.follow('/settings');
    await page.locator('input[name="badge"]').click();
    await shows(0);
  });

  it('tells once what a new version has brought', async () => {
    const {page} = rawi;
    await waitForSetting('seenVersion', VERSION);
    await storeSetting(page, 'seenVersion', '0.0.1');
    await rawi.goto('/');
    const notice = 'rawi-notices .notice';
    await page.waitForFunction(
      (selector) =>
        [...document.querySelectorAll(selector)].some(({textContent}) =>
          textContent.includes('حُدّث راوي'),
        ),
      {},
      notice,
    );
    await page.locator(`${notice} .button`).click();
    await page.waitForSelector('rawi-whats-new dialog[open] li');
    const [heading, ...changes] = await page.$$eval('rawi-whats-new :is(h3, li)', (parts) =>
      parts.map(({textContent}) => textContent),
    );
    assert.match(heading!, new RegExp(VERSION.replaceAll('.', '\\.')));
    assert.ok(changes.length > 0);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('rawi-whats-new dialog[open]'));
    await waitForSetting('seenVersion', VERSION);

    await rawi.goto('/');
    await rawi.follow('/settings');
    // It is known after what is new was told.
    await page.waitForSelector('rawi-install p');
    assert.equal(await page.$(notice), null);
    assert.deepEqual(rawi.complaints, []);
  });

  function path(): Promise<string> {
    return rawi.page.evaluate(() => location.pathname);
  }

  /** Resolves when the settings have a button that installs. */
  async function canInstall(): Promise<void> {
    await rawi.follow('/settings');
    await rawi.page.waitForSelector('rawi-install button');
  }

  async function waitForSetting(key: string, value: unknown): Promise<void> {
    const {page} = rawi;
    const isKept = async () => (await storedSetting(page, key)) === value;
    await until(isKept, AbortSignal.timeout(30_000));
  }
});
