/** Letters that Kurdish and Urdu write and Arabic does not, and the share of them that tells. */
const SIGNS: readonly {
  readonly language: string;
  readonly letters: RegExp;
  readonly share: number;
}[] = [
  {language: 'ckb', letters: /[ڵڕۆێە]/gu, share: 0.04},
  {language: 'ur', letters: /[ٹڈڑںےہھ]/gu, share: 0.03},
];

const PERSIAN_LETTERS = /[پچژگ]/gu;
const PERSIAN_SHARE = 0.01;
/** Some keyboards write ی and ک in Arabic too, so they tell only with a letter of the four. */
const PERSIAN_FORMS = /[کی]/gu;
const PERSIAN_FORMS_SHARE = 0.06;
/** The commonest letter of Arabic that Persian hardly has. */
const ARABIC_LETTER = /ة/gu;

/**
 * The language of `text` as BCP 47, by counting letters: `ar` (or `fa`, `ur`, `ckb` where their
 * own letters show it) when Arabic letters prevail over Latin ones, `en` when Latin ones do, and
 * `und` where neither does, since a guess would pick the wrong voice.
 */
export function detectLanguage(text: string): string {
  let arabic = 0;
  let latin = 0;
  let other = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x41) continue;
    if (isLatinLetter(unit)) latin++;
    else if (isArabicLetter(unit)) arabic++;
    else if (isOtherLetter(unit)) other++;
  }
  if (other > arabic + latin) return 'und';
  if (arabic === 0 && latin === 0) return 'und';
  if (latin > arabic) return 'en';
  return arabicScriptLanguage(text, arabic);
}

function arabicScriptLanguage(text: string, letters: number): string {
  for (const sign of SIGNS) {
    if (count(text, sign.letters) >= letters * sign.share) return sign.language;
  }
  const persian = count(text, PERSIAN_LETTERS);
  // Names and dialect bring single پ, چ and گ into Arabic.
  if (persian <= count(text, ARABIC_LETTER)) return 'ar';
  const isPersian =
    persian >= letters * PERSIAN_SHARE ||
    count(text, PERSIAN_FORMS) >= letters * PERSIAN_FORMS_SHARE;
  return isPersian ? 'fa' : 'ar';
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function isLatinLetter(unit: number): boolean {
  return (
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
    (unit >= 0x1e00 && unit <= 0x1eff)
  );
}

function isArabicLetter(unit: number): boolean {
  return (
    (unit >= 0x620 && unit <= 0x64a && unit !== 0x640) ||
    (unit >= 0x66e && unit <= 0x6d3) ||
    (unit >= 0x6fa && unit <= 0x6ff) ||
    (unit >= 0x750 && unit <= 0x77f) ||
    (unit >= 0x8a0 && unit <= 0x8c9) ||
    (unit >= 0xfb50 && unit <= 0xfdfb && unit !== 0xfd3e && unit !== 0xfd3f) ||
    (unit >= 0xfe70 && unit <= 0xfefc)
  );
}

/** Letters of the scripts between and around: Greek to Hebrew, Syriac to Georgian, East Asian. */
function isOtherLetter(unit: number): boolean {
  return (
    (unit >= 0x370 && unit <= 0x5ea) ||
    (unit >= 0x710 && unit <= 0x74f) ||
    (unit >= 0x780 && unit <= 0x7ff) ||
    (unit >= 0x900 && unit <= 0x1cff) ||
    (unit >= 0x3040 && unit <= 0xd7a3)
  );
}
