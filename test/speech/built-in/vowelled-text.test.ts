import {expect} from '@open-wc/testing';
import type {EndingManner} from '../../../src/core/diacritics/ending-manner.ts';
import type {MarkInsertion} from '../../../src/core/diacritics/mark-insertion.ts';
import {sampleUtterances} from '../../../src/core/plan/sample-utterances.ts';
import {vowelledText} from '../../../src/speech/built-in/vowelled-text.ts';

const MARKED = /([\u0621-\u064A])([\u064B-\u0652]+)/gu;

/** The marks of `marked`, as they are put into the same text without them. */
function marksOf(marked: string): MarkInsertion[] {
  let dropped = 0;
  return [...marked.matchAll(MARKED)].map(({1: letter, 2: marks, index}) => {
    const at = index + letter!.length - dropped;
    dropped += marks!.length;
    return {at, marks: marks!, margin: 1};
  });
}

/** A fatḥa for every letter. */
function fathas(text: string): MarkInsertion[] {
  return marksOf(text.replace(/[\u0621-\u064A]/gu, '$&\u064E'));
}

describe('vowelledText', () => {
  function vowelled(
    text: string,
    insertionsOf: (spoken: string) => MarkInsertion[],
    endings: EndingManner = 'pausal',
  ) {
    const {map, spoken} = sampleUtterances(text, 'ar', {})[0]!;
    return {spoken, ...vowelledText(spoken, insertionsOf(spoken), {map, endings})};
  }

  it('gives words their vowels, in the manner of their endings', () => {
    const said = (endings: EndingManner) =>
      vowelled('زار الوفد مدرسة القرية.', () => marksOf('زَارَ الْوَفْدُ مَدْرَسَةَ الْقَرْيَةِ.'), endings).text;
    expect(said('full')).to.equal('زَارَ الْوَفْدُ مَدْرَسَةَ الْقَرْيَةِ.');
    expect(said('pausal')).to.equal('زَارَ الْوَفْدُ مَدْرَسَةَ الْقَرْيَه.');
    expect(said('none')).to.equal('زَار الْوَفْد مَدْرَسَة الْقَرْيَه.');
  });

  it('leaves what is not said as it is written to the rules that said so', () => {
    const {spoken, text} = vowelled('حضر 25 من CNN أمس', fathas, 'full');
    expect(spoken).to.equal('حضر خمسة وعشرون من سي إن إن أمس');
    expect(text).to.equal('حَضَرَ خمسة وعشرون مَنَ سي إن إن أَمَسَ');
  });

  it('leads back to the text without its marks', () => {
    const {spoken, text, unmarkedOffset} = vowelled('زار الوفد مدرسة القرية، ثم عاد.', fathas);
    for (const word of ['الوفد', 'مدرسة', 'القرية', 'عاد']) {
      const letters = word.replace(/./gu, '$&[\u064B-\u0652]*');
      const found = new RegExp(letters.replace(/ة/gu, '[ةه]'), 'u').exec(text)!;
      expect(unmarkedOffset(found.index)).to.equal(spoken.indexOf(word));
      const end = unmarkedOffset(found.index + found[0].length);
      expect(end).to.equal(spoken.indexOf(word) + word.length);
    }
    expect(unmarkedOffset(text.length)).to.equal(spoken.length);
  });
});
