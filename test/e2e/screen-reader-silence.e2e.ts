import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {OrcaSession} from './support/orca-session.ts';
import type {RawiPage} from './support/rawi-page.ts';
import {storeSetting} from './support/stored-settings.ts';

const shortSentences = readFileSync(
  new URL('../fixtures/screen-reader/short-sentences.txt', import.meta.url),
  'utf8',
);

describe('a hundred sentences beside Orca', {timeout: 900_000}, () => {
  let orca: OrcaSession;
  let rawi: RawiPage;
  const signal = AbortSignal.timeout(900_000);

  before(async () => {
    orca = await OrcaSession.start(signal);
    ({rawi} = orca);
  });

  after(async () => {
    await orca.stop();
  });

  /** The sentences in which a word has been lit, in their order, each once. */
  const spokenSentences = async () => {
    const texts = await rawi.page.evaluate(() => {
      const blocks = [...document.querySelectorAll<HTMLElement>('article [data-block]')];
      return blocks.map(({dataset, textContent}) => [dataset['block']!, textContent] as const);
    });
    const blocks = new Map(texts);
    const spoken = (await rawi.litWords()).flatMap(({block, offset}) => {
      const text = blocks.get(block);
      if (text === undefined) return [];
      const start = text.lastIndexOf('.', offset) + 1;
      const end = text.indexOf('.', offset);
      return [text.slice(start, end < 0 ? undefined : end + 1).trim()];
    });
    return [...new Set(spoken)];
  };

  it('says none of a hundred sentences that Rawi speaks', async () => {
    await rawi.goto('/');
    await storeSetting(rawi.page, 'rate', 4);
    await rawi.goto('/');
    await rawi.addText(shortSentences);
    await orca.takeKeyboard(signal);
    await orca.tabTo('تشغيل');
    await orca.allSaidSince(orca.mark);
    const {mark} = orca;
    await orca.press('space');
    await rawi.waitForPlayButton('إيقاف مؤقت', 15_000);
    // At the end of the article.
    await rawi.waitForPlayButton('تشغيل', 240_000);
    const said = await orca.allSaidSince(mark);
    const spoken = await spokenSentences();
    const sentences = shortSentences.trim().split(/(?<=\.)\s+|\n+/);
    const missed = sentences.filter((each) => !spoken.includes(each));
    assert.ok(sentences.length - missed.length >= 100, `not spoken: ${missed.join(' ')}`);
    assert.equal(spoken.at(-1), sentences.at(-1));
    assert.deepEqual(said, []);
  });
});
