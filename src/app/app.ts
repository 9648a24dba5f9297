import {render} from 'lit';
import type {ArticleId} from '../core/article/article.ts';
import type {Settings} from '../core/settings.ts';
import {READING_CHOICE_KEYS} from '../core/spoken/reading-choices.ts';
import {createLocale} from '../i18n/locale.ts';
import type {Library} from '../library/library.ts';
import {devicePlatform} from '../core/voice-check/device-platform.ts';
import type {Player} from '../speech/player/player.ts';
import type {SpokenWord} from '../speech/player/recital.ts';
import {isSounding, type PlayerState} from '../speech/player/player-state.ts';
import type {ImportRequestEvent} from '../ui/add/import-request-event.ts';
import type {Lit} from '../ui/article/highlighter.ts';
import type {PlayerView} from '../ui/player-bar/rawi-player-bar.ts';
import type {PlayerCommand} from '../ui/player-bar/player-command-event.ts';
import {firstState, type AppState} from './app-state.ts';
import {applyAppearance} from './appearance.ts';
import {codeOf} from './code-of.ts';
import {LibraryDesk} from './library-desk.ts';
import {ListeningDesk} from './listening-desk.ts';
import {NoticeBoard} from './notice-board.ts';
import {Playback, type PlaybackParts} from './playback.ts';
import {QueueDesk} from './queue-desk.ts';
import {Reading} from './reading.ts';
import {report} from './report.ts';
import {SampleSpeech} from './sample-speech.ts';
import {isLoaded, loadScreen} from './screens.ts';
import {SearchDesk} from './search-desk.ts';
import {SentenceDesk} from './sentence-desk.ts';
import type {Route} from './route.ts';
import {Router} from './router.ts';
import {Store} from './store.ts';
import {readerRef, screenName, view} from './view.ts';
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
}

/** Ties the rooms together: events of the screens become calls, what changes becomes the screen. */
export class App {
  readonly player: Player;
  readonly notices: NoticeBoard;
  readonly #parts: AppParts;
  readonly #store: Store<AppState>;
  readonly #router: Router;
  readonly #desk: LibraryDesk;
  readonly #playback: Playback;
  readonly #words: WordsDesk;
  readonly #search: SearchDesk;
  readonly #sentence: SentenceDesk;
  readonly #listening: ListeningDesk;
  readonly #queue: QueueDesk;
  readonly #voiceCheck: VoiceCheckDesk;
  #reading: Reading | undefined;
  #screen = new AbortController();
  /** Whether a voice was sounding when the player last told of itself. */
  #sounded = false;
  /** The article that is to be heard as soon as it is open. */
  #following: ArticleId | undefined;

  constructor(parts: AppParts) {
    this.#parts = parts;
    const {settings, services} = parts;
    const {engines, clock} = services;
    this.#router = new Router((route) => void this.#show(route, {moveFocus: true}));
    this.#store = new Store<AppState>(
      firstState(this.#router.current, settings, localeFor(settings), parts.libraryError),
    );
    this.notices = new NoticeBoard(this.#store);
    this.#desk = new LibraryDesk(parts.library, this.#store, this.notices);
    this.#listening = new ListeningDesk({
      player: () => this.player,
      engines,
      store: this.#store,
      desk: this.#desk,
      clock,
      sectionOf: (state) => this.#reading?.sectionOf(state),
    });
    const choices = (language: string) => this.#listening.choices(language);
    this.#playback = new Playback({
      services,
      choices,
      settings: () => this.#settings,
      locale: () => this.locale,
      notices: this.notices,
      reading: () => this.#reading,
    });
    this.player = this.#playback.player;
    const sample = new SampleSpeech({player: this.player, engines, choices});
    this.#search = new SearchDesk(this.#desk, this.#store);
    this.#queue = new QueueDesk(this.#desk, this.#store, this.notices);
    this.#words = new WordsDesk(this.#desk, this.#store, this.notices);
    this.#sentence = new SentenceDesk({
      player: this.player,
      store: this.#store,
      words: this.#words,
      sample,
      reading: () => this.#reading,
    });
    this.#voiceCheck = new VoiceCheckDesk({
      platform: devicePlatform(navigator.userAgent, {touch: navigator.maxTouchPoints > 1}),
      locale: () => this.locale,
      settings: () => this.#settings,
      change: (change) => this.#changeSettings(change),
      voices: () => this.#store.value.voices,
      speak: (text, language, choice, signal) => sample.speakWith(text, language, choice, signal),
      show: (voiceCheck) => this.#showVoiceCheck(voiceCheck),
    });
  }

  /** Shows the screen of the window's address and begins to answer. */
  async start(): Promise<void> {
    this.#store.subscribe(() => this.#scheduleRender());
    this.player.onState((state) => this.#playerChanged(state));
    this.player.onWord((word) => readerRef.value?.show(this.#litBy(word)));
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
    this.#render();
    await this.#show(this.#router.current, {moveFocus: false});
  }

  get locale() {
    return this.#store.value.locale;
  }

  /** Says which voices the device has, once they are known. */
  setDeviceVoices(voices: KnownVoices): void {
    this.#store.update({voices: voices.get('ar') ?? []});
    this.whenSilent(() => {
      this.#listening.setVoices(voices);
      this.#tellPace();
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
    root.addEventListener('settings-change', ({change}) => this.#changeSettings(change));
    root.addEventListener('notice-dismiss', ({notice}) => void this.#dismiss(notice));
    root.addEventListener('player-command', ({command}) => this.#command(command));
    root.addEventListener('start-here', ({block, offset}) => {
      const sentence = this.#reading?.sentenceAt(block, offset);
      if (sentence) this.player.seek(sentence.block, sentence.offset, {play: true});
    });
    this.#sentence.listen(root);
    this.#queue.listen(root);
    this.#listening.listen(root);
    this.#tellPace();
    this.#voiceCheck.listen(root);
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
    this.#voiceCheck.close();
    if (this.#reading && this.#reading.open.article.id !== articleOf(route)) {
      void this.#reading.save(this.player.state);
      this.#reading = undefined;
      this.#listening.close();
      this.player.close();
    }
    this.#store.update({
      route,
      importing: false,
      importError: undefined,
      openError: undefined,
      open: this.#reading && this.#store.value.open,
    });
    const code = this.#loadScreen(route.screen);
    const isLibrary = route.screen === 'library';
    const listed = isLibrary ? Promise.all([this.#desk.list(), this.#queue.load()]) : undefined;
    if (route.screen === 'words') await this.#words.load();
    if (route.screen === 'reader' && !this.#reading) await this.#openArticle(route.article, signal);
    if (code) await code;
    this.#render();
    if (moveFocus && !signal.aborted) await this.#focusHeading();
    await listed;
  }

  /** Nothing to wait for where the screen is here already. */
  #loadScreen(screen: Route['screen']): Promise<void> | undefined {
    if (isLoaded(screen)) return undefined;
    return loadScreen(screen).catch((error: unknown) => {
      this.notices.fault(error, 'A screen was not loaded');
    });
  }

  async #openArticle(id: ArticleId, signal: AbortSignal): Promise<void> {
    try {
      await this.#listening.open(id, signal);
      const reading = await Reading.start(id, this.#desk.library, this.player, signal, (article) =>
        this.#words.options(article),
      );
      signal.throwIfAborted();
      this.#reading = reading;
      this.#listening.opened(reading.open.article);
      this.#playback.describe();
      this.#store.update({
        open: {...reading.open, start: this.#wanted(reading.open.start)},
        player: this.#playerView(reading),
      });
      if (this.#following === id) this.player.play();
    } catch (error) {
      if (signal.aborted) return;
      report(error, 'The article was not opened');
      this.#store.update({openError: codeOf(error)});
    }
  }

  #playerChanged(state: PlayerState): void {
    const reading = this.#reading;
    if (!reading) return;
    this.#store.update({player: this.#playerView(reading)});
    if (state.status === 'idle') return;
    readerRef.value?.show(this.#wanted(reading.litAt(state)));
    void reading.save(state);
    const wasSounding = this.#sounded;
    this.#sounded = isSounding(state);
    if (wasSounding && state.status === 'paused' && state.ended) void this.#goOn(reading);
  }

  #playerView(reading: Reading): PlayerView {
    const {rates, sleepCountdown: sleep} = this.#listening;
    return reading.view(this.player.state, {rate: this.player.rate, rates, sleep});
  }

  #tellPace(): void {
    this.#store.update({rates: this.#listening.rates});
    if (this.#reading) this.#store.update({player: this.#playerView(this.#reading)});
  }

  /** Begins the next article of the queue, where the listener wants that. */
  async #goOn({open}: Reading): Promise<void> {
    if (!this.#settings.playQueue || this.#listening.endsWithArticle) return;
    const next = await this.#queue.takeNext(open.article.id);
    // Whoever has gone elsewhere in the meantime wants something else.
    if (next === undefined || this.#reading?.open !== open) return;
    this.#following = next;
    this.#router.go({screen: 'reader', article: next});
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
    const {state} = this.player;
    return isSounding(state) && state.passage.speaker.engine === 'device';
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
      case 'repeat':
        this.player.repeatSentence();
        break;
      case 'contents':
      case 'listening':
      // The reader shows them itself.
    }
  }

  #changeSettings(change: Partial<Settings>): void {
    const settings = {...this.#settings, ...change};
    this.#store.update({settings, locale: localeFor(settings)});
    applyAppearance(this.#store.value);
    this.#listening.settingsChanged(change);
    this.#playback.update();
    this.#tellPace();
    if (changesReading(change)) void this.#replan();
    if (change.voiceCheck !== undefined) void this.#focusAgain();
    void this.#desk.change((library) => library.settings.set(change, forever));
  }

  async #import(input: ImportRequestEvent['input']): Promise<void> {
    const article = await this.#desk.add(input, this.#screen.signal);
    if (article) this.#router.go({screen: 'reader', article: article.id});
  }

  async #remove(id: ArticleId): Promise<void> {
    if (await this.#desk.remove(id)) await this.#focusHeading();
  }

  async #dismiss(notice: string): Promise<void> {
    this.notices.dismiss(notice);
    await this.#focusAgain();
  }

  /** Where what had the focus is taken away, the focus goes to the screen and not to nothing. */
  async #focusAgain(): Promise<void> {
    // It is gone with the next frame.
    await new Promise(requestAnimationFrame);
    if (document.activeElement === document.body) await this.#focusHeading();
  }

  /** Reads the open article on as the settings say now. */
  async #replan(): Promise<void> {
    const reading = this.#reading;
    if (!reading) return;
    const options = await this.#words.options(reading.open.article);
    if (reading === this.#reading) reading.replan(this.player, options);
  }

  #showVoiceCheck(voiceCheck: AppState['voiceCheck']): void {
    this.#store.update({voiceCheck});
    if (!voiceCheck) return;
    import('../ui/voice-check/rawi-voice-check.ts').catch((error: unknown) => {
      this.notices.fault(error, 'The check of the voice is not here');
    });
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

/** Whether a change of the settings changes what is said of an article. */
function changesReading(change: Partial<Settings>): boolean {
  return [...READING_CHOICE_KEYS, 'pauses' as const].some((key) => change[key] !== undefined);
}

function articleOf(route: Route): ArticleId | undefined {
  return route.screen === 'reader' ? route.article : undefined;
}
