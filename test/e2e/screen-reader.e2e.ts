import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {OrcaSession} from './support/orca-session.ts';
import {until, type RawiPage} from './support/rawi-page.ts';

const text = readFileSync(new URL('../fixtures/articles/news/source.txt', import.meta.url), 'utf8');

describe('the player with Orca and Firefox', {timeout: 420_000}, () => {
  let orca: OrcaSession;
  let rawi: RawiPage;
  const signal = AbortSignal.timeout(420_000);

  before(async () => {
    orca = await OrcaSession.start(signal);
    ({rawi} = orca);
    await rawi.goto('/');
    await rawi.addText(text);
    await orca.takeKeyboard(signal);
  });

  after(async () => {
    await orca.stop();
  });

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
    assert.equal(await orca.tabTo('تشغيل'), 'تشغيل زر ضغط.');
    const mark = orca.mark;
    const before = await rawi.litWords();
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await waitForWords(before.length + 40);
    const heard = (await rawi.litWords()).slice(before.length);
    assert.ok(new Set(heard.map(({block}) => block)).size > 1, 'the title and some text');
    assert.deepEqual(await orca.allSaidSince(mark), []);
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
    assert.deepEqual(await orca.allSaidSince(mark), []);
  });

  it('tells what the button does while it plays', async () => {
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await orca.barTo('الجملة السابقة', 'Right');
    assert.equal(await orca.barTo('إيقاف مؤقت'), 'إيقاف مؤقت زر ضغط.');
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
  });

  it('goes to the next sentence and back', async () => {
    const sentence = await rawi.litSentence();
    assert.equal(await orca.barTo('الجملة التالية'), 'الجملة التالية زر ضغط.');
    let mark = orca.mark;
    await orca.press('space');
    await until(async () => (await rawi.litSentence()) !== sentence, AbortSignal.timeout(10_000));
    assert.deepEqual(await orca.allSaidSince(mark), []);
    assert.equal(await orca.barTo('الجملة السابقة', 'Right'), 'الجملة السابقة زر ضغط.');
    mark = orca.mark;
    await orca.press('space');
    await until(async () => (await rawi.litSentence()) === sentence, AbortSignal.timeout(10_000));
    assert.deepEqual(await orca.allSaidSince(mark), []);
  });

  it('says the sentence once more', async () => {
    const sentence = await rawi.litSentence();
    assert.equal(await orca.barTo('إعادة الجملة', 'Right'), 'إعادة الجملة زر ضغط.');
    const mark = orca.mark;
    const before = (await rawi.litWords()).length;
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await waitForWords(before + 2);
    const [first] = (await rawi.litWords()).slice(before);
    assert.ok(sentence.startsWith(first!.text), `${first!.text} begins ${sentence}`);
    assert.deepEqual(await orca.allSaidSince(mark), []);
    await orca.barTo('إيقاف مؤقت');
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
  });

  it('tells the pace, and each new one once', async () => {
    assert.match(await orca.barTo('السرعة: ', 'Right'), /^السرعة: 1 .*زر ضغط/);
    await orca.press('space');
    await orca.tabTo('أسرع');
    for (let presses = 0; presses < 2; presses++) {
      const mark = orca.mark;
      const pace = await changePace('space');
      await orca.whenSaid(/×/, mark);
      assert.deepEqual(await orca.allSaidSince(mark), [pace]);
    }
    assert.match(await orca.tabTo('السرعة', 'shift+Tab'), /^السرعة \S.* 1.2×$/);
    const mark = orca.mark;
    const pace = await changePace('Left');
    await orca.whenSaid(/×/, mark);
    assert.deepEqual(await orca.allSaidSince(mark), [pace]);
    await orca.press('Escape');
    await orca.whenSaid(/^السرعة: 1.3 .*زر ضغط/, mark);
  });

  it('names the listening options as they open, and tells the pace there once', async () => {
    assert.equal(await orca.barTo('خيارات الاستماع'), 'خيارات الاستماع زر ضغط.');
    let mark = orca.mark;
    await orca.press('space');
    await orca.whenSaid(/^خيارات الاستماع ترويس/, mark);
    assert.equal((await orca.allSaidSince(mark)).length, 1);
    await orca.tabTo('السرعة');
    mark = orca.mark;
    const pace = await changePace('Left');
    await orca.whenSaid(/×/, mark);
    assert.deepEqual(await orca.allSaidSince(mark), [pace]);
    mark = orca.mark;
    await orca.press('Escape');
    await orca.whenSaid(/^خيارات الاستماع زر ضغط/, mark);
  });

  it('stops at the spoken sentence, and the next line is the next line', async () => {
    await orca.barTo('تشغيل', 'Right');
    const before = (await rawi.litWords()).length;
    let mark = orca.mark;
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    await waitForWords(before + 12);
    await orca.press('space');
    await rawi.waitForPlayButton('تشغيل', 10_000);
    assert.deepEqual(await orca.allSaidSince(mark), [], 'the pause is silent');
    await orca.barTo('التوقف عند الجملة');
    mark = orca.mark;
    await orca.press('space');
    const sentence = await rawi.litSentence();
    // A line ends where the window ends it, with the sentence or before it or after it.
    const first = await orca.whenSaid(new RegExp(`^${sentence.slice(0, 10)}`), mark);
    const text = await rawi.page.evaluate(() => document.activeElement!.textContent);
    const rest = text.slice(text.indexOf(sentence));
    const beginning = first.replace(/ ترويس level \d\.$/, '').trim();
    assert.ok(rest.startsWith(beginning), `${first} begins ${rest}`);
    mark = orca.mark;
    await orca.press('Down');
    const after = await rawi.page.evaluate(
      (said) => {
        const article = document.querySelector('article')!.innerText.replace(/\s+/g, ' ');
        return article.slice(article.indexOf(said) + said.length).trim();
      },
      beginning.replace(/\s+/g, ' '),
    );
    const next = await orca.whenSaid(/\p{L}/u, mark);
    assert.ok(
      after.startsWith(
        next
          .replace(/ ترويس level \d\.$/, '')
          .trim()
          .slice(0, 20),
      ),
      next,
    );
  });

  it('tells where the place is, once each time', async () => {
    await orca.barTo('أين أنا؟', 'Right');
    for (let times = 0; times < 2; times++) {
      const mark = orca.mark;
      await orca.press('space');
      await orca.whenSaid(/سُمع/, mark);
      const told = (await orca.allSaidSince(mark)).filter((said) => said.includes('سُمع'));
      assert.equal(told.length, 1);
      assert.match(told[0]!, /سُمع \d+.*%.*بقي/);
    }
  });
});
