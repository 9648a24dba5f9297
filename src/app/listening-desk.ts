import type {Article, ArticleId} from '../core/article/article.ts';
import type {SleepTimer} from '../core/pace/sleep-timer.ts';
import type {Settings} from '../core/settings.ts';
import type {ArticleListening} from '../library/schema.ts';
import type {EngineId, SpeechEngine} from '../speech/engine.ts';
import type {Manner, VoiceChoice} from '../speech/player/manner.ts';
import type {Player} from '../speech/player/player.ts';
import type {PlayerState} from '../speech/player/player-state.ts';
import type {Clock} from '../speech/web-speech/clock.ts';
import type {SleepCountdown} from '../ui/player-bar/rawi-player-bar.ts';
import type {AppState} from './app-state.ts';
import type {LibraryDesk} from './library-desk.ts';
import {ArticleVoices} from './article-voices.ts';
import {report} from './report.ts';
import {Sleep} from './sleep.ts';
import type {Store} from './store.ts';
import {settingsForArticle, voiceChoices, type KnownVoices} from './voice-choice.ts';

const forever = new AbortController().signal;

export interface ListeningDeskParts {
  /** Asked when it is needed: the player itself asks this desk for its voices. */
  readonly player: () => Player;
  readonly engines: Readonly<Record<EngineId, SpeechEngine>>;
  readonly store: Store<AppState>;
  readonly desk: LibraryDesk;
  readonly clock: Clock;
  /** The section (counted from 0) at which the player is. */
  readonly sectionOf: (state: PlayerState) => number | undefined;
  /** The sleep timer was set, has moved on or has ended. */
  readonly onSleep: () => void;
}

/** How the listener wants to hear: the settings, what holds for the open article alone, and the sleep timer. */
export class ListeningDesk {
  readonly #parts: ListeningDeskParts;
  #sleep: Sleep | undefined;
  readonly #voices: ArticleVoices;
  #article: Article | undefined;

  constructor(parts: ListeningDeskParts) {
    this.#parts = parts;
    this.#voices = new ArticleVoices(parts.engines.device);
  }

  /** Answers what the screens in `root` ask about listening. */
  listen(root: HTMLElement): void {
    const {clock, engines, sectionOf, store, onSleep} = this.#parts;
    this.#sleep = new Sleep({
      player: this.#parts.player(),
      clock,
      sectionOf,
      fade: (share) => engines['built-in'].setVolume?.(store.value.settings.volume * share),
      stopAfter: () => store.value.settings.stopAfter,
      onChange: () => {
        store.update({sleep: this.#sleep?.running});
        onSleep();
      },
    });
    root.addEventListener('sleep-timer', ({timer}) => this.setSleep(timer));
    root.addEventListener('article-voice', ({voice}) => this.#setVoice(voice));
  }

  /** Which voices the device has, by primary language, for the languages that are always wanted. */
  setVoices(voices: KnownVoices): void {
    this.#voices.tell(voices, this.#article);
  }

  /** Who may read text in `language`, best first. */
  choices(language: string): readonly VoiceChoice[] {
    const {settings, listening} = this.#parts.store.value;
    const own = settingsForArticle(settings, listening.voice, this.#article?.language ?? 'ar');
    return voiceChoices(own, this.#voices.known, language);
  }

  /** The rates that the voice of the open article has. */
  get rates(): readonly number[] {
    const [first] = this.choices(this.#article?.language ?? 'ar');
    return this.#parts.engines[first?.engine ?? 'built-in'].capabilities.rates;
  }

  /** Takes up what was chosen for an article. */
  async open(article: ArticleId, signal: AbortSignal): Promise<void> {
    const listening = await this.#kept(article, signal);
    signal.throwIfAborted();
    const {settings} = this.#parts.store.value;
    this.#parts.store.update({listening});
    this.#parts.player().setRate(listening.rate ?? settings.rate);
  }

  /** The article is on the screen. */
  opened(article: Article): void {
    this.#article = article;
    this.#voices.askFor(article);
  }

  close(): void {
    this.#article = undefined;
    this.#parts.store.update({listening: {}});
    // Minutes are counted through every article; the others ended with this one.
    if (this.#sleep?.running?.timer.kind !== 'minutes') this.setSleep(undefined);
  }

  /** What a change of the settings means for the voice that speaks. */
  settingsChanged(change: Partial<Settings>): void {
    const player = this.#parts.player();
    const {rate, pitch, volume, stopAfter, repeat, pauses} = change;
    if (rate !== undefined) {
      player.setRate(rate);
      if (this.#article) this.#keep({rate});
    }
    const manner: Partial<Manner> = {
      ...(pitch === undefined ? {} : {pitch}),
      ...(volume === undefined ? {} : {volume}),
      ...(stopAfter === undefined || this.#sleep?.running?.timer.kind === 'section'
        ? {}
        : {stopAfter}),
      ...(repeat === undefined ? {} : {repeat}),
      ...(pauses === undefined ? {} : {fixedPauses: !pauses.scaled}),
    };
    if (Object.keys(manner).length > 0) player.setManner(manner);
    if (change.engine !== undefined || change.voices !== undefined) player.voiceChanged();
  }

  /** Where a running sleep timer will stop the voice. */
  get sleepCountdown(): SleepCountdown | undefined {
    const {sleep} = this.#parts.store.value;
    if (!sleep) return undefined;
    const {timer, minutesLeft} = sleep;
    if (timer.kind !== 'minutes') return {until: timer.kind};
    return {until: 'time', ...(minutesLeft === undefined ? {} : {minutesLeft})};
  }

  setSleep(timer: SleepTimer | undefined): void {
    this.#sleep?.set(timer);
  }

  /** Whether the listener wants nothing more to be heard after this article. */
  get endsWithArticle(): boolean {
    return this.#sleep?.running?.timer.kind === 'article';
  }

  #setVoice(voice: string): void {
    this.#keep({voice});
    this.#parts.player().voiceChanged();
  }

  /** Holds at once, and the next time that the article is opened. */
  #keep(change: ArticleListening): void {
    const {store, desk} = this.#parts;
    const {voice, ...rest} = {...store.value.listening, ...change};
    store.update({listening: voice ? {...rest, voice} : rest});
    const id = this.#article?.id;
    if (id !== undefined) void desk.change(({listening}) => listening.set(id, change, forever));
  }

  async #kept(article: ArticleId, signal: AbortSignal): Promise<ArticleListening> {
    try {
      return await this.#parts.desk.library.listening.get(article, signal);
    } catch (error) {
      if (!signal.aborted) report(error, 'What was chosen for the article was not read');
      return {};
    }
  }
}

/** How the settings want the player to go through a text. */
export function mannerOf({pitch, volume, pauses, stopAfter, repeat}: Settings): Manner {
  return {pitch, volume, fixedPauses: !pauses.scaled, stopAfter, repeat};
}
