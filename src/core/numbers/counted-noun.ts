import type {Gender} from './cardinal.ts';
import {
  FEMININE_BEFORE_AT,
  FEMININE_PLURALS,
  FEMININE_SINGULARS,
  MASCULINE_BEFORE_AT,
  MASCULINE_BEFORE_AT_END,
  MASCULINE_IN_TA,
  MASCULINE_PLURALS,
  MASCULINE_SINGULARS,
  SINGULARS_LIKE_AJHIZA,
} from './noun-gender-table.ts';

/** The forms of a noun that is counted, without vowel marks but for the accusative alif. */
export interface CountedNoun {
  readonly gender: Gender;
  /** «كتاب», «ليرة» */
  readonly singular: string;
  /** After 11 to 99: «كتابا», «ليرة». */
  readonly accusative: string;
  /** «كتابان», «ليرتان» */
  readonly dual: string;
  /** «كتابين», «ليرتين» */
  readonly dualOblique: string;
  /** After 3 to 10: «كتب», «ليرات». */
  readonly plural: string;
}

/** Without marks, and with one letter for the seats of hamza on alif and for final yāʾ. */
function fold(word: string): string {
  return word
    .replace(/[\p{M}\u0640]/gu, '')
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى$/u, 'ي');
}

const wordsOf = (list: string): string[] => list.trim().split(/\s+/u).map(fold);

function makeTables() {
  const byGender = (masculine: string, feminine: string): ReadonlyMap<string, Gender> =>
    new Map([
      ...wordsOf(masculine).map((word) => [word, 'masculine'] as const),
      ...wordsOf(feminine).map((word) => [word, 'feminine'] as const),
    ]);
  return {
    singulars: byGender(`${MASCULINE_SINGULARS} ${MASCULINE_IN_TA}`, FEMININE_SINGULARS),
    plurals: byGender(MASCULINE_PLURALS, FEMININE_PLURALS),
    beforeAt: byGender(MASCULINE_BEFORE_AT, FEMININE_BEFORE_AT),
    beforeAtEnds: wordsOf(MASCULINE_BEFORE_AT_END),
    likeAjhiza: new Set(wordsOf(SINGULARS_LIKE_AJHIZA)),
  };
}

let made: ReturnType<typeof makeTables> | undefined;

function tables(): ReturnType<typeof makeTables> {
  made ??= makeTables();
  return made;
}

/** No noun is longer; with its marks, four times as long. */
const LONGEST = 24;

/**
 * The gender in which a number agrees with the noun `word`, which may stand in any form (singular,
 * accusative, dual, plural), with or without marks, «ال» and attached particles. It is that of the
 * singular: masculine for «أيام» and «قرارات», feminine for «سنوات» and «مدن». `undefined` where
 * neither the list of common nouns nor the form of the word tells.
 */
export function nounGender(word: string): Gender | undefined {
  if (word.length > 4 * LONGEST) return undefined;
  const folded = fold(word);
  if (folded.length > LONGEST || !/^\p{Script=Arabic}{2,}$/u.test(folded)) return undefined;
  const forms = withoutParticles(folded);
  for (const form of forms) {
    const gender = listed(form);
    if (gender) return gender;
  }
  // What could be a particle may be a letter of the noun: the masculine shapes are the telling ones.
  const genders = new Set(forms.map(byShape));
  if (genders.has('masculine')) return 'masculine';
  return genders.has('feminine') ? 'feminine' : undefined;
}

/** `word` without «ال» and what stands before it, or else with and without «و», «ف», «ب», «ل», «ك». */
function withoutParticles(word: string): string[] {
  const article = /^[وف]?(?:[بك]?ال|لل)(?=..)/u.exec(word)?.[0];
  const forms = [word];
  if (article !== undefined) forms.push(word.slice(article.length));
  if (/^[وف].../u.test(word)) forms.push(word.slice(1));
  const inner = forms.at(-1)!;
  if (article === undefined && /^[بلك].../u.test(inner)) forms.push(inner.slice(1));
  return forms;
}

function listed(word: string): Gender | undefined {
  const {singulars, plurals} = tables();
  const known = singulars.get(word) ?? plurals.get(word);
  if (known) return known;
  // Of the accusative («عينا») and the dual («حربان», «يدين») only a singular can be the stem.
  const stem = /^(.{2,})(?:ا|ان|ين)$/u.exec(word)?.[1];
  return stem === undefined ? undefined : singulars.get(stem);
}

function byShape(word: string): Gender | undefined {
  if (word.endsWith('ة')) return isLikeAjhiza(word) ? 'masculine' : 'feminine';
  if (word.endsWith('ات')) return beforeAt(word.slice(0, -2));
  // «سنتان», «ليرتين»; «شركتا» may as well be an accusative.
  if (/.تان$|.تين$/u.test(word)) return 'feminine';
  if (/.تا$/u.test(word)) return undefined;
  // «هدايا», «زوايا»
  if (/^..ايا$/u.test(word)) return 'feminine';
  // «مهندسون», «معلمين», «كتابان»; «شخصا»; «وزراء», «أصدقاء»
  if (/..(?:ون|ين|ان|ا|اء)$/u.test(word)) return 'masculine';
  // «رسائل», «حدائق»
  if (/^..ائ.$/u.test(word)) return 'feminine';
  // «أيام», «أطفال»; «اجتماع»; «استثمار»
  if (/^ا.{1,3}ا.$|^است..ا.$/u.test(word)) return 'masculine';
  // «قرون», «جنود»; «رجال», «طلاب»
  return /^..[وا].$/u.test(word) ? 'masculine' : undefined;
}

/** «أجهزة», «أسئلة»: plurals of masculine nouns. */
function isLikeAjhiza(word: string): boolean {
  return /^ا.[^ا].ة$/u.test(word) && !tables().likeAjhiza.has(word);
}

/** The gender of the noun that has the plural `stem` + «ات»: feminine but for verbal nouns and loans. */
function beforeAt(stem: string): Gender {
  const {beforeAt: stems, beforeAtEnds} = tables();
  const known = stems.get(stem);
  if (known) return known;
  if (beforeAtEnds.some((end) => stem.endsWith(end))) return 'masculine';
  // «عمليات»; «استقالات», whose singular is no «استقال».
  if (/ي$|^است.ا.$/u.test(stem)) return 'feminine';
  // «إصلاح»، «اجتماع»، «استخدام»، «تصريح»، «تبادل»، «تطور»
  const verbalNoun = /^ا.{2,3}ا.$|^است..ا.$|^ت..ي.$|^ت.ا..$|^ت.[^ا].$/u;
  return verbalNoun.test(stem) ? 'masculine' : 'feminine';
}
