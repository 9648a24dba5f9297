import {expect} from '@open-wc/testing';
import {words} from '../../../src/core/segment/words.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

const split = (text: string): string[] => words(text).map((range) => sliceRange(text, range));

describe('words', () => {
  it('keeps vowel marks, kashida and invisible characters inside the word', () => {
    expect(split('كَتَبَ الـكـتـابَ مي\u200Cخواهم')).to.deep.equal([
      'كَتَبَ',
      'الـكـتـابَ',
      'مي\u200Cخواهم',
    ]);
  });

  it('keeps numbers, times and dates whole', () => {
    expect(split('12.5% و٣٫١٤ و$4,500 في 18:30 يوم 3/9/2024')).to.deep.equal([
      '12.5',
      'و٣٫١٤',
      'و',
      '4,500',
      'في',
      '18:30',
      'يوم',
      '3/9/2024',
    ]);
  });

  it('keeps dotted abbreviations and Latin names whole', () => {
    expect(split("ا.ف.ب. عن Qurra.org وU.S. ق.م. don't")).to.deep.equal([
      'ا.ف.ب',
      'عن',
      'Qurra.org',
      'وU.S',
      'ق.م',
      "don't",
    ]);
  });

  it('parts words at stops, hyphens and quotation marks', () => {
    expect(split('«نعم».لا COVID-19؛ثم')).to.deep.equal(['نعم', 'لا', 'COVID', '19', 'ثم']);
  });

  it('finds none where nothing can be said', () => {
    expect(words('… ؟! — ـ \u200F')).to.deep.equal([]);
  });
});
