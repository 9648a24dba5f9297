import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {markedSpeech} from '../../../src/speech/built-in/marked-speech.ts';
import {espeakSpelling} from '../../../src/speech/built-in/spelling/espeak-spelling.ts';
import {TestSynthesizer} from './synthesise.ts';

const SENTENCES = [
  'ذَهَبَ الطَّالِبُ إِلَى الْمَدْرَسَةِ فِي الصَّبَاحِ الْبَاكِرِ',
  'قَالَ الرَّئِيسُ إِنَّ الْحُكُومَةَ الْعَرَبِيَّةَ تُوَاجِهُ الْاِقْتِصَادَ',
  'كَتَبُوا الدَّرْسَ وَاسْتَخْدَمُوا الْقَلَمَ، وَهَذَا هُوَ الْعِلْمُ',
  'فِي الْبَيْتِ الْكَبِيرِ سَيِّدٌ اسْمُهُ عَمْرٌو',
];
const ARABIC =
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويىءآأؤإئةٱ\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652\u0670 ،';

/** The places at which words begin. */
function starts(text: string): number[] {
  return [...text.matchAll(/\S+/gu)].map(({index}) => index);
}

describe('espeakSpelling', () => {
  const synthesizer = new TestSynthesizer();
  after(() => synthesizer.dispose());

  it('leaves words without vowels as they are', () => {
    for (const text of [
      'كتب المعلم على الباب',
      'الرسمية والعربية في البيت',
      'CNN 12 \uD800',
      'هو في البيت الكبير، وهذا كتاب',
      'المعلّم والشمس',
      '',
    ]) {
      expect(espeakSpelling(text).text).to.equal(text);
    }
  });

  it('joins words only where nothing but space parts them', () => {
    expect(espeakSpelling('فِي الْبَيْتِ').text).to.equal('فِ لْبَيْتِ');
    expect(espeakSpelling('فِي، الْبَيْتِ').text).to.equal('فِي، الْبَيْتِ');
    expect(espeakSpelling('كِتَابٌ الْبَيْتِ').text).to.equal('كِتَابٌ الْبَيْتِ');
  });

  it('leads the beginning of every word back to its beginning', () => {
    for (const text of SENTENCES) {
      const {text: spelled, offsetBefore} = espeakSpelling(text);
      expect(spelled).not.to.equal(text);
      expect(starts(spelled).map(offsetBefore)).to.deep.equal(starts(text));
    }
  });

  it('leads every place of any text to a place of its own word, in order', () => {
    const text = fc.string({unit: fc.constantFrom(...Array.from(ARABIC)), maxLength: 40});
    fc.assert(
      fc.property(text, (given) => {
        const {text: spelled, offsetBefore} = espeakSpelling(given);
        let last = 0;
        for (let at = 0; at < spelled.length; at++) {
          const offset = offsetBefore(at);
          expect(offset).to.be.within(last, given.length - 1);
          last = offset;
        }
        expect(offsetBefore(spelled.length)).to.equal(given.length);
        // No word vanishes, and none is parted.
        const words = (of: string): number => of.match(/[^\s،]+/gu)?.length ?? 0;
        expect(words(spelled)).to.equal(words(given));
      }),
      {numRuns: 1000},
    );
  });

  it('is told every word by the text as it was', async () => {
    for (const text of SENTENCES) {
      const {words} = await synthesizer.speak(text);
      const positions = words.map(({position}) => position - 1);
      expect(positions, text).to.deep.equal(starts(text));
    }
  });

  it('counts code points where letters outside the first plane stand before', () => {
    const text = '𝒜 فِي الْبَيْتِ';
    const {text: spelled, unmarkedPosition} = markedSpeech(text);
    const positionOf = (of: string, letter: string): number => Array.from(of).indexOf(letter) + 1;
    expect(unmarkedPosition(positionOf(spelled, 'ل'))).to.equal(positionOf(text, 'ا'));
  });
});
