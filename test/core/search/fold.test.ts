import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {fold} from '../../../src/core/search/fold.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

/** Shown text, and what it is compared as. */
const CASES: Readonly<Record<string, readonly (readonly [shown: string, folded: string])[]>> = {
  'marks and kashida': [
    ['كَتَبَ الوَلَدُ', 'كتب الولد'],
    ['كتابًا', 'كتابا'],
    ['هٰذا', 'هذا'],
    ['محـــمد', 'محمد'],
    ['ـ', ''],
    ['رَبِّهِۦ', 'ربه'],
  ],
  'seats of hamza, ى and ة': [
    ['أحمد إلى آخر ٱلدار', 'احمد الي اخر الدار'],
    ['مؤمن رئيس', 'مومن رييس'],
    ['شيء وجزء', 'شيء وجزء'],
    ['مستشفى على', 'مستشفي علي'],
    ['مدرسة', 'مدرسه'],
    ['قضاة ودعاة', 'قضاه ودعاه'],
    ['أ\u0654\u0627\u0653', 'اا'],
  ],
  'letters of other keyboards': [
    ['فارسی کتاب', 'فارسي كتاب'],
    ['ڤيديو پاريس', 'فيديو باريس'],
    ['خانۀ ہندوستان', 'خانه هندوستان'],
  ],
  digits: [
    ['٢٠٢٤ ۲۰۲۴ 2024', '2024 2024 2024'],
    ['１２', '12'],
    ['٣٫١٤ ١٬٠٠٠', '3.14 1,000'],
    ['م² و½', 'م2 و1⁄2'],
  ],
  'ligatures and presentation forms': [
    ['ﷺ', 'صلي الله عليه وسلم'],
    ['ﷲ', 'الله'],
    ['ﻻ ﺍﻟﻜﺘﺎﺏ', 'لا الكتاب'],
    ['ﬁn', 'fin'],
  ],
  'Latin case and accents': [
    ['CAFÉ Müller', 'cafe muller'],
    ['Straße Łódź', 'strasse lodz'],
    ['don’t', "don't"],
    ['İstanbul', 'istanbul'],
    ['Ελλάς', 'ελλασ'],
  ],
  'space and what is not seen': [
    ['قال \u00A0\n نعم', 'قال نعم'],
    ['\u200Fقال\u200E', 'قال'],
    ['مي\u200Cخواهم', 'ميخواهم'],
    ['كلـ\u00ADمة', 'كلمه'],
    ['\uFEFFنص', 'نص'],
  ],
  'scripts of other marks left as they are': [
    ['हिन्दी', 'हिन्दी'],
    ['が', 'が'],
    ['😀 \uD800', '😀 \uD800'],
    ['', ''],
  ],
};

/** Shown text, a part of the folded text, and the shown part that it stands for. */
const PLACES: readonly (readonly [shown: string, folded: string, found: string])[] = [
  ['قَالَ الوَلَدُ نَعَم', 'الولد', 'الوَلَدُ'],
  ['محـــمد علي', 'محمد', 'محـــمد'],
  ['يا أحمـد!', 'احمد', 'أحمـد'],
  ['النبي ﷺ قال', 'عليه', 'ﷺ'],
  ['النبي ﷺ قال', 'قال', 'قال'],
  ['النبي ﷺ قال', 'صلي الله عليه وسلم', 'ﷺ'],
  ['في   ٢٠٢٤ م', '2024', '٢٠٢٤'],
  ['في \n بيت', 'في بيت', 'في \n بيت'],
  ['\u200Fكتاب جديد', 'كتاب', 'كتاب'],
  ['كتاب\u200F جديد', 'كتاب', 'كتاب\u200F'],
  ['Straße weit', 'strasse', 'Straße'],
  ['Straße weit', 'weit', 'weit'],
  ['😀 نص', 'نص', 'نص'],
  ['𝐀bc ثم', 'abc', '𝐀bc'],
  ['ﻻ تذهب', 'لا', 'ﻻ'],
  ['é́ ثم', 'e', 'é́'],
];

describe('fold', () => {
  for (const [what, cases] of Object.entries(CASES)) {
    it(`folds ${what}`, () => {
      for (const [shown, folded] of cases) expect(fold(shown).folded, shown).to.equal(folded);
    });
  }

  it('leads back to the shown text', () => {
    for (const [shown, part, found] of PLACES) {
      const {folded, shownRange} = fold(shown);
      const start = folded.indexOf(part);
      expect(start, shown).to.be.at.least(0);
      expect(sliceRange(shown, shownRange(start, start + part.length)), shown).to.equal(found);
    }
  });

  it('gives ordered ranges inside any text, and folding again changes nothing', () => {
    const unit = fc.oneof(
      fc.string({unit: 'binary', maxLength: 4}),
      fc.constantFrom('ﷺ', 'لأ', 'ـ', 'َّ', ' \n', '\u200F', '٣', 'é', 'ß', '\uD800', 'مدرسة'),
    );
    fc.assert(
      fc.property(fc.array(unit, {maxLength: 12}), (parts) => {
        const text = parts.join('');
        const {folded, shownRange} = fold(text);
        let from = 0;
        for (let index = 0; index < folded.length; index++) {
          const {start, end} = shownRange(index, index + 1);
          expect(start).to.be.at.least(from);
          expect(end).to.be.greaterThan(start);
          expect(end).to.be.at.most(text.length);
          from = start;
        }
        expect(fold(folded).folded).to.equal(folded);
      }),
      {numRuns: 2000},
    );
  });
});
