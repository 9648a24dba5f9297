import {expect} from '@open-wc/testing';
import {clauses} from '../../../src/core/segment/clauses.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

function cut(text: string, limit?: number): string[] {
  return clauses(text, {start: 0, end: text.length}, limit).map((range) => sliceRange(text, range));
}

const WORD = 'كلمة ';

describe('clauses', () => {
  it('leaves a sentence alone that is short enough', () => {
    expect(cut('أ، ب، ج.')).to.deep.equal(['أ، ب، ج.']);
  });

  it('cuts after punctuation rather than elsewhere', () => {
    const [first, second] = [`${WORD.repeat(22)}هنا،`, `${WORD.repeat(25)}هناك.`];
    expect(cut(`${first} ${second}`)).to.deep.equal([first, second]);
  });

  it('cuts before a conjunction where there is no punctuation', () => {
    const [first, second] = [WORD.repeat(24).trim(), `والتي ${WORD.repeat(25)}`.trim()];
    expect(cut(`${first} ${second}`)).to.deep.equal([first, second]);
  });

  it('balances pieces instead of leaving one word over', () => {
    const pieces = cut(WORD.repeat(41).trim());
    expect(pieces).to.have.length(2);
    expect(Math.min(...pieces.map((piece) => piece.length))).to.be.greaterThan(60);
  });

  it('keeps numbers, names with titles and addresses whole', () => {
    const whole = [
      '4,500',
      '18:30',
      'د. سلمى',
      '12 500',
      'ص. ب. 77',
      'https://qurra.org/a,b:c',
      'أ.د. نور',
    ];
    for (let padding = 30; padding < 70; padding++) {
      const text = `${'م'.repeat(padding % 9)} ${WORD.repeat(padding)}${whole.join(' ')} ${WORD.repeat(30)}`;
      const pieces = cut(text, 60);
      for (const unit of whole) {
        expect(
          pieces.some((piece) => piece.includes(unit)),
          `${unit} at ${padding}`,
        ).to.equal(true);
      }
    }
  });

  it('cuts a run without spaces between code points, never inside one', () => {
    const pieces = cut('😀'.repeat(300), 101);
    expect(pieces.join('')).to.equal('😀'.repeat(300));
    for (const piece of pieces) {
      expect(piece.length).to.be.at.most(101);
      expect(piece).to.match(/^(?:😀)+$/u);
    }
    const marked = cut('بَ'.repeat(150), 101);
    for (const piece of marked) expect(piece, 'a mark stays on its letter').to.match(/^ب/u);
  });

  it('stays within any limit and loses nothing', () => {
    const text = `قال: ${'كذا، '.repeat(40)}${'x'.repeat(50)} ${'1 '.repeat(200)}ثم\u00A0 انتهى؛ وعاد.`;
    for (const limit of [2, 3, 10, 50, 200]) {
      const pieces = cut(text, limit);
      for (const piece of pieces) expect(piece.length).to.be.within(1, limit);
      expect(pieces.join('').replace(/\s/gu, '')).to.equal(text.replace(/\s/gu, ''));
    }
  });
});
