import {AppError} from '../../core/errors.ts';
import type {SpeakOptions, SpeechEngine} from '../engine.ts';
import {DEFAULT_MANNER, type Manner} from './manner.ts';
import {passageAfter} from './passage.ts';
import type {PlayerAction} from './player-action.ts';
import type {PlayerOptions} from './player-options.ts';
import {idle, isSounding} from './player-state.ts';
import type {LoadingState, PlayerState, SpokenPassage} from './player-state.ts';
import {isSameSpoken} from './positions.ts';
import {recite, utterancesOf, type SpokenWord} from './recital.ts';
import {reduce} from './reduce.ts';
import type {Terms} from './terms.ts';

export type StateListener = (state: PlayerState) => void;
export type WordListener = (word: SpokenWord) => void;

/** Carries what `reduce` decides to the engines, and what they report back to it. */
export class Carrier {
  rate: number;
  manner: Manner;
  readonly stateListeners = new Set<StateListener>();
  readonly wordListeners = new Set<WordListener>();
  #state: PlayerState = idle;
  #speech = new AbortController();
  readonly #options: PlayerOptions;

  constructor(options: PlayerOptions) {
    this.#options = options;
    this.rate = options.rate;
    this.manner = options.manner ?? DEFAULT_MANNER;
  }

  get state(): PlayerState {
    return this.#state;
  }

  /** The engine that is speaking or about to. */
  get engine(): SpeechEngine | undefined {
    return isSounding(this.#state) ? this.#engineOf(this.#state.passage) : undefined;
  }

  dispatch(action: PlayerAction): PlayerState {
    const before = this.#state;
    const after = reduce(before, action, this.#terms);
    if (after === before) return after;
    this.#state = after;
    if (after.generation !== before.generation) {
      this.#speech.abort();
      this.#speech = new AbortController();
      if (after.status === 'loading') this.#speak(after, this.#speech.signal);
    }
    if (!isSameUtterance(before, after)) {
      for (const listener of this.stateListeners) listener(after);
    }
    return after;
  }

  #speak(state: LoadingState, signal: AbortSignal): void {
    const {generation, passage} = state;
    const listener = {
      onReport: (report: PlayerAction) => this.dispatch(report),
      onWord: (word: SpokenWord) => {
        for (const tell of this.wordListeners) tell(word);
      },
      onBegin: () => this.#prepareAfter(state, signal),
    };
    recite(state, this.#engineOf(passage), this.#speakOptions(passage), listener, signal).then(
      () => this.dispatch({type: 'passage-spoken', generation}),
      (error: unknown) => this.#failed(state, error),
    );
  }

  /**
   * Lets the engine get ready what will follow, so that no silence comes between passages. It has
   * the whole passage for it: minutes of sound take a slow phone longer than a last sentence lasts.
   */
  #prepareAfter(state: LoadingState, signal: AbortSignal): void {
    if (signal.aborted) return;
    const next = passageAfter(state, state.passage, this.#terms);
    if (!next) return;
    const utterances = utterancesOf(state.plan, next);
    void this.#engineOf(next).prepare?.(utterances, this.#speakOptions(next), signal);
  }

  #failed({generation, passage}: LoadingState, error: unknown): void {
    const before = this.#state;
    // An abort of ours has changed the generation; one that nobody asked for is a fault.
    if (before.generation !== generation || before.status === 'idle') return;
    const {mayHandOver, onFallback, onFault, onHandOver, onInterrupted} = this.#options;
    const fault = error instanceof AppError ? error : new AppError('unexpected', {cause: error});
    const after = this.dispatch({
      type: 'passage-failed',
      generation,
      code: fault.code,
      mayHandOver: passage.speaker.engine === 'device' && (mayHandOver?.(fault.code) ?? false),
    });
    if (after.status === 'fault') onFault(fault);
    else if (after.status === 'idle') return;
    else if (after.handedOver !== before.handedOver) onHandOver?.();
    else if (after.failed !== before.failed && isSounding(after)) {
      onFallback(fault, after.passage.speaker);
    } else if (fault.code === 'voice-interrupted') onInterrupted?.(fault);
  }

  #speakOptions({speaker: {voice}}: SpokenPassage): SpeakOptions {
    const {pitch, volume, fixedPauses} = this.manner;
    const named = voice === undefined ? {} : {voice};
    return {...named, rate: this.rate, pitch, volume, fixedPauses};
  }

  #engineOf({speaker}: SpokenPassage): SpeechEngine {
    return this.#options.engines[speaker.engine];
  }

  get #terms(): Terms {
    const {choices, engines} = this.#options;
    return {choices, manner: this.manner, capabilities: (id) => engines[id].capabilities};
  }
}

/** Whether nothing but the word has changed. */
function isSameUtterance(before: PlayerState, after: PlayerState): boolean {
  return (
    before.status === 'playing' &&
    after.status === 'playing' &&
    after.generation === before.generation &&
    after.handedOver === before.handedOver &&
    isSameSpoken(after.position, before.position)
  );
}
