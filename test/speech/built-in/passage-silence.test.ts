import {expect} from '@open-wc/testing';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import {espeakVoice} from '../../../src/speech/built-in/built-in-voices.ts';
import {passageFile} from '../../../src/speech/built-in/passage-file.ts';
import {recordedSound, type RecordedSound} from '../../../src/speech/built-in/recorded-sound.ts';
import {utteranceSound} from '../../../src/speech/built-in/utterance-sound.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {fixtureLines, planOf, utterancesOf} from './fixture-article.ts';
import {TestSynthesizer} from './synthesise.ts';
import {WavSamples} from './wav-silence.ts';

/** Endings that die away slowly, and one that is cut off. */
const ENDINGS = [
  'هذا درس',
  'كان الجو حسن',
  'قرأ الكتاب كله ثم نام',
  'في عش',
  'نعم',
  'بخ',
  'لا',
  'قط',
];

describe('the silence between two utterances', () => {
  const synthesizer = new TestSynthesizer();
  let passage: readonly Utterance[];
  let sounds: readonly RecordedSound[];

  before(async function () {
    this.timeout(60_000);
    const lines = await fixtureLines();
    const real = utterancesOf(planOf(lines.map((text) => ({kind: 'paragraph', text}))));
    passage = [...ENDINGS.map((text) => plainUtterance(text)), ...real.slice(0, 80)];
    sounds = await Promise.all(
      passage.map(async (utterance) => {
        const {language, spoken} = utterance;
        const voice = espeakVoice(language, spoken);
        const {result} = synthesizer.client.synthesise(spoken, voice, false);
        return recordedSound(utteranceSound(utterance, await result));
      }),
    );
  });
  after(() => synthesizer.dispose());

  for (const pause of [0, 150, 400, 1500]) {
    for (const rate of [0.75, 1, 2]) {
      for (const fixed of [false, true]) {
        const wanted = fixed ? pause : pause / rate;
        it(`lasts ${wanted} ms for a ${fixed ? 'fixed' : 'scaled'} pause of ${pause} at rate ${rate}`, async () => {
          const utterances = passage.map((utterance) => ({...utterance, pauseAfter: pause}));
          const {wav, cues} = passageFile(utterances, sounds, fixed ? rate : 1);
          const file = await WavSamples.open(wav);
          cues.forEach(({end}, index) => {
            // Some milliseconds of silence are left of every sound.
            const silence = file.silenceAt(end - 0.004) / rate;
            expect(silence, passage[index]!.spoken).to.be.closeTo(wanted, 30);
          });
        });
      }
    }
  }

  it('joins utterances without a click', async () => {
    const utterances = passage.map((utterance) => ({...utterance, pauseAfter: 0}));
    const {wav, cues} = passageFile(utterances, sounds, 1);
    const {samples, sampleRate} = await WavSamples.open(wav);
    for (const {start} of cues.slice(1)) {
      const at = Math.round(start * sampleRate);
      expect(Math.abs(samples[at]! - samples[at - 1]!)).to.be.below(200);
    }
  });
});
