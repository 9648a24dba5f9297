import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {requirePackages, voicePackages} from '../setup/debian-packages.ts';
import {startVoiceSession} from '../setup/voice-session.ts';
import {DaisyReader, PATIENCE_MS} from './support/daisy-reader.ts';

/** An utterance that the device's voice began. */
interface Said {
  readonly text: string;
  readonly language: string;
  readonly rate: number;
}

/** Runs in the page before anything of the app: notes what the device's voice begins. */
const noteSaid = `
  window.said = [];
  const speak = SpeechSynthesis.prototype.speak;
  SpeechSynthesis.prototype.speak = function (utterance) {
    utterance.addEventListener('start', () => {
      window.said.push({text: utterance.text, language: utterance.lang, rate: utterance.rate});
    });
    return speak.call(this, utterance);
  };
`;

describe('DAISY, reading aloud', {timeout: 400_000}, () => {
  let reader: DaisyReader;
  const started: (() => Promise<void>)[] = [];

  before(async () => {
    const signal = AbortSignal.timeout(300_000);
    await requirePackages(voicePackages, signal);
    const voice = await startVoiceSession(signal);
    started.unshift(voice.stop);
    reader = await DaisyReader.start({voice}, signal, (page) =>
      page.evaluateOnNewDocument(noteSaid),
    );
    started.unshift(() => reader.stop());
    await reader.rawi.goto('/settings');
    // The voices of the device are known some time after the page has opened.
    await page().waitForSelector('#voice');
    await choose('engine', 'built-in');
    await reader.open();
    await setPace('End');
  });

  after(async () => {
    for (const stop of started) await stop();
  });

  const page = () => reader.rawi.page;

  const choose = (name: string, value: string) =>
    page().evaluate(
      (field, wanted) => {
        const inputs = document.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`);
        [...inputs].find((input) => input.value === wanted)!.click();
      },
      name,
      value,
    );

  /** Sets the pace to its end or its beginning, while it is read or not. */
  async function setPace(key: 'Home' | 'End'): Promise<void> {
    await reader.press('خيارات الاستماع');
    await page().waitForSelector('rawi-listening dialog[open] #pace-rate');
    await page().focus('#pace-rate');
    await page().keyboard.press(key);
    await page().waitForFunction(
      (name) =>
        document
          .querySelector('rawi-player-bar')!
          .shadowRoot!.querySelector('.pace')!
          .getAttribute('aria-label') === name,
      {},
      key === 'End' ? 'السرعة: 4' : 'السرعة: 0.5',
    );
    await reader.closeSheet();
  }

  const pause = async () => {
    await reader.press('إيقاف مؤقت');
    await reader.rawi.waitForPlayButton('تشغيل', PATIENCE_MS);
  };

  /** Where the words are that were lit since `mark`, as places in the text of the article. */
  const placesSince = (mark: number) =>
    page().evaluate((from) => {
      const blocks = [...document.querySelectorAll<HTMLElement>('article [data-block]')];
      return window.litWords!.slice(from).map(({block, offset, text}) => ({
        block: blocks.findIndex(({dataset}) => dataset['block'] === block),
        offset,
        text,
      }));
    }, mark);

  const lit = async () => (await reader.rawi.litWords()).length;

  /** What the device's voice began since it had begun `mark` utterances, when there are `count`. */
  async function saidSince(mark: number, count: number): Promise<Said[]> {
    const said = await page().waitForFunction(
      (from, wanted) => {
        const all = (window as unknown as {said: Said[]}).said;
        return all.length >= from + wanted && all.slice(from);
      },
      {polling: 50},
      mark,
      count,
    );
    return (await said.jsonValue()) as Said[];
  }

  const saidCount = () => page().evaluate(() => (window as unknown as {said: Said[]}).said.length);

  it('ReadAloud-010: a press in the text has it read from the beginning of that sentence', async () => {
    const mark = await lit();
    const {x, y} = await page().evaluate(() => {
      const block = [...document.querySelectorAll('article p')].find(({textContent}) =>
        textContent.startsWith('وللنفق فتحات'),
      )!;
      block.scrollIntoView({block: 'start', behavior: 'instant'});
      const range = document.createRange();
      const place = block.textContent.indexOf('شريفا');
      range.setStart(block.firstChild!, place);
      range.setEnd(block.firstChild!, place + 3);
      const box = range.getBoundingClientRect();
      return {x: box.x + box.width / 2, y: box.y + box.height / 2};
    });
    await page().mouse.click(x, y);
    await page().waitForFunction((from) => window.litWords!.length > from, {}, mark);
    const [first] = (await reader.rawi.litWords()).slice(mark);
    assert.equal(first!.text, 'وكان');
    await pause();
  });

  it('ReadAloud-110: after a stop it goes on with the sentence at which it stopped', async () => {
    await reader.press('تشغيل');
    await reader.rawi.waitForPlayButton('إيقاف مؤقت', PATIENCE_MS);
    await reader.press('التوقف عند الجملة');
    await reader.rawi.waitForPlayButton('تشغيل', PATIENCE_MS);
    const sentence = await reader.rawi.litSentence();
    const mark = await lit();
    await reader.press('تشغيل');
    await page().waitForFunction((from) => window.litWords!.length > from, {}, mark);
    const [first] = (await reader.rawi.litWords()).slice(mark);
    assert.ok(sentence.includes(first!.text), `${first!.text} in ${sentence}`);
    await pause();
  });

  it('ReadAloud-210: it goes on from screen to screen until it is stopped, with its words in view', async () => {
    await reader.goToSection('أدوات الحفر');
    const below = 'أما الزمن';
    const isBelow = await page().evaluate((beginning) => {
      const block = [...document.querySelectorAll('article p')].find(({textContent}) =>
        textContent.startsWith(beginning),
      )!;
      return block.getBoundingClientRect().top > innerHeight;
    }, below);
    assert.ok(isBelow, 'it is not on the first screen');
    await reader.press('تشغيل');
    await reader.rawi.waitForSentence(below);
    await page().waitForFunction(
      () => {
        const [sentence] = [...CSS.highlights.get('rawi-sentence')!] as Range[];
        const {top} = sentence!.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      },
      {polling: 50},
    );
    const {words, bar} = await page().evaluate(() => {
      const [word] = [...CSS.highlights.get('rawi-sentence')!] as Range[];
      const {top: start} = word!.getClientRects()[0]!;
      const player = document.querySelector('section.player')!.getBoundingClientRect();
      return {words: start, bar: player.top};
    });
    assert.ok(words >= 0 && words < bar, `${words}, the player at ${bar}`);
    await pause();
    assert.ok(
      await page().evaluate(() =>
        [...document.querySelectorAll('audio')].every(({paused}) => paused),
      ),
    );
  });

  it('ReadAloud-310: the blocks are read in the order in which they stand', async () => {
    await reader.goToSection('أدوات الحفر');
    const mark = await lit();
    await reader.press('تشغيل');
    await reader.rawi.waitForSentence('حساب الساعات');
    await pause();
    const places = (await placesSince(mark)).filter(({block}) => block >= 0);
    const expected = await page().evaluate(
      (from, to) => {
        const blocks = [...document.querySelectorAll('article [data-block]')];
        return blocks.slice(from, to).map((_, index) => from + index);
      },
      places[0]!.block,
      places.at(-1)!.block + 1,
    );
    assert.ok(expected.length >= 9, `${expected.length} blocks`);
    assert.deepEqual([...new Set(places.map(({block}) => block))], expected);
    for (const [index, place] of places.slice(1).entries()) {
      const before = places[index]!;
      const isNext =
        place.block > before.block ||
        (place.block === before.block && place.offset >= before.offset);
      assert.ok(isNext, `«${before.text}» «${place.text}»`);
    }
  });

  it('ReadAloud-610: what is read is lit, the sentence and in it the word, and the light moves along', async () => {
    await reader.goToSection('كيف يقسم');
    const mark = await lit();
    await reader.press('تشغيل');
    await page().waitForFunction(
      (from) => new Set(window.litWords!.slice(from).map(({text}) => text)).size > 4,
      {},
      mark,
    );
    const {sentence, word, colours} = await page().evaluate(() => {
      const text = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('');
      const article = document.querySelector('article')!;
      const ground = (name: string) => getComputedStyle(article, name).backgroundColor;
      return {
        sentence: text('rawi-sentence'),
        word: text('rawi-word'),
        colours: ['::highlight(rawi-sentence)', '::highlight(rawi-word)'].map(ground),
      };
    });
    assert.ok(word === '' || sentence.includes(word), `${word} in ${sentence}`);
    assert.notEqual(sentence, '');
    assert.equal(new Set([...colours, 'rgba(0, 0, 0, 0)']).size, 3);
  });

  it('ReadAloud-710: the light has five colours to choose from, while it reads', async () => {
    await reader.openLook();
    const colours = new Set<string>();
    for (const colour of ['green', 'blue', 'rose', 'violet', 'amber']) {
      await reader.look('lightColour', colour);
      colours.add(
        await page().evaluate(
          () =>
            getComputedStyle(document.querySelector('article')!, '::highlight(rawi-word)')
              .backgroundColor,
        ),
      );
    }
    assert.equal(colours.size, 5);
    await reader.closeSheet();
    await reader.rawi.waitForPlayButton('إيقاف مؤقت', PATIENCE_MS);
    await pause();
  });

  it('ReadAloud-400: another voice can be chosen, and it reads', async () => {
    assert.equal(await saidCount(), 0);
    await reader.rawi.follow('/settings');
    await choose('engine', 'device');
    await page().waitForSelector('#voice');
    await reader.rawi.follow('/');
    await page().waitForSelector('.article-link');
    await page().evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('.article-link')];
      links.find(({textContent}) => textContent.includes('حكاية ماء في وادي السدر'))!.click();
    });
    await page().waitForSelector('rawi-reader:not([aria-busy]) article [data-block]');
    await reader.goToSection('أدوات الحفر');
    const mark = await saidCount();
    await reader.press('تشغيل');
    const [first] = await saidSince(mark, 1);
    assert.match(first!.text, /أدوات الحفر/);
    assert.match(first!.language, /^ar/);
    await pause();
  });

  it('ReadAloud-510: headings, sentences and items are said each by itself', async () => {
    await reader.goToSection('أدوات الحفر');
    const mark = await saidCount();
    await reader.press('تشغيل');
    const said = (await saidSince(mark, 6)).map(({text}) => text);
    await pause();
    const parts = [
      /^أدوات الحفر\P{L}*$/u,
      /^ما زالت الأدوات معلقة/,
      /^أدوات الحفر\P{L}*$/u,
      /^معاول قصيرة لسقف النفق\P{L}*$/u,
      /^مجارف من خشب السدر\P{L}*$/u,
    ];
    const rest = [...said];
    for (const part of parts) {
      const at = rest.findIndex((text) => part.test(text));
      assert.ok(at >= 0, `${part} in: ${said.join(' | ')}`);
      rest.splice(0, at + 1);
    }
  });

  it('ReadAloud-350: the text for an image is said, with what it is, and decoration is not', async () => {
    await reader.goToSection('أنصبة الأحياء');
    const mark = await saidCount();
    await reader.press('تشغيل');
    await reader.rawi.waitForSentence('ما قاله الناس');
    await pause();
    const said = (await saidSince(mark, 1)).map(({text}) => text);
    const parts = [
      /^المسجد.*433|أربعمئة/,
      /^صورة\P{L}*$/u,
      /^باب خشبي صغير/,
      /^باب ساقية في حي الرمل/,
    ];
    const rest = [...said];
    for (const part of parts) {
      const at = rest.findIndex((text) => part.test(text));
      assert.ok(at >= 0, `${part} in: ${said.join(' | ')}`);
      rest.splice(0, at + 1);
    }
    assert.equal(said.filter((text) => text.startsWith('صورة')).length, 1);
  });

  it('ReadAloud-550: English and French within Arabic are said by voices of theirs, and the Arabic one goes on', async () => {
    await reader.goToSection('زائران من بعيد');
    const mark = await saidCount();
    await reader.press('تشغيل');
    try {
      await page().waitForFunction(
        (from) =>
          (window as unknown as {said: Said[]}).said
            .slice(from)
            .some(({text}) => text.includes('وقد ترجمها')),
        {polling: 50},
        mark,
      );
    } catch {
      assert.fail(`Said: ${JSON.stringify(await saidSince(mark, 0))}`);
    }
    await pause();
    const said = await saidSince(mark, 1);
    const languageOf = (words: RegExp) =>
      said.find(({text}) => words.test(text))?.language.slice(0, 2);
    assert.equal(languageOf(/في ربيع/), 'ar');
    assert.equal(languageOf(/great rivers/), 'en');
    assert.equal(languageOf(/ثم رحل/), 'ar');
    assert.equal(languageOf(/eau appartient/), 'fr');
    assert.equal(languageOf(/وقد ترجمها/), 'ar');
  });

  it('ReadAloud-410: the voice is made slower and faster while it reads', async () => {
    await reader.goToSection('من أين يأتي الماء');
    const mark = await saidCount();
    await reader.press('تشغيل');
    const fast = (await saidSince(mark, 1))[0]!.rate;
    const later = await saidCount();
    await setPace('Home');
    const slow = (await saidSince(later, 1)).at(-1)!.rate;
    assert.ok(fast > slow * 2, `${fast} and ${slow}`);
    await pause();
    assert.deepEqual(reader.rawi.complaints, []);
  });
});
