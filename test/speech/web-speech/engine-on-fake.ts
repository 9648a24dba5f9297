import {AppError} from '../../../src/core/errors.ts';
import type {EngineEvent, SpeakOptions, Voice} from '../../../src/speech/engine.ts';
import type {Quirks} from '../../../src/speech/quirks.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import {VoiceMemory} from '../../../src/speech/web-speech/voice-memory.ts';
import {WebSpeechEngine} from '../../../src/speech/web-speech/web-speech-engine.ts';
import {FakeClock} from '../../fakes/fake-clock.ts';
import type {FakeSpeechProfile} from '../../fakes/fake-speech-profile.ts';
import {FakeSpeechSynthesis} from '../../fakes/fake-speech-synthesis.ts';

export const noQuirks: Quirks = {
  meaninglessLocalService: false,
  slowCancel: false,
  steppedRate: false,
  steepRate: false,
  fastestRate: 4,
  unlistedVoices: false,
  wordEvents: undefined,
  silentDeath: false,
  needsKeepAlive: false,
};

/** An event and when it came. */
export type TimedEvent = EngineEvent & {readonly at: number};

/** The engine on a fake platform, and one speech of it at a time. */
export class EngineOnFake {
  readonly clock = new FakeClock();
  readonly synthesis: FakeSpeechSynthesis;
  readonly memory = new VoiceMemory();
  readonly engine: WebSpeechEngine;
  isOnline = true;
  readonly #returns = new Set<() => void>();
  /** Of the last {@link speak}. */
  events: TimedEvent[] = [];
  /** How the last {@link speak} went: `undefined` while it lasts. */
  outcome: 'resolved' | {readonly rejected: unknown} | undefined;

  constructor(profile: FakeSpeechProfile, quirks: Partial<Quirks> = {}) {
    this.synthesis = new FakeSpeechSynthesis(profile, this.clock);
    this.engine = new WebSpeechEngine(
      {
        synthesis: this.synthesis.synthesis,
        createUtterance: this.synthesis.createUtterance,
        clock: this.clock,
        quirks: {...noQuirks, ...quirks},
        isOnline: () => this.isOnline,
        onReturn: (action) => {
          this.#returns.add(action);
          return () => this.#returns.delete(action);
        },
      },
      this.memory,
    );
  }

  /** The page comes back to view. */
  comeBack(): void {
    for (const action of [...this.#returns]) action();
  }

  /** How many wait for the page to come back. */
  get waitingForReturn(): number {
    return this.#returns.size;
  }

  /** The voices of a language, once they are known. */
  async voices(language: string): Promise<readonly Voice[]> {
    const voices = this.engine.voices(language, new AbortController().signal);
    await this.clock.advance(11_000);
    return voices;
  }

  /** Begins to speak and returns the way to abort. */
  speak(
    passage: readonly Utterance[],
    options: SpeakOptions = {rate: 1},
    onEvent?: (event: EngineEvent) => void,
  ): AbortController {
    const controller = new AbortController();
    const events: TimedEvent[] = [];
    this.events = events;
    this.outcome = undefined;
    const speech = this.engine.speak(
      passage,
      options,
      (event) => {
        events.push({...event, at: this.clock.now()});
        onEvent?.(event);
      },
      controller.signal,
    );
    speech.then(
      () => {
        if (this.events === events) this.outcome = 'resolved';
      },
      (error: unknown) => {
        if (this.events === events) this.outcome = {rejected: error};
      },
    );
    return controller;
  }

  /** The code of the fault that the last {@link speak} ended with. */
  get fault(): string | undefined {
    const rejected = typeof this.outcome === 'object' ? this.outcome.rejected : undefined;
    return rejected instanceof AppError ? rejected.code : undefined;
  }

  /** The types of the events so far; words by their offset. */
  get heard(): (string | number)[] {
    return this.events.map((event) => (event.type === 'word' ? event.offset : event.type));
  }
}
