import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {
  browserPackages,
  desktopPackages,
  requirePackages,
  screenReaderPackages,
  voicePackages,
} from '../setup/debian-packages.ts';
import {findFirefox} from '../setup/executables.ts';
import {startMessageBus} from '../setup/message-bus.ts';
import {startScreenReader, type ScreenReader} from '../setup/screen-reader.ts';
import {startVoiceSession} from '../setup/voice-session.ts';
import {startAppServer} from './support/app-server.ts';
import {RawiPage, until} from './support/rawi-page.ts';

const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');

/** What Orca says of a key itself. */
const KEY_ECHO = /^(tab|space|left shift|escape|F6) $/;
/** What Orca says of its own way of taking keys, as the focus comes to a slider and leaves it. */
const ORCA_MODE = /^(Focus|Browse) mode$/;

describe('the player with Orca and Firefox', {timeout: 300_000}, () => {
  let orca: ScreenReader;
  let rawi: RawiPage;
  const started: (() => Promise<void> | void)[] = [];
  const signal = AbortSignal.timeout(300_000);

  before(async () => {
    await requirePackages(
      [...browserPackages, ...voicePackages, ...desktopPackages, ...screenReaderPackages],
      AbortSignal.timeout(150_000),
    );
    const voice = await startVoiceSession(signal);
    started.push(voice.stop);
    const bus = await startMessageBus(signal);
    started.push(bus.stop);
    orca = await startScreenReader(voice, bus, signal);
    started.push(orca.stop);
    const server = await startAppServer({}, signal);
    started.push(server.stop);
    const profile = mkdtempSync(path.join(tmpdir(), 'rawi-profile-'));
    started.push(() => rmSync(profile, {recursive: true, force: true, maxRetries: 5}));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox()!,
      headless: false,
      userDataDir: profile,
      defaultViewport: null,
      env: {...process.env, ...orca.env},
      extraPrefsFirefox: {
        'accessibility.force_disabled': -1,
        'intl.accept_languages': 'ar',
        'media.autoplay.default': 0,
        'media.autoplay.blocking_policy': 0,
        // Else Firefox asks, at a time of its own.
        'permissions.default.persistent-storage': 1,
      },
    });
    started.push(() => browser.close());
    const [page] = await browser.pages();
    rawi = await RawiPage.open(page!, server.origin);
    await rawi.chooseEngine('built-in');
    // What is said when all is there offline shall not come in between; it comes once.
    await rawi.waitForOfflineReady();
    await rawi.goto('/');
    await rawi.addText(text);
    await orca.focus('firefox', signal);
    // A new window has the keyboard in its address bar.
    while (!(await rawi.page.evaluate(() => document.hasFocus()))) {
      await orca.press('F6');
      await until(
        () => rawi.page.evaluate(() => document.hasFocus()),
        AbortSignal.timeout(2000),
      ).catch(() => undefined);
    }
    await whenSaid(/document web/, 0);
  });

  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  /** The name of what has the focus, or its text. */
  const focused = () =>
    rawi.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
      const name = element?.getAttribute('aria-label') ?? (label ?? element)?.textContent;
      return name?.trim().replace(/\s+/g, ' ') ?? '';
    });

  /** What Orca said from `mark` on, without the keys. */
  const saidSince = (mark: number) =>
    orca
      .said()
      .slice(mark)
      .filter((said) => !KEY_ECHO.test(said) && !ORCA_MODE.test(said));

  /** Presses `key` until the focus is on what begins with `name`; resolves to what Orca said of it. */
  async function tabTo(name: string, key: 'Tab' | 'shift+Tab' = 'Tab'): Promise<string> {
    const met: string[] = [];
    for (let presses = 0; presses < 40; presses++) {
      const mark = orca.said().length;
      const before = await focused();
      await orca.press(key);
      // Back in the document from the bars of the browser the focus may be where it was.
      await until(async () => (await focused()) !== before, AbortSignal.timeout(2000)).catch(
        () => undefined,
      );
      const here = await focused();
      if (here.startsWith(name)) return whenSaid(new RegExp(name), mark);
      met.push(here);
    }
    assert.fail(`${name} was not among: ${met.join(' | ')}`);
  }

  const isInBar = () =>
    rawi.page.evaluate(() => document.activeElement?.localName === 'rawi-player-bar');

  /** Goes to the control `name` of the player's bar by its keys; resolves to what Orca said of it. */
  async function barTo(name: string, key: 'Left' | 'Right' = 'Left'): Promise<string> {
    const met: string[] = [];
    let mark = orca.said().length;
    // Links of the text and the way back to the spoken place may come before it.
    for (let presses = 0; presses < 10 && !(await isInBar()); presses++) {
      mark = orca.said().length;
      await orca.press('Tab');
      await until(isInBar, AbortSignal.timeout(3000)).catch(() => undefined);
    }
    for (let presses = 0; presses < 12; presses++) {
      const here = await focused();
      if (here.startsWith(name)) return whenSaid(new RegExp(name), mark);
      met.push(here);
      mark = orca.said().length;
      await orca.press(key);
      await until(async () => (await focused()) !== here, AbortSignal.timeout(10_000));
    }
    return assert.fail(`${name} was not among: ${met.join(' | ')}`);
  }

  /** Resolves to what Orca said from `mark` on, when something like `wanted` is in it. */
  async function whenSaid(wanted: RegExp, mark: number): Promise<string> {
    const found = () =>
      orca
        .said()
        .slice(mark)
        .find((each) => wanted.test(each));
    try {
      await until(() => found() !== undefined, AbortSignal.timeout(20_000));
    } catch {
      assert.fail(`${wanted} is not in what Orca said: ${orca.said().slice(mark).join(' | ')}`);
    }
    return found()!;
  }

  /**
   * Resolves to all that Orca said from `mark` on, keys apart. It says what live regions tell in
   * the order of their changes and after all else: when it has come to one of the test's own it
   * has said all. (A key would be no such mark: it makes Orca drop what live regions tell.)
   */
  async function allSaidSince(mark: number): Promise<string[]> {
    const last = `علامة ${orca.said().length}`;
    await rawi.page.evaluate(async (content) => {
      // The rest of the page is hidden while a dialog is open.
      const holder = document.querySelector('dialog[open]') ?? document.body;
      let region = holder.querySelector(':scope > .mark');
      if (!region) {
        region = document.createElement('p');
        region.className = 'mark';
        region.setAttribute('aria-live', 'polite');
        holder.append(region);
        // To be told of, a region must be there before its text.
        for (let frames = 0; frames < 3; frames++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      }
      region.textContent = content;
    }, last);
    await whenSaid(new RegExp(`^${last}`), mark);
    return saidSince(mark).filter((said) => !said.startsWith('علامة'));
  }

  const waitForWords = (count: number) =>
    rawi.page.waitForFunction(
      (wanted) => window.litWords!.length >= wanted,
      {timeout: 60_000, polling: 200},
      count,
    );

  const paceName = () =>
    rawi.page.evaluate(() =>
      document
        .querySelector('rawi-player-bar')!
        .shadowRoot!.querySelector('.pace')!
        .getAttribute('aria-label')!,
    );

  /** Presses `key`, which changes the pace, and waits for it; resolves to the new one, as shown. */
  async function changePace(key: string): Promise<string> {
    const before = await paceName();
    await orca.press(key);
    await until(async () => (await paceName()) !== before, AbortSignal.timeout(10_000));
    return `${(await paceName()).replace(/^.*: /, '')}×`;
  }

  it('is played by its button, and Orca leaves it to the voice', async () => {
    assert.equal(await tabTo('تشغيل'), 'تشغيل push button.');
    const mark = orca.said().length;
    const before = await rawi.litWords();
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await waitForWords(before.length + 40);
    const heard = (await rawi.litWords()).slice(before.length);
    assert.ok(new Set(heard.map(({block}) => block)).size > 1, 'the title and some text');
    assert.deepEqual(await allSaidSince(mark), []);
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
    assert.deepEqual(await allSaidSince(mark), []);
  });

  it('tells what the button does while it plays', async () => {
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await barTo('الجملة السابقة', 'Right');
    assert.equal(await barTo('إيقاف مؤقت'), 'إيقاف مؤقت push button.');
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
  });

  it('goes to the next sentence and back', async () => {
    const sentence = await rawi.litSentence();
    assert.equal(await barTo('الجملة التالية'), 'الجملة التالية push button.');
    let mark = orca.said().length;
    await orca.press('space');
    await until(async () => (await rawi.litSentence()) !== sentence, AbortSignal.timeout(10_000));
    assert.deepEqual(await allSaidSince(mark), []);
    assert.equal(await barTo('الجملة السابقة', 'Right'), 'الجملة السابقة push button.');
    mark = orca.said().length;
    await orca.press('space');
    await until(async () => (await rawi.litSentence()) === sentence, AbortSignal.timeout(10_000));
    assert.deepEqual(await allSaidSince(mark), []);
  });

  it('says the sentence once more', async () => {
    const sentence = await rawi.litSentence();
    assert.equal(await barTo('إعادة الجملة', 'Right'), 'إعادة الجملة push button.');
    const mark = orca.said().length;
    const before = (await rawi.litWords()).length;
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await waitForWords(before + 2);
    const [first] = (await rawi.litWords()).slice(before);
    assert.ok(sentence.startsWith(first!.text), `${first!.text} begins ${sentence}`);
    assert.deepEqual(await allSaidSince(mark), []);
    await barTo('إيقاف مؤقت');
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
  });

  it('tells the pace, and each new one once', async () => {
    assert.match(await barTo('السرعة: ', 'Right'), /^السرعة: 1 .*button/);
    await orca.press('space');
    await tabTo('أسرع');
    for (let presses = 0; presses < 2; presses++) {
      const mark = orca.said().length;
      const pace = await changePace('space');
      await whenSaid(/×/, mark);
      assert.deepEqual(await allSaidSince(mark), [pace]);
    }
    assert.match(await tabTo('السرعة', 'shift+Tab'), /^السرعة slider 1.2×$/);
    const mark = orca.said().length;
    const pace = await changePace('Left');
    await whenSaid(/×/, mark);
    assert.deepEqual(await allSaidSince(mark), [pace]);
    await orca.press('Escape');
    await whenSaid(/^السرعة: 1.3 .*button/, mark);
  });

  it('names the listening options as they open, and tells the pace there once', async () => {
    assert.equal(await barTo('خيارات الاستماع'), 'خيارات الاستماع push button.');
    let mark = orca.said().length;
    await orca.press('space');
    await whenSaid(/^خيارات الاستماع heading/, mark);
    assert.equal((await allSaidSince(mark)).length, 1);
    await tabTo('السرعة');
    mark = orca.said().length;
    const pace = await changePace('Left');
    await whenSaid(/×/, mark);
    assert.deepEqual(await allSaidSince(mark), [pace]);
    mark = orca.said().length;
    await orca.press('Escape');
    await whenSaid(/^خيارات الاستماع push button/, mark);
  });

  it('stops at the spoken sentence, and the next line is the next line', async () => {
    await barTo('تشغيل', 'Right');
    const before = (await rawi.litWords()).length;
    let mark = orca.said().length;
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await waitForWords(before + 12);
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
    assert.deepEqual(await allSaidSince(mark), [], 'the pause is silent');
    await barTo('التوقف عند الجملة');
    mark = orca.said().length;
    await orca.press('space');
    const sentence = await rawi.litSentence();
    // A line ends where the window ends it, with the sentence or before it or after it.
    const first = await whenSaid(new RegExp(`^${sentence.slice(0, 10)}`), mark);
    const text = await rawi.page.evaluate(() => document.activeElement!.textContent);
    const rest = text.slice(text.indexOf(sentence));
    const beginning = first.replace(/ heading level \d\.$/, '').trim();
    assert.ok(rest.startsWith(beginning), `${first} begins ${rest}`);
    mark = orca.said().length;
    await orca.press('Down');
    const after = await rawi.page.evaluate(
      (said) => {
        const article = document.querySelector('article')!.innerText.replace(/\s+/g, ' ');
        return article.slice(article.indexOf(said) + said.length).trim();
      },
      beginning.replace(/\s+/g, ' '),
    );
    const next = await whenSaid(/\p{L}/u, mark);
    assert.ok(
      after.startsWith(
        next
          .replace(/ heading level \d\.$/, '')
          .trim()
          .slice(0, 20),
      ),
      next,
    );
  });

  it('tells where the place is, once each time', async () => {
    await barTo('أين أنا؟', 'Right');
    for (let times = 0; times < 2; times++) {
      const mark = orca.said().length;
      await orca.press('space');
      await whenSaid(/سُمع/, mark);
      const told = (await allSaidSince(mark)).filter((said) => said.includes('سُمع'));
      assert.equal(told.length, 1);
      assert.match(told[0]!, /سُمع \d+.*%.*بقي/);
    }
  });
});
