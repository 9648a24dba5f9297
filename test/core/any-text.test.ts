import {expect} from '@open-wc/testing';
import {createReadingPlan} from '../../src/core/plan/create-reading-plan.ts';
import {CLAUSE_LIMIT} from '../../src/core/segment/clauses.ts';
import {words} from '../../src/core/segment/words.ts';
import {sliceRange, type TextRange} from '../../src/core/text-range.ts';
import {articleOf} from './article/fixtures.ts';
import {randomFrom} from '../random-from.ts';

/** What texts are made of here: ordinary pieces, and those that rules trip over. */
const PIECES = [
  ...'كتب د. أ. م. هـ. ق.م. ص.ب. Inc. U.S. J. 1. 12 3.14 ٣٫١٤ 18:30 3/9/2024 $4,500 Qurra.org'.split(
    ' ',
  ),
  ...'الجزيرة.نت https://a.b/c?d=e صورة (رويترز) سؤال: جواب: شاهد أيضاً: اقرأ قال: ثم لكن التي'.split(
    ' ',
  ),
  ...'. .. ... … ! ؟ ؟! ، ؛ : - – — • * ١- 2) « » “ ” " \' ( ) [1] *** _ # ـ'.split(' '),
  ...[
    ' ',
    '  ',
    '\u00A0',
    '\t',
    '\n',
    '\n\n',
    '\r\n',
    '\u2028',
    '\uFEFF',
    '\u200B',
    '\u200F',
    '\u202B',
    '\u00AD',
  ],
  ...[
    'َ',
    'ّ',
    '😀',
    '👨‍👩‍👧',
    '\uD800',
    '\uDC00',
    '\0',
    'ﷺ',
    '漢字。',
    'שלום',
    'كلمةطويلةجدا'.repeat(30),
  ],
];

function textFrom(random: () => number): string {
  const glue = random() < 0.5 ? ' ' : '';
  const length = 1 + Math.floor(random() * 60);
  return Array.from({length}, () => PIECES[Math.floor(random() * PIECES.length)]!).join(glue);
}

/** The words of Arabic letters alone, which are always said. */
function plainWords(text: string): TextRange[] {
  return words(text).filter((word) =>
    /^[\u0621-\u063A\u0641-\u064A]{2,}$/u.test(sliceRange(text, word)),
  );
}

function expectInOrder(ranges: readonly TextRange[], length: number, what: string): void {
  let from = 0;
  for (const {start, end} of ranges) {
    expect(start >= from && end > start && end <= length, what).to.equal(true);
    from = end;
  }
}

describe('any text at all', () => {
  it('becomes an article and a plan that keep their promises', function () {
    // Three thousand texts take some seconds of a processor that has other work as well.
    this.timeout(60_000);
    const random = randomFrom(20240903);
    for (let round = 0; round < 3000; round++) {
      const text = textFrom(random);
      const what = JSON.stringify(text);
      const article = articleOf(text);
      expect(article.title.trim(), what).not.to.equal('');
      expect(article.title, what).not.to.match(/[\n\r]/u);
      expect(new Set(article.blocks.map(({id}) => id)).size, what).to.equal(article.blocks.length);
      for (const block of article.blocks) {
        expect(block.text, what).to.equal(block.text.trim());
        expect(block.text, what).to.match(/^[^\n\r\u2028\u2029]+$/u);
        expectInOrder(block.quotations, block.text.length, what);
        expectInOrder(block.languageRuns, block.text.length, what);
      }
      const plan = createReadingPlan(article);
      plan.blocks.forEach(({id, text: shownText}, index) => {
        const utterances = plan.utterances(index);
        expectInOrder(
          // A number too long for one utterance is the shown text of several.
          utterances
            .map(({shown}) => shown)
            .filter((shown, at, all) => shown.start !== all[at - 1]?.start),
          shownText.length,
          what,
        );
        utterances.forEach((utterance) => {
          expect(utterance.spoken.length, what).to.be.at.most(CLAUSE_LIMIT);
          expect(utterance.words.length, what).to.be.greaterThan(0);
          expectInOrder(
            utterance.words.map(({spoken}) => spoken),
            utterance.spoken.length,
            what,
          );
          for (const {shown} of utterance.words) {
            expect(shown.end > shown.start, what).to.equal(true);
            const found = plan.at(id, shown.start)!;
            expect(found.block, what).to.equal(index);
            expect(utterances[found.utterance]!.shown.end, what).to.equal(utterance.shown.end);
          }
        });
        if (utterances.length === 0) return;
        const said = utterances.flatMap(({words: spoken}) => spoken.map(({shown}) => shown));
        // An address takes in what is glued to it, and its path is not said.
        if (shownText.includes('://')) return;
        for (const word of plainWords(shownText)) {
          const isSaid = said.some((shown) => shown.start < word.end && shown.end > word.start);
          expect(isSaid, `${sliceRange(shownText, word)} in ${what}`).to.equal(true);
        }
      });
    }
  });
});
