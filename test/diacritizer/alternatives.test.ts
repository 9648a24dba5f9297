import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {insertMarks} from '../../src/core/diacritics/insert-marks.ts';
import type {Diacritizer} from '../../src/diacritizer/diacritizer.ts';
import {testDiacritizer} from './test-diacritizer.ts';

const MARKS = /[\u064B-\u0652]/gu;

describe('the other forms of a word', () => {
  let diacritizer: Diacritizer;

  before(async () => {
    diacritizer = await testDiacritizer();
  });

  function formsOf(sentence: string, word: string, most = 4): string[] {
    const start = sentence.indexOf(word);
    return diacritizer.alternatives(sentence, {start, end: start + word.length}, most);
  }

  it('are those of its twins', () => {
    const sentence = 'هذا علم';
    const best = insertMarks(sentence, diacritizer.mark(sentence)).text;
    const forms = [best, ...formsOf(sentence, 'علم')].join(' ');
    expect(forms, 'knowledge').to.include('عِلْم');
    expect(forms, 'a flag, or to teach').to.match(/عَلَم|عَلِم/u);
  });

  it('are as many as are wanted, none twice, and none the one that is shown', () => {
    const sentence = 'ذهب الولد إلى المدرسة';
    const shown = insertMarks(sentence, diacritizer.mark(sentence)).text.split(' ');
    sentence.split(' ').forEach((word, index) => {
      const forms = formsOf(sentence, word, 3);
      expect(forms.length).to.be.within(1, 3);
      expect(new Set(forms).size).to.equal(forms.length);
      expect(forms).not.to.include(shown[index]);
    });
  });

  it('are not all the same word with another ending', () => {
    const stems = formsOf('قرأت الكتاب', 'الكتاب').map((form) =>
      form.replace(/[\u064B-\u0652]+$/u, ''),
    );
    expect(new Set(stems).size).to.be.greaterThan(1);
  });

  it('keep the marks that the writer gave, and their order', () => {
    for (const form of formsOf('كُتب الدرس', 'كُتب')) expect(form).to.match(/^كُ/u);
    for (const form of formsOf('معلّم', 'معلّم')) expect(form).to.match(/ل\u0651[\u064E-\u0650]/u);
    expect(formsOf('عَلَّمَهُ', 'عَلَّمَهُ')).to.deep.equal([]);
  });

  it('are none where no Arabic word is', () => {
    const sentence = 'في 2024 Rawi.';
    for (const word of ['2024', 'Rawi', '.', ' ']) {
      expect(formsOf(sentence, word), word).to.deep.equal([]);
    }
    expect(diacritizer.alternatives('', {start: 0, end: 0}, 4)).to.deep.equal([]);
    expect(diacritizer.alternatives(sentence, {start: 90, end: 95}, 4)).to.deep.equal([]);
  });

  it('never have other letters', () => {
    const word = fc
      .array(fc.constantFrom(...Array.from('اأبتةجدرسعفقلمنهويىءـ'), 'َ', 'ّ'), {
        minLength: 1,
        maxLength: 9,
      })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(fc.array(word, {minLength: 1, maxLength: 4}), fc.nat(), (words, seed) => {
        const sentence = words.join(' ');
        const at = seed % sentence.length;
        for (const form of diacritizer.alternatives(sentence, {start: at, end: at + 1}, 4)) {
          expect(sentence.replace(MARKS, '')).to.include(form.replace(MARKS, ''));
        }
      }),
      {numRuns: 60},
    );
  });

  it('are found far into a long sentence', () => {
    const sentence = `${'قال إن '.repeat(150)}هذا علم`;
    expect(formsOf(sentence, 'علم').length).to.equal(4);
  });
});
