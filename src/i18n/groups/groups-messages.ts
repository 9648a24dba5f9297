/** The groups of the settings, in their order. */
export type SettingGroupId =
  'listen' | 'pace' | 'text' | 'saying' | 'storage' | 'privacy' | 'keys' | 'app';

/** What can be found among the settings: one choice, or a few that belong together. */
export type SettingId =
  | 'listenWith'
  | 'engine'
  | 'voice'
  | 'voiceCheck'
  | 'pitch'
  | 'volume'
  | 'handOver'
  | 'pace'
  | 'silences'
  | 'manner'
  | 'playQueue'
  | 'look'
  | 'structure'
  | 'monthNames'
  | 'dateOrder'
  | 'acronyms'
  | 'foreign'
  | 'emoji'
  | 'endings'
  | 'words'
  | 'storage'
  | 'privacy'
  | 'keys'
  | 'interfaceLanguage'
  | 'digits'
  | 'install'
  | 'badge'
  | 'about';

/** The strings of the groups of the settings, their search, storage and privacy. */
export interface GroupsMessages {
  /** The name of the list of the groups. */
  readonly contents: string;
  readonly groups: Readonly<Record<SettingGroupId, string>>;
  /** Other words by which a setting is looked for. */
  readonly synonyms: Readonly<Record<SettingId, string>>;

  readonly search: {
    readonly label: string;
    readonly clear: string;
    readonly found: (settings: number) => string;
    /** What to do where nothing was found. */
    readonly remedy: string;
  };

  readonly hearVoice: string;
  readonly hearPace: string;

  readonly storage: {
    readonly measuring: string;
    /** What the app and the library take, as {@link Format.bytes} says it. */
    readonly used: (bytes: string) => string;
    readonly free: (bytes: string) => string;
    readonly kept: string;
    readonly notKept: string;
    readonly refused: string;
    readonly unknown: string;
    readonly keep: string;
    readonly clear: string;
    readonly clearTitle: string;
    /** Before the list of what will be lost. */
    readonly clearWhat: string;
    readonly clearArticles: (articles: string) => string;
    readonly clearWords: (words: string) => string;
    readonly clearSettings: string;
    readonly clearForever: string;
    readonly clearAgree: string;
    readonly cleared: string;
  };

  readonly privacy: {
    readonly nothingLeaves: string;
    readonly noVoices: string;
    readonly agreedTitle: string;
    readonly agreedExplanation: string;
    readonly takeBack: (voice: string) => string;
    readonly takenBack: (voice: string) => string;
  };

  readonly app: {
    /** What numbers look like now. */
    readonly digitsExample: (numbers: string) => string;
    readonly badge: string;
    readonly badgeHint: string;
    readonly help: string;
  };
}
