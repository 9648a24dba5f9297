import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {startMnemonics} from '../bench/espeak-mnemonics-in-node.ts';
import {distance} from '../phonemes/alignment.ts';
import {heardPhonemes} from '../phonemes/heard-phonemes.ts';
import {startVoiceSession, type VoiceSession} from '../setup/voice-session.ts';
import {goOffline, startAppServer, type AppServer} from './support/app-server.ts';
import {
  launchChromium,
  launchFirefox,
  type BrowserOptions,
  type TestBrowser,
} from './support/browsers.ts';
import {RawiPage} from './support/rawi-page.ts';

/** With the marks that a reader would put; the app gets it without them. */
const marked = readFileSync(
  new URL('../fixtures/vowels/marked-article.txt', import.meta.url),
  'utf8',
);
const bare = marked.replace(/[\u064B-\u0652]/gu, '');

/** Runs in the page before anything of the app: notes what its voice is given to say. */
const noteSpeech = `
  window.givenToVoice = [];
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message.type === 'synthesise') window.givenToVoice.push(message.text);
    return post.call(this, message, ...rest);
  };
`;

declare global {
  interface Window {
    givenToVoice?: string[];
  }
}

const browsers: readonly [
  string,
  (options: BrowserOptions, signal: AbortSignal) => Promise<TestBrowser>,
][] = [
  ['Chromium', launchChromium],
  ['Firefox', launchFirefox],
];

for (const [name, launch] of browsers) {
  describe(`the vowels of the built-in voice in ${name}, offline`, {timeout: 300_000}, () => {
    let voice: VoiceSession;
    let server: AppServer;
    let test: TestBrowser;
    let rawi: RawiPage;
    let shown: string;
    const started: (() => Promise<void>)[] = [];

    before(async () => {
      const signal = AbortSignal.timeout(60_000);
      voice = await startVoiceSession(signal);
      started.push(voice.stop);
      server = await startAppServer({}, signal);
      started.push(server.stop);
      test = await launch({voice, width: 412, height: 915}, signal);
      started.push(test.close);
      const page = await test.browser.newPage();
      await page.evaluateOnNewDocument(noteSpeech);
      rawi = await RawiPage.open(page, server.origin);
      await rawi.waitForOfflineReady();
      await rawi.chooseEngine('built-in');
      await rawi.addText(bare);
      shown = await articleText();
      if (name === 'Firefox') await server.stop();
      else await goOffline(server, page);
      await page.reload();
      await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    });

    after(async () => {
      for (const stop of started.reverse()) await stop();
    });

    const articleText = () => rawi.page.$eval('article.article', (each) => each.textContent);

    it('are spoken: its phonemes are those of the marked text, within eight in a hundred', async () => {
      const mark = voice.recorder.position;
      await rawi.press('.play');
      await rawi.waitForPlayButton('إيقاف مؤقت', 20_000);
      await rawi.waitForPlayButton('تشغيل', 120_000);
      const sound = voice.recorder.measure(mark);
      assert.ok(sound.loudness > -35, `loudness ${sound.loudness} dBFS`);
      assert.ok(sound.audible > 15_000, `heard for ${sound.audible} ms`);

      const given = await rawi.page.evaluate(() => window.givenToVoice!);
      // The voice has warmed up with another text. A last «ة» has become «ه».
      const isOfArticle = (text: string) =>
        bare.includes(text.replace(/[\u064B-\u0652]/gu, '').replace(/\s\S+$/u, ''));
      const said = given.filter(isOfArticle);
      const mnemonics = await startMnemonics();
      const phonemes = (texts: readonly string[]) =>
        texts.flatMap((text) => heardPhonemes(mnemonics, text, 'pausal'));
      const lines = (text: string) => text.trimEnd().split('\n');
      const wanted = phonemes(lines(marked));
      const errors = distance(wanted, phonemes(said)) / wanted.length;
      assert.ok(errors <= 0.08, `${(errors * 100).toFixed(1)} % in ${said.join(' | ')}`);
      const without = distance(wanted, phonemes(lines(bare))) / wanted.length;
      assert.ok(without > 0.2, `without marks ${(without * 100).toFixed(1)} %`);
    });

    it('leave the page as it was', async () => {
      assert.equal(await articleText(), shown);
      assert.doesNotMatch(shown, /[\u064B-\u0652]/u);
    });

    it('asked nothing of any other origin', () => {
      assert.deepEqual(test.network.outside(server.origin), []);
    });
  });
}
