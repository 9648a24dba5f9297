import type {ArticleId} from '../core/article/article.ts';
import type {Settings} from '../core/settings.ts';
import type {Library} from '../library/library.ts';
import type {Player} from '../speech/player/player.ts';
import {firstState, type AppState} from './app-state.ts';
import {applyAppearance} from './appearance.ts';
import {localeFor} from './catalogues.ts';
import {createDesks, type Desks, type DesksParts} from './desks.ts';
import type {NoticeBoard} from './notice-board.ts';
import type {Route} from './route.ts';
import {Router} from './router.ts';
import {Stage} from './stage.ts';
import {Store} from './store.ts';
import type {KnownVoices} from './voice-choice.ts';
import {whenSilent} from './when-silent.ts';

const forever = new AbortController().signal;

export interface AppParts {
  readonly root: HTMLElement;
  readonly services: DesksParts['services'];
  /** `undefined` where the browser keeps nothing; then `libraryError` says why. */
  readonly library: Library | undefined;
  readonly libraryError: AppState['libraryError'];
  readonly settings: Settings;
  /** Settles when the first article is where it belongs; before that an empty library is none. */
  readonly welcomed?: Promise<void> | undefined;
}

/** Ties the rooms together: events of the screens become calls, what changes becomes the screen. */
export class App {
  /** Called when the settings are opened. */
  onSettings: () => void = () => undefined;
  readonly #parts: AppParts;
  readonly #store: Store<AppState>;
  readonly #stage: Stage;
  readonly #router: Router;
  readonly #desks: Desks;

  constructor(parts: AppParts) {
    this.#parts = parts;
    const {root, settings, services, library, libraryError} = parts;
    this.#router = new Router((route, way) => void this.#desks.screens.show(route, way));
    this.#store = new Store<AppState>(
      firstState(this.#router.current, settings, localeFor(settings), libraryError),
    );
    this.#stage = new Stage(root, this.#store, services.clock);
    this.#desks = createDesks({
      services,
      library,
      store: this.#store,
      stage: this.#stage,
      list: () => this.#list(),
      go: (route) => this.go(route),
      onSettings: () => this.onSettings(),
    });
  }

  /** Shows the screen of the window's address and begins to answer. */
  async start(): Promise<void> {
    const {words, queue, library, search, screens} = this.#desks;
    this.#parts.library?.onChange(({kind}) => {
      if (kind === 'lexicon') void words.load();
      if (kind === 'queue') void queue.load();
      // A position comes with every sentence: the list is read again only where it is seen.
      const {screen} = this.#store.value.route;
      if ((kind === 'articles' || kind === 'position') && screen === 'library')
        void library.list().then(() => search.again());
    });
    this.#listen();
    applyAppearance(this.#store.value);
    this.#stage.start();
    await screens.show(this.#router.current);
  }

  get player(): Player {
    return this.#desks.player;
  }

  get notices(): NoticeBoard {
    return this.#desks.notices;
  }

  get locale() {
    return this.#store.value.locale;
  }

  get settings(): Settings {
    return this.#store.value.settings;
  }

  /** Changes settings: what depends on them follows at once, and they are kept. */
  change(change: Partial<Settings>): void {
    this.#desks.settings.change(change);
  }

  /** Shows something that is found out apart from the screens. */
  update(change: Partial<Pick<AppState, 'install' | 'storage' | 'vowels' | 'whatsNew'>>): void {
    this.#store.update(change);
  }

  /** Calls `listener` with every state from now on. */
  onState(listener: (state: AppState) => void): void {
    this.#store.subscribe(listener);
  }

  /** Reads the list of the articles again. */
  list(): Promise<void> {
    return this.#desks.library.list();
  }

  /** Deletes everything; a failure is told. Resolves to whether it was done. */
  async clear(): Promise<boolean> {
    const {library, words, queue, settings} = this.#desks;
    if (!(await library.change((kept) => kept.clear(forever)))) return false;
    await Promise.all([library.list(), words.load(), queue.load()]);
    settings.reset();
    return true;
  }

  /** Goes to a screen. */
  go(route: Route): void {
    this.#router.go(route);
  }

  /** Where what had the focus has been taken away, puts it on the screen. */
  focusAgain(): Promise<void> {
    return this.#stage.focusAgain();
  }

  /** Says which voices the device has, once they are known. */
  setDeviceVoices(voices: KnownVoices): void {
    this.#store.update({voices: voices.get('ar') ?? []});
    this.whenSilent(() => {
      this.#desks.listening.setVoices(voices);
      this.#desks.reader.tellPace();
    });
  }

  /** Runs `action` now, or when the voice that is speaking has stopped. */
  whenSilent(action: () => void): void {
    whenSilent(this.player, action);
  }

  #listen(): void {
    const {root} = this.#parts;
    const {notices, library, search, words, reader, player, commands, sample} = this.#desks;
    root.addEventListener('library-search', ({query}) => void search.look(query));
    root.addEventListener('notice-dismiss', ({notice}) => void this.#dismiss(notice));
    root.addEventListener('player-command', ({command}) => commands.run(command));
    root.addEventListener('sample-ask', ({text, language}) => {
      void sample.say(text, language, words.options());
    });
    root.addEventListener('whats-new-close', () => this.update({whatsNew: undefined}));
    notices.listen(root);
    library.listen(root, (article) => void this.#removed(article));
    this.#desks.keys.listen(document);
    reader.listen(root);
    this.#desks.sentence.listen(root);
    this.#desks.queue.listen(root);
    this.#desks.listening.listen(root);
    this.#desks.voiceCheck.listen(root);
    this.#desks.settings.listen(root);
    this.#desks.imports.listen(root);
    this.#desks.screens.listen(root);
    reader.tellPace();
    addEventListener('pagehide', () => {
      reader.saveLast();
      // The voice of the device would speak on without its page.
      sample.stop();
      player.pause();
    });
    document.addEventListener('visibilitychange', () => reader.saveLast());
  }

  async #list(): Promise<void> {
    await this.#parts.welcomed?.catch(() => undefined);
    await Promise.all([this.#desks.library.list(), this.#desks.queue.load()]);
  }

  async #removed(article: ArticleId): Promise<void> {
    if (this.#desks.reader.reading?.open.article.id === article) this.go({screen: 'library'});
    else await this.#stage.focusHeading();
  }

  async #dismiss(notice: string): Promise<void> {
    this.notices.dismiss(notice);
    await this.#stage.focusAgain();
  }
}
