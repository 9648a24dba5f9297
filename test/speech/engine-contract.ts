import {expect} from '@open-wc/testing';
import {utteranceFrom, type Utterance} from '../../src/core/plan/utterance.ts';
import type {EngineEvent, SpeakOptions, SpeechEngine} from '../../src/speech/engine.ts';
import {plainUtterance} from './plain-utterance.ts';
import {rejectionOf} from '../rejection.ts';

/** One engine under test and what can be seen of its platform. A fresh one is made per test. */
export interface EngineHarness {
  readonly engine: SpeechEngine;
  /** Whether the engine promises an event for each word; else any ascending part of them will do. */
  readonly everyWord: boolean;
  /** Whether sound is coming out, or the platform was told to make some. */
  sounding(): boolean;
  /** The rate the platform was last told, as the listener would name it (1 is natural). */
  appliedRate(): number | undefined;
  /** The loudness the platform was last told, 0 to 1; absent where nothing can be seen of it. */
  appliedVolume?(): number | undefined;
  /** The clock that the platform's pauses run on, in milliseconds; `performance.now` if absent. */
  now?(): number;
  dispose(): void | Promise<void>;
}

export {plainUtterance};

const ONE = [plainUtterance('وصل القطار إلى المحطة.')];
const THREE = [
  plainUtterance('وصل القطار.'),
  plainUtterance('The train left.', 'en'),
  plainUtterance('ثم عاد الهدوء.'),
];
const OTHER = [plainUtterance('نص آخر.')];
// Fast, so that real sound does not make the suite long.
const OPTIONS: SpeakOptions = {rate: 2};
/** For tests that speak again and again. */
const FAST: SpeakOptions = {rate: 4};

type Speech = Promise<void> & {readonly events: EngineEvent[]};

function speak(
  engine: SpeechEngine,
  passage: readonly Utterance[],
  {
    signal = new AbortController().signal,
    options = OPTIONS,
    onEvent,
  }: {
    signal?: AbortSignal;
    options?: SpeakOptions;
    onEvent?: (event: EngineEvent) => void;
  } = {},
): Speech {
  const events: EngineEvent[] = [];
  const promise = engine.speak(
    passage,
    options,
    (event) => {
      events.push(event);
      onEvent?.(event);
    },
    signal,
  );
  return Object.assign(promise, {events});
}

/** What `promise` was rejected with; fails where it was not. */
/** Checks the order and the offsets of a passage's events, heard to its end. */
function expectWholePassage(
  events: readonly EngineEvent[],
  passage: readonly Utterance[],
  everyWord: boolean,
): void {
  const marks = events.filter(({type}) => type !== 'word').map((e) => `${e.type} ${e.utterance}`);
  expect(marks).to.deep.equal(passage.flatMap((_, index) => [`start ${index}`, `end ${index}`]));

  passage.forEach((utterance, index) => {
    const from = events.findIndex((e) => e.type === 'start' && e.utterance === index);
    const to = events.findIndex((e) => e.type === 'end' && e.utterance === index);
    const offsets = events.slice(from + 1, to).map((event) => {
      expect(event.utterance, 'the utterance of a word').to.equal(index);
      return event.type === 'word' ? event.offset : NaN;
    });
    const starts = utterance.words.map((word) => word.spoken.start);
    for (const offset of offsets) expect(starts, 'word starts').to.include(offset);
    expect(offsets, 'ascending, each once').to.deep.equal(
      [...new Set(offsets)].sort((a, b) => a - b),
    );
    if (everyWord) expect(offsets, 'every word').to.deep.equal(starts);
  });
}

/** Checks what `src/speech/engine.ts` promises of every engine. */
export function describeEngineContract(
  name: string,
  makeHarness: () => EngineHarness | Promise<EngineHarness>,
): void {
  describe(`${name}: the contract of an engine`, () => {
    let harness: EngineHarness;
    let engine: SpeechEngine;

    beforeEach(async () => {
      harness = await makeHarness();
      engine = harness.engine;
    });
    afterEach(() => harness.dispose());

    it('reports one start, the words in order and one end', async () => {
      const speech = speak(engine, ONE);
      await speech;
      expectWholePassage(speech.events, ONE, harness.everyWord);
    });

    it('goes through a passage of several utterances in order', async () => {
      const speech = speak(engine, THREE);
      await speech;
      expectWholePassage(speech.events, THREE, harness.everyWord);
    });

    it('reports nothing before speak has returned', async () => {
      const speech = speak(engine, ONE);
      expect(speech.events).to.be.empty;
      await speech;
    });

    it('makes sound from the first start on and none once it has resolved', async () => {
      let soundAtStart = false;
      await speak(engine, ONE, {
        onEvent: (event) => {
          if (event.type === 'start') soundAtStart = harness.sounding();
        },
      });
      expect(soundAtStart).to.equal(true);
      expect(harness.sounding()).to.equal(false);
    });

    it('resolves after the last pause, which the rate shortens', async () => {
      const now = () => harness.now?.() ?? performance.now();
      const pauseAfter = 600;
      let spoken = NaN;
      await speak(engine, [plainUtterance('انتهى.', 'ar', pauseAfter)], {
        onEvent: (event) => {
          if (event.type === 'word') spoken = now();
        },
      });
      const afterLastWord = now() - spoken;
      // At the very least the pause itself; a timer may be some milliseconds early.
      expect(afterLastWord).to.be.at.least(pauseAfter / OPTIONS.rate - 20);
      expect(afterLastWord).to.be.below(pauseAfter + 2_000);
    });

    it('keeps a fixed pause as long as it says at any rate', async () => {
      const now = () => harness.now?.() ?? performance.now();
      const pauseAfter = 600;
      const passage = [plainUtterance('انتهى.', 'ar', pauseAfter)];
      const afterLastWord = async (fixedPauses: boolean) => {
        let spoken = NaN;
        await speak(engine, passage, {
          options: {...OPTIONS, fixedPauses},
          onEvent: (event) => {
            if (event.type === 'word') spoken = now();
          },
        });
        return now() - spoken;
      };
      const fixed = await afterLastWord(true);
      const scaled = await afterLastWord(false);
      expect(fixed).to.be.at.least(pauseAfter - 20);
      expect(scaled).to.be.at.least(pauseAfter / OPTIONS.rate - 20);
      // The same word is as long both times. A busy machine adds to real time what it likes, so
      // the upper bound is only for a clock of the harness.
      if (harness.now) {
        expect(fixed - scaled).to.be.closeTo(pauseAfter - pauseAfter / OPTIONS.rate, 5);
      }
    });

    it('stops the sound at once on abort and rejects with the reason', async () => {
      const controller = new AbortController();
      const reason = new DOMException('enough', 'AbortError');
      let soundAfterAbort = true;
      const speech = speak(engine, THREE, {
        signal: controller.signal,
        onEvent: (event) => {
          if (event.type !== 'start') return;
          controller.abort(reason);
          soundAfterAbort = harness.sounding();
        },
      });
      expect(await rejectionOf(speech)).to.equal(reason);
      expect(soundAfterAbort).to.equal(false);
    });

    it('reports nothing after an abort, and the next speech only its own events', async () => {
      const controller = new AbortController();
      let heard: (() => void) | undefined;
      const started = new Promise<void>((resolve) => (heard = resolve));
      const first = speak(engine, THREE, {
        signal: controller.signal,
        onEvent: () => heard?.(),
      });
      const rejection = rejectionOf(first);
      await started;
      controller.abort();
      const eventsAtAbort = first.events.length;
      const second = speak(engine, OTHER);
      expect(await rejection).to.equal(controller.signal.reason);
      await second;
      expect(first.events).to.have.length(eventsAtAbort);
      expectWholePassage(second.events, OTHER, harness.everyWord);
    });

    it('can be aborted before the first sound', async () => {
      const controller = new AbortController();
      const speech = speak(engine, ONE, {signal: controller.signal});
      controller.abort();
      expect(await rejectionOf(speech)).to.equal(controller.signal.reason);
      expect(speech.events).to.be.empty;
      expect(harness.sounding()).to.equal(false);
    });

    it('does nothing for a signal that was aborted already', async () => {
      const signal = AbortSignal.abort(new Error('never mind'));
      const speech = speak(engine, ONE, {signal});
      expect(await rejectionOf(speech)).to.equal(signal.reason);
      expect(speech.events).to.be.empty;
      expect(harness.sounding()).to.equal(false);
    });

    it('ignores an abort that comes after the end', async () => {
      const controller = new AbortController();
      const speech = speak(engine, ONE, {signal: controller.signal});
      await speech;
      const heard = speech.events.length;
      controller.abort();
      await speak(engine, OTHER);
      expect(speech.events).to.have.length(heard);
    });

    it('speaks the same passage again', async () => {
      await speak(engine, ONE);
      const again = speak(engine, ONE);
      await again;
      expectWholePassage(again.events, ONE, harness.everyWord);
    });

    for (const rate of [0.5, 1, 3]) {
      it(`speaks at rate ${rate}`, async () => {
        const controller = new AbortController();
        let applied: number | undefined;
        const speech = speak(engine, ONE, {
          options: {rate},
          signal: controller.signal,
          onEvent: () => {
            applied = harness.appliedRate();
            controller.abort();
          },
        });
        await rejectionOf(speech);
        expect(applied).to.be.closeTo(rate, 0.01);
      });
    }

    it('takes a new rate while speaking, where it says so', async () => {
      if (!engine.capabilities.liveRate) {
        expect('setRate' in engine, 'no setRate without liveRate').to.equal(false);
        return;
      }
      const speech = speak(engine, ONE, {
        options: {rate: 1},
        onEvent: (event) => {
          if (event.type === 'start') engine.setRate?.(2.5);
        },
      });
      await speech;
      expect(harness.appliedRate()).to.be.closeTo(2.5, 0.01);
      expectWholePassage(speech.events, ONE, harness.everyWord);
    });

    for (const pitch of [0.5, 1.3, 2]) {
      it(`speaks at ${pitch} times the voice’s height`, async () => {
        const speech = speak(engine, ONE, {options: {...FAST, pitch}});
        await speech;
        expectWholePassage(speech.events, ONE, harness.everyWord);
      });
    }

    it('speaks as loud as it is told, and at full loudness where it is told nothing', async () => {
      for (const [volume, expected] of [
        [0.3, 0.3],
        [0, 0],
        [undefined, 1],
      ] as const) {
        let applied: number | undefined;
        const speech = speak(engine, ONE, {
          options: {...FAST, ...(volume === undefined ? {} : {volume})},
          onEvent: () => (applied = harness.appliedVolume?.()),
        });
        await speech;
        if (harness.appliedVolume) expect(applied).to.be.closeTo(expected, 0.01);
        expectWholePassage(speech.events, ONE, harness.everyWord);
      }
    });

    it('takes a new loudness while speaking, where it says so', async () => {
      if (!engine.capabilities.liveVolume) {
        expect('setVolume' in engine, 'no setVolume without liveVolume').to.equal(false);
        return;
      }
      const speech = speak(engine, ONE, {
        onEvent: (event) => {
          if (event.type === 'start') engine.setVolume?.(0.4);
        },
      });
      await speech;
      expect(harness.appliedVolume?.()).to.be.closeTo(0.4, 0.01);
      expectWholePassage(speech.events, ONE, harness.everyWord);
    });

    it('names rates that are apart, from slow to fast, and lengths that agree', () => {
      const {rates, passageLength, longestPassage} = engine.capabilities;
      expect(rates).to.include(1);
      rates.forEach((rate, index) => {
        expect(rate)
          .to.be.within(0.5, 4)
          .and.above(rates[index - 1] ?? 0);
      });
      expect(longestPassage).to.be.at.least(passageLength);
    });

    it('goes on with the rest of what it spoke, from any word', async () => {
      await speak(engine, THREE, {options: FAST});
      for (const [utterance, word] of [
        [1, 1],
        [2, 0],
        [0, 2],
        [1, 0],
      ] as const) {
        const first = THREE[utterance]!;
        const rest = [
          utteranceFrom(first, first.words[word]?.shown.start ?? 0),
          ...THREE.slice(utterance + 1),
        ];
        const speech = speak(engine, rest, {options: FAST});
        expect(speech.events, 'before it returned').to.be.empty;
        await speech;
        expectWholePassage(speech.events, rest, harness.everyWord);
      }
    });

    it('goes on after an abort, and ends where it is told to', async () => {
      const pause = new AbortController();
      const speech = speak(engine, THREE, {
        options: FAST,
        signal: pause.signal,
        onEvent: (event) => {
          if (event.utterance === 1) pause.abort();
        },
      });
      await rejectionOf(speech);
      for (const rest of [THREE.slice(1, 2), THREE.slice(0, 2), THREE.slice(1)]) {
        const again = speak(engine, rest, {options: FAST});
        await again;
        expectWholePassage(again.events, rest, harness.everyWord);
        expect(harness.sounding()).to.equal(false);
      }
    });

    it('speaks a sentence that is cut where the language changes, and one said twice', async () => {
      const cut = [
        {...plainUtterance('استخدم تطبيق', 'ar', 0), continues: true},
        {...plainUtterance('Google Maps', 'en', 0), continues: true},
        plainUtterance('اليوم.'),
      ];
      const passage = [...cut, ...cut];
      const speech = speak(engine, passage, {options: FAST});
      await speech;
      expectWholePassage(speech.events, passage, harness.everyWord);
      const rest = speak(engine, cut, {options: FAST});
      await rest;
      expectWholePassage(rest.events, cut, harness.everyWord);
    });

    it('lists the voices of a language, whatever its region', async () => {
      const {signal} = new AbortController();
      const voices = await engine.voices('ar', signal);
      expect(voices).to.not.be.empty;
      for (const voice of voices) {
        expect(voice.language).to.match(/^ar(-[A-Z]{2}|-\d{3})?$/);
        expect(voice.name).to.not.be.empty;
      }
      expect(new Set(voices.map(({id}) => id))).to.have.property('size', voices.length);
      expect(await engine.voices('ar-EG', signal)).to.have.deep.members([...voices]);
      expect(await engine.voices('AR', signal)).to.have.deep.members([...voices]);
    });

    it('has no voice for a language that nobody speaks', async () => {
      expect(await engine.voices('qaa', new AbortController().signal)).to.be.empty;
    });

    it('speaks with each voice that it lists', async () => {
      const voices = await engine.voices('ar', new AbortController().signal);
      for (const {id} of voices.slice(0, 3)) {
        const speech = speak(engine, OTHER, {options: {...OPTIONS, voice: id}});
        await speech;
        expectWholePassage(speech.events, OTHER, harness.everyWord);
      }
    });

    it('speaks with its best voice where the voice is unknown or of another language', async () => {
      const speech = speak(engine, THREE, {options: {...OPTIONS, voice: 'no such voice'}});
      await speech;
      expectWholePassage(speech.events, THREE, harness.everyWord);
    });

    it('prepares in silence and never throws', async () => {
      if (!engine.prepare) return;
      await engine.prepare(ONE, OPTIONS, new AbortController().signal);
      expect(harness.sounding()).to.equal(false);
      await engine.prepare(ONE, {...OPTIONS, voice: 'no such voice'}, AbortSignal.abort());
      const controller = new AbortController();
      const prepared = engine.prepare(OTHER, OPTIONS, controller.signal);
      controller.abort();
      await prepared;
      expect(harness.sounding()).to.equal(false);
    });

    it('speaks a prepared passage, and prepares while it speaks', async () => {
      await engine.prepare?.(ONE, OPTIONS, new AbortController().signal);
      const prepared: Promise<void>[] = [];
      const speech = speak(engine, ONE, {
        onEvent: (event) => {
          if (event.type !== 'start') return;
          const next = engine.prepare?.(OTHER, OPTIONS, new AbortController().signal);
          if (next) prepared.push(next);
        },
      });
      await speech;
      await Promise.all(prepared);
      expectWholePassage(speech.events, ONE, harness.everyWord);
      const next = speak(engine, OTHER);
      await next;
      expectWholePassage(next.events, OTHER, harness.everyWord);
    });
  });
}
