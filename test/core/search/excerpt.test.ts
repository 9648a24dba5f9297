import {expect} from '@open-wc/testing';
import {excerpt} from '../../../src/core/search/excerpt.ts';
import {createQuery, findAll} from '../../../src/core/search/search.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

const TEXT =
  'كان في المدينة سوق قديم لا يعرفه الغرباء. وفي آخر السوق دكان صغير يبيع الكتب المستعملة، وصاحبه رجل نحيل يقرأ طوال النهار. سألته يوما عن كتاب نادر، فابتسم وقال إن الكتاب النادر هو الذي يجد قارئه.';

/** A query, the length, and the excerpt with «|» around each match. */
const CASES: readonly (readonly [query: string, length: number, expected: string])[] = [
  ['نادر ', 40, '…|نادر|، فابتسم وقال إن الكتاب |النادر| هو…'],
  ['سوق ', 30, '…المدينة |سوق| قديم لا يعرفه…'],
  ['قارئه ', 30, '…النادر هو الذي يجد |قارئه|.'],
  ['غائب ', 20, 'كان في المدينة سوق…'],
  ['كتاب نادر ', 60, '…عن |كتاب| |نادر|، فابتسم وقال إن |الكتاب| |النادر| هو الذي يجد…'],
  ['نحيل ', 5, '…|نحيل|…'],
  ['المستعملة ', 400, TEXT.replace('المستعملة', '|المستعملة|')],
];

describe('excerpt', () => {
  it('shows most of what was found, cut between words', () => {
    for (const [query, length, expected] of CASES) {
      const {text, matches} = excerpt(TEXT, findAll(createQuery(query), TEXT), length);
      let marked = '';
      let from = 0;
      for (const {start, end} of matches) {
        marked += `${text.slice(from, start)}|${text.slice(start, end)}|`;
        from = end;
      }
      expect(marked + text.slice(from), query).to.equal(expected);
    }
  });

  it('stays within its length, and holds its matches, at any length', () => {
    const ranges = findAll(createQuery('كتاب '), TEXT);
    for (let length = 1; length <= TEXT.length + 2; length++) {
      const {text, matches, range} = excerpt(TEXT, ranges, length);
      expect(range.end - range.start).to.be.within(1, length);
      expect(text.replaceAll('…', '')).to.equal(sliceRange(TEXT, range));
      expect(matches.length, `${length}`).to.be.at.least(1);
      for (const {start, end} of matches) {
        expect(start).to.be.at.least(0);
        expect(end).to.be.within(start + 1, text.length);
      }
    }
  });

  it('cuts a word that is too long between letters', () => {
    expect(excerpt('😀'.repeat(9), [], 5).text).to.equal('😀😀…');
    expect(excerpt('بَّ'.repeat(9), [], 4).text).to.equal('بَّ…');
    expect(excerpt('', [], 5)).to.deep.equal({text: '', matches: [], range: {start: 0, end: 0}});
    expect(excerpt('   ', [], 2).text).to.equal('');
  });
});
