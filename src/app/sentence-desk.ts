import type {AppErrorCode} from '../core/errors.ts';
import type {Player} from '../speech/player/player.ts';
import type {SentenceStepEvent} from '../ui/sentence/sentence-events.ts';
import type {WordSaveEvent} from '../ui/words/word-events.ts';
import type {AppState} from './app-state.ts';
import type {Reading} from './reading.ts';
import {report} from './report.ts';
import type {SampleSpeech} from './sample-speech.ts';
import type {Store} from './store.ts';
import type {WordsDesk} from './words-desk.ts';

export interface SentenceDeskParts {
  readonly player: Player;
  readonly store: Store<AppState>;
  readonly words: WordsDesk;
  readonly sample: SampleSpeech;
  /** The article that is open now. */
  readonly reading: () => Reading | undefined;
}

/** Shows how the sentence at which the player is will be read, and has words corrected. */
export class SentenceDesk {
  readonly #parts: SentenceDeskParts;

  constructor(parts: SentenceDeskParts) {
    this.#parts = parts;
  }

  /** Answers what the screens in `root` ask about sentences and words. */
  listen(root: HTMLElement): void {
    const {player, words, sample, reading} = this.#parts;
    root.addEventListener('sentence-open', () => {
      // The voice waits, so that a screen reader can speak.
      player.pause();
      this.#show();
    });
    root.addEventListener('sentence-step', ({step}) => this.#step(step));
    root.addEventListener('sentence-close', () => this.close());
    root.addEventListener('hear', ({text, language}) => {
      void sample.say(text, language, words.options(reading()?.open.article));
    });
    root.addEventListener('word-save', (event) => event.respondWith(this.#save(event)));
    root.addEventListener('word-remove', ({word}) => void words.remove(word));
    root.addEventListener('words-file', ({file}) => {
      void (file ? words.importFile(file) : words.exportFile());
    });
  }

  /** Closes what is open and silences what is being tried. */
  close(): void {
    this.#parts.sample.stop();
    this.#parts.store.update({sentence: undefined});
  }

  #step(step: SentenceStepEvent['step']): void {
    this.#parts.player.step(step);
    this.#show();
  }

  /** Keeps a word; the open article is read on by it. Answers as `WordsDesk.save` does. */
  async #save({word, target}: WordSaveEvent): Promise<AppErrorCode | undefined> {
    const {words} = this.#parts;
    const error = await words.save(word);
    if (error) {
      if (target instanceof Node && !target.isConnected) words.tellUnsaved(error);
      return error;
    }
    try {
      await this.#readAnew();
    } catch (failure) {
      report(failure, 'The article is not read by the new word yet');
    }
    return undefined;
  }

  async #readAnew(): Promise<void> {
    const {words, player, store} = this.#parts;
    const reading = this.#parts.reading();
    if (!reading) return;
    const options = await words.options(reading.open.article);
    if (reading !== this.#parts.reading()) return;
    reading.replan(player, options);
    if (store.value.sentence) this.#show();
  }

  #show(): void {
    const {state} = this.#parts.player;
    const reading = this.#parts.reading();
    if (!reading || state.status === 'idle') return;
    this.#parts.store.update({sentence: reading.sentenceReading(state)});
  }
}
