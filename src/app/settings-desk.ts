import {DEFAULT_SETTINGS, type Settings} from '../core/settings.ts';
import {READING_CHOICE_KEYS} from '../core/spoken/reading-choices.ts';
import type {Player} from '../speech/player/player.ts';
import type {AppState} from './app-state.ts';
import {applyAppearance} from './appearance.ts';
import {hasCatalogue, loadCatalogue, localeFor} from './catalogues.ts';
import type {LibraryDesk} from './library-desk.ts';
import type {ListeningDesk} from './listening-desk.ts';
import type {NoticeBoard} from './notice-board.ts';
import type {ReaderDesk} from './reader-desk.ts';
import type {Stage} from './stage.ts';
import type {Store} from './store.ts';

const forever = new AbortController().signal;

export interface SettingsDeskParts {
  readonly store: Store<AppState>;
  readonly desk: Pick<LibraryDesk, 'change'>;
  readonly notices: Pick<NoticeBoard, 'show' | 'fault'>;
  readonly player: Pick<Player, 'pause'>;
  readonly listening: Pick<ListeningDesk, 'settingsChanged'>;
  readonly reader: Pick<ReaderDesk, 'tellPace' | 'replanSoon'>;
  readonly stage: Pick<Stage, 'focusAgain'>;
}

/** The settings: what depends on them follows them, and they are kept. */
export class SettingsDesk {
  readonly #parts: SettingsDeskParts;

  constructor(parts: SettingsDeskParts) {
    this.#parts = parts;
  }

  /** Answers what the screens in `root` want changed. */
  listen(root: HTMLElement): void {
    root.addEventListener('settings-change', ({change}) => this.change(change));
  }

  /** Changes settings: what depends on them follows at once, and they are kept. */
  change(change: Partial<Settings>): void {
    const {stage, desk} = this.#parts;
    this.#take(change);
    if (change.listenWith !== undefined) this.#wayChanged(change.listenWith);
    // The card that asked is gone.
    if (change.voiceCheck !== undefined || change.listenWith !== undefined) {
      void stage.focusAgain();
    }
    void desk.change((library) => library.settings.set(change, forever));
  }

  /** Everything is as at the first visit; to be called where what was kept is gone. */
  reset(): void {
    this.#take(DEFAULT_SETTINGS);
  }

  get #settings(): Settings {
    return this.#parts.store.value.settings;
  }

  #take(change: Partial<Settings>): void {
    const {store, listening, reader} = this.#parts;
    const settings = {...this.#settings, ...change};
    store.update({settings});
    if (hasCatalogue(settings.interfaceLanguage)) this.#showLocale();
    else void this.#fetchLanguage(settings.interfaceLanguage);
    listening.settingsChanged(change);
    reader.tellPace();
    if (changesReading(change)) reader.replanSoon();
  }

  #showLocale(): void {
    const {store} = this.#parts;
    store.update({locale: localeFor(this.#settings)});
    applyAppearance(store.value);
  }

  async #fetchLanguage(language: Settings['interfaceLanguage']): Promise<void> {
    try {
      await loadCatalogue(language);
    } catch (error) {
      this.#parts.notices.fault(error, 'A language was not loaded');
    }
    this.#showLocale();
  }

  /** Says who reads from now on. */
  #wayChanged(listenWith: Settings['listenWith']): void {
    const {store, player, notices} = this.#parts;
    const {nowVoice, nowScreenReader} = store.value.locale.messages.ways;
    const isScreenReader = listenWith === 'screen-reader';
    if (isScreenReader) player.pause();
    notices.show({id: 'way', text: isScreenReader ? nowScreenReader : nowVoice});
  }
}

/** Whether a change of the settings changes what is said of an article. */
function changesReading(change: Partial<Settings>): boolean {
  return [...READING_CHOICE_KEYS, 'pauses' as const].some((key) => change[key] !== undefined);
}
