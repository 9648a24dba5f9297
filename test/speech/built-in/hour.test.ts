import {expect} from '@open-wc/testing';
import type {AppError} from '../../../src/core/errors.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import type {SpeechEngine} from '../../../src/speech/engine.ts';
import {DEFAULT_MANNER} from '../../../src/speech/player/manner.ts';
import {Player} from '../../../src/speech/player/player.ts';
import {FakeEngine} from '../../fakes/fake-engine.ts';
import {FakeWavAudio} from '../../fakes/fake-wav-audio.ts';
import {longPlan, utterancesOf} from './fixture-article.ts';
import {hidePage} from './hide-page.ts';
import {testEngine} from './test-engine.ts';
import {WavSamples} from './wav-silence.ts';

const RATE = 4;
const SECTIONS = 9;
const SECTION_LENGTH = 4_500;
/** Seconds of listening between two events of the element: its place is known to a tenth of a second of sound. */
const STEP = 0.025;

/** Where the sound of an utterance had ended when the engine said so. */
interface End {
  readonly utterance: Utterance;
  readonly file: number;
  readonly time: number;
}

describe('an hour of listening to the built-in voice', function () {
  this.timeout(120_000);
  let showPage: () => void;

  beforeEach(() => (showPage = hidePage()));
  afterEach(() => showPage());

  it('comes to its end in a hidden page, every word once, the silences as chosen, in few files', async () => {
    const plan = await longPlan(SECTIONS, SECTION_LENGTH);
    const audio = new FakeWavAudio(STEP);
    const test = testEngine(undefined, undefined, audio.element);
    const ends: End[] = [];
    const spy: SpeechEngine = {
      id: test.engine.id,
      capabilities: test.engine.capabilities,
      voices: (language, signal) => test.engine.voices(language, signal),
      speak: (passage, options, onEvent, signal) =>
        test.engine.speak(
          passage,
          options,
          (event) => {
            if (event.type === 'end') {
              const utterance = passage[event.utterance]!;
              ends.push({utterance, file: audio.sources.length - 1, time: audio.currentTime});
            }
            onEvent(event);
          },
          signal,
        ),
      // What a minute of sound takes to make is nothing beside a minute of listening.
      prepare: (passage, options, signal) =>
        (audio.busy = test.engine.prepare(passage, options, signal)),
    };
    const faults: AppError[] = [];
    const words: string[] = [];
    const player = new Player({
      engines: {device: new FakeEngine('device'), 'built-in': spy},
      choices: () => [{engine: 'built-in'}],
      rate: RATE,
      manner: DEFAULT_MANNER,
      onFallback: (error) => faults.push(error),
      onFault: (error) => faults.push(error),
    });
    player.open(plan);
    player.onWord(({block, word}) => words.push(`${block} ${word.start}-${word.end}`));
    const ended = new Promise<void>((resolve) => {
      player.onState(({status}) => {
        if (status === 'paused' || status === 'fault') resolve();
      });
    });
    player.play();
    await ended;
    test.dispose();

    expect(faults).to.be.empty;
    expect(player.state).to.include({status: 'paused', ended: true});
    expect(audio.listened * RATE, 'seconds of sound').to.be.above(3_600);
    const utterances = utterancesOf(plan);
    expect(words).to.deep.equal(
      utterances.flatMap(({block, words}) =>
        words.map(({shown}) => `${block} ${shown.start}-${shown.end}`),
      ),
    );

    expect(ends.map(({utterance}) => utterance.spoken)).to.deep.equal(
      utterances.map(({spoken}) => spoken),
    );
    for (const [index, {wav}] of audio.sources.entries()) {
      const file = await WavSamples.open(wav);
      for (const {utterance, time} of ends.filter(({file}) => file === index)) {
        // Silences too short to be met on the way are looked at elsewhere.
        if (utterance.pauseAfter < 1_000 * STEP * RATE) continue;
        const silence = file.silenceAt(time);
        expect(silence, utterance.spoken).to.be.closeTo(utterance.pauseAfter, 30);
      }
    }

    const late = audio.sources.filter(({after}) => after > 30);
    expect(late.length, 'files after half a minute').to.be.at.most(1 + SECTIONS);
  });
});
