import type {ArticleId} from '../core/article/article.ts';
import type {AppErrorCode} from '../core/errors.ts';
import type {LexiconEntry} from '../core/lexicon/lexicon-entry.ts';
import type {SentenceReading} from '../core/plan/sentence-reading.ts';
import type {Settings} from '../core/settings.ts';
import type {Locale} from '../i18n/locale.ts';
import type {ArticleListening, ArticleSummary} from '../library/schema.ts';
import type {Voice} from '../speech/engine.ts';
import type {VowelSource} from '../ui/article/vowel-source.ts';
import type {LibrarySearch} from '../ui/library/rawi-library.ts';
import type {SleepView} from '../ui/listening/listening-view.ts';
import type {InstallView} from '../ui/install/install-view.ts';
import type {Notice} from '../ui/notices/notice.ts';
import type {PlayerView} from '../ui/player-bar/rawi-player-bar.ts';
import type {OpenArticle} from '../ui/reader/rawi-reader.ts';
import type {StorageView} from '../ui/storage/storage-view.ts';
import type {VoiceCheckView} from '../ui/voice-check/voice-check-view.ts';
import type {Route} from './route.ts';

/** Everything that the screens show. */
export interface AppState {
  readonly route: Route;
  readonly settings: Settings;
  readonly locale: Locale;
  /** `undefined` until the library has been read. */
  readonly articles: readonly ArticleSummary[] | undefined;
  /** What is found of what is looked for; `undefined` while nothing is. */
  readonly search: LibrarySearch | undefined;
  /** Why there is no library; the other screens still work as far as they can. */
  readonly libraryError: AppErrorCode | undefined;
  /** The articles that are heard one after the other. */
  readonly queue: readonly ArticleId[];
  readonly importing: boolean;
  readonly importError: AppErrorCode | undefined;
  /** The article of the reader route, once it is open. */
  readonly open: OpenArticle | undefined;
  readonly openError: AppErrorCode | undefined;
  /** How a sentence is read, while the reader wants to see it. */
  readonly sentence: SentenceReading | undefined;
  /** The listener's own words; `undefined` until they have been read. */
  readonly words: readonly LexiconEntry[] | undefined;
  readonly player: PlayerView;
  /** Where the screens have vowel marks from; another one when the listener's words have changed. */
  readonly vowels: VowelSource | undefined;
  /** What holds for the open article alone. */
  readonly listening: ArticleListening;
  /** The sleep timer, while it runs. */
  readonly sleep: SleepView | undefined;
  /** The paces that sound different with the voice that would speak, ascending. */
  readonly rates: readonly number[];
  /** The device's Arabic voices; `undefined` while they are looked for. */
  readonly voices: readonly Voice[] | undefined;
  /** The check of the device's voice, while it is open. */
  readonly voiceCheck: VoiceCheckView | undefined;
  /** How Rawi can be installed; `undefined` until that is known. */
  readonly install: OfferedInstall | undefined;
  /** What the library takes of the device; `undefined` until it is measured. */
  readonly storage: StorageView | undefined;
  /** The version since which what is new is shown, while it is; empty for all. */
  readonly whatsNew: string | undefined;
  readonly notices: readonly Notice[];
}

export interface OfferedInstall {
  readonly view: InstallView;
  /** Whether this is a moment to offer it. */
  readonly isOffered: boolean;
}

const silentPlayer: PlayerView = {
  status: 'paused',
  ended: false,
  rate: 1,
  rates: [1],
  progress: 0,
  minutesLeft: 0,
  section: 1,
  sections: 1,
};

/** What is known before anything has been read. */
export function firstState(
  route: Route,
  settings: Settings,
  locale: Locale,
  libraryError: AppState['libraryError'],
): AppState {
  return {
    route,
    settings,
    locale,
    articles: undefined,
    search: undefined,
    libraryError,
    queue: [],
    importing: false,
    importError: undefined,
    open: undefined,
    openError: undefined,
    sentence: undefined,
    words: undefined,
    vowels: undefined,
    player: {...silentPlayer, rate: settings.rate},
    listening: {},
    sleep: undefined,
    rates: [settings.rate],
    voices: undefined,
    voiceCheck: undefined,
    install: undefined,
    storage: undefined,
    whatsNew: undefined,
    notices: [],
  };
}
