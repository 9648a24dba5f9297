import {expect} from '@open-wc/testing';
import {insertMarks} from '../../src/core/diacritics/insert-marks.ts';
import type {Diacritizer} from '../../src/diacritizer/diacritizer.ts';
import {CLASS_COUNT} from '../../src/diacritizer/network.ts';
import {testDiacritizer} from './test-diacritizer.ts';

/** What `training/make_fixture.py` writes: the same network in NumPy. */
interface Case {
  readonly text: string;
  readonly marked: string;
  readonly ids: readonly number[];
  readonly hints: readonly number[];
  readonly place: readonly number[];
  readonly priors: readonly [readonly number[], readonly number[]];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** By token. */
  readonly buckets: readonly (readonly [number, number])[];
  readonly scores?: readonly (readonly number[])[];
}

/** Sums of some hundred products, in another order: they differ in the last places. */
const CLOSE = 0.001;

/** As `training/letters.py` writes a text before it marks it. */
function normalised(text: string): string {
  return text
    .replace(
      /[\u0653-\u065F\u0610-\u061A\u06D6-\u06ED\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u0640]/gu,
      '',
    )
    .replaceAll('\u0671', 'ا')
    .replace(/([\u064B-\u0652])\u0670|\u0670/gu, (_, mark?: string) => mark ?? '\u064E')
    .replace(/([\u064B-\u0650\u0652])\u0651/gu, '\u0651$1')
    .replace(/([اى])\u064B/gu, '\u064B$1');
}

describe('Diacritizer, beside its reference', () => {
  let cases: readonly Case[];
  let diacritizer: Diacritizer;

  before(async () => {
    const answer = await fetch('/test/fixtures/diacritizer/marked.json');
    cases = (await answer.json()) as readonly Case[];
    diacritizer = await testDiacritizer();
  });

  it('has sentences with signs, numbers, foreign words, given marks and slips to be compared by', () => {
    expect(cases.length).to.be.at.least(40);
    for (const kind of [/[؟،]/u, /\d/u, /[A-Za-z]/u, /[\u064B-\u0652]/u]) {
      expect(
        cases.some(({text}) => kind.test(text)),
        String(kind),
      ).to.equal(true);
    }
  });

  it('sees in every sentence what it was taught to see', () => {
    for (const {text, ids, hints, place, priors, starts, ends, buckets} of cases) {
      expect(diacritizer.features(text), text).to.deep.equal({
        ids,
        hints,
        place,
        priors,
        starts,
        ends,
        buckets: [buckets.map(([first]) => first), buckets.map(([, second]) => second)],
      });
    }
  });

  it('scores every letter alike', () => {
    const scored = cases.filter(({scores}) => scores);
    expect(scored.length).to.be.at.least(4);
    for (const {text, scores} of scored) {
      const own = diacritizer.scores(text);
      scores!.forEach((expected, letter) => {
        const got = [...own.subarray(letter * CLASS_COUNT, (letter + 1) * CLASS_COUNT)];
        expected.forEach((score, index) => {
          expect(got[index], `${text}, ${letter}, ${index}`).to.be.closeTo(score, CLOSE);
        });
      });
    }
  });

  it('gives every sentence the same marks', () => {
    for (const {text, marked} of cases) {
      expect(normalised(insertMarks(text, diacritizer.mark(text)).text)).to.equal(marked);
    }
  });
});
