import type {Player} from '../speech/player/player.ts';
import type {SentenceStepEvent} from '../ui/sentence/sentence-events.ts';
import type {AppState} from './app-state.ts';
import type {Reading} from './reading.ts';
import type {Store} from './store.ts';

/** Shows how the sentence at which the player is will be read. */
export class SentenceDesk {
  readonly #player: Player;
  readonly #store: Store<AppState>;

  constructor(player: Player, store: Store<AppState>) {
    this.#player = player;
    this.#store = store;
  }

  /** Opens it; the voice waits, so that a screen reader can speak. */
  open(reading: Reading): void {
    this.#player.pause();
    this.#show(reading);
  }

  step(reading: Reading, step: SentenceStepEvent['step']): void {
    this.#player.step(step);
    this.#show(reading);
  }

  /** Shows it anew if it is open: the way of reading has changed. */
  refresh(reading: Reading): void {
    if (this.#store.value.sentence) this.#show(reading);
  }

  close(): void {
    this.#store.update({sentence: undefined});
  }

  #show(reading: Reading): void {
    const {state} = this.#player;
    if (state.status === 'idle') return;
    this.#store.update({sentence: reading.sentenceReading(state)});
  }
}
