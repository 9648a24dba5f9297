import type {AppErrorCode} from '../core/errors.ts';
import type {ListeningMessages} from './listening/listening-messages.ts';
import type {QueueMessages} from './queue/queue-messages.ts';
import type {ShelfMessages} from './shelf/shelf-messages.ts';
import type {VoiceCheckMessages} from './voice-check/voice-check-messages.ts';
import type {WaysMessages} from './ways/ways-messages.ts';

/** What happened, and the one thing to do about it. */
export interface ErrorMessage {
  readonly what: string;
  readonly remedy: string;
}

/**
 * Every string of the interface. Functions take counts, times and titles as they are: digits,
 * plurals and the isolation of titles are the catalogue's own work.
 */
export interface Messages {
  readonly appName: string;
  /** Said of Rawi in one sentence, in an empty library. */
  readonly tagline: string;
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly libraryTitle: string;
  readonly addTitle: string;
  readonly settingsTitle: string;
  readonly helpTitle: string;
  readonly close: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly pageTitle: (screen: string) => string;

  readonly library: {
    readonly empty: string;
    readonly add: string;
    readonly count: (articles: number) => string;
    readonly listLabel: string;
    readonly rename: (title: string) => string;
    readonly remove: (title: string) => string;
    readonly removed: (title: string) => string;
    readonly undo: string;
    readonly restored: (title: string) => string;
    readonly renameTitle: string;
    readonly newTitle: string;
    readonly save: string;
    readonly notStarted: string;
    readonly finished: string;
    readonly progress: (fraction: number) => string;
    readonly minutes: (minutes: number) => string;
    readonly fromPage: string;
    readonly loading: string;
    readonly search: string;
    readonly clearSearch: string;
    readonly searching: string;
    /** How many articles were found. */
    readonly found: (articles: number) => string;
    readonly resultsLabel: string;
  };

  /** The listener's own words: the lexicon. */
  readonly words: {
    readonly title: string;
    readonly explanation: string;
    readonly empty: string;
    readonly listLabel: string;
    readonly count: (words: number) => string;
    readonly add: string;
    readonly change: string;
    readonly written: string;
    readonly writtenHint: string;
    readonly said: string;
    readonly saidHint: string;
    readonly skip: string;
    readonly exact: string;
    readonly exactHint: string;
    readonly where: string;
    readonly everywhere: string;
    readonly inThisArticle: string;
    readonly inOneArticle: string;
    readonly inLanguage: (language: string) => string;
    readonly hear: string;
    readonly save: string;
    readonly edit: (written: string) => string;
    readonly remove: (written: string) => string;
    readonly removed: (written: string) => string;
    readonly saved: (written: string) => string;
    readonly notSaid: string;
    readonly saidAs: (said: string) => string;
    readonly exportFile: string;
    readonly importFile: string;
    readonly imported: (words: number) => string;
    /** Said after {@link imported} where some could not be used. */
    readonly leftOut: (words: number) => string;
    readonly toSettings: string;
  };

  /** How a sentence will be read. */
  readonly sentence: {
    readonly open: string;
    readonly title: string;
    readonly written: string;
    readonly said: string;
    readonly changes: string;
    readonly noChanges: string;
    readonly notSaid: string;
    readonly next: string;
    readonly previous: string;
    readonly hear: string;
    readonly correct: string;
    readonly correctWord: (written: string) => string;
  };

  readonly add: {
    readonly label: string;
    readonly hint: string;
    readonly paste: string;
    readonly openFile: string;
    readonly drop: string;
    readonly save: string;
    readonly working: string;
    readonly clipboardRefused: string;
  };

  readonly listening: ListeningMessages;
  readonly voiceCheck: VoiceCheckMessages;
  readonly queue: QueueMessages;
  readonly shelf: ShelfMessages;
  readonly ways: WaysMessages;

  readonly reader: {
    readonly back: string;
    readonly contents: string;
    readonly contentsTitle: string;
    /** Within what has the title: not the same again. */
    readonly contentsList: string;
    readonly toSpokenPlace: string;
    /** Stands over the text of an image that is not kept. */
    readonly image: string;
    readonly opening: string;
  };

  readonly player: {
    readonly label: string;
    readonly play: string;
    readonly pause: string;
    readonly nextSentence: string;
    readonly previousSentence: string;
    readonly nextSection: string;
    readonly previousSection: string;
    readonly pace: string;
    readonly paceValue: (rate: number) => string;
    readonly paceButton: (rate: number) => string;
    readonly slower: string;
    readonly faster: string;
    readonly sectionOf: (section: number, sections: number) => string;
    readonly ended: string;
  };

  readonly settings: {
    readonly voice: string;
    readonly engine: string;
    readonly engineAuto: string;
    readonly engineAutoHint: string;
    readonly engineDevice: string;
    readonly engineDeviceHint: string;
    readonly engineBuiltIn: string;
    readonly engineBuiltInHint: string;
    readonly deviceVoice: (language: string) => string;
    readonly deviceVoiceBest: string;
    readonly noDeviceVoice: string;
    readonly searchingVoices: string;
    readonly remoteVoice: string;
    readonly remoteTitle: (voice: string) => string;
    readonly remoteExplanation: string;
    readonly remoteAgree: string;
    readonly pace: string;
    readonly reading: string;
    readonly highlight: string;
    readonly highlightWord: string;
    readonly highlightSentence: string;
    readonly textSize: string;
    readonly theme: string;
    readonly themeSystem: string;
    readonly themeLight: string;
    readonly themeDark: string;
    readonly themeSepia: string;
    readonly interfaceLanguage: string;
    readonly digits: string;
    readonly digitsAuto: string;
    readonly digitsArab: string;
    readonly digitsLatn: string;
    readonly saying: string;
    readonly monthNames: string;
    readonly monthNamesEgyptian: string;
    readonly monthNamesLevantine: string;
    readonly dateOrder: string;
    readonly dateOrderDayMonth: string;
    readonly dateOrderMonthDay: string;
    readonly acronyms: string;
    readonly acronymsArabic: string;
    readonly acronymsLatin: string;
    readonly emoji: string;
    readonly emojiNamed: string;
    readonly emojiSilent: string;
    readonly endings: string;
    readonly endingsPausal: string;
    readonly endingsFull: string;
    readonly endingsNone: string;
    readonly about: string;
    readonly privacy: string;
    readonly licence: string;
    readonly licences: string;
  };

  readonly notices: {
    readonly updateReady: string;
    readonly update: string;
    readonly offlineReady: string;
    readonly deviceVoiceFailed: string;
    /** Said to who comes back to a page in which the built-in voice has taken over. */
    readonly handedOver: string;
    readonly handBack: string;
    /** Another voice of the device goes on where one failed. */
    readonly otherVoice: string;
  };

  readonly errors: Readonly<Record<AppErrorCode, ErrorMessage>>;
}
