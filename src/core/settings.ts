import {DEFAULT_READING_CHOICES, type ReadingChoices} from './spoken/reading-choices.ts';

/** What a person may choose; kept in the library, one value per key. */
export interface Settings extends ReadingChoices {
  readonly interfaceLanguage: 'ar' | 'en';
  readonly theme: 'system' | 'light' | 'dark' | 'sepia';
  /** Size of an article's text as a multiple of the normal size, 0.75 to 3. */
  readonly textScale: number;
  /** Speed of the voice as a multiple of its normal speed, 0.5 to 3. */
  readonly rate: number;
  /** `auto` takes a voice of the device where there is one, else the built-in voice. */
  readonly engine: 'auto' | 'device' | 'built-in';
  /** The id of the chosen device voice by primary language subtag («ar», «en»). */
  readonly voices: Readonly<Record<string, string>>;
  /** Ids of the voices that send the text to their maker, to which the listener has agreed. */
  readonly agreedVoices: readonly string[];
  /** What moves along with the voice. */
  readonly highlight: 'word' | 'sentence';
  /** Digits in the interface: as the language has them, ٠١٢ or 012. */
  readonly digits: 'auto' | 'arab' | 'latn';
}

export const DEFAULT_SETTINGS: Settings = Object.freeze({
  interfaceLanguage: 'ar',
  theme: 'system',
  textScale: 1,
  rate: 1,
  engine: 'auto',
  voices: Object.freeze({}),
  agreedVoices: Object.freeze([]),
  highlight: 'word',
  digits: 'auto',
  ...DEFAULT_READING_CHOICES,
});

/** The smallest and the largest value of each number among the settings. */
export const SETTING_LIMITS = {
  textScale: {min: 0.75, max: 3},
  rate: {min: 0.5, max: 3},
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

const validations: {readonly [Key in keyof Settings]: Validation<Settings[Key]>} = {
  interfaceLanguage: oneOf('ar', 'en'),
  theme: oneOf('system', 'light', 'dark', 'sepia'),
  textScale: between(SETTING_LIMITS.textScale),
  rate: between(SETTING_LIMITS.rate),
  engine: oneOf('auto', 'device', 'built-in'),
  voices: voicesByLanguage,
  agreedVoices: namesOnly,
  highlight: oneOf('word', 'sentence'),
  digits: oneOf('auto', 'arab', 'latn'),
  dateOrder: oneOf('day-month', 'month-day'),
  monthNames: oneOf('egyptian', 'levantine'),
  emoji: oneOf('named', 'silent'),
  acronyms: oneOf('arabic', 'latin'),
  pausal: yesOrNo,
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
  return Object.fromEntries(
    SETTING_KEYS.map((key) => [key, validSetting(key, values[key]) ?? DEFAULT_SETTINGS[key]]),
  ) as unknown as Settings;
}
