import {KEY_COMMANDS, validKey, type KeyChoices} from './keys/key-commands.ts';
import {DEFAULT_PAUSES, type Pace, type PauseChoices} from './pace/pace.ts';
import {DEFAULT_READING_CHOICES, type ReadingChoices} from './spoken/reading-choices.ts';
import {
  DEFAULT_STRUCTURE,
  STRUCTURE_PARTS,
  type StructureChoices,
  type Treatment,
} from './spoken/structure-choices.ts';

/** What a person may choose; kept in the library, one value per key. */
export interface Settings extends ReadingChoices {
  readonly interfaceLanguage: 'ar' | 'en';
  /** Who reads an article to the listener: Rawi's voice or the listener's own screen reader. */
  readonly listenWith: 'unasked' | 'voice' | 'screen-reader';
  readonly theme: 'system' | 'light' | 'dark' | 'sepia' | 'contrast';
  /** The letters of an article: a Naskh, a modern sans, or large clear forms. */
  readonly font: 'naskh' | 'sans' | 'clear';
  /** Size of an article's text as a multiple of the normal size, 0.75 to 3. */
  readonly textScale: number;
  /** Height of an article's lines as a multiple of its letters' size, 1.5 to 3. */
  readonly lineHeight: number;
  /** The longest line of an article, in characters of middling width, 30 to 80. */
  readonly measure: number;
  /** Space between paragraphs as a multiple of the letters' size, 0.5 to 3. */
  readonly paragraphSpacing: number;
  /** Space beside an article where the window is narrow, in rem, 0.5 to 4. */
  readonly margin: number;
  /** The colour of the light that moves with the voice. */
  readonly lightColour: 'amber' | 'green' | 'blue' | 'rose' | 'violet';
  /** How the word that is spoken is told from its sentence. */
  readonly lightStyle: 'ground' | 'underline' | 'ink';
  /** Whether vowel marks that a text lacks are put in: nowhere, in the lit sentence, or throughout. */
  readonly vowels: 'written' | 'sentence' | 'text';
  /** How vowel marks are seen, those of the text and those put in. */
  readonly marks: 'shown' | 'dimmed' | 'hidden';
  /** How much of the text is seen while it is read. */
  readonly focusMode: 'page' | 'dimmed' | 'sentence' | 'ruler';
  /** Whether single keys are commands in the reader. */
  readonly shortcuts: boolean;
  /** The keys that the listener has changed; a command that is not here has its usual key. */
  readonly keys: KeyChoices;
  /** Whether the app's icon shows how many articles have not been heard. */
  readonly badge: boolean;
  /** What the listener said when installing was offered. */
  readonly installOffer: 'unasked' | 'later' | 'never';
  /** The version whose notes of change the listener has seen; empty at the first visit. */
  readonly seenVersion: string;
  /** Speed of the voice as a multiple of its normal speed, 0.5 to 4; articles may have their own. */
  readonly rate: number;
  /** Height of the voice as a multiple of its own, 0.5 to 2. */
  readonly pitch: number;
  /** Loudness of the voice, 0.1 to 1. */
  readonly volume: number;
  readonly pauses: PauseChoices;
  /** The pace that the listener has kept as their own. */
  readonly ownPace: Pace | undefined;
  /** Where the voice stops by itself and waits to be started again. */
  readonly stopAfter: 'article' | 'paragraph' | 'sentence';
  /** How often each sentence is said, 1 to 5. */
  readonly repeat: number;
  /** Whether Rawi's own voice goes on where the device's falls silent in a page that is not seen. */
  readonly handOver: boolean;
  /** Who speaks after that when the listener comes back. */
  readonly handBack: 'ask' | 'always' | 'never';
  /** Whether the next article of the queue begins when one has ended. */
  readonly playQueue: boolean;
  /** What the listener said when asked whether the device's voice speaks Arabic. */
  readonly voiceCheck: 'unasked' | 'heard' | 'not-heard' | 'later';
  /** `auto` takes a voice of the device where there is one, else the built-in voice. */
  readonly engine: 'auto' | 'device' | 'built-in';
  /** The id of the chosen device voice by primary language subtag («ar», «en»). */
  readonly voices: Readonly<Record<string, string>>;
  /** Ids of the voices that send the text to their maker, to which the listener has agreed. */
  readonly agreedVoices: readonly string[];
  /** What moves along with the voice. */
  readonly highlight: 'word' | 'sentence';
  /** Whether words are lit whose times the voice does not tell and that are only estimated. */
  readonly estimatedWords: 'trusted' | 'always' | 'never';
  /** Digits in the interface: as the language has them, ٠١٢ or 012. */
  readonly digits: 'auto' | 'arab' | 'latn';
}

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  interfaceLanguage: 'ar',
  listenWith: 'unasked',
  theme: 'system',
  font: 'naskh',
  textScale: 1,
  lineHeight: 2,
  measure: 66,
  paragraphSpacing: 1,
  margin: 1.25,
  lightColour: 'amber',
  lightStyle: 'ground',
  vowels: 'written',
  marks: 'shown',
  focusMode: 'page',
  shortcuts: false,
  keys: Object.freeze({}),
  badge: false,
  installOffer: 'unasked',
  seenVersion: '',
  rate: 1,
  pitch: 1,
  volume: 1,
  pauses: DEFAULT_PAUSES,
  ownPace: undefined,
  stopAfter: 'article',
  repeat: 1,
  handOver: true,
  handBack: 'ask',
  playQueue: false,
  voiceCheck: 'unasked',
  engine: 'auto',
  voices: Object.freeze({}),
  agreedVoices: Object.freeze([]),
  highlight: 'word',
  estimatedWords: 'trusted',
  digits: 'auto',
  ...DEFAULT_READING_CHOICES,
});

/** The smallest and the largest value of each number among the settings. */
export const SETTING_LIMITS = {
  textScale: {min: 0.75, max: 3},
  lineHeight: {min: 1.5, max: 3},
  measure: {min: 30, max: 80},
  paragraphSpacing: {min: 0.5, max: 3},
  margin: {min: 0.5, max: 4},
  rate: {min: 0.5, max: 4},
  pitch: {min: 0.5, max: 2},
  volume: {min: 0.1, max: 1},
  repeat: {min: 1, max: 5},
  /** In milliseconds. */
  pause: {min: 0, max: 5000},
} as const;

export const SETTING_KEYS = Object.keys(DEFAULT_SETTINGS) as readonly (keyof Settings)[];

type Validation<Value> = (value: unknown) => Value | undefined;

function oneOf<const Value extends string>(...choices: Value[]): Validation<Value> {
  return (value) => choices.find((choice) => choice === value);
}

function between({min, max}: {min: number; max: number}): Validation<number> {
  return (value) => (typeof value === 'number' && value >= min && value <= max ? value : undefined);
}

const yesOrNo: Validation<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** Keeps the pairs that make sense, so that one broken pair does not lose the others. */
function voicesByLanguage(value: unknown): Readonly<Record<string, string>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const sound = Object.entries(value as Record<string, unknown>).filter(
    (pair): pair is [string, string] =>
      /^[a-z]{2,3}$/.test(pair[0]) && typeof pair[1] === 'string' && pair[1] !== '',
  );
  return Object.fromEntries(sound);
}

function namesOnly(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((name): name is string => typeof name === 'string' && name !== '');
}

/** Each silence by itself: one that makes no sense is the usual one. */
function pauses(value: unknown): PauseChoices | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const silence = between(SETTING_LIMITS.pause);
  const {comma, sentence, paragraph, heading, scaled} = DEFAULT_PAUSES;
  return {
    comma: silence(given['comma']) ?? comma,
    sentence: silence(given['sentence']) ?? sentence,
    paragraph: silence(given['paragraph']) ?? paragraph,
    heading: silence(given['heading']) ?? heading,
    scaled: yesOrNo(given['scaled']) ?? scaled,
  };
}

function pace(value: unknown): Pace | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const rate = between(SETTING_LIMITS.rate)(given['rate']);
  const silences = pauses(given['pauses']);
  return rate === undefined || !silences ? undefined : {rate, pauses: silences};
}

const treatment = oneOf<Treatment>('read', 'announce', 'skip');

function structure(value: unknown): StructureChoices | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const chosen = Object.fromEntries(
    STRUCTURE_PARTS.map((part) => [part, treatment(given[part]) ?? DEFAULT_STRUCTURE[part]]),
  ) as StructureChoices;
  // Chosen before images had texts: who wants no captions wants no descriptions.
  const wantsNone = given['images'] === undefined && given['captions'] === 'skip';
  return wantsNone ? {...chosen, images: 'skip'} : chosen;
}

/** Keeps the pairs that make sense. */
function keys(value: unknown): KeyChoices | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    KEY_COMMANDS.flatMap((command) => {
      const key = validKey(given[command]);
      return key === undefined ? [] : [[command, key]];
    }),
  );
}

const validations: {readonly [Key in keyof Settings]: Validation<Settings[Key]>} = {
  interfaceLanguage: oneOf('ar', 'en'),
  listenWith: oneOf('unasked', 'voice', 'screen-reader'),
  theme: oneOf('system', 'light', 'dark', 'sepia', 'contrast'),
  font: oneOf('naskh', 'sans', 'clear'),
  textScale: between(SETTING_LIMITS.textScale),
  lineHeight: between(SETTING_LIMITS.lineHeight),
  measure: between(SETTING_LIMITS.measure),
  paragraphSpacing: between(SETTING_LIMITS.paragraphSpacing),
  margin: between(SETTING_LIMITS.margin),
  lightColour: oneOf('amber', 'green', 'blue', 'rose', 'violet'),
  lightStyle: oneOf('ground', 'underline', 'ink'),
  vowels: oneOf('written', 'sentence', 'text'),
  marks: oneOf('shown', 'dimmed', 'hidden'),
  focusMode: oneOf('page', 'dimmed', 'sentence', 'ruler'),
  shortcuts: yesOrNo,
  keys,
  badge: yesOrNo,
  installOffer: oneOf('unasked', 'later', 'never'),
  seenVersion: (value) => (typeof value === 'string' ? value : undefined),
  rate: between(SETTING_LIMITS.rate),
  pitch: between(SETTING_LIMITS.pitch),
  volume: between(SETTING_LIMITS.volume),
  pauses,
  ownPace: pace,
  stopAfter: oneOf('article', 'paragraph', 'sentence'),
  repeat: (value) => (Number.isInteger(value) ? between(SETTING_LIMITS.repeat)(value) : undefined),
  handOver: yesOrNo,
  handBack: oneOf('ask', 'always', 'never'),
  playQueue: yesOrNo,
  voiceCheck: oneOf('unasked', 'heard', 'not-heard', 'later'),
  engine: oneOf('auto', 'device', 'built-in'),
  voices: voicesByLanguage,
  agreedVoices: namesOnly,
  highlight: oneOf('word', 'sentence'),
  estimatedWords: oneOf('trusted', 'always', 'never'),
  digits: oneOf('auto', 'arab', 'latn'),
  dateOrder: oneOf('day-month', 'month-day'),
  monthNames: oneOf('egyptian', 'levantine'),
  emoji: oneOf('named', 'silent'),
  acronyms: oneOf('arabic', 'latin'),
  endings: oneOf('full', 'pausal', 'none'),
  foreign: oneOf('voice', 'spelled', 'skipped'),
  structure,
};

/** `value` as the setting `key`, or `undefined` where it is not a possible value of it. */
export function validSetting<Key extends keyof Settings>(
  key: Key,
  value: unknown,
): Settings[Key] | undefined {
  return validations[key](value);
}

/**
 * Settings from values of unknown origin (an older version, a backup): a missing or impossible
 * value becomes the default, an unknown key is left out.
 */
export function settingsFrom(values: Readonly<Record<string, unknown>>): Settings {
  // Before the endings had three ways, pausal forms were turned on or off.
  if (values['endings'] === undefined && values['pausal'] === false) {
    return settingsFrom({...values, endings: 'full'});
  }
  return Object.fromEntries(
    SETTING_KEYS.map((key) => [key, validSetting(key, values[key]) ?? DEFAULT_SETTINGS[key]]),
  ) as unknown as Settings;
}
