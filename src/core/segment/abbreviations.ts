import {withoutOrnament} from './invisible.ts';
import {opensSentence} from './openers.ts';
import {endsAfterQuantity, isQuantityBefore} from './quantity-dots.ts';

/** Arabic abbreviations of more than one letter that a name or a number follows. */
const ARABIC = new Set(['مج', 'تح', 'تر']);

/** Latin abbreviations that a name or a number follows. */
const LATIN_BEFORE_NAME = new Set(
  'mr mrs ms dr prof st gen sen rep gov capt lt col sgt rev hon pres no nos fig vol pp ed vs cf mt'.split(
    ' ',
  ),
);

/** Latin abbreviations that may stand at the end of a sentence as well as inside one. */
const LATIN_ANYWHERE = new Set('inc ltd corp co bros jr sr etc al est dept approx'.split(' '));

/** English words with a capital that begin a sentence rather than go on with a name. */
const LATIN_OPENERS =
  /^(?:The|This|That|These|Those|A|An|In|On|At|It|Its|He|She|We|They|I|You|But|And|However|Then|When|While|After|Before|As|For|If|There|His|Her|Our|Their|Some|Many|Most|By|With|So)\b/u;

/** «و» joins the abbreviation of a name: «أ. سمير وم. علي». */
const LETTER = /^و?\p{L}$/u;
const DOTTED = /^(?:[وفبلك]|ال|لل)?\p{L}(?:\.\p{L})+$/u;
const TOKEN = /[\p{L}\p{M}\p{Cf}\u0640.]+$/u;
/** Longer than any abbreviation with its marks; keeps the look back short. */
const LOOK_BACK = 24;

/** Nouns that a letter names: «فيتامين د», «المجموعة ب», «الخطة ب». */
const LETTERED =
  /(?:^|\s)[وفبلك]?(?:ال|لل)?(?:فيتامين|حرف|مجموعة|فئة|فصيلة|خطة|نقطة|ملحق|طراز|نموذج|نوع|عمود|صف|مستوى|Vitamin|Group|Plan|Type|Class)[\p{M}]*\s+$/iu;
/** Letters that are a person's title as well: «رئيس المجموعة د. علي». */
const TITLE = /^[دأم]$/u;

/** The word, with any inner dots, that ends at `end`; marks and kashida removed. */
function tokenBefore(text: string, end: number): {token: string; start: number} {
  const window = text.slice(Math.max(0, end - LOOK_BACK), end);
  // Only what follows the last space can match; the pattern alone would try every place.
  const found = TOKEN.exec(window.slice(window.lastIndexOf(' ') + 1))?.[0] ?? '';
  return {token: withoutOrnament(found).replace(/^\.+|\.+$/gu, ''), start: end - found.length};
}

/**
 * Whether the dot at `dot` belongs to an abbreviation, so that it does not end a sentence although
 * space and more text follow: «د.», «أ.د.», «ق.م.», «ص.ب.», «J.», «U.S.», «Inc.».
 *
 * After a quantity («150 هـ.», «20 د.», «45 ر.س.») and after a noun that a letter names («فيتامين
 * د.») the dot is as likely the sentence's own; there the next word decides.
 *
 * @param next what follows the dot and the space after it
 * @param from where the sentence begins
 */
export function isAbbreviationDot(text: string, dot: number, next: string, from = 0): boolean {
  const {token, start} = tokenBefore(text, dot);
  if (token === '') return false;
  const before = text.slice(Math.max(from, start - LOOK_BACK), start);
  if (/\p{Script=Latin}/u.test(token)) return isLatinAbbreviation(token, before, next);
  const letter = LETTER.test(token);
  if (!letter && !DOTTED.test(token)) return ARABIC.has(token);
  // Initials follow one another: «ص. ب.», «ك. أ. القابضة».
  if (letter && /^\p{L}\u0640?\./u.test(next)) return true;
  // A unit per another: «كم/ث».
  if (before.endsWith('/')) return false;
  if (letter && LETTERED.test(before)) return TITLE.test(token) && !opensSentence(next);
  if (isQuantityBefore(before, token)) return !endsAfterQuantity(text.slice(from, start), next);
  return !opensSentence(next);
}

/**
 * Whether the dot at `dot`, inside a sentence, stands after an abbreviation or initials, which what
 * follows belongs to.
 */
export function endsInAbbreviation(text: string, dot: number): boolean {
  const {token} = tokenBefore(text, dot);
  const word = token.toLowerCase();
  return (
    LETTER.test(token) ||
    DOTTED.test(token) ||
    ARABIC.has(token) ||
    LATIN_BEFORE_NAME.has(word) ||
    LATIN_ANYWHERE.has(word)
  );
}

function isLatinAbbreviation(token: string, before: string, next: string): boolean {
  const word = token.toLowerCase();
  if (LATIN_BEFORE_NAME.has(word)) return true;
  if (/^\p{L}$/u.test(token)) {
    if (LETTERED.test(before)) return false;
    // An initial goes before a Latin name, or after another part of one: «John F. كينيدي».
    if (/^\p{Script=Arabic}/u.test(next)) return /[\p{Script=Latin}.]\s+$/u.test(before);
    return !LATIN_OPENERS.test(next);
  }
  return (DOTTED.test(token) || LATIN_ANYWHERE.has(word)) && !LATIN_OPENERS.test(next);
}
