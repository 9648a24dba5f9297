import {expect} from '@open-wc/testing';
import {emojiNameAr} from '../../../src/core/spoken/cleaning/emoji-names-ar.ts';
import {DEFAULT_CONTEXT, spokenText} from '../../../src/core/spoken/spoken-text.ts';
import {parseCases, type SpokenCase} from './case-file.ts';

/** The files of cases by category; a category with fewer cases than these is not shown to hold. */
const LEAST_OF_CATEGORY = 30;
const LEAST = 1500;
const CATEGORIES = [
  'abbreviations',
  'acronyms',
  'addresses',
  'cardinals',
  'cleaning',
  'currencies',
  'dates',
  'decades',
  'decimals',
  'durations',
  'emoji',
  'eras',
  'footnotes',
  'foreign',
  'hashtags',
  'held-out',
  'hijri',
  'initials',
  'large-numbers',
  'ligatures',
  'negatives-fractions',
  'ordinals',
  'pausal',
  'percentages',
  'phone-numbers',
  'punctuation',
  'ranges',
  'ratios',
  'respellings',
  'roman',
  'symbols',
  'times',
  'units',
  'years',
];

const loaded = await Promise.all(
  CATEGORIES.map(async (category) => {
    const file = new URL(`../../fixtures/spoken/${category}.tsv`, import.meta.url);
    const response = await fetch(file);
    if (!response.ok) throw new Error(`No cases for ${category}.`);
    return {category, cases: parseCases(await response.text())};
  }),
);

function said({shown, choices}: SpokenCase): string {
  const whole = {start: 0, end: shown.length};
  const context = {...DEFAULT_CONTEXT, choices, emojiName: emojiNameAr};
  return spokenText(shown, whole, context).spoken;
}

describe('how written text is said', () => {
  it(`is laid down in at least ${LEAST} cases`, () => {
    const all = loaded.flatMap(({cases}) => cases);
    expect(all.length).to.be.at.least(LEAST);
    expect(new Set(all.map(({shown, choices}) => shown + JSON.stringify(choices))).size).to.equal(
      all.length,
    );
    for (const {category, cases} of loaded) {
      expect(cases.length, category).to.be.at.least(LEAST_OF_CATEGORY);
    }
  });

  for (const {category, cases} of loaded) {
    describe(category, () => {
      for (const each of cases) {
        it(`${each.line}: ${each.shown}`, () => {
          expect(said(each), each.why).to.equal(each.spoken);
        });
      }
    });
  }
});
