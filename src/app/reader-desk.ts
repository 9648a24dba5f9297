import type {ArticleId, BlockId} from '../core/article/article.ts';
import type {Settings} from '../core/settings.ts';
import {isSounding, type PlayerState} from '../speech/player/player-state.ts';
import type {SpokenWord} from '../speech/player/recital.ts';
import type {Clock} from '../speech/web-speech/clock.ts';
import type {Lit} from '../ui/article/highlighter.ts';
import type {PlayerView} from '../ui/player-bar/rawi-player-bar.ts';
import type {AppState} from './app-state.ts';
import {codeOf} from './code-of.ts';
import type {LibraryDesk} from './library-desk.ts';
import type {ListeningDesk} from './listening-desk.ts';
import type {Playback} from './playback.ts';
import type {QueueDesk} from './queue-desk.ts';
import {Reading} from './reading.ts';
import {report} from './report.ts';
import type {Store} from './store.ts';
import {readerRef} from './view.ts';
import type {WordsDesk} from './words-desk.ts';

/** A slider tells of many values; the article is planned anew when it has come to rest. */
const REPLAN_AFTER_MS = 300;

export interface ReaderDeskParts {
  readonly playback: Playback;
  readonly listening: ListeningDesk;
  readonly store: Store<AppState>;
  readonly desk: LibraryDesk;
  readonly words: WordsDesk;
  readonly queue: QueueDesk;
  readonly clock: Clock;
  /** Goes to another article, to be heard at once. */
  readonly follow: (article: ArticleId) => void;
}

/** The article that is open: on the player, on the screen and in the library. */
export class ReaderDesk {
  readonly #parts: ReaderDeskParts;
  #reading: Reading | undefined;
  /** Whether a voice was sounding when the player last told of itself. */
  #sounded = false;
  /** The place comes from the screen reader, which moves the page itself. */
  #isFollowed = true;
  #callOffReplan: (() => void) | undefined;

  constructor(parts: ReaderDeskParts) {
    this.#parts = parts;
  }

  get reading(): Reading | undefined {
    return this.#reading;
  }

  /** Begins to follow the player, and to answer what the screens in `root` ask about the text. */
  listen(root: HTMLElement): void {
    const {player} = this.#parts.playback;
    player.onState((state) => this.#moved(state));
    player.onWord((word) => readerRef.value?.show(this.#litBy(word)));
    root.addEventListener('start-here', ({block, offset}) => {
      const sentence = this.#reading?.sentenceAt(block, offset);
      if (sentence) player.seek(sentence.block, sentence.offset, {play: true});
    });
    root.addEventListener('place-read', ({block, offset}) => this.#placeRead(block, offset));
    root.addEventListener('section-choice', ({block}) => player.seek(block, 0));
  }

  /** Opens an article, silent unless it is to `play`; a failure is shown. */
  async open(id: ArticleId, {play}: {play: boolean}, signal: AbortSignal): Promise<void> {
    const {playback, listening, store, desk, words} = this.#parts;
    const {player} = playback;
    try {
      await listening.open(id, signal);
      const reading = await Reading.start(id, desk.library, player, signal, (article) =>
        words.options(article),
      );
      signal.throwIfAborted();
      this.#reading = reading;
      listening.opened(reading.open.article);
      playback.describe();
      const start = this.#wanted(reading.open.start);
      store.update({open: {...reading.open, start}, player: this.#view(reading)});
      if (play) player.play();
    } catch (error) {
      if (signal.aborted) return;
      report(error, 'The article was not opened');
      store.update({openError: codeOf(error)});
    }
  }

  /** What the bar shows, and the sections, while an article is open. */
  get place() {
    const reading = this.#reading;
    return reading && {view: this.#view(reading), sections: reading.open.sections};
  }

  /** Whether the article was opened at a place to which the listener had come. */
  get hasKeptPlace(): boolean {
    const open = this.#reading?.open;
    if (!open) return false;
    const {block, sentence} = open.start;
    return block !== open.sections[0]?.heading || sentence.start > 0;
  }

  /** The listener's own screen reader, or eye, has come to a place: it is kept. */
  #placeRead(block: BlockId, offset: number): void {
    const {player} = this.#parts.playback;
    if (isSounding(player.state)) return;
    this.#isFollowed = false;
    player.seek(block, offset);
    this.#isFollowed = true;
  }

  /** Puts the article away, with its place kept. */
  leave(): void {
    const {playback, listening} = this.#parts;
    void this.#reading?.save(playback.player.state);
    this.#reading = undefined;
    this.#callOffReplan?.();
    listening.close();
    playback.player.close();
  }

  /** The page is going away, or may be. */
  saveLast(): void {
    void this.#reading?.saveLast(this.#parts.playback.player.state);
  }

  /** The pace, or who speaks, has changed. */
  tellPace(): void {
    const {listening, playback, store} = this.#parts;
    playback.update();
    store.update({rates: listening.rates});
    if (this.#reading) store.update({player: this.#view(this.#reading)});
  }

  /** What is said of an article has changed: the open one is read on as the settings say now. */
  replanSoon(): void {
    this.#callOffReplan?.();
    this.#callOffReplan = this.#parts.clock.after(REPLAN_AFTER_MS, () => void this.#replan());
  }

  async #replan(): Promise<void> {
    const {words, playback} = this.#parts;
    const reading = this.#reading;
    if (!reading) return;
    const options = await words.options(reading.open.article);
    if (reading === this.#reading) reading.replan(playback.player, options);
  }

  #moved(state: PlayerState): void {
    const reading = this.#reading;
    const wasSounding = this.#sounded;
    this.#sounded = isSounding(state);
    if (!reading) return;
    this.#parts.store.update({player: this.#view(reading)});
    if (state.status === 'idle') return;
    const lit = this.#wanted(reading.litAt(state));
    readerRef.value?.show(lit, {follow: this.#isFollowed});
    if (wasSounding && state.status === 'paused') readerRef.value?.pointAt(lit);
    void reading.save(state);
    if (wasSounding && state.status === 'paused' && state.ended) void this.#goOn(reading);
  }

  /** Begins the next article of the queue, where the listener wants that. */
  async #goOn({open}: Reading): Promise<void> {
    const {queue, listening, follow} = this.#parts;
    if (!this.#settings.playQueue || listening.endsWithArticle) return;
    const next = await queue.takeNext(open.article.id);
    // Whoever has gone elsewhere in the meantime wants something else.
    if (next !== undefined && this.#reading?.open === open) follow(next);
  }

  #view(reading: Reading): PlayerView {
    const {listening, playback} = this.#parts;
    const {rates, sleepCountdown: sleep} = listening;
    const {state, rate} = playback.player;
    return reading.view(state, {rate, rates, sleep});
  }

  get #settings(): Settings {
    return this.#parts.store.value.settings;
  }

  /** What of `lit` the listener wants to see. */
  #wanted(lit: Lit): Lit {
    const {block, sentence} = lit;
    return this.#settings.highlight === 'word' ? lit : {block, sentence};
  }

  /** What the listener wants to see of a word that is spoken. */
  #litBy({block, word, sentence, estimated, doubtful}: SpokenWord): Lit {
    const {estimatedWords} = this.#settings;
    const hidden = {trusted: doubtful, always: false, never: estimated && this.#isDeviceSpeaking};
    // What is only announced stands nowhere in the text.
    const isWord = !hidden[estimatedWords] && word.end > word.start;
    return this.#wanted(isWord ? {block, word, sentence} : {block, sentence});
  }

  get #isDeviceSpeaking(): boolean {
    const {state} = this.#parts.playback.player;
    return isSounding(state) && state.passage.speaker.engine === 'device';
  }
}
