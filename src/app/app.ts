import {render} from 'lit';
import type {ArticleId} from '../core/article/article.ts';
import type {AppError} from '../core/errors.ts';
import type {Settings} from '../core/settings.ts';
import {createLocale} from '../i18n/locale.ts';
import type {Library} from '../library/library.ts';
import {MediaSessionControls} from '../speech/media-session.ts';
import {Player, type PlayerOptions} from '../speech/player/player.ts';
import {isSounding, type PlayerState} from '../speech/player/player-state.ts';
import type {ImportRequestEvent} from '../ui/add/import-request-event.ts';
import type {Lit} from '../ui/article/highlighter.ts';
import type {PlayerCommand} from '../ui/player-bar/player-command-event.ts';
import {firstState, type AppState} from './app-state.ts';
import {applyAppearance} from './appearance.ts';
import {codeOf} from './code-of.ts';
import {LibraryDesk} from './library-desk.ts';
import {NoticeBoard} from './notice-board.ts';
import {Reading} from './reading.ts';
import {report} from './report.ts';
import {SampleSpeech} from './sample-speech.ts';
import {SearchDesk} from './search-desk.ts';
import {SentenceDesk} from './sentence-desk.ts';
import type {Route} from './route.ts';
import {Router} from './router.ts';
import {Store} from './store.ts';
import {readerRef, screenName, view} from './view.ts';
import {chooseVoice, type KnownVoices} from './voice-choice.ts';
import {WordsDesk} from './words-desk.ts';

const forever = new AbortController().signal;

export interface AppParts {
  readonly root: HTMLElement;
  readonly engines: PlayerOptions['engines'];
  /** `undefined` where the browser keeps nothing; then `libraryError` says why. */
  readonly library: Library | undefined;
  readonly libraryError: AppState['libraryError'];
  readonly settings: Settings;
}

/** Ties the rooms together: events of the screens become calls, what changes becomes the screen. */
export class App {
  readonly player: Player;
  readonly notices: NoticeBoard;
  readonly #parts: AppParts;
  readonly #store: Store<AppState>;
  readonly #router: Router;
  readonly #desk: LibraryDesk;
  readonly #media: MediaSessionControls;
  readonly #words: WordsDesk;
  readonly #search: SearchDesk;
  readonly #sentence: SentenceDesk;
  #voices: KnownVoices = new Map();
  #reading: Reading | undefined;
  #screen = new AbortController();

  constructor(parts: AppParts) {
    this.#parts = parts;
    const {settings, engines} = parts;
    const choose = (language: string) => chooseVoice(this.#settings, this.#voices, language);
    this.player = new Player({
      engines,
      choose,
      rate: settings.rate,
      onFallback: (error) => this.#fellBack(error),
      onFault: (error) => this.notices.fault(error, 'The voice stopped'),
    });
    this.#media = new MediaSessionControls(this.player);
    this.#router = new Router((route) => void this.#show(route, {moveFocus: true}));
    this.#store = new Store<AppState>(
      firstState(this.#router.current, settings, localeFor(settings), parts.libraryError),
    );
    this.notices = new NoticeBoard(this.#store);
    this.#desk = new LibraryDesk(parts.library, this.#store, this.notices);
    this.#search = new SearchDesk(this.#desk, this.#store);
    this.#words = new WordsDesk(this.#desk, this.#store, this.notices);
    this.#sentence = new SentenceDesk({
      player: this.player,
      store: this.#store,
      words: this.#words,
      sample: new SampleSpeech(this.player, {engines, choose}),
      reading: () => this.#reading,
    });
  }

  /** Shows the screen of the window's address and begins to answer. */
  async start(): Promise<void> {
    this.#store.subscribe(() => this.#scheduleRender());
    this.player.onState((state) => this.#playerChanged(state));
    this.player.onWord((word) => readerRef.value?.show(this.#wanted(word)));
    this.#parts.library?.onChange(({kind}) => {
      if (kind === 'lexicon') void this.#words.load();
      // A position comes with every sentence: the list is read again only where it is seen.
      const {screen} = this.#store.value.route;
      if ((kind === 'articles' || kind === 'position') && screen === 'library')
        void this.#desk.list().then(() => this.#search.again());
    });
    this.#listen();
    applyAppearance(this.#store.value);
    this.#render();
    await this.#show(this.#router.current, {moveFocus: false});
  }

  get locale() {
    return this.#store.value.locale;
  }

  /** Says which voices the device has, once they are known. */
  setDeviceVoices(voices: KnownVoices): void {
    this.#store.update({voices: voices.get('ar') ?? []});
    this.whenSilent(() => (this.#voices = voices));
  }

  /** Runs `action` now, or when the voice that is speaking has stopped. */
  whenSilent(action: () => void): void {
    if (!isSounding(this.player.state)) {
      action();
      return;
    }
    const stop = this.player.onState((state) => {
      if (isSounding(state)) return;
      stop();
      action();
    });
  }

  get #settings(): Settings {
    return this.#store.value.settings;
  }

  #listen(): void {
    const {root} = this.#parts;
    root.addEventListener('import-request', (event) => void this.#import(event.input));
    root.addEventListener('library-search', ({query}) => void this.#search.look(query));
    root.addEventListener('article-rename', ({article, title}) => {
      void this.#desk.change((library) => library.rename(article, title, forever));
    });
    root.addEventListener('article-remove', ({article}) => void this.#remove(article));
    root.addEventListener('settings-change', ({change}) => this.#changeSettings(change));
    root.addEventListener('notice-dismiss', ({notice}) => void this.#dismiss(notice));
    root.addEventListener('player-command', ({command}) => this.#command(command));
    root.addEventListener('start-here', ({block, offset}) => {
      const sentence = this.#reading?.sentenceAt(block, offset);
      if (sentence) this.player.seek(sentence.block, sentence.offset, {play: true});
    });
    this.#sentence.listen(root);
    root.addEventListener('section-choice', ({block}) => this.player.seek(block, 0));
    addEventListener('pagehide', () => {
      void this.#reading?.saveLast(this.player.state);
      // The voice of the device would speak on without its page.
      this.player.pause();
    });
    document.addEventListener('visibilitychange', () => {
      void this.#reading?.saveLast(this.player.state);
    });
  }

  async #show(route: Route, {moveFocus}: {moveFocus: boolean}): Promise<void> {
    this.#screen.abort(new DOMException('Another screen was opened', 'AbortError'));
    this.#screen = new AbortController();
    const {signal} = this.#screen;
    if (route.screen !== this.#store.value.route.screen) this.#search.stop();
    this.#sentence.close();
    if (this.#reading && this.#reading.open.article.id !== articleOf(route)) {
      void this.#reading.save(this.player.state);
      this.#reading = undefined;
      this.player.close();
    }
    this.#store.update({
      route,
      importing: false,
      importError: undefined,
      openError: undefined,
      open: this.#reading && this.#store.value.open,
    });
    const listed = route.screen === 'library' ? this.#desk.list() : undefined;
    if (route.screen === 'words') await this.#words.load();
    if (route.screen === 'reader' && !this.#reading) await this.#openArticle(route.article, signal);
    this.#render();
    if (moveFocus && !signal.aborted) await this.#focusHeading();
    await listed;
  }

  async #openArticle(id: ArticleId, signal: AbortSignal): Promise<void> {
    try {
      const reading = await Reading.start(id, this.#desk.library, this.player, signal, (article) =>
        this.#words.options(article),
      );
      signal.throwIfAborted();
      this.#reading = reading;
      this.#media.describe(reading.open.article);
      this.#store.update({
        open: {...reading.open, start: this.#wanted(reading.open.start)},
        player: reading.view(this.player.state, this.player.rate),
      });
    } catch (error) {
      if (signal.aborted) return;
      report(error, 'The article was not opened');
      this.#store.update({openError: codeOf(error)});
    }
  }

  #playerChanged(state: PlayerState): void {
    const reading = this.#reading;
    if (!reading) return;
    this.#store.update({player: reading.view(state, this.player.rate)});
    if (state.status === 'idle') return;
    readerRef.value?.show(this.#wanted(reading.litAt(state)));
    void reading.save(state);
  }

  /** What of `lit` the listener wants to see. */
  #wanted(lit: Lit): Lit {
    const {block, sentence} = lit;
    return this.#settings.highlight === 'word' ? lit : {block, sentence};
  }

  #command(command: PlayerCommand): void {
    switch (command.type) {
      case 'play':
        this.player.play();
        break;
      case 'pause':
        this.player.pause();
        break;
      case 'step':
        this.player.step(command.step);
        break;
      case 'rate':
        this.#changeSettings({rate: command.rate});
        break;
      case 'contents':
      // The reader shows them itself.
    }
  }

  #changeSettings(change: Partial<Settings>): void {
    const settings = {...this.#settings, ...change};
    this.#store.update({settings, locale: localeFor(settings)});
    applyAppearance(this.#store.value);
    if (change.rate !== undefined) {
      this.player.setRate(change.rate);
      if (this.#reading) {
        this.#store.update({player: this.#reading.view(this.player.state, change.rate)});
      }
    }
    if (change.engine !== undefined || change.voices !== undefined) this.player.voiceChanged();
    void this.#desk.change((library) => library.settings.set(change, forever));
  }

  async #import(input: ImportRequestEvent['input']): Promise<void> {
    const article = await this.#desk.add(input, this.#screen.signal);
    if (article) this.#router.go({screen: 'reader', article: article.id});
  }

  async #remove(id: ArticleId): Promise<void> {
    if (await this.#desk.remove(id)) await this.#focusHeading();
  }

  /** Takes a notice away; the focus that was on it goes to the screen and not to nothing. */
  async #dismiss(notice: string): Promise<void> {
    this.notices.dismiss(notice);
    // The button is gone with the next frame.
    await new Promise(requestAnimationFrame);
    if (document.activeElement === document.body) await this.#focusHeading();
  }

  #fellBack(error: AppError): void {
    report(error, 'The voice of the device failed');
    const text = this.locale.messages.notices.deviceVoiceFailed;
    this.notices.show({id: 'voice', text});
  }

  async #focusHeading(): Promise<void> {
    const {root} = this.#parts;
    const screen = root.querySelector<HTMLElement & {updateComplete?: Promise<unknown>}>(
      'main > :first-child',
    );
    await screen?.updateComplete;
    root.querySelector<HTMLElement>('main h1')?.focus({preventScroll: true});
    if (this.#store.value.route.screen !== 'reader') scrollTo({top: 0, behavior: 'instant'});
  }

  #rendering = false;

  /** Renders once for all changes of a task. */
  #scheduleRender(): void {
    if (this.#rendering) return;
    this.#rendering = true;
    queueMicrotask(() => {
      this.#rendering = false;
      this.#render();
    });
  }

  #render(): void {
    const state = this.#store.value;
    render(view(state), this.#parts.root);
    document.title = state.locale.messages.pageTitle(screenName(state));
  }
}

function localeFor({interfaceLanguage, digits}: Settings) {
  return createLocale(interfaceLanguage, digits, navigator.languages);
}

function articleOf(route: Route): ArticleId | undefined {
  return route.screen === 'reader' ? route.article : undefined;
}
