import type {BlockId} from '../../core/article/article.ts';
import {AppError} from '../../core/errors.ts';
import type {ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import {utteranceFrom, wordIndexAt} from '../../core/plan/utterance.ts';
import type {TextRange} from '../../core/text-range.ts';
import type {EngineEvent, EngineId, SpeakOptions, SpeechEngine} from '../engine.ts';
import {passageFrom, type Speaker} from './passage.ts';
import type {PlayerAction, Step} from './player-action.ts';
import {reduce} from './reduce.ts';
import type {OpenState, PlayerState, SpokenPassage} from './player-state.ts';
import {idle} from './player-state.ts';

/** A word that is being spoken, as ranges of its block's text. */
export interface SpokenWord {
  readonly block: BlockId;
  readonly word: TextRange;
  readonly sentence: TextRange;
}

/** How an utterance in `language` is to be spoken, by the listener's choice. */
export interface VoiceChoice {
  readonly engine: EngineId;
  /** The engine's own id of the voice; its best one if absent. */
  readonly voice?: string;
}

export interface PlayerOptions {
  readonly engines: Readonly<Record<EngineId, SpeechEngine>>;
  /** Asked at every utterance or passage, so that a change of settings needs no message. */
  readonly choose: (language: string) => VoiceChoice;
  readonly rate: number;
  /** Where a fault goes that the listener need not act on: the built-in voice took over. */
  readonly onFallback: (error: AppError) => void;
  readonly onFault: (error: AppError) => void;
}

type StateListener = (state: PlayerState) => void;
type WordListener = (word: SpokenWord) => void;

/**
 * Reads articles aloud. It alone knows what is spoken and what comes next: `reduce` decides, this
 * class carries the decision to an engine and the engine's reports back.
 */
export class Player {
  #state: PlayerState = idle;
  #rate: number;
  #speech = new AbortController();
  readonly #options: PlayerOptions;
  readonly #stateListeners = new Set<StateListener>();
  readonly #wordListeners = new Set<WordListener>();

  constructor(options: PlayerOptions) {
    this.#options = options;
    this.#rate = options.rate;
  }

  get state(): PlayerState {
    return this.#state;
  }

  get rate(): number {
    return this.#rate;
  }

  /** Called at every change but the word; returns the way to stop listening. */
  onState(listener: StateListener): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  /**
   * Called at every word, straight from the voice: nothing that renders should listen here.
   * Returns the way to stop listening.
   */
  onWord(listener: WordListener): () => void {
    this.#wordListeners.add(listener);
    return () => this.#wordListeners.delete(listener);
  }

  /** Opens an article, silent, at a kept place or at its beginning. */
  open(plan: ReadingPlan, place?: {readonly block: BlockId; readonly offset: number}): void {
    this.#dispatch({type: 'open', plan, ...place});
  }

  close(): void {
    this.#dispatch({type: 'close'});
  }

  /** Goes on in another plan of the same article, from the word being spoken. */
  replan(plan: ReadingPlan): void {
    this.#dispatch({type: 'replan', plan, speakerOf: this.#speakerOf});
  }

  play(): void {
    this.#dispatch({type: 'play', speakerOf: this.#speakerOf});
  }

  /** Stops the sound and keeps the word; {@link play} speaks on from it. */
  pause(): void {
    this.#dispatch({type: 'pause'});
  }

  /** Goes to a place in the text and speaks from it if a voice is sounding or `play` is set. */
  seek(block: BlockId, offset: number, {play = false} = {}): void {
    this.#dispatch({type: 'seek', block, offset, play, speakerOf: this.#speakerOf});
  }

  step(step: Step): void {
    this.#dispatch({type: 'step', step, speakerOf: this.#speakerOf});
  }

  /** 1 is the voice's natural pace; 0.5 to 3. Takes effect at once, from the word being spoken. */
  setRate(rate: number): void {
    if (rate === this.#rate) return;
    this.#rate = rate;
    if (this.#state.status === 'idle') return;
    const {plan, position} = this.#state;
    const engine = this.#engine(plan.utterance(position.place).language);
    if (engine.capabilities.liveRate) engine.setRate?.(rate);
    else this.#dispatch({type: 'respeak', speakerOf: this.#speakerOf});
  }

  /** Says that the listener chose another voice: speech goes on in it from the word. */
  voiceChanged(): void {
    this.#dispatch({type: 'voice-changed'});
    this.#dispatch({type: 'respeak', speakerOf: this.#speakerOf});
  }

  #dispatch(action: PlayerAction): void {
    const before = this.#state;
    const after = reduce(before, action);
    if (after === before) return;
    this.#state = after;
    if (after.generation !== before.generation) {
      this.#speech.abort();
      this.#speech = new AbortController();
      if (after.status === 'loading') this.#speak(after, this.#speech.signal);
    }
    const sameUtterance =
      after.status === before.status &&
      after.generation === before.generation &&
      after.status === 'playing' &&
      before.status === 'playing' &&
      after.position.place === before.position.place;
    if (!sameUtterance) for (const listener of this.#stateListeners) listener(after);
  }

  #speak(state: OpenState & {passage: SpokenPassage}, signal: AbortSignal): void {
    const {generation, passage, position} = state;
    const utterances = this.#utterances(state, passage, position.offset);
    const {language} = utterances[0]!;
    const engine = this.#engine(language);
    const onEvent = (event: EngineEvent) => {
      if (signal.aborted) return;
      this.#heard(state, utterances, event);
      if (event.type === 'start' && event.utterance === 0) this.#prepareAfter(state, signal);
    };
    engine.speak(utterances, this.#speakOptions(engine, language), onEvent, signal).then(
      () =>
        this.#dispatch({
          type: 'passage-spoken',
          generation,
          speakerOf: this.#speakerOf,
        }),
      (error: unknown) => this.#failed(engine, generation, error),
    );
  }

  #utterances(state: OpenState, passage: SpokenPassage, offset: number): readonly Utterance[] {
    return passage.places.map((place, index) => {
      const utterance = state.plan.utterance(place);
      return index === 0 ? utteranceFrom(utterance, offset) : utterance;
    });
  }

  #heard({generation}: OpenState, utterances: readonly Utterance[], event: EngineEvent): void {
    if (event.type === 'end') return;
    const utterance = utterances[event.utterance];
    if (!utterance) return;
    if (event.type === 'start') {
      this.#dispatch({type: 'utterance-started', generation, utterance: event.utterance});
      return;
    }
    const word = utterance.words[wordIndexAt(utterance, event.offset)]!.shown;
    this.#dispatch({
      type: 'word-started',
      generation,
      utterance: event.utterance,
      offset: word.start,
    });
    const spoken = {block: utterance.block, word, sentence: utterance.sentence};
    for (const listener of this.#wordListeners) listener(spoken);
  }

  /**
   * Lets the engine get ready what will follow, so that no silence comes between passages. It has
   * the whole passage for it: minutes of sound take a slow phone longer than a last sentence lasts.
   */
  #prepareAfter({plan, passage}: OpenState & {passage: SpokenPassage}, signal: AbortSignal): void {
    const next = plan.after(passage.places.at(-1)!);
    if (!next) return;
    const {language} = plan.utterance(next);
    const engine = this.#engine(language);
    if (!engine.prepare) return;
    const following = passageFrom(plan, next, passage.ordinal + 1, this.#speakerOf);
    const utterances = following.places.map((place) => plan.utterance(place));
    void engine.prepare(utterances, this.#speakOptions(engine, language), signal);
  }

  #failed(engine: SpeechEngine, generation: number, error: unknown): void {
    // An abort of ours has changed the generation; one that nobody asked for is a fault.
    if (this.#state.generation !== generation) return;
    const fault = error instanceof AppError ? error : new AppError('unexpected', {cause: error});
    // Where another page took the voice the listener may not want any voice now.
    const canFallBack = engine.id === 'device' && fault.code !== 'voice-interrupted';
    if (canFallBack) this.#options.onFallback(fault);
    else this.#options.onFault(fault);
    this.#dispatch({
      type: 'passage-failed',
      generation,
      code: fault.code,
      canFallBack,
      speakerOf: () => speaker(this.#options.engines['built-in']),
    });
  }

  #speakOptions(engine: SpeechEngine, language: string): SpeakOptions {
    const choice = this.#options.choose(language);
    // A voice is known to its own engine alone, not to the one that took over.
    const voice = choice.engine === engine.id ? choice.voice : undefined;
    return {rate: this.#rate, ...(voice === undefined ? {} : {voice})};
  }

  /** The engine for text in `language`; passages never mix engines. */
  #engine(language: string): SpeechEngine {
    const fallback = this.#state.status === 'idle' ? undefined : this.#state.fallback;
    return this.#options.engines[fallback ?? this.#options.choose(language).engine];
  }

  readonly #speakerOf = (language: string): Speaker => speaker(this.#engine(language));
}

function speaker({id, capabilities}: SpeechEngine): Speaker {
  return {engine: id, passageLength: capabilities.passageLength};
}
