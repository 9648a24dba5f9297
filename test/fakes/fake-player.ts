import type {EngineId} from '../../src/speech/engine.ts';
import type {PlayerState} from '../../src/speech/player/player-state.ts';
import type {Step} from '../../src/speech/player/player-action.ts';
import type {Player} from '../../src/speech/player/player.ts';

type WordListener = Parameters<Player['onWord']>[0];

/** A player without text: the test says in which state it is and sees what is asked of it. */
export class FakePlayer {
  rate = 1;
  isHandedOver = false;
  state: PlayerState = {status: 'idle', generation: 0};
  /** What was asked, in order. */
  readonly asked: string[] = [];
  readonly #stateListeners = new Set<(state: PlayerState) => void>();
  readonly #wordListeners = new Set<WordListener>();

  onState(listener: (state: PlayerState) => void): () => void {
    this.#stateListeners.add(listener);
    return () => this.#stateListeners.delete(listener);
  }

  onWord(listener: WordListener): () => void {
    this.#wordListeners.add(listener);
    return () => this.#wordListeners.delete(listener);
  }

  play(): void {
    this.asked.push('play');
    this.become('playing');
  }

  pause(): void {
    this.asked.push('pause');
    this.become('paused');
  }

  step(step: Step): void {
    this.asked.push(step);
  }

  handOver(): void {
    this.asked.push('handOver');
    this.isHandedOver = true;
    this.become('loading', 'built-in');
  }

  handBack(): void {
    this.asked.push('handBack');
    this.isHandedOver = false;
    this.become('loading', 'device');
  }

  become(status: PlayerState['status'], engine: EngineId = 'device'): void {
    this.state = {status, generation: 1, passage: {speaker: {engine}}} as unknown as PlayerState;
    for (const listener of this.#stateListeners) listener(this.state);
  }

  /** The voice says a word. */
  word(): void {
    for (const listener of this.#wordListeners) listener({} as Parameters<WordListener>[0]);
  }
}
