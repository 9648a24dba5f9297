import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {SpeechDaemon} from '../setup/speech-daemon.ts';
import {Listener} from './support/listener.ts';
import {until} from './support/rawi-page.ts';
import {SoundLog} from './support/sound-log.ts';

const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');

describe("a page that is hidden, with Rawi's own voice", {timeout: 180_000}, () => {
  let listener: Listener;
  let sounds: SoundLog;

  before(async () => {
    const prepare = async (page: Parameters<typeof SoundLog.attach>[0]) => {
      sounds = await SoundLog.attach(page);
    };
    const signal = AbortSignal.timeout(60_000);
    listener = await Listener.start({engine: 'built-in', prepare}, signal);
  });

  after(() => listener.stop());

  it('is heard on from file to file, and its words and its place go along', async () => {
    await listener.rawi.addText(text);
    await listener.rawi.press('.play');
    await listener.whenPlaying();
    await listener.heardSince(0, 1);
    await listener.lookAway();
    const mark = await listener.mark();
    const files = new Set<string>();
    const sound = listener.voice.recorder.position;
    const {position} = await (await listener.keys()).shown();
    await until(async () => {
      for (const file of await sounds.now()) files.add(file);
      return files.size >= 3;
    }, AbortSignal.timeout(60_000));
    const words = await listener.heardSince(mark, 20);
    await listener.assertWordByWord(words);
    await listener.whenShown((shown) => shown.position > position + 5);
    const {audible, longestSilence} = listener.voice.recorder.measure(sound);
    assert.ok(audible > 5000 && longestSilence < 3000, `${longestSilence} of ${audible} ms silent`);
    await (await listener.keys()).press('Pause');
    await listener.whenPaused();
    await listener.lookBack();
  });

  it('goes on to the next article of the queue', async () => {
    const {rawi} = listener;
    const {page} = rawi;
    await rawi.addText('السمكة الأولى\n\nسبحت في النهر.');
    await rawi.addText('الطائر الثاني\n\nحلق فوق الجبل العالي في الصباح.');
    await rawi.follow('/');
    await page.waitForSelector('.article-link');
    await page.click('button[aria-label*="الطائر الثاني"][popovertarget]');
    await page.locator('.menu:popover-open ::-p-text(إضافة إلى آخر قائمة الاستماع)').click();
    await page.locator('input[name="play-queue"]').click();
    await page.locator('.article-link ::-p-text(السمكة الأولى)').click();
    await page.waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    const mark = await listener.mark();
    await rawi.press('.play');
    await listener.heardSince(mark, 1);
    await listener.lookAway();
    const words = await listener.heardSince(mark, 12);
    assert.equal(
      words.map((word) => word.text).join(' '),
      'السمكة الأولى سبحت في النهر الطائر الثاني حلق فوق الجبل العالي في',
    );
    await listener.whenShown(({title}) => title === 'الطائر الثاني');
    await listener.whenPaused();
    assert.deepEqual(rawi.complaints, []);
  });
});

describe('a page that is hidden, with a voice of the device', {timeout: 300_000}, () => {
  let listener: Listener;
  let sounds: SoundLog;
  let daemon: SpeechDaemon;

  before(async () => {
    const prepare = async (page: Parameters<typeof SoundLog.attach>[0]) => {
      sounds = await SoundLog.attach(page);
    };
    listener = await Listener.start({engine: 'device', prepare}, AbortSignal.timeout(60_000));
    daemon = new SpeechDaemon(listener.voice);
  });

  after(() => listener.stop());

  it('is heard on, and its words and its place go along', async () => {
    await listener.rawi.addText(text);
    await listener.rawi.press('.play');
    await listener.whenPlaying();
    await listener.heardSince(0, 1);
    await listener.lookAway();
    const mark = await listener.mark();
    await listener.assertWordByWord(await listener.heardSince(mark, 16));
  });

  /** Resolves when Rawi's own voice has taken over in the sentence of the voice that was killed. */
  const whenTakenOver = async () => {
    const {rawi} = listener;
    const sentence = await rawi.litSentence();
    // A voice of which little has been heard is waited for 2.5 times as long as it should take and
    // 3 s, which is 45 s for the longest part of a sentence.
    await until(async () => (await sounds.now()).some(isFile), AbortSignal.timeout(80_000));
    assert.equal(await rawi.litSentence(), sentence);
    await listener.assertWordByWord(await listener.heardSince(await listener.mark(), 8));
    assert.ok((await sounds.now()).every(isFile));
  };

  it('is read on by its own voice where the device falls silent, and offers the way back', async () => {
    const {page} = listener.rawi;
    assert.ok(daemon.kill() > 0);
    await daemon.start(AbortSignal.timeout(10_000));
    await whenTakenOver();
    await listener.lookBack();
    await page.locator('.notice ::-p-text(أكمل صوت راوي القراءة حين سكت صوت الجهاز.)').wait();
    const last = (await listener.mark()) - 1;
    await page.locator('.notice ::-p-text(العودة إلى صوت الجهاز)').click();
    await until(async () => {
      const now = await sounds.now();
      return now.length === 1 && !isFile(now[0]!);
    }, AbortSignal.timeout(20_000));
    await listener.assertWordByWord(await listener.heardSince(last, 8));
  });

  it('is read on as well where the voice of the device is gone for good', async () => {
    await listener.lookAway();
    assert.ok(daemon.kill() > 0);
    await whenTakenOver();
    await listener.lookBack();
    await listener.rawi.page.locator('.notice ::-p-text(العودة إلى صوت الجهاز)').wait();
    assert.deepEqual(listener.rawi.complaints, []);
  });
});

function isFile(sound: string): boolean {
  return sound.startsWith('blob:');
}
