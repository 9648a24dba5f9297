import {wordBefore} from '../addresses/word-before.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {withClitics} from './clitics.ts';
import {BOOK_WORDS, DOTTED, TITLES} from './dotted-table.ts';
import {dottedTokens, type DottedToken} from './dotted-token.ts';
import {hasEnglishInitials, isFirstName} from './given-names.ts';
import {arabicLetterName, englishInitialName, WRITTEN_LATIN_NAMES} from './letter-names.ts';
import {titleBefore} from './titles.ts';

const NEXT_WORD = /[\s«"“”(]*(\p{L}[\p{L}\p{M}]+)/uy;
const TEXT_END = /[\s»"”’')\]]*$/uy;

/** Persons whom the news names by initials alone. */
const NAMELESS =
  /^[وفبلك]{0,2}(?:ال|لل)(?:مدعوة?|متهمة?|ضحية|شابة?|فتاة|طفلة?|مواطنة?|طالبة?|سيدة?|جاني|قاتلة?|مشتبه|موقوفة?|مريضة?|مجني)$/u;
/** After these a letter is the name of a thing. */
const LETTERED =
  /^[وفبلك]{0,2}(?:ال|لل)?(?:مجموعة|فئة|فيتامين|صف|قاعة|مبنى|نقطة|حرف|نموذج|ملحق|بند|خط|شكل|فقرة|جدول|خطة|قطاع|فصيلة|كتلة|منطقة|محطة|مدخل|بوابة|نظرية|خيار)$/u;
/** What goes on after a sentence that ended in a letter or in a word like «ود» and «بد». */
const NO_NAME = new Set(
  'ثم لكن كما فقد قد لقد إن أن لم لن لا ما في من على إلى عن هذا هذه ذلك كان كانت وقد وكان ولم وفي ومن'.split(
    ' ',
  ),
);
const SPEAKER = /^[وف]?(?:قال|أضاف|ذكر|أكد|أوضح|أفتى|فضيلة|سماحة|تلميذ|شيخه)$/u;
/** After a slash these are units: «م/ث». */
const UNITS = new Set(['ثانية', 'ساعة', 'دقيقة', 'يوم', 'سنة']);

/** The beginning of a line, or of a list after a colon. */
const OPENS = /^\s*$|:\s?$/u;
/** What was a number after the slash: «م/43». */
const NUMBER_WORD =
  /^(?:صفر|واحدة?|اثن|ثلاث|أربع|خمس|ست[ةو]|ستمئة|ستين|سبع|ثمان|تسع|عشر|مئ|ألف|أحد|إحدى|مليون)/u;

/**
 * Abbreviations with dots or a slash: titles before a name («د. أحمد», «أ/ منى»), known ones in
 * full («ق.م»), any other initials letter by letter («أ.ف.ب»). Their dot is not said as a stop,
 * unless it is also the last thing of the sentence.
 */
export const dottedAbbreviations: SpokenStep = {
  name: 'dotted-abbreviations',
  needs: Feature.dot | Feature.symbol,
  languages: 'arabic',
  edits: (text) => {
    const edits: Edit[] = [];
    for (const token of dottedTokens(text)) {
      const said = expansion(text, token);
      if (said === undefined) continue;
      const end = token.ending === '.' && endsText(text, token.end) ? token.end - 1 : token.end;
      const space = /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1)) ? ' ' : '';
      edits.push({start: token.start, end, replacement: said + space, exact: false});
    }
    return edits;
  },
};

function expansion(text: string, token: DottedToken): string | undefined {
  const {start, end, clitics, letters, ending} = token;
  NEXT_WORD.lastIndex = end;
  const next = NEXT_WORD.exec(text)?.[1]?.replace(/\p{M}+/gu, '') ?? '';
  const before = wordBefore(text, start);
  const named = next !== '' && !NO_NAME.has(next);
  if (ending === '/') {
    if (!named || next.length < 3 || UNITS.has(next) || NUMBER_WORD.test(next)) return undefined;
    if (isWord(letters, clitics, before)) return undefined;
    return titleBefore(letters, {clitics, before, next});
  }
  if (letters.length === 1) return ofOneLetter(text, token, before, named ? next : '');
  if (named && hasEnglishInitials(before, next))
    return letterNames(clitics, letters, englishInitialName);
  if (named && (ending === '.' || letters === 'اد')) {
    const title = titleBefore(letters, {clitics, before, next});
    if (title) return title;
  }
  // «د. ع. الشمري»: a doctor with initials.
  if (named && letters.startsWith('د') && /^\p{L}*\.[ \u00A0]/u.test(text.slice(start, end))) {
    const title = titleBefore('د', {clitics, before, next: ''});
    const initials = letterNames('', letters.slice(1), arabicLetterName);
    if (title && initials) return `${title} ${initials}`;
  }
  const known = NAMELESS.test(before) ? undefined : DOTTED.get(letters);
  return known ? withClitics(clitics, known) : letterNames(clitics, letters, arabicLetterName);
}

/** @param next the word after it where that can be a name, else empty */
function ofOneLetter(
  text: string,
  {start, clitics, letters, ending}: DottedToken,
  before: string,
  next: string,
): string | undefined {
  if (ending !== '.' || next === '' || LETTERED.test(before)) return undefined;
  const follows = /\p{L}\p{M}*\s*$/u.test(text.slice(Math.max(0, start - 4), start));
  if (clitics === '' && WRITTEN_LATIN_NAMES.has(next)) return englishInitialName(letters);
  if (clitics === '' && follows && hasEnglishInitials(before, next))
    return englishInitialName(letters);
  if (letters === 'ش' && clitics.length < 2) {
    return withClitics(clitics, SPEAKER.test(before) ? 'الشيخ' : 'شارع');
  }
  const opens = OPENS.test(text.slice(Math.max(0, start - 3), start));
  if (letters === 'ا' && opens && !isFirstName(next)) return 'ألف،';
  if (!isWord(letters, clitics, before) && TITLES.has(letters))
    return titleBefore(letters, {clitics, before, next});
  if (clitics !== '') return undefined;
  const book = BOOK_WORDS.get(letters);
  if (book && /[،(]\s?$/u.test(text.slice(Math.max(0, start - 2), start))) return book;
  const name = arabicLetterName(letters);
  if (opens) return name && `${name}،`;
  return follows ? name : undefined;
}

/** «لم», «كم» and «لا بد» are words, which end a sentence or stand beside another («كم/كيف»). */
function isWord(letters: string, clitics: string, before: string): boolean {
  return (letters === 'م' && !/^و?$/u.test(clitics)) || (clitics === 'ب' && before === 'لا');
}

function letterNames(
  clitics: string,
  letters: string,
  nameOf: (letter: string) => string | undefined,
): string | undefined {
  const names = Array.from(letters, (letter) => nameOf(letter) ?? arabicLetterName(letter));
  if (names.includes(undefined)) return undefined;
  return withClitics(clitics, names.join(' '));
}

function endsText(text: string, end: number): boolean {
  TEXT_END.lastIndex = end;
  return TEXT_END.test(text);
}
