import {expect} from '@open-wc/testing';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import type {EngineEvent} from '../../../src/speech/engine.ts';
import {FakeWavAudio} from '../../fakes/fake-wav-audio.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {testEngine, type TestEngine} from './test-engine.ts';
import {WavSamples} from './wav-silence.ts';

const never = new AbortController().signal;
const passage = [
  plainUtterance('وصل القطار إلى المحطة.', 'ar', 600),
  plainUtterance('نزل الركاب ومعهم حقائبهم.', 'ar', 0),
  plainUtterance('ثم عاد الهدوء.', 'ar', 600),
  plainUtterance('انتهى كل شيء.', 'ar', 600),
];
const events = passage.flatMap(({words}, index) => [
  `start ${index}`,
  ...words.map(({spoken}) => `word ${index} ${spoken.start}`),
  `end ${index}`,
]);

/** One event, and the silence around it, as long as it is heard. */
interface Heard {
  readonly name: string;
  readonly file: number;
  readonly time: number;
  readonly rate: number;
}

describe('the manner of the built-in voice while it speaks', () => {
  let audio: FakeWavAudio;
  let test: TestEngine;
  beforeEach(() => {
    audio = new FakeWavAudio(0.02);
    test = testEngine(undefined, undefined, audio.element);
  });
  afterEach(() => test.dispose());

  async function hear(
    utterances: readonly Utterance[],
    {rate, fixedPauses}: {rate: number; fixedPauses: boolean},
    onEvent: (event: EngineEvent) => void = () => undefined,
  ): Promise<Heard[]> {
    const heard: Heard[] = [];
    const options = {rate, fixedPauses};
    await test.engine.prepare(utterances, options, never);
    const first = audio.sources.length;
    await test.engine.speak(
      utterances,
      options,
      (event) => {
        const word = event.type === 'word' ? ` ${event.offset}` : '';
        heard.push({
          name: `${event.type} ${event.utterance}${word}`,
          file: audio.sources.length - 1 - first,
          time: audio.currentTime,
          rate: audio.playbackRate,
        });
        onEvent(event);
      },
      never,
    );
    return heard;
  }

  /** The silence after each utterance, in milliseconds as they are heard. */
  async function silences(heard: readonly Heard[]): Promise<number[]> {
    const files = await Promise.all(audio.sources.map(({wav}) => WavSamples.open(wav)));
    return heard
      .filter(({name}) => name.startsWith('end'))
      .map(({file, time, rate}) => files[file]!.silenceAt(time) / rate);
  }

  for (const rate of [0.75, 1, 2, 4]) {
    it(`keeps fixed pauses as long as they are at rate ${rate}`, async () => {
      const heard = await hear(passage, {rate, fixedPauses: true});
      expect(heard.map(({name}) => name)).to.deep.equal(events);
      const lengths = await silences(heard);
      for (const index of [0, 2]) expect(lengths[index]).to.be.closeTo(600, 30);
    });

    it(`scales the others at rate ${rate}`, async () => {
      const lengths = await silences(await hear(passage, {rate, fixedPauses: false}));
      for (const index of [0, 2]) expect(lengths[index]).to.be.closeTo(600 / rate, 30);
    });
  }

  it('makes fixed pauses anew for a new rate in the next of them, without a word lost', async () => {
    const heard = await hear(passage, {rate: 1, fixedPauses: true}, (event) => {
      if (event.type === 'word' && event.utterance === 0) test.engine.setRate(3);
    });
    expect(heard.map(({name}) => name)).to.deep.equal(events);
    // The change comes in the first silence, at the place where it was.
    expect(audio.sources).to.have.length(2);
    const [before, after] = await Promise.all(audio.sources.map(({wav}) => WavSamples.open(wav)));
    const end = heard.find(({name}) => name === 'end 0')!;
    const start = heard.find(({name}) => name === 'start 1')!;
    expect([end.file, start.file]).to.deep.equal([0, 1]);
    expect(before!.silenceAt(end.time)).to.be.closeTo(600, 3);
    expect(after!.silenceAt(end.time)).to.be.closeTo(600 * 3, 3);
    expect((start.time - end.time) / 3).to.be.closeTo(0.6, 0.05);
    const third = heard.find(({name}) => name === 'end 2')!;
    expect(after!.silenceAt(third.time) / 3).to.be.closeTo(600, 3);
  });

  it('makes one new file for many changes of the rate, and none where pauses are scaled', async () => {
    for (const [fixedPauses, files] of [
      [true, 2],
      [false, 1],
    ] as const) {
      audio.sources.length = 0;
      const heard = await hear(passage, {rate: 1, fixedPauses}, (event) => {
        if (event.type !== 'word' || event.utterance > 0) return;
        for (const rate of [1.2, 1.4, 1.6, 1.8, 2]) test.engine.setRate(rate);
      });
      expect(heard.map(({name}) => name)).to.deep.equal(events);
      expect(audio.sources).to.have.length(files);
      audio.src = '';
    }
  });

  it('keeps the pitch of the voice at every rate', () => {
    expect(audio.preservesPitch).to.equal(true);
  });

  it('takes its loudness from the options, and another at once', async () => {
    const volumes: number[] = [];
    await test.engine.speak(
      passage.slice(0, 2),
      {rate: 1, volume: 0.5},
      (event) => {
        if (event.type !== 'start') return;
        volumes.push(audio.volume);
        test.engine.setVolume(0.2);
        volumes.push(audio.volume);
      },
      never,
    );
    expect(volumes.slice(0, 3)).to.deep.equal([0.5, 0.2, 0.2]);
    await test.engine.speak(passage.slice(0, 1), {rate: 1}, () => undefined, never);
    expect(audio.volume).to.equal(1);
  });
});
