import type {NumberCase} from '../../numbers/cardinal.ts';
import {withoutOrnament} from '../../segment/invisible.ts';
import {clauseGovernment, type Surroundings} from './clause.ts';
import type {Government} from './government.ts';
import {isDefinite, ownGovernment} from './governors.ts';
import {isVerb} from './verbs.ts';
import {wordSet} from './word-set.ts';

/** Prefixes alone: «ب», «وال», «بال», «لل». */
const PREFIXES = /^[وف]?(?:([بلك])?(ال)?|(لل))$/u;
/** A number after these has the case of the one before them: «20% أي 12», «20 أو 30». */
const JOINING = wordSet('أو أم ثم بل أي');
const DEMONSTRATIVE = wordSet('هذه هذا هؤلاء تلك هذين أولئك');
const GENITIVE_DEFINITE = /^[وف]?(?:[بك]ال|لل)\p{L}{2}/u;
/** «أعضائها ال15»: a noun made definite by its suffix, with or without its case in the spelling. */
const SUFFIXED = /\p{L}(?:ه|ها|هم|هن|نا|كم)$/u;
const GENITIVE_SUFFIXED = /(?:ئ|ي)(?:ه|ها|هم|هن|نا|كم)$/u;

const TOKEN = /[\p{L}\p{M}\p{Co}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const MARKED = /[\p{M}\u0640]/u;
/** «قُتل», «وسُجلت»: the vowel of the passive in the past, which no present tense has there. */
const PASSIVE = /^(?:[وف]\p{M}*)?[^\P{L}يتن]\u064F/u;
/** What may stand between a governing word and its number: «في (20)», «بقيمة $20». */
const OPENER = /^[\p{Sc}\p{Ps}\p{Pi}"'“‘+±~≈−–-]$/u;
/** The noun that is counted, or the percent sign in one of its forms. */
const NEXT =
  /^[^\p{L}%٪]*(?:(?:ألفا?|آلاف|مليونا?|ملايين)\s)?(بالم[ئا]\p{L}+|في المئة|في المائة|[\p{L}\p{M}]+|[%٪])/u;
const NUMBER_OR_POINT = /^[\p{N}.,٫٬%٪]/u;
/** Room for the words that decide; keeps the look back short. */
const LOOK_BACK = 72;
const LOOK_AHEAD = 40;
/** How far back the first of two numbers joined by «و» may stand. */
const JOINED_WORDS = 6;
/** How many definite words in a row are taken for one noun with its adjectives. */
const ATTRIBUTES = 3;

/**
 * The case of a number that begins at `start`: oblique after a preposition, an attached «ب», «ل»,
 * «ك» or a word that governs it («نحو», «عام», «قبل», «بنسبة», «أن»), and where it is an object or
 * a measure («اشترت 20», «انتظر 20»); nominative where it opens its clause, is the subject of its
 * verb («شارك 20», «قتل في الهجوم 20») or is said of a noun («سعر الكتاب 20»). Where none of
 * that can be seen it is oblique, as in common speech. A number joined to another by «و» or «أو»
 * has its case; one with «ال» after a definite noun («خلال السنوات ال20») has the noun's.
 */
export function caseAt(text: string, start: number): NumberCase {
  return governmentAt(text, start) === 'none' ? 'nominative' : 'oblique';
}

/** What governs a number that begins at `start`. */
export function governmentAt(text: string, start: number): Government {
  const from = Math.max(0, start - LOOK_BACK);
  const written = text.slice(from, start).match(TOKEN) ?? [];
  const isMarked = written.some((word) => MARKED.test(word));
  const tokens = isMarked ? written.map(withoutOrnament) : written;
  const around: Surroundings = {
    tokens,
    passives: isMarked ? written.map((word) => PASSIVE.test(word)) : [],
    isCut: from > 0,
    next: wordAfter(text, start),
  };
  return governmentAfter(around, tokens.length - 1);
}

/** The word after the number at `start`. */
function wordAfter(text: string, start: number): string {
  const found = NEXT.exec(text.slice(start, start + LOOK_AHEAD))?.[1] ?? '';
  return /^(?:بالم[ئا]|في الم)/u.test(found) ? '%' : withoutOrnament(found);
}

/** What governs that which follows the token at `last`. */
function governmentAfter(around: Surroundings, last: number): Government {
  const {tokens} = around;
  let at = last;
  let isBracketed = false;
  for (; at >= 0 && OPENER.test(tokens[at]!); at--) isBracketed ||= /[([]/u.test(tokens[at]!);
  if (at < 0) return around.isCut ? 'clause' : 'none';
  const word = tokens[at]!;
  const prefix = PREFIXES.exec(word);
  if (prefix) {
    if (prefix[1] ?? prefix[3]) return 'word';
    return prefix[2] ? governmentOfDefinite(around, at - 1) : governmentOfJoined(around, at - 1);
  }
  if (JOINING.has(word)) return governmentOfJoined(around, at - 1);
  if (word === '=') return 'clause';
  // «وجرح 30 آخرون»: its own form tells.
  if (around.next === 'آخرون') return 'none';
  const own = ownGovernment(word);
  if (own || isBracketed) return own ?? 'none';
  return clauseGovernment(around, at);
}

/** For a number with «ال», that may be said of the definite noun before it. */
function governmentOfDefinite(around: Surroundings, last: number): Government {
  const {tokens} = around;
  let at = last;
  if (at >= 0 && DEMONSTRATIVE.has(tokens[at]!)) at--;
  for (let words = 0; words < ATTRIBUTES; words++) {
    const noun = at < 0 ? '' : tokens[at]!;
    if (GENITIVE_SUFFIXED.test(noun) || GENITIVE_DEFINITE.test(noun)) return 'word';
    const isSuffixed = SUFFIXED.test(noun) && !isVerb(noun) && !ownGovernment(noun);
    if (!isDefinite(noun) && !isSuffixed) break;
    at--;
  }
  return at < 0 ? 'none' : governmentAfter(around, at);
}

/** For a number after «و»: what governs the number that it is joined to, else its clause. */
function governmentOfJoined(around: Surroundings, last: number): Government {
  const {tokens} = around;
  for (let at = last; at >= 0 && at > last - JOINED_WORDS; at--) {
    if (tokens[at] === 'بين') return 'word';
    if (!/^\p{N}/u.test(tokens[at]!)) continue;
    while (at >= 0 && NUMBER_OR_POINT.test(tokens[at]!)) at--;
    return governmentAfter(around, at);
  }
  return clauseGovernment(around, last);
}
