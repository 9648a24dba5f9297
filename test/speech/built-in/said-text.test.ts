import {expect} from '@open-wc/testing';
import {saidText} from '../../../src/speech/built-in/said-text.ts';
import {utteranceSound} from '../../../src/speech/built-in/utterance-sound.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {pitchOf, TestSynthesizer} from './synthesise.ts';

const open = (text: string, language = 'ar') => ({
  ...plainUtterance(text, language),
  continues: true,
});

describe('what is said of an utterance that goes on in the next', () => {
  const synthesizer = new TestSynthesizer();
  after(() => synthesizer.dispose());

  it('has a comma behind it, of its own script', () => {
    expect(saidText(open('استخدم المدير تطبيق'))).to.equal('استخدم المدير تطبيق،');
    expect(saidText(open('Google Maps', 'en'))).to.equal('Google Maps,');
    expect(saidText(open('قرأ (سطرًا)'))).to.equal('قرأ (سطرًا)،');
  });

  it('has none where a mark says enough, or where the sentence ends', () => {
    for (const text of ['جاء المدير،', 'قال:', 'مات؛ ', '«ماذا؟»']) {
      expect(saidText(open(text))).to.equal(text);
    }
    expect(saidText(plainUtterance('انتهى'))).to.equal('انتهى');
  });

  for (const [text, language] of [
    ['استخدم المدير تطبيق', 'ar'],
    ['ذهب الولد إلى المدرسة مع', 'ar'],
    ['the quick brown fox and the moon', 'en'],
  ] as const) {
    it(`rises at its end where a sentence falls: «${text}»`, async () => {
      const endOf = async (said: string) => {
        const utterance = plainUtterance(text, language);
        const {samples, sampleRate} = utteranceSound(
          utterance,
          await synthesizer.speak(said, language),
        );
        const part = (from: number, to: number) =>
          pitchOf(samples.subarray(samples.length - from, samples.length - to), sampleRate);
        return part(2600, 1500) - part(4600, 3500);
      };
      const ended = await endOf(text);
      const going = await endOf(saidText(open(text, language)));
      expect(going).to.be.above(ended + 5);
      expect(going).to.be.above(0);
    });
  }
});
