import type {ArticleId} from '../core/article/article.ts';
import type {Clock} from '../speech/web-speech/clock.ts';
import type {AppState} from './app-state.ts';
import type {ImportDesk} from './import-desk.ts';
import type {NoticeBoard} from './notice-board.ts';
import type {ReaderDesk} from './reader-desk.ts';
import type {Route} from './route.ts';
import type {RouteWay} from './router.ts';
import type {SampleSpeech} from './sample-speech.ts';
import {isLoaded, loadScreen} from './screens.ts';
import type {SearchDesk} from './search-desk.ts';
import type {SentenceDesk} from './sentence-desk.ts';
import type {Stage} from './stage.ts';
import type {Store} from './store.ts';
import {readerRef} from './view.ts';
import type {VoiceCheckDesk} from './voice-check-desk.ts';
import type {WordsDesk} from './words-desk.ts';

/** As long as nothing is said of a wait (`waiting`), the screen before may as well stay. */
const STAYS_FOR_MS = 500;

export interface ScreenDeskParts {
  readonly store: Store<AppState>;
  readonly stage: Stage;
  readonly notices: NoticeBoard;
  readonly reader: ReaderDesk;
  readonly search: SearchDesk;
  readonly sample: SampleSpeech;
  readonly sentence: SentenceDesk;
  readonly voiceCheck: VoiceCheckDesk;
  readonly imports: ImportDesk;
  readonly words: WordsDesk;
  /** Reads what the library shows. */
  readonly list: () => Promise<void>;
  readonly go: (route: Route) => void;
  readonly clock: Clock;
  /** The settings are being opened. */
  readonly onSettings: () => void;
}

/** Goes from screen to screen: puts away what the last one had, and has ready what the next needs. */
export class ScreenDesk {
  readonly #parts: ScreenDeskParts;
  #screen = new AbortController();
  /** The article that is to be heard as soon as it is open. */
  #following: ArticleId | undefined;

  constructor(parts: ScreenDeskParts) {
    this.#parts = parts;
  }

  /** Answers what the screens in `root` want heard. */
  listen(root: HTMLElement): void {
    root.addEventListener('article-continue', (event) => {
      // With a screen reader the link leads there, and nothing is heard unasked.
      if (this.#isScreenReader) return;
      event.preventDefault();
      this.follow(event.article);
    });
  }

  /** Goes to an article, to be heard at once. */
  follow(article: ArticleId): void {
    this.#following = article;
    this.#parts.go({screen: 'reader', article});
  }

  /**
   * Shows a screen; the focus is on its name, where the reader's place is, or on the article from
   * which one comes back.
   *
   * @param way absent for the first screen, to which nothing has to be moved
   */
  async show(route: Route, way?: RouteWay): Promise<void> {
    const {stage, reader, words, onSettings} = this.#parts;
    this.#screen.abort(new DOMException('Another screen was opened', 'AbortError'));
    this.#screen = new AbortController();
    const {signal} = this.#screen;
    const play = articleOf(route) !== undefined && articleOf(route) === this.#following;
    this.#following = undefined;
    const origin = route.screen === 'library' ? reader.reading?.open.article.id : undefined;
    this.#leave(route);
    const isOpen = reader.reading !== undefined;
    const code = this.#loadScreen(route.screen);
    const isOpening = route.screen === 'reader' && !isOpen;
    const opened = isOpening ? reader.open(route.article, {play}, signal) : undefined;
    const listed = route.screen === 'library' ? this.#parts.list() : undefined;
    // What gets the focus is made ready: an article, or its link, which tells how much has been heard.
    const ready = origin === undefined ? opened && Promise.all([opened, code]) : listed;
    if (ready) await this.#within(STAYS_FOR_MS, ready);
    const isLeft = () => signal.aborted;
    if (isLeft()) return;
    this.#enter(route);
    await opened;
    if (route.screen === 'words') await words.load();
    if (route.screen === 'settings') onSettings();
    if (code) await code;
    stage.render();
    // Into a voice that goes on by itself no screen reader is to speak.
    if (!play && !isLeft()) {
      if (this.#isScreenReader && reader.hasKeptPlace) readerRef.value?.focusPlace();
      else if (way && origin === undefined) {
        await stage.focusHeading({isReturn: way === 'return'});
      } else if (way) await this.#focusOrigin(origin!, listed, signal);
    }
    await listed;
  }

  /** Back in the library one is at the article from which one comes. */
  async #focusOrigin(
    article: ArticleId,
    listed: Promise<void> | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const {store, stage} = this.#parts;
    // The list of before will do, where there is one.
    if (!store.value.articles) await listed;
    if (signal.aborted) return;
    stage.render();
    await stage.focusArticle(article);
    await listed;
    // It may have been deleted.
    await stage.focusAgain();
  }

  /**
   * From here on the screen is seen. What has the focus goes with the screen before: a screen reader
   * that finds nothing in its place looks for one of its own, and may not hear where the focus goes
   * then. So an article is opened before, and the focus moved in the same task.
   */
  #enter(route: Route): void {
    const {store, search} = this.#parts;
    if (route.screen !== store.value.route.screen) search.stop();
    store.update({route});
  }

  /** Resolves when `work` has settled, but for so many milliseconds at most. */
  #within(ms: number, work: Promise<unknown>): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.#parts.clock.after(ms, resolve);
      const settled = () => {
        callOff();
        resolve();
      };
      work.then(settled, settled);
    });
  }

  /** Puts away what belongs to the screen that is left; an article stays where it is open. */
  #leave(route: Route): void {
    const {store, reader, sample, sentence, voiceCheck, imports} = this.#parts;
    if (route.screen !== store.value.route.screen) sample.stop();
    sentence.close();
    voiceCheck.close();
    imports.stop();
    const before = reader.reading?.open.article.id;
    if (before !== undefined && before !== articleOf(route)) reader.leave();
    const open = reader.reading ? store.value.open : undefined;
    store.update({openError: undefined, open});
  }

  get #isScreenReader(): boolean {
    return this.#parts.store.value.settings.listenWith === 'screen-reader';
  }

  /** Nothing to wait for where the screen is here already. */
  #loadScreen(screen: Route['screen']): Promise<void> | undefined {
    if (isLoaded(screen)) return undefined;
    return loadScreen(screen).catch((error: unknown) => {
      this.#parts.notices.fault(error, 'A screen was not loaded');
    });
  }
}

function articleOf(route: Route): ArticleId | undefined {
  return route.screen === 'reader' ? route.article : undefined;
}
