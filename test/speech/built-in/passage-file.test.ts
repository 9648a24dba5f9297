import {expect} from '@open-wc/testing';
import {passageFile} from '../../../src/speech/built-in/passage-file.ts';
import {recordedSound} from '../../../src/speech/built-in/recorded-sound.ts';
import {timeline} from '../../../src/speech/built-in/timeline.ts';
import {utteranceSound} from '../../../src/speech/built-in/utterance-sound.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {TestSynthesizer} from './synthesise.ts';

const SAMPLE_RATE = 22_050;
const passage = [
  plainUtterance('وصل القطار إلى المحطة.', 'ar', 350),
  plainUtterance('The train has left.', 'en', 900),
  plainUtterance('هل عاد أحد؟', 'ar', 0),
  plainUtterance('لا.', 'ar', 1500),
];

/** The samples of a WAV file, its header checked. */
async function decode(wav: Blob): Promise<Int16Array> {
  const buffer = await wav.arrayBuffer();
  const view = new DataView(buffer);
  expect(view.getUint32(4, true)).to.equal(buffer.byteLength - 8);
  expect(view.getUint32(40, true)).to.equal(buffer.byteLength - 44);
  return new Int16Array(buffer, 44);
}

describe('the sound of a passage', () => {
  const synthesizer = new TestSynthesizer();
  after(() => synthesizer.dispose());
  const make = async () => {
    const sounds = await Promise.all(
      passage.map(async (utterance) => {
        const synthesis = await synthesizer.speak(utterance.spoken, utterance.language);
        return recordedSound(utteranceSound(utterance, synthesis));
      }),
    );
    const file = passageFile(passage, sounds, 1);
    return {wav: file.wav, marks: timeline(file, passage, {utterance: 0, word: 0})};
  };

  it('is a sound file that the browser plays, as long as its samples say', async () => {
    const {wav} = await make();
    const samples = await decode(wav);
    const context = new OfflineAudioContext(1, 1, SAMPLE_RATE);
    const decoded = await context.decodeAudioData(await wav.arrayBuffer());
    expect(decoded.sampleRate).to.equal(SAMPLE_RATE);
    expect(decoded.numberOfChannels).to.equal(1);
    expect(decoded.length).to.equal(samples.length);
  });

  it('keeps exactly the pause between two utterances and after the last', async () => {
    const {wav, marks} = await make();
    const samples = await decode(wav);
    const ends = marks.filter(({event}) => event.type === 'end').map(({at}) => at);
    ends.forEach((end, index) => {
      // Outwards from a place in the silence.
      const middle = Math.round((end - 0.004) * SAMPLE_RATE);
      let first = middle;
      while (first > 0 && Math.abs(samples[first - 1]!) <= 100) first--;
      let last = middle;
      while (last < samples.length && Math.abs(samples[last]!) <= 100) last++;
      const silence = ((last - first) * 1000) / SAMPLE_RATE;
      const {pauseAfter} = passage[index]!;
      // Sounds are never cut to the quick, so without a pause up to two margins of 10 ms are left.
      if (pauseAfter === 0) expect(silence, `pause ${index}`).to.be.below(21);
      else expect(silence, `pause ${index}`).to.be.closeTo(pauseAfter, 2);
    });
  });

  it('begins with sound', async () => {
    const samples = await decode((await make()).wav);
    const first = samples.findIndex((sample) => Math.abs(sample) > 100);
    expect((first * 1000) / SAMPLE_RATE).to.be.at.most(10.1);
  });

  it('marks what happens in order of time, each utterance in its own sound', async () => {
    const {wav, marks} = await make();
    const duration = (await decode(wav)).length / SAMPLE_RATE;
    marks.forEach(({at}, index) => {
      expect(at)
        .to.be.at.least(marks[index - 1]?.at ?? 0)
        .and.at.most(duration);
    });
    expect(marks.map(({event}) => event.type[0]).join('')).to.equal(
      'swwwwe' + 'swwwwe' + 'swwwe' + 'swe',
    );
    expect(marks.map(({event}) => event.utterance)).to.deep.equal(
      passage.flatMap(({words}, index) => Array<number>(words.length + 2).fill(index)),
    );
  });

  it('keeps the samples of a sound without any audible one', () => {
    const silent = utteranceSound(passage[3]!, {
      samples: new Int16Array(500),
      sampleRate: SAMPLE_RATE,
      words: [],
    });
    expect(silent.samples).to.have.length(500);
    expect(silent.words).to.have.length(1);
  });
});
