import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {insertMarks} from '../../src/core/diacritics/insert-marks.ts';
import type {Diacritizer} from '../../src/diacritizer/diacritizer.ts';
import {testDiacritizer} from './test-diacritizer.ts';

const ARABIC = 'اأإآبتةثجحخدذرزسشصضطظعغفقكلمنهويىءؤئٱ';
const MARKS = '\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670\u0640';

describe('Diacritizer', () => {
  let diacritizer: Diacritizer;
  const marked = (text: string) => insertMarks(text, diacritizer.mark(text)).text;

  before(async () => {
    diacritizer = await testDiacritizer();
  });

  it('marks a sentence', () => {
    expect(marked('ذهب الولد إلى المدرسة')).to.equal('ذَهَبَ الْوَلَدُ إِلَى الْمَدْرَسَةِ');
  });

  it('leaves marks that are there as they are, and goes by them', () => {
    expect(marked('كُتِب المقال')).to.match(/^كُتِبَ الْمَق/u);
    expect(marked('كُتُب الكاتب')).to.match(/^كُتُب[\u064E-\u0650] الْكَ/u);
    expect(marked('عَلَّمَهُ')).to.equal('عَلَّمَهُ');
  });

  it('gives a bare shadda its vowel, behind it', () => {
    expect(marked('معلّم')).to.match(/^مُعَل\u0651[\u064E\u0650]م/u);
  });

  it('puts no second tanwin beside one on the alif', () => {
    expect(marked('كتاباً جديدا')).to.match(/^كِتَاباً جَدِيدًا$/u);
  });

  it('marks nothing but Arabic words', () => {
    for (const text of ['', ' ', '25 % من', 'Rawi 1.0 v2', 'https://example.org/a?b=c', '😀…']) {
      const words = text.replace(/[\u0621-\u064A]+/gu, '');
      expect(marked(text).replace(/[\u0621-\u0652]+/gu, ''), text).to.equal(words);
    }
  });

  it('changes no character of any text and puts marks behind letters alone', () => {
    const letters = fc.constantFrom(...Array.from(ARABIC + MARKS + ' .،؟1٢aé😀\u200F\n'));
    fc.assert(
      fc.property(fc.array(letters, {maxLength: 80}), (characters) => {
        const text = characters.join('');
        const insertions = diacritizer.mark(text);
        let last = 0;
        for (const {at, marks, margin} of insertions) {
          expect(at).to.be.within(last + 1, text.length);
          expect(marks).to.match(/^(?:\u0651?[\u064B-\u0650]|\u0652)$/u);
          expect(margin).to.be.at.least(0);
          expect(text.slice(last, at)).to.match(
            /[\u0621-\u064A\u0671][\u064B-\u065F\u0670\u0610-\u061A\u06D6-\u06ED\u0640\u200B-\u200F]*$/u,
          );
          last = at;
        }
        const {text: out, unmarkedOffset} = insertMarks(text, insertions);
        expect(unmarkedOffset(out.length)).to.equal(text.length);
      }),
      {numRuns: 300, seed: 7},
    );
  });

  it('marks a text of any length', () => {
    const sentence = 'قرأت المعلمة القصة على الأطفال، ';
    const [once] = [marked(sentence)];
    const long = marked(sentence.repeat(400));
    expect(long.length).to.be.greaterThan(sentence.length * 400);
    expect(long.startsWith(once.slice(0, 8))).to.equal(true);
  });
});
