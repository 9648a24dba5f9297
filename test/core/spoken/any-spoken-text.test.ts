import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {emojiNameAr} from '../../../src/core/spoken/cleaning/emoji-names-ar.ts';
import {languageRuns} from '../../../src/core/language/language-runs.ts';
import {UNSPOKEN_CLASS} from '../../../src/core/segment/invisible.ts';
import {words} from '../../../src/core/segment/words.ts';
import {CLEANING_STEPS} from '../../../src/core/spoken/cleaning/cleaning-steps.ts';
import {applyEdits} from '../../../src/core/spoken/edit.ts';
import {OffsetMap} from '../../../src/core/spoken/offset-map.ts';
import {DEFAULT_READING_CHOICES} from '../../../src/core/spoken/reading-choices.ts';
import {
  DEFAULT_CONTEXT,
  spokenText,
  type SpokenText,
} from '../../../src/core/spoken/spoken-text.ts';
import {DEFAULT_STRUCTURE} from '../../../src/core/spoken/structure-choices.ts';
import type {StepContext} from '../../../src/core/spoken/step.ts';

/** What rules look for, to be joined, cut and shuffled. */
const PIECES = (
  'قال كتاب كتب سنة عام في من الساعة القرن نحو بـ الـ لل وال مليون ألف دولار كم م ص هـ ق.م د. أ.د. ر.س ' +
  'يوم مايو رمضان الجمعة فاز على البقرة ﷺ ﷲ ﻻ ٣ ١٤ 2024 1,250 3.14 ٣٫١٤ ١٬٠٠٠ 12.5% ٪ $ € °C km/h 3/9/2024 ' +
  '18:30 2-1 10–12 1/2 ½ x² № ① Ⅷ XIV CNN NASA COVID-19 iPhone G20 https://a.b/c?d=e info@a.org #وسم_ما @a_b ' +
  'Qurra.org الجزيرة.نت [1] &nbsp; <br> ** _ * + = × ÷ ± & / \\ | ~ ^ < > 😀 👨‍👩‍👧 🇪🇬 1️⃣ ُ ً ّ ـ ـــ \u200F \u200B \u00AD ' +
  '\u00A0 \u202B ؟ ! ، ؛ : . … « » ( ) - – — " \' 漢字 שלום Ελλάδα \uD800 \uDC00 \0 \uFFFD ٱ ہ ی ک'
).split(' ');

const arabic = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', ' ', '\u00A0')), {
    maxLength: 30,
  })
  .map((parts) => parts.map((part) => part.join('')).join(''));

/** A text of pieces with some of its units taken out, doubled or changed. */
const mutated = fc
  .tuple(arabic, fc.array(fc.tuple(fc.nat(), fc.integer({min: 0, max: 0xffff})), {maxLength: 8}))
  .map(([text, changes]) => {
    let units = text;
    for (const [at, unit] of changes) {
      const index = at % (units.length + 1);
      const put =
        unit % 3 === 0
          ? ''
          : unit % 3 === 1
            ? units.charAt(index).repeat(2)
            : String.fromCharCode(unit);
      units = units.slice(0, index) + put + units.slice(index + 1);
    }
    return units;
  });

const anyUnicode = fc.string({unit: 'binary', maxLength: 200});
const anyUnits = fc
  .array(fc.integer({min: 0, max: 0xffff}), {maxLength: 100})
  .map((units) => String.fromCharCode(...units));

const anyText = fc.oneof(arabic, mutated, anyUnicode, anyUnits);

const anyContext: fc.Arbitrary<StepContext> = fc
  .record({
    language: fc.constantFrom('ar', 'ar', 'ar', 'en', 'fa'),
    dateOrder: fc.constantFrom('day-month', 'month-day'),
    monthNames: fc.constantFrom('egyptian', 'levantine'),
    emoji: fc.constantFrom('named', 'silent'),
    acronyms: fc.constantFrom('arabic', 'latin'),
    endings: fc.constantFrom('full', 'pausal', 'none'),
    foreign: fc.constantFrom('voice', 'voice', 'spelled', 'skipped'),
    footnotes: fc.constantFrom('read', 'announce', 'skip'),
    addresses: fc.constantFrom('read', 'announce', 'skip'),
  })
  .map(({language, footnotes, addresses, ...choices}) => ({
    ...DEFAULT_CONTEXT,
    language,
    choices: {...choices, structure: {...DEFAULT_STRUCTURE, footnotes, addresses}},
    emojiName: emojiNameAr,
  }));

/** The same texts each time, so that a failure is one for everybody. */
const RUNS = {numRuns: 3000, seed: 1445};

function whole(text: string, context = DEFAULT_CONTEXT): SpokenText {
  return spokenText(text, {start: 0, end: text.length}, context);
}

function expectSoundMap({spoken, map}: SpokenText, shown: string): void {
  let said = 0;
  let read = 0;
  for (const span of map.spans) {
    expect(span.spoken.start, 'no gap').to.equal(said);
    expect(span.spoken.end > span.spoken.start, 'something said').to.equal(true);
    expect(span.shown.start >= read, 'in order').to.equal(true);
    expect(span.shown.end > span.shown.start, 'something shown').to.equal(true);
    expect(span.shown.end <= shown.length, 'within').to.equal(true);
    if (span.exact) {
      expect(span.spoken.end - span.spoken.start).to.equal(span.shown.end - span.shown.start);
    }
    said = span.spoken.end;
    // Two edits may stand for parts of one shown stretch.
    read = span.exact ? span.shown.end : span.shown.start;
  }
  expect(said, 'to the end').to.equal(spoken.length);
}

describe('spokenText, of any text', () => {
  it('keeps a map that is in order, whole, and leads every word to shown text', () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const result = whole(text, context);
        expectSoundMap(result, text);
        for (const word of words(result.spoken)) {
          const shown = result.map.shownRange(word);
          expect(shown.end > shown.start, JSON.stringify(word)).to.equal(true);
        }
      }),
      RUNS,
    );
  });

  it('leaves no digit, kashida or control character in Arabic', () => {
    const invisible = new RegExp(
      `[${UNSPOKEN_CLASS}\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084]`,
      'u',
    );
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const {spoken} = whole(text, {...context, language: 'ar'});
        // A run of another script keeps its digits, and so does one of its letters.
        const runs = languageRuns(spoken, 'ar');
        const inArabic = runs
          .reduceRight((rest, {start, end}) => rest.slice(0, start) + rest.slice(end), spoken)
          .replace(
            /(?!\p{Script=Arabic})\p{L}\p{M}*\p{Nd}+|\p{Nd}+\p{M}*(?!\p{Script=Arabic})\p{L}/gu,
            '',
          );
        expect(inArabic).not.to.match(/\p{Nd}/u);
        expect(spoken).not.to.match(invisible);
      }),
      RUNS,
    );
  });

  it('is clean after one cleaning', () => {
    const clean = (text: string): string => {
      let said: SpokenText = {
        spoken: text,
        map: new OffsetMap(
          text === ''
            ? []
            : [
                {
                  spoken: {start: 0, end: text.length},
                  shown: {start: 0, end: text.length},
                  exact: true,
                },
              ],
        ),
      };
      for (const step of CLEANING_STEPS) {
        const context = {
          ...DEFAULT_CONTEXT,
          choices: DEFAULT_READING_CHOICES,
          emojiName: emojiNameAr,
        };
        said = applyEdits(said, step.edits(said.spoken, context));
      }
      return said.spoken;
    };
    fc.assert(
      fc.property(anyText, (text) => {
        const once = clean(text);
        expect(clean(once)).to.equal(once);
      }),
      RUNS,
    );
  });
});
