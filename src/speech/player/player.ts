import type {BlockId} from '../../core/article/article.ts';
import type {ReadingPlan} from '../../core/plan/reading-plan.ts';
import {SETTING_LIMITS} from '../../core/settings.ts';
import {pageClock} from '../web-speech/clock.ts';
import {Debounced} from './debounced.ts';
import type {Manner} from './manner.ts';
import {Carrier, type StateListener, type WordListener} from './carrier.ts';
import type {Step} from './player-action.ts';
import type {PlayerOptions} from './player-options.ts';
import type {PlayerState} from './player-state.ts';

/** A slider tells of many values; the voice speaks again when it has come to rest. */
const RESPEAK_AFTER_MS = 150;

/**
 * Reads articles aloud. It alone knows what is spoken and what comes next: `reduce` decides, a
 * {@link Carrier} carries the decision to an engine and the engine's reports back.
 */
export class Player {
  readonly #carrier: Carrier;
  readonly #respeak: Debounced;

  constructor(options: PlayerOptions) {
    this.#carrier = new Carrier(options);
    this.#respeak = new Debounced(options.clock ?? pageClock, RESPEAK_AFTER_MS);
  }

  get state(): PlayerState {
    return this.#carrier.state;
  }

  get rate(): number {
    return this.#carrier.rate;
  }

  get manner(): Manner {
    return this.#carrier.manner;
  }

  /** Whether the built-in voice speaks whatever was chosen. */
  get isHandedOver(): boolean {
    return this.state.status !== 'idle' && this.state.handedOver;
  }

  /** Called at every change but the word; returns the way to stop listening. */
  onState(listener: StateListener): () => void {
    this.#carrier.stateListeners.add(listener);
    return () => this.#carrier.stateListeners.delete(listener);
  }

  /**
   * Called at every word, straight from the voice: nothing that renders should listen here.
   * Returns the way to stop listening.
   */
  onWord(listener: WordListener): () => void {
    this.#carrier.wordListeners.add(listener);
    return () => this.#carrier.wordListeners.delete(listener);
  }

  /** Opens an article, silent, at a kept place or at its beginning. */
  open(plan: ReadingPlan, place?: {readonly block: BlockId; readonly offset: number}): void {
    this.#carrier.dispatch({type: 'open', plan, ...place});
  }

  close(): void {
    this.#carrier.dispatch({type: 'close'});
  }

  /** Goes on in another plan of the same article, from the word being spoken. */
  replan(plan: ReadingPlan): void {
    this.#carrier.dispatch({type: 'replan', plan});
  }

  play(): void {
    this.#carrier.dispatch({type: 'play'});
  }

  /** Stops the sound and keeps the word; {@link play} speaks on from it. */
  pause(): void {
    this.#carrier.dispatch({type: 'pause'});
  }

  /** Goes to a place in the text and speaks from it if a voice is sounding or `play` is set. */
  seek(block: BlockId, offset: number, {play = false} = {}): void {
    this.#carrier.dispatch({type: 'seek', block, offset, play});
  }

  step(step: Step): void {
    this.#carrier.dispatch({type: 'step', step});
  }

  /**
   * Says the sentence at the place once more from its start and goes on as before; where the voice
   * has just stopped by itself, the sentence after which it did. Plays if nothing was sounding.
   */
  repeatSentence(): void {
    this.#carrier.dispatch({type: 'repeat-sentence'});
  }

  /** The built-in voice speaks, from the same word, until {@link handBack} or another choice. */
  handOver(): void {
    this.#carrier.dispatch({type: 'hand-over'});
  }

  /** Those speak again whom the listener chose, from the same word. */
  handBack(): void {
    this.#carrier.dispatch({type: 'hand-back'});
  }

  /** Says that the listener chose another voice: speech goes on in it from the word. */
  voiceChanged(): void {
    this.#carrier.dispatch({type: 'voice-changed'});
    this.#carrier.dispatch({type: 'respeak'});
  }

  /** 1 is the voice's natural pace; 0.5 to 4. Takes effect at once, from the word being spoken. */
  setRate(rate: number): void {
    const {min, max} = SETTING_LIMITS.rate;
    const wanted = Math.min(max, Math.max(min, rate));
    if (wanted === this.rate) return;
    this.#carrier.rate = wanted;
    const {engine} = this.#carrier;
    if (engine?.capabilities.liveRate) engine.setRate?.(wanted);
    else if (engine) this.#respeakSoon();
  }

  /**
   * Changes how the text is gone through. What is heard of the voice changes at once, from the
   * word; stops and repetitions hold from the end of the utterance on.
   */
  setManner(change: Partial<Manner>): void {
    const before = this.manner;
    const after = {...before, ...change};
    this.#carrier.manner = after;
    const {engine} = this.#carrier;
    if (!engine) return;
    const isLouder = after.volume !== before.volume;
    if (isLouder && engine.capabilities.liveVolume) engine.setVolume?.(after.volume);
    const isOther = after.pitch !== before.pitch || after.fixedPauses !== before.fixedPauses;
    if (isOther || (isLouder && !engine.capabilities.liveVolume)) this.#respeakSoon();
  }

  /** Speaks again from the word, unless by then something else is spoken, which has it all. */
  #respeakSoon(): void {
    const {generation} = this.state;
    this.#respeak.ask(() => {
      if (this.state.generation === generation) this.#carrier.dispatch({type: 'respeak'});
    });
  }
}
