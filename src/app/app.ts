import type {ArticleId} from '../core/article/article.ts';
import {DEFAULT_SETTINGS, type Settings} from '../core/settings.ts';
import {READING_CHOICE_KEYS} from '../core/spoken/reading-choices.ts';
import {devicePlatform, isPhone} from '../core/voice-check/device-platform.ts';
import type {Library} from '../library/library.ts';
import {isSounding} from '../speech/player/player-state.ts';
import type {Player} from '../speech/player/player.ts';
import type {ImportRequestEvent} from '../ui/add/import-request-event.ts';
import {firstState, type AppState} from './app-state.ts';
import {applyAppearance} from './appearance.ts';
import {hasCatalogue, loadCatalogue, localeFor} from './catalogues.ts';
import {KeyDesk} from './key-desk.ts';
import {LibraryDesk} from './library-desk.ts';
import {ListeningDesk} from './listening-desk.ts';
import {NoticeBoard} from './notice-board.ts';
import {PlaceDesk} from './place-desk.ts';
import {Playback, type PlaybackParts} from './playback.ts';
import {QueueDesk} from './queue-desk.ts';
import {ReaderCommands} from './reader-commands.ts';
import {ReaderDesk} from './reader-desk.ts';
import type {Route} from './route.ts';
import {Router} from './router.ts';
import {SampleSpeech} from './sample-speech.ts';
import {isLoaded, loadScreen} from './screens.ts';
import {SearchDesk} from './search-desk.ts';
import {SentenceDesk} from './sentence-desk.ts';
import {Stage} from './stage.ts';
import {Store} from './store.ts';
import {readerRef} from './view.ts';
import {VoiceCheckDesk} from './voice-check-desk.ts';
import type {KnownVoices} from './voice-choice.ts';
import {WordsDesk} from './words-desk.ts';

const forever = new AbortController().signal;

export interface AppParts {
  readonly root: HTMLElement;
  readonly services: PlaybackParts['services'];
  /** `undefined` where the browser keeps nothing; then `libraryError` says why. */
  readonly library: Library | undefined;
  readonly libraryError: AppState['libraryError'];
  readonly settings: Settings;
  /** Settles when the first article is where it belongs; before that an empty library is none. */
  readonly welcomed?: Promise<void> | undefined;
}

/** Ties the rooms together: events of the screens become calls, what changes becomes the screen. */
export class App {
  readonly player: Player;
  readonly notices: NoticeBoard;
  /** Called when the settings are opened. */
  onSettings: () => void = () => undefined;
  readonly #parts: AppParts;
  readonly #store: Store<AppState>;
  readonly #stage: Stage;
  readonly #router: Router;
  readonly #desk: LibraryDesk;
  readonly #words: WordsDesk;
  readonly #search: SearchDesk;
  readonly #sample: SampleSpeech;
  readonly #sentence: SentenceDesk;
  readonly #listening: ListeningDesk;
  readonly #queue: QueueDesk;
  readonly #voiceCheck: VoiceCheckDesk;
  readonly #reader: ReaderDesk;
  readonly #place: PlaceDesk;
  readonly #commands: ReaderCommands;
  #screen = new AbortController();
  /** The article that is to be heard as soon as it is open. */
  #following: ArticleId | undefined;

  constructor(parts: AppParts) {
    this.#parts = parts;
    const {root, settings, services} = parts;
    const {engines, clock} = services;
    this.#router = new Router((route) => void this.#show(route, {moveFocus: true}));
    this.#store = new Store<AppState>(
      firstState(this.#router.current, settings, localeFor(settings), parts.libraryError),
    );
    this.#stage = new Stage(root, this.#store);
    this.notices = new NoticeBoard(this.#store, {isSounding: () => isSounding(this.player.state)});
    this.#desk = new LibraryDesk(parts.library, this.#store, this.notices);
    this.#search = new SearchDesk(this.#desk, this.#store);
    this.#queue = new QueueDesk(this.#desk, this.#store, this.notices);
    this.#words = new WordsDesk(this.#desk, this.#store, this.notices);
    const reading = () => this.#reader.reading;
    const platform = devicePlatform(navigator.userAgent, {touch: navigator.maxTouchPoints > 1});
    this.#listening = new ListeningDesk({
      player: () => this.player,
      engines,
      store: this.#store,
      desk: this.#desk,
      clock,
      sectionOf: (state) => reading()?.sectionOf(state),
      onSleep: () => this.#reader.tellPace(),
    });
    const choices = (language: string) => this.#listening.choices(language);
    const playback = new Playback({
      services,
      choices,
      settings: () => this.#settings,
      isPhone: isPhone(platform),
      locale: () => this.locale,
      notices: this.notices,
      reading,
      silence: () => this.#sample.stop(),
    });
    this.player = playback.player;
    this.#reader = new ReaderDesk({
      playback,
      listening: this.#listening,
      store: this.#store,
      desk: this.#desk,
      words: this.#words,
      queue: this.#queue,
      clock,
      follow: (article) => this.#follow(article),
    });
    this.#place = new PlaceDesk({
      player: this.player,
      notices: this.notices,
      locale: () => this.locale,
      place: () => this.#reader.place,
      moveCursor: () => readerRef.value?.focusPlace(),
    });
    this.#commands = new ReaderCommands({
      player: this.player,
      place: this.#place,
      settings: () => this.#settings,
      rates: () => this.#listening.rates,
      change: (change) => this.change(change),
      show: (part) => readerRef.value?.showPart(part),
    });
    const sample = new SampleSpeech({player: this.player, engines, choices});
    this.#sample = sample;
    this.#sentence = new SentenceDesk({
      player: this.player,
      store: this.#store,
      words: this.#words,
      sample,
      reading,
    });
    this.#voiceCheck = new VoiceCheckDesk({
      platform,
      locale: () => this.locale,
      settings: () => this.#settings,
      change: (change) => this.change(change),
      voices: () => this.#store.value.voices,
      speak: (text, language, choice, signal) => sample.speakWith(text, language, choice, signal),
      show: (voiceCheck) => this.#showVoiceCheck(voiceCheck),
    });
  }

  /** Shows the screen of the window's address and begins to answer. */
  async start(): Promise<void> {
    this.#parts.library?.onChange(({kind}) => {
      if (kind === 'lexicon') void this.#words.load();
      if (kind === 'queue') void this.#queue.load();
      // A position comes with every sentence: the list is read again only where it is seen.
      const {screen} = this.#store.value.route;
      if ((kind === 'articles' || kind === 'position') && screen === 'library')
        void this.#desk.list().then(() => this.#search.again());
    });
    this.#listen();
    applyAppearance(this.#store.value);
    this.#stage.start();
    await this.#show(this.#router.current, {moveFocus: false});
  }

  get locale() {
    return this.#store.value.locale;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Shows something that is found out apart from the screens. */
  update(change: Partial<Pick<AppState, 'install' | 'storage' | 'whatsNew' | 'importing'>>): void {
    this.#store.update(change);
  }

  /** Calls `listener` with every state from now on. */
  onState(listener: (state: AppState) => void): void {
    this.#store.subscribe(listener);
  }

  /** Reads the list of the articles again. */
  list(): Promise<void> {
    return this.#desk.list();
  }

  /** Deletes everything; a failure is told. Resolves to whether it was done. */
  async clear(): Promise<boolean> {
    if (!(await this.#desk.change((library) => library.clear(forever)))) return false;
    await Promise.all([this.#desk.list(), this.#words.load(), this.#queue.load()]);
    this.#take(DEFAULT_SETTINGS);
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
      this.#listening.setVoices(voices);
      this.#reader.tellPace();
    });
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
    root.addEventListener('settings-change', ({change}) => this.change(change));
    root.addEventListener('import-cancel', () => this.#cancelImport());
    root.addEventListener('article-continue', (event) => {
      // With a screen reader the link leads there, and nothing is heard unasked.
      if (this.#settings.listenWith === 'screen-reader') return;
      event.preventDefault();
      this.#follow(event.article);
    });
    root.addEventListener('notice-dismiss', ({notice}) => void this.#dismiss(notice));
    root.addEventListener('player-command', ({command}) => this.#commands.run(command));
    root.addEventListener('sample-ask', ({text, language}) => {
      void this.#sample.say(text, language, this.#words.options());
    });
    root.addEventListener('whats-new-close', () => this.update({whatsNew: undefined}));
    this.notices.listen(root);
    new KeyDesk({
      settings: () => this.#settings,
      isReading: () => this.#reader.reading !== undefined,
      run: (command) => this.#commands.runKey(command),
    }).listen(document);
    this.#reader.listen(root);
    this.#sentence.listen(root);
    this.#queue.listen(root);
    this.#listening.listen(root);
    this.#voiceCheck.listen(root);
    this.#reader.tellPace();
    addEventListener('pagehide', () => {
      this.#reader.saveLast();
      // The voice of the device would speak on without its page.
      this.#sample.stop();
      this.player.pause();
    });
    document.addEventListener('visibilitychange', () => this.#reader.saveLast());
  }

  async #show(route: Route, {moveFocus}: {moveFocus: boolean}): Promise<void> {
    this.#screen.abort(new DOMException('Another screen was opened', 'AbortError'));
    this.#screen = new AbortController();
    const {signal} = this.#screen;
    const play = route.screen === 'reader' && route.article === this.#following;
    this.#following = undefined;
    if (route.screen !== this.#store.value.route.screen) {
      this.#search.stop();
      this.#sample.stop();
    }
    this.#sentence.close();
    this.#voiceCheck.close();
    const before = this.#reader.reading?.open.article.id;
    if (before !== undefined && before !== articleOf(route)) this.#reader.leave();
    const isOpen = this.#reader.reading !== undefined;
    this.#store.update({
      route,
      importing: false,
      importError: undefined,
      openError: undefined,
      open: isOpen ? this.#store.value.open : undefined,
    });
    const code = this.#loadScreen(route.screen);
    const isLibrary = route.screen === 'library';
    const listed = isLibrary ? this.#list() : undefined;
    if (route.screen === 'words') await this.#words.load();
    if (route.screen === 'settings') this.onSettings();
    if (route.screen === 'reader' && !isOpen) {
      await this.#reader.open(route.article, {play}, signal);
    }
    if (code) await code;
    this.#stage.render();
    // Into a voice that goes on by itself no screen reader is to speak.
    if (!play && !signal.aborted) {
      const isScreenReader = this.#settings.listenWith === 'screen-reader';
      if (isScreenReader && this.#reader.hasKeptPlace) readerRef.value?.focusPlace();
      else if (moveFocus) await this.#stage.focusHeading();
    }
    await listed;
  }

  async #list(): Promise<void> {
    await this.#parts.welcomed?.catch(() => undefined);
    await Promise.all([this.#desk.list(), this.#queue.load()]);
  }

  #follow(article: ArticleId): void {
    this.#following = article;
    this.#router.go({screen: 'reader', article});
  }

  /** Nothing to wait for where the screen is here already. */
  #loadScreen(screen: Route['screen']): Promise<void> | undefined {
    if (isLoaded(screen)) return undefined;
    return loadScreen(screen).catch((error: unknown) => {
      this.notices.fault(error, 'A screen was not loaded');
    });
  }

  /** Changes settings: what depends on them follows at once, and they are kept. */
  change(change: Partial<Settings>): void {
    this.#take(change);
    if (change.listenWith !== undefined) this.#wayChanged(change.listenWith);
    if (change.voiceCheck !== undefined || change.listenWith !== undefined) {
      void this.#stage.focusAgain();
    }
    void this.#desk.change((library) => library.settings.set(change, forever));
  }

  /** What depends on the settings follows them. */
  #take(change: Partial<Settings>): void {
    const settings = {...this.#settings, ...change};
    this.#store.update({settings});
    if (hasCatalogue(settings.interfaceLanguage)) this.#showLocale();
    else void this.#fetchLanguage(settings.interfaceLanguage);
    this.#listening.settingsChanged(change);
    this.#reader.tellPace();
    if (changesReading(change)) this.#reader.replanSoon();
  }

  #showLocale(): void {
    this.#store.update({locale: localeFor(this.#settings)});
    applyAppearance(this.#store.value);
  }

  async #fetchLanguage(language: Settings['interfaceLanguage']): Promise<void> {
    try {
      await loadCatalogue(language);
    } catch (error) {
      this.notices.fault(error, 'A language was not loaded');
    }
    this.#showLocale();
  }

  /** Says who reads from now on. */
  #wayChanged(listenWith: Settings['listenWith']): void {
    const {nowVoice, nowScreenReader} = this.locale.messages.ways;
    const isScreenReader = listenWith === 'screen-reader';
    if (isScreenReader) this.player.pause();
    this.notices.show({id: 'way', text: isScreenReader ? nowScreenReader : nowVoice});
  }

  async #import(input: ImportRequestEvent['input']): Promise<void> {
    // Elsewhere there is no room for its progress, nor for what may be wrong with it.
    if (this.#store.value.route.screen !== 'add') this.#router.go({screen: 'add'});
    const article = await this.#desk.add(input, this.#screen.signal);
    if (article) this.#router.go({screen: 'reader', article: article.id});
  }

  #cancelImport(): void {
    this.#screen.abort(new DOMException('The import was called off', 'AbortError'));
    this.#screen = new AbortController();
    this.update({importing: false});
  }

  async #remove(id: ArticleId): Promise<void> {
    if (!(await this.#desk.remove(id))) return;
    if (this.#reader.reading?.open.article.id === id) this.#router.go({screen: 'library'});
    else await this.#stage.focusHeading();
  }

  async #dismiss(notice: string): Promise<void> {
    this.notices.dismiss(notice);
    await this.#stage.focusAgain();
  }

  #showVoiceCheck(voiceCheck: AppState['voiceCheck']): void {
    this.#store.update({voiceCheck});
    if (!voiceCheck) return;
    import('../ui/voice-check/rawi-voice-check.ts').catch((error: unknown) => {
      this.notices.fault(error, 'The check of the voice is not here');
    });
  }
}

/** Whether a change of the settings changes what is said of an article. */
function changesReading(change: Partial<Settings>): boolean {
  return [...READING_CHOICE_KEYS, 'pauses' as const].some((key) => change[key] !== undefined);
}

function articleOf(route: Route): ArticleId | undefined {
  return route.screen === 'reader' ? route.article : undefined;
}
