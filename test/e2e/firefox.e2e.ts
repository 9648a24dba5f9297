import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {startVoiceSession, type VoiceSession} from '../setup/voice-session.ts';
import {startAppServer, type AppServer} from './support/app-server.ts';
import {launchFirefox, type TestBrowser} from './support/browsers.ts';
import {RawiPage} from './support/rawi-page.ts';

const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');

describe('the main job in Firefox, with the built-in voice', {timeout: 300_000}, () => {
  let voice: VoiceSession;
  let server: AppServer;
  let test: TestBrowser;
  let rawi: RawiPage;
  const started: (() => Promise<void>)[] = [];

  before(async () => {
    const signal = AbortSignal.timeout(60_000);
    voice = await startVoiceSession(signal);
    started.push(voice.stop);
    server = await startAppServer({}, signal);
    started.push(server.stop);
    test = await launchFirefox({voice, width: 412, height: 915}, signal);
    started.push(test.close);
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    await rawi.waitForOfflineReady();
    await rawi.chooseEngine('built-in');
  });

  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  /** Plays until so many words have been lit, and pauses. */
  const listen = async (words: number) => {
    const mark = voice.recorder.position;
    const before = (await rawi.litWords()).length;
    await rawi.press('.play');
    await rawi.page.waitForFunction(
      (count) => window.litWords!.length >= count,
      {timeout: 30_000},
      before + words,
    );
    await rawi.press('.play');
    await delay(700); // the sound server hands on the last of it
    return {
      sound: voice.recorder.measure(mark),
      lit: (await rawi.litWords()).slice(before),
    };
  };

  it('takes a pasted article, is heard, and lights its words in order', async () => {
    await rawi.addText(text);
    const {sound, lit} = await listen(30);
    assert.ok(sound.loudness > -35, `loudness ${sound.loudness} dBFS`);
    assert.ok(sound.audible > 8000, `heard for ${sound.audible} ms`);
    const title = lit.filter(({block}) => block === 'title').map(({offset}) => offset);
    assert.equal(new Set(title).size, 12, 'every word of the title');
    assert.deepEqual(
      title,
      [...title].sort((a, b) => a - b),
    );
  });

  it('steps by sentence and by section', async () => {
    await rawi.press('[aria-label="القسم التالي"]');
    await rawi.waitForSentence('كيف استعد');
    await rawi.press('[aria-label="الجملة التالية"]');
    await rawi.waitForSentence('صورة متطوعة');
  });

  it('goes on from the same word when the network is gone', async () => {
    const [sentence, word] = [await rawi.litSentence(), await rawi.litWord()];
    await server.stop();
    await rawi.page.reload();
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    assert.equal(await rawi.litSentence(), sentence);
    assert.equal(await rawi.litWord(), word);
    const {sound} = await listen(10);
    assert.ok(sound.loudness > -35, `loudness ${sound.loudness} dBFS`);
    assert.ok(sound.audible > 2000, `heard for ${sound.audible} ms`);
  });

  it('asked nothing of any other origin', () => {
    assert.deepEqual(test.network.outside(server.origin), []);
  });
});

describe('a Firefox that is given no voice', {timeout: 120_000}, () => {
  it('has none of the machine either, and says so at once', async () => {
    const {browser, close} = await launchFirefox({}, AbortSignal.timeout(60_000));
    try {
      const page = await browser.newPage();
      const told = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            const utterance = new SpeechSynthesisUtterance('مرحباً');
            for (const type of ['start', 'end', 'error'] as const) {
              utterance.addEventListener(type, () => resolve(type));
            }
            speechSynthesis.speak(utterance);
          }),
      );
      assert.equal(told, 'error');
      assert.equal(await page.evaluate(() => speechSynthesis.getVoices().length), 0);
    } finally {
      await close();
    }
  });
});

describe('a Firefox that answers no more', {timeout: 120_000}, () => {
  it('is ended by the test that started it', async () => {
    const {browser, close} = await launchFirefox({}, AbortSignal.timeout(60_000));
    const child = browser.process()!;
    child.kill('SIGSTOP');
    await close();
    assert.equal(child.signalCode, 'SIGKILL');
  });
});
