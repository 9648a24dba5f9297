import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import puppeteer, {type CDPSession} from 'puppeteer-core';
import {startAccessibleDesktop} from '../setup/accessible-desktop.ts';
import {
  browserPackages,
  desktopPackages,
  requirePackages,
  screenReaderPackages,
} from '../setup/debian-packages.ts';
import {findFirefox} from '../setup/executables.ts';
import {startMessageBus} from '../setup/message-bus.ts';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {chromiumTree} from './support/chromium-tree.ts';
import {startTreeReader, type TreeReader} from './support/firefox-tree.ts';
import {assertGolden} from './support/golden.ts';
import {LATIN_NAMES} from './support/latin-names.ts';
import {RawiPage, until} from './support/rawi-page.ts';
import {treeFaults} from './support/tree-faults.ts';
import {addMixedArticle, firefoxScreens, mainScreens, treeScreens} from './support/tree-screens.ts';
import {nodesOf, type TreeNode} from './support/tree-node.ts';
import {treeText} from './support/tree-text.ts';

describe('the accessibility tree in Chromium', {timeout: 300_000}, () => {
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  let session: CDPSession;
  let article: string;

  before(async () => {
    const signal = AbortSignal.timeout(90_000);
    server = await startAppServer({}, signal);
    test = await launchChromium({width: 412, height: 915}, signal);
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    session = await rawi.page.createCDPSession();
    await session.send('Accessibility.enable');
    article = await addMixedArticle(rawi);
  });

  after(async () => {
    await test.close();
    await server.stop();
  });

  const tree = () => chromiumTree(session);
  const text = async () => treeText(await tree());

  it('would show what is wrong', async () => {
    const page = await test.browser.newPage();
    await page.setContent(`
      <main><h1>الإعدادات</h1><h1>Settings</h1><h4>فرع</h4>
      <button></button><button aria-label="حفظ" title="حفظ"></button><p>حفظ</p>
      <div role="list"><p>بند</p></div>
      <div role="table"><div role="row"><div role="cell">1</div></div></div>
      ${'<section aria-label="قسم">نص</section>'.repeat(7)}<div id="closed"></div></main>`);
    await page.evaluate(() => {
      const root = document.querySelector('#closed')!.attachShadow({mode: 'closed'});
      root.append(Object.assign(document.createElement('input'), {type: 'checkbox'}));
    });
    const wrong = await chromiumTree(await page.createCDPSession());
    await page.close();
    const faults = treeFaults(wrong, {latin: LATIN_NAMES, isDialog: false});
    for (const wanted of [
      /button has no name/,
      /checkbox has no name/,
      /landmarks/,
      /is there twice/,
      /2 headings of level 1/,
      /skips a level/,
      /described by its name/,
      /said twice: button, StaticText/,
      /something else than items/,
      /no headers/,
      /"Settings" is not Arabic/,
    ]) {
      assert.ok(
        faults.some((fault) => wanted.test(fault)),
        `${wanted} is not among ${faults.join(' ')}`,
      );
    }
  });

  for (const {name, isDialog = false, show} of treeScreens) {
    it(`is as it was looked over: ${name}`, async () => {
      await show(rawi, article);
      await assertGolden(`ar-${name}`, text);
      assert.deepEqual(treeFaults(await tree(), {latin: LATIN_NAMES, isDialog}), []);
    });
  }

  it('is in English where the interface is', async () => {
    await rawi.goto('/settings');
    await rawi.page.click('input[name="interfaceLanguage"][value="en"]');
    await rawi.page.waitForFunction(() => document.documentElement.lang === 'en');
    await until(async () => {
      await rawi.page.reload();
      await rawi.page.waitForSelector('main h1');
      return rawi.page.evaluate(() => document.documentElement.lang === 'en');
    }, AbortSignal.timeout(20_000));
  });

  for (const {name, isDialog = false, show} of mainScreens) {
    it(`is as it was looked over, in English: ${name}`, async () => {
      await show(rawi, article);
      await assertGolden(`en-${name}`, text);
      assert.deepEqual(treeFaults(await tree(), {isDialog}), []);
    });
  }
});

describe('the accessibility tree in Firefox, by AT-SPI', {timeout: 300_000}, () => {
  let rawi: RawiPage;
  let reader: TreeReader;
  let article: string;
  const started: (() => Promise<void>)[] = [];

  before(async () => {
    const signal = AbortSignal.timeout(180_000);
    await requirePackages(
      [...browserPackages, ...desktopPackages, ...screenReaderPackages],
      signal,
    );
    const server = await startAppServer({}, signal);
    started.push(server.stop);
    const bus = await startMessageBus(signal);
    started.push(bus.stop);
    const desktop = await startAccessibleDesktop(bus, signal);
    started.push(desktop.stop);
    // With a window: a headless Firefox tells assistive technology nothing.
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox()!,
      headless: false,
      defaultViewport: null,
      env: {...process.env, ...desktop.env},
      extraPrefsFirefox: {
        'accessibility.force_disabled': -1,
        'intl.accept_languages': 'ar',
        // Which voices there are differs from one machine to the next.
        'media.webspeech.synth.enabled': false,
        // Else Firefox asks, at a time of its own.
        'permissions.default.persistent-storage': 1,
      },
    });
    started.push(() => browser.close());
    const [page] = await browser.pages();
    rawi = await RawiPage.open(page!, server.origin);
    reader = startTreeReader(desktop.env);
    started.push(reader.stop);
    article = await addMixedArticle(rawi);
  });

  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  const tree = async () => {
    let root: TreeNode | undefined;
    await until(async () => {
      root = await reader.read();
      return root !== undefined;
    }, AbortSignal.timeout(30_000));
    return root!;
  };
  const text = async () => treeText(await tree());

  for (const {name, isDialog = false, show} of firefoxScreens) {
    it(`is as it was looked over: ${name}`, async () => {
      await show(rawi, article);
      await assertGolden(`firefox-ar-${name}`, text);
      assert.deepEqual(treeFaults(await tree(), {latin: LATIN_NAMES, isDialog}), []);
    });
  }

  it('tells the language of every foreign passage', async () => {
    const texts = [...nodesOf(await tree())].filter(({role}) => role === 'text leaf');
    const foreign = texts.filter(({name}) =>
      /(?:\p{Script=Latin}+\P{L}+){2}\p{Script=Latin}/u.test(name),
    );
    assert.deepEqual(
      foreign.map(({name, language}) => [name.trim(), language]),
      [
        ['The library comes to you', 'en'],
        ['The Art of Reading Slowly', 'en'],
        ['la lecture est une amitié', 'fr'],
        ['We have never seen so many happy readers in one place', 'en'],
      ],
    );
    const others = texts.filter(({name}) => /\p{Script=Arabic}{2}/u.test(name));
    assert.deepEqual(new Set(others.map(({language}) => language)), new Set(['ar']));
  });
});
