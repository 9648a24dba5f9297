import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {Listener} from './support/listener.ts';
import type {MediaKeys, ShownPlayer} from './support/media-keys.ts';
import {PageTime} from './support/page-time.ts';
import {until, type LitWord} from './support/rawi-page.ts';
import {SoundLog} from './support/sound-log.ts';

const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');
const SECTIONS = ['كيف استعد المتطوعون لرحلة بدأت قبل الفجر؟', 'القرية الأخيرة'] as const;
const TEN_MINUTES = 600_000;

for (const [engine, voiceName] of [
  ['built-in', "Rawi's own voice"],
  ['device', 'a voice of the device'],
] as const) {
  describe(`media keys and the lock screen, with ${voiceName}`, {timeout: 180_000}, () => {
    const signal = AbortSignal.timeout(180_000);
    let listener: Listener;
    let keys: MediaKeys;
    let time: PageTime;
    let sounds: SoundLog;

    /** Pauses by the key; resolves to the word at which the voice then is. */
    const pause = async (): Promise<LitWord> => {
      await keys.press('Pause');
      await listener.whenPaused();
      await listener.whenShown(({status}) => status === 'Paused');
      return listener.word();
    };
    /** Resolves when the voice has gone on from `word`, word by word. */
    const whenGoneOn = async (word: LitWord, mark: number) => {
      const words = await listener.heardSince(mark);
      assert.deepEqual(placeOf(words[0]!), placeOf(word));
      await listener.assertWordByWord(words);
    };

    before(async () => {
      const prepare = async (page: Parameters<typeof PageTime.attach>[0]) => {
        time = await PageTime.attach(page);
        sounds = await SoundLog.attach(page);
      };
      listener = await Listener.start({engine, prepare}, signal);
      await listener.rawi.addText(text);
      await listener.rawi.press('.play');
      await listener.whenPlaying();
      await listener.heardSince(0);
      keys = await listener.keys();
    });

    after(() => listener.stop());

    it('shows the article, with a picture and how far it is', async () => {
      const shown = await listener.whenShown(({status}) => status === 'Playing');
      const {title, album, artwork, duration, position} = shown;
      assert.match(title, /^مكتبة على ظهر شاحنة/);
      assert.equal(album, 'راوي');
      // Some 2,000 characters are some two minutes at the natural pace.
      assert.ok(duration > 60 && duration < 300, `${duration} s`);
      assert.ok(position > 0 && position < 30, `${position} s`);
      const picture = readFileSync(artwork!);
      assert.equal(picture.toString('latin1', 1, 4), 'PNG');
      assert.ok(picture.readUInt32BE(16) >= 90, 'the picture is not the small icon of the page');
      await listener.whenShown((later) => later.position > position + 1);
    });

    it('pauses and plays from the same word, by keys that each do one thing', async () => {
      const word = await pause();
      const mark = await listener.mark();
      // One that toggled would play here, and pause with the next.
      await keys.press('Pause');
      await keys.press('Play');
      await listener.whenPlaying();
      await whenGoneOn(word, mark);
      // One that toggled would pause here, one that began anew would be heard twice.
      await keys.press('Play');
      await listener.heardSince(await listener.mark());
      await listener.assertWordByWord(await listener.heardSince(mark));
      await listener.whenShown(({status}) => status === 'Playing');
      const last = await pause();
      const way = await listener.wayTo(last);
      await listener.whenShown((shown) => isNear(shown, way));
      const silent = await listener.mark();
      await keys.press('Pause');
      const shown = await keys.shown();
      assert.ok(shown.status === 'Paused' && isNear(shown, way));
      assert.equal(await listener.mark(), silent);
    });

    it('plays and pauses by the one button of headphones', async () => {
      const [word, mark] = [await listener.word(), await listener.mark()];
      await keys.press('PlayPause');
      await listener.whenPlaying();
      await whenGoneOn(word, mark);
      await listener.whenShown(({status}) => status === 'Playing');
      await keys.press('PlayPause');
      await listener.whenPaused();
      await listener.whenShown(({status}) => status === 'Paused');
      await keys.press('PlayPause');
      await listener.whenPlaying();
    });

    it('goes to the next and the previous section, and names them', async () => {
      const {rawi} = listener;
      for (const [key, section] of [
        ['Next', SECTIONS[0]],
        ['Next', SECTIONS[1]],
        ['Previous', SECTIONS[0]],
      ] as const) {
        await keys.press(key);
        await rawi.waitForSentence(section);
        const wanted = await listener.wayTo(section);
        await listener.whenShown(
          (shown) => shown.title.startsWith(section) && isNear(shown, wanted),
        );
      }
      await listener.heardSince(await listener.mark());
    });

    it('goes by sentences forwards and back', async () => {
      const {rawi} = listener;
      await pause();
      const sentence = await rawi.litSentence();
      await keys.skip(5);
      await until(async () => (await rawi.litSentence()) !== sentence, signal);
      await keys.skip(-5);
      await rawi.waitForSentence(sentence);
    });

    it('goes to any place of the article', async () => {
      const {duration} = await keys.shown();
      for (const share of [0.9, 0.3]) {
        const mark = await listener.mark();
        await keys.goTo(duration * share);
        await listener.heardSince(mark, 1);
        const way = await listener.wayTo(await listener.word());
        // It goes to the beginning of a sentence.
        assert.ok(way > share - 0.15 && way < share + 0.02, `${way} of the way, not ${share}`);
        await listener.whenShown((shown) => isNear(shown, way));
      }
      await listener.whenPaused();
    });

    it('plays from the same word after ten minutes of pause, in a page that is hidden', async () => {
      await keys.press('Play');
      await listener.whenPlaying();
      await listener.heardSince(await listener.mark());
      await listener.lookAway();
      const [word, mark] = [await pause(), await listener.mark()];
      await time.pass(TEN_MINUTES);
      await keys.press('Play');
      await whenGoneOn(word, mark);
      await listener.whenShown(({status}) => status === 'Playing');
      await listener.lookBack();
    });

    it('plays from the same word after ten minutes in which the page was frozen', async () => {
      await listener.lookAway();
      const word = await pause();
      const session = await listener.rawi.page.createCDPSession();
      await session.send('Page.setWebLifecycleState', {state: 'frozen'});
      await time.pass(TEN_MINUTES, {asleep: true});
      await session.send('Page.setWebLifecycleState', {state: 'active'});
      // As long as it is not seen, Chromium lets no sound in it go on that was frozen by a tool.
      await listener.lookBack();
      const mark = await listener.mark();
      await keys.press('Play');
      await whenGoneOn(word, mark);
    });

    it('silences a sample, and lets it give way to the article', async () => {
      const {rawi} = listener;
      await rawi.press('button[aria-label="أقسام المقال"]');
      await rawi.page.click('dialog.contents-sheet[open] .how-read');
      await rawi.page.waitForSelector('rawi-sentence dialog[open]');
      await listener.whenPaused();
      const word = await listener.word();
      const hear = async () => {
        await until(async () => (await sounds.now()).length === 0, signal);
        await rawi.page.click('rawi-sentence .dialog-actions button');
        await until(async () => (await sounds.now()).length === 1, signal);
      };
      // Chromium keeps both keys from a page in which only a voice of the device is heard.
      for (const key of engine === 'device' ? [] : (['Pause', 'Stop'] as const)) {
        await hear();
        await keys.press(key);
        await until(async () => (await sounds.now()).length === 0, AbortSignal.timeout(1000));
      }
      await hear();
      const sample = await sounds.now();
      const mark = await listener.mark();
      await keys.press('Play');
      await listener.whenPlaying();
      await whenGoneOn(word, mark);
      const article = await sounds.now();
      assert.equal(article.length, 1, `heard at once: ${article.join(' | ')}`);
      assert.notDeepEqual(article, sample);
      await rawi.page.keyboard.press('Escape');
      await rawi.page.waitForSelector('rawi-sentence dialog:not([open])');
      await listener.heardSince(await listener.mark());
    });

    it('stops, and keeps the place', async () => {
      await keys.press('Stop');
      await listener.whenPaused();
      const [word, mark] = [await listener.word(), await listener.mark()];
      await listener.rawi.press('.play');
      await whenGoneOn(word, mark);
      await listener.whenShown(({status, album}) => status === 'Playing' && album === 'راوي');
      assert.deepEqual(listener.rawi.complaints, []);
    });
  });
}

/** Whether the shown position is `way` (0 to 1) into the article, as near as the pace allows. */
function isNear({position, duration}: ShownPlayer, way: number): boolean {
  return Math.abs(position / duration - way) < 0.05;
}

function placeOf({block, offset, text: word}: LitWord) {
  return {block, offset, word};
}
