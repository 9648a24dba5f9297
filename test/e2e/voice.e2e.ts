import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {browserPackages, requirePackages, voicePackages} from '../setup/debian-packages.ts';
import type {SoundMeasure} from '../setup/sound.ts';
import {startVoiceSession, type VoiceSession} from '../setup/voice-session.ts';
import {launchChromium, launchFirefox, type TestBrowser} from './support/browsers.ts';
import {startScriptServer, type ScriptServer} from './support/script-server.ts';
import type {SpeechAccount} from './support/speech-page.ts';

const SENTENCE = 'مرحباً بكم في برنامج الراوي، وهو يقرأ المقالات بصوت مسموع.';
const WORDS = [...SENTENCE.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({index}) => index);
/** eSpeak NG needs about 5 s for it at rate 1; a busy machine has gaps in its sound. */
const PLAUSIBLE_MS = {least: 3000, most: 12_000};

let server: ScriptServer;
/** What was started, to be ended even where the start went wrong half-way. */
const started: (() => Promise<void>)[] = [];

before(
  async () => {
    const signal = AbortSignal.timeout(300_000);
    await requirePackages([...browserPackages, ...voicePackages], signal);
    server = await startScriptServer(
      fileURLToPath(new URL('./support/speech-page.ts', import.meta.url)),
    );
    started.push(server.stop);
  },
  {timeout: 300_000},
);

after(async () => {
  for (const stop of started.reverse()) await stop();
});

for (const [name, launch] of [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
] as const) {
  describe(`the device voice in ${name}`, {timeout: 120_000}, () => {
    let voice: VoiceSession;
    let test: TestBrowser;
    let page: Page;
    let atRate1 = NaN;

    /** Speaks in the page and listens until the sound has come through. */
    const speak = async (
      sentences: readonly string[],
      options: {readonly rate: number; readonly abortAfter?: number},
    ): Promise<{account: SpeechAccount; sound: SoundMeasure}> => {
      const mark = voice.recorder.position;
      const account = await page.evaluate(
        (...args) => window.speechPage!.speak(...args),
        sentences,
        options,
      );
      // The sound server hands on what it has some time after the voice has ended.
      await delay(700);
      return {account, sound: voice.recorder.measure(mark)};
    };

    before(async () => {
      const signal = AbortSignal.timeout(60_000);
      // One for each browser: a daemon that two share lets the second one's English voice spell
      // the Arabic, since it believes the Arabic voice to be set already (speech-dispatcher 0.11).
      voice = await startVoiceSession(signal);
      started.push(voice.stop);
      test = await launch({voice}, signal);
      started.push(test.close);
      page = await test.browser.newPage();
      await page.goto(server.origin);
      await page.waitForFunction(() => window.speechPage);
      // On a busy machine the voices may need longer than anyone would want to wait for them.
      await page.evaluate(() => window.speechPage!.listed());
      // Speech needs a gesture.
      await page.click('button');
    });

    it('is listed once, as local', async () => {
      const {voices} = await page.evaluate(() => window.speechPage!.voices('ar-EG'));
      assert.equal(voices.length, 1);
      const [{name: label, language, local}] = voices as [(typeof voices)[number]];
      assert.match(label, /^Arabic( espeak-ng)?$/);
      assert.deepEqual({language, local}, {language: 'ar', local: true});
    });

    it('is heard from start to end, word for word', async () => {
      const {account, sound} = await speak([SENTENCE], {rate: 1});
      assert.equal(account.outcome, 'spoken', account.error);
      assert.deepEqual(summary(account), ['start', ...WORDS, 'end']);
      assert.ok(sound.loudness > -35, `loudness ${sound.loudness} dBFS`);
      const {least, most} = PLAUSIBLE_MS;
      assert.ok(sound.audible > least && sound.audible < most, `heard for ${sound.audible} ms`);
      atRate1 = account.events.at(-1)!.at;
      // What the events say is what was heard.
      const span = account.events.at(-1)!.at - account.events[0]!.at;
      assert.ok(Math.abs(span - sound.audible) < 1000, `${span} and ${sound.audible} ms`);
    });

    it('goes through sentences in order, faster at rate 2', async () => {
      const {account, sound} = await speak([SENTENCE, SENTENCE], {rate: 2});
      assert.equal(account.outcome, 'spoken', account.error);
      const once = ['start', ...WORDS, 'end'];
      assert.deepEqual(summary(account), [...once, ...once]);
      assert.ok(sound.audible > PLAUSIBLE_MS.least, `heard for ${sound.audible} ms`);
      const [first, second] = account.events.filter(({type}) => type === 'end');
      assert.ok(first!.at < 0.75 * atRate1, `${first!.at} ms; ${atRate1} ms at rate 1`);
      assert.ok(second!.at > first!.at + 500, 'the second sentence takes its time');
    });

    it('is silent soon after an abort, and speaks again', async () => {
      const aborted = await speak([SENTENCE, SENTENCE], {rate: 1, abortAfter: 1500});
      assert.equal(aborted.account.outcome, 'aborted', aborted.account.error);
      assert.ok(!summary(aborted.account).includes('end'));
      assert.ok(aborted.sound.audible > 300, `heard for ${aborted.sound.audible} ms`);
      assert.ok(aborted.sound.audible < 2500, `heard for ${aborted.sound.audible} ms`);
      const again = await speak(['نعم، هذا هو الصوت.'], {rate: 1});
      assert.equal(again.account.outcome, 'spoken', again.account.error);
      assert.ok(again.sound.audible > 500, `heard for ${again.sound.audible} ms`);
    });

    it('asks nothing of the network', () => {
      assert.deepEqual(test.network.outside(server.origin), []);
    });
  });
}

/** The events' types; words by their offset. */
function summary({events}: SpeechAccount): (string | number)[] {
  return events.map((event) => (event.type === 'word' ? event.offset : event.type));
}
