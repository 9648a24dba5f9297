/** A script that runs are found in, in text of a language of another script. */
export interface Script {
  readonly letter: RegExp;
  /** Found much faster than `letter`, in nearly every text that has one. */
  readonly likely: RegExp;
  /** Letters, marks and digits of the script, with what joins them inside a word. */
  readonly word: RegExp;
}

export const LATIN: Script = {
  letter: /\p{Script=Latin}/u,
  likely: /[A-Za-z\u00C0-\u024F\u1E00-\u1EFF\uFF21-\uFF5A]/,
  word: /[0-9\p{Script=Latin}][0-9\p{Script=Latin}\p{M}]*(?:['’._@&+:/%=?#–-]+[0-9\p{Script=Latin}\p{M}]+)*/gu,
};

export const ARABIC: Script = {
  letter: /(?=\p{Script=Arabic})\p{L}/u,
  likely: /[\u0620-\u06FF\u0750-\u077F\u08A0-\u08FF\uFB50-\uFEFC]/,
  word: /[٠-٩\p{Script=Arabic}][٠-٩\p{Script=Arabic}\p{M}\p{Cf}\u0640]*(?:[-._/][٠-٩\p{Script=Arabic}\p{M}]+)*/gu,
};

/** Scripts that one language of today, or one above all, is written in. */
const LANGUAGE_OF_SCRIPT: Readonly<Record<string, string>> = {
  Greek: 'el',
  Cyrillic: 'ru',
  Hebrew: 'he',
  Han: 'zh',
  Hiragana: 'ja',
  Katakana: 'ja',
  Hangul: 'ko',
  Devanagari: 'hi',
  Bengali: 'bn',
  Gurmukhi: 'pa',
  Gujarati: 'gu',
  Tamil: 'ta',
  Telugu: 'te',
  Kannada: 'kn',
  Malayalam: 'ml',
  Sinhala: 'si',
  Thai: 'th',
  Lao: 'lo',
  Khmer: 'km',
  Myanmar: 'my',
  Tibetan: 'bo',
  Armenian: 'hy',
  Georgian: 'ka',
  Ethiopic: 'am',
  Syriac: 'syr',
  Thaana: 'dv',
  Coptic: 'cop',
  Tifinagh: 'zgh',
};

/** Found fast in any text that has a letter of {@link OTHER}, and in few that have none. */
const LIKELY_OTHER =
  /[\u0900-\u1CFF\u0370-\u05FF\u0700-\u074F\u0780-\u07BF\u1F00-\u1FFF\u2C80-\u2DFF\u2E80-\uA4CF\uA640-\uA69F\uAC00-\uD7FF\uD840-\uD88F\uF900-\uFAFF]/;

const LETTERS = Object.keys(LANGUAGE_OF_SCRIPT)
  .map((script) => `\\p{Script=${script}}`)
  .join('');

/** The long sign of kana and the sign of a repeated character belong to no script. */
const REST = `[${LETTERS}\\p{M}0-9\\u3005\\u30FC]*`;

/** Every script here but Latin and Arabic. */
export const OTHER: Script = {
  letter: new RegExp(`(?=[${LETTERS}])\\p{L}`, 'u'),
  likely: LIKELY_OTHER,
  word: new RegExp(`[${LETTERS}]${REST}(?:['’.·&–-][${LETTERS}]${REST})*`, 'gu'),
};

let signs: readonly (readonly [letter: RegExp, language: string])[] | undefined;

/**
 * The language that the script of the first letter of `text` stands for, the same for every
 * script that is mixed with others in one word (Han and kana); `undefined` where it is not one of
 * {@link OTHER}.
 */
export function scriptLanguage(text: string): string | undefined {
  signs ??= Object.entries(LANGUAGE_OF_SCRIPT).map(([script, language]) => [
    new RegExp(`\\p{Script=${script}}`, 'u'),
    language,
  ]);
  const first = OTHER.letter.exec(text)?.[0];
  if (first === undefined) return undefined;
  const language = signs.find(([letter]) => letter.test(first))?.[1];
  return language === 'ja' ? 'zh' : language;
}

/** Told apart by letters that only one of the languages of a script has. */
const REFINEMENTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ru: [
    [/[іїєґІЇЄҐ]/u, 'uk'],
    [/[ўЎ]/u, 'be'],
    [/[ђјљњћџЂЈЉЊЋЏ]/u, 'sr'],
    [/[әғқңөұүһӘҒҚҢӨҰҮҺ]/u, 'kk'],
  ],
  zh: [[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja']],
};

/** The language of a run in one of {@link OTHER}, BCP 47; `und` where it has none of their letters. */
export function languageOfScript(run: string): string {
  const language = scriptLanguage(run);
  if (language === undefined) return 'und';
  return REFINEMENTS[language]?.find(([letters]) => letters.test(run))?.[1] ?? language;
}

const OTHER_LANGUAGES = new Set([
  ...Object.values(LANGUAGE_OF_SCRIPT),
  ...'uk be bg mk sr kk ky tg mn yi mr ne ti ba tt'.split(' '),
]);
const ARABIC_LANGUAGES = new Set(['ar', 'fa', 'ur', 'ckb', 'ps', 'sd', 'ug']);

/** The script that a language (primary subtag) is written in. */
export function scriptOf(language: string): Script {
  if (ARABIC_LANGUAGES.has(language)) return ARABIC;
  return OTHER_LANGUAGES.has(language) ? OTHER : LATIN;
}
