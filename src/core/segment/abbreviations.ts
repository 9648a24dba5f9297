import {withoutOrnament} from './invisible.ts';

/** Arabic abbreviations of more than one letter that a name or a number follows. */
const ARABIC = new Set(['ود', 'وأ', 'وم', 'مج', 'تح', 'تر']);

/** Latin abbreviations that a name or a number follows. */
const LATIN_BEFORE_NAME = new Set(
  'mr mrs ms dr prof st gen sen rep gov capt lt col sgt rev hon pres no nos fig vol pp ed vs cf mt'.split(
    ' ',
  ),
);

/** Latin abbreviations that may stand at the end of a sentence as well as inside one. */
const LATIN_ANYWHERE = new Set('inc ltd corp co bros jr sr etc al est dept approx'.split(' '));

/** English words with a capital that begin a sentence rather than go on with a name. */
const OPENERS =
  /^(?:The|This|That|These|Those|A|An|In|On|At|It|Its|He|She|We|They|I|You|But|And|However|Then|When|While|After|Before|As|For|If|There|His|Her|Our|Their|Some|Many|Most|By|With|So)\b/u;

/** «وتوفي», «ثم», «لكن»: what begins a sentence after «سنة 80 هـ.». */
const OPENING_AFTER_ERA = /^(?:و\p{M}*\p{L}|فقد|فكان|ثم(?!\p{L})|لكن|كما(?!\p{L}))/u;

const DOTTED = /^(?:[وفبلك]|ال|لل)?\p{L}(?:\.\p{L})+$/u;
const TOKEN = /[\p{L}\p{M}\p{Cf}\u0640.]+$/u;
/** Longer than any abbreviation with its marks; keeps the look back short. */
const LOOK_BACK = 24;

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
 * A single letter after a number is a unit or an era («150 هـ.», «1800 م.»), which stands at the
 * end of a sentence as often as inside one. There the next word decides: one that opens with «و»,
 * or «ثم», «لكن», «كما», begins a new sentence.
 *
 * @param next what follows the dot and the space after it
 */
export function isAbbreviationDot(text: string, dot: number, next: string): boolean {
  const {token, start} = tokenBefore(text, dot);
  if (token === '') return false;
  const single = /^\p{L}$/u.test(token);
  const dotted = DOTTED.test(token);
  const latin = /\p{Script=Latin}/u.test(token);
  if (latin) {
    const word = token.toLowerCase();
    if (LATIN_BEFORE_NAME.has(word)) return true;
    return (single || dotted || LATIN_ANYWHERE.has(word)) && !OPENERS.test(next);
  }
  if (!single && !dotted) return ARABIC.has(token);
  if (/\p{Nd}\s*$/u.test(text.slice(Math.max(0, start - 4), start))) {
    return !OPENING_AFTER_ERA.test(next);
  }
  return true;
}
