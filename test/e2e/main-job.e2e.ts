import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {articleFromText} from '../../src/core/article/from-text.ts';
import type {ArticleId} from '../../src/core/article/article.ts';
import {createReadingPlan} from '../../src/core/plan/create-reading-plan.ts';
import type {Utterance} from '../../src/core/plan/utterance.ts';
import {startVoiceSession, type VoiceSession} from '../setup/voice-session.ts';
import {goOffline, startAppServer, type AppServer} from './support/app-server.ts';
import {launchChromium, type TestBrowser} from './support/browsers.ts';
import {RawiPage} from './support/rawi-page.ts';

const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');

/** What is to be read, by the core itself, of which other tests show that it covers the text. */
const article = articleFromText(text, {id: 'expected' as ArticleId, source: {kind: 'text'}});
const plan = createReadingPlan(article);
const utterances: Utterance[] = plan.blocks.flatMap((_, block) => [...plan.utterances(block)]);
const expectedWords = utterances.flatMap(({block, words}) => {
  const shown = plan.blocks.find(({id}) => id === block)!.text;
  return (
    words
      // The light stands on a number while its words are said.
      .filter((word, index) => word.shown.start !== words[index - 1]?.shown.start)
      .map((word) => shown.slice(word.shown.start, word.shown.end))
  );
});

/** How long the same synthesiser, as a program of its own, takes for the article, in ms. */
function nativeLength(): number {
  return utterances.reduce((total, {spoken, pauseAfter}) => {
    const sound = execFileSync('espeak-ng', ['-v', 'ar', '--stdout', spoken]);
    const rate = sound.readUInt32LE(24);
    return total + ((sound.length - 44) / 2 / rate) * 1000 + pauseAfter;
  }, 0);
}

describe('the main job in Chromium, with the voice of the device', {timeout: 900_000}, () => {
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
    test = await launchChromium({voice, width: 412, height: 915, touch: true}, signal);
    started.push(test.close);
    rawi = await RawiPage.open(await test.browser.newPage(), server.origin);
    await rawi.waitForOfflineReady();
  });

  after(async () => {
    for (const stop of started.reverse()) await stop();
  });

  it('takes a pasted article and shows it with its structure', async () => {
    await rawi.addText(text);
    const shown = await rawi.page.evaluate(() => ({
      title: document.querySelector('article h1')?.textContent,
      headings: [...document.querySelectorAll('article h2')].map((each) => each.textContent),
      items: document.querySelectorAll('article ul > li').length,
      captions: document.querySelectorAll('article .caption').length,
      related: document.querySelector('article .related')?.textContent,
    }));
    assert.equal(shown.title, article.title);
    assert.deepEqual(shown.headings, [
      'كيف استعد المتطوعون لرحلة بدأت قبل الفجر؟',
      'القرية الأخيرة',
    ]);
    assert.equal(shown.items, 2);
    assert.equal(shown.captions, 2);
    assert.match(shown.related!, /الحكواتي/);
  });

  it('reads it to the end, and the light goes through every word', async () => {
    // The voices of the device are known some time after the page has opened.
    await rawi.follow('/settings');
    await rawi.page.waitForSelector('#voice', {timeout: 15_000});
    // This voice tells of no word, and after a few sentences nobody knows how regular it is.
    await rawi.page.click('input[name="estimatedWords"][value="always"]');
    await rawi.page.goBack();
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');

    const mark = voice.recorder.position;
    const before = (await rawi.litWords()).length;
    await rawi.press('.play');
    await rawi.waitForPlayButton('إيقاف مؤقت', 10_000);
    await rawi.waitForPlayButton('تشغيل', 600_000);
    await delay(700); // the sound server hands on the last of it
    const sound = voice.recorder.measure(mark);
    const lit = (await rawi.litWords()).slice(before);

    assert.ok(sound.loudness > -35, `loudness ${sound.loudness} dBFS`);
    const expected = nativeLength();
    const fit = sound.audible / expected;
    assert.ok(fit > 0.75 && fit < 1.25, `heard ${sound.audible} ms, expected ${expected} ms`);

    // A sentence is lit with its first word a moment before the voice says that word.
    const words = lit.filter(
      ({block, offset}, index) =>
        lit[index - 1]?.block !== block || lit[index - 1]?.offset !== offset,
    );
    assert.deepEqual(
      words.map((each) => each.text),
      expectedWords,
    );
    const seen = lit.filter((each, index) => (lit[index + 1]?.at ?? Infinity) - each.at >= 16);
    const share = seen.length / lit.length;
    assert.ok(share > 0.9, `only ${Math.round(share * 100)} % of the words stood for a frame`);
  });

  it('reaches the sections', async () => {
    await rawi.press('button:last-child');
    await rawi.page.waitForSelector('dialog[open] nav.contents');
    await rawi.page.evaluate(() => {
      const links = document.querySelectorAll<HTMLAnchorElement>('dialog nav.contents a');
      links[2]!.click();
    });
    await rawi.page.waitForFunction(() => document.activeElement?.tagName === 'H2');
    assert.equal(await rawi.litSentence(), 'القرية الأخيرة');
    await rawi.press('[aria-label="القسم السابق"]');
    await rawi.waitForSentence('كيف استعد');
    await rawi.press('[aria-label="الجملة التالية"]');
    await rawi.press('[aria-label="الجملة التالية"]');
    await rawi.waitForSentence('وفي حديث');
  });

  it('goes on offline from the same sentence, with its own voice', async () => {
    const sentence = await rawi.litSentence();
    await goOffline(server, rawi.page);
    await rawi.page.reload();
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    assert.equal(await rawi.litSentence(), sentence);

    await rawi.follow('/');
    await rawi.page.waitForSelector('.article-link');
    assert.equal(
      await rawi.page.$eval('.article-link .title', (each) => each.textContent),
      article.title,
    );

    await rawi.chooseEngine('built-in');
    await rawi.follow('/');
    await rawi.page.waitForSelector('.article-link');
    await rawi.page.click('.article-link');
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    assert.equal(await rawi.litSentence(), sentence);

    const before = (await rawi.litWords()).length;
    const mark = voice.recorder.position;
    await rawi.press('.play');
    await rawi.page.waitForFunction(
      (count) => window.litWords!.length >= count + 8,
      {timeout: 20_000},
      before,
    );
    const word = await rawi.litWord();
    await rawi.press('.play');
    await delay(700);
    const sound = voice.recorder.measure(mark);
    assert.ok(sound.loudness > -35, `loudness ${sound.loudness} dBFS`);
    assert.ok(sound.audible > 1500, `heard for ${sound.audible} ms`);

    // Paused, reloaded: the very word is kept.
    const paused = await rawi.litWord();
    assert.ok(paused.length > 0 && word.length > 0);
    await rawi.page.reload();
    await rawi.page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    assert.equal(await rawi.litWord(), paused);
  });

  it('asked nothing of any other origin, and complained of nothing', () => {
    assert.deepEqual(test.network.outside(server.origin), []);
    const unexpected = rawi.complaints.filter(
      (each) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/.test(each),
    );
    assert.deepEqual(unexpected, []);
  });
});
