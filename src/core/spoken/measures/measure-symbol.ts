import {definiteNounWords, nounWords} from './counted-words.ts';
import type {Measure} from './measure.ts';
import {currencyOf, rateOf, unitOf} from './measure-table.ts';

/** A symbol found beside a number. */
export interface MeasureSymbol {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
  /** The symbol as written, without what it is reckoned by. */
  readonly symbol: string;
}

const GAP = '[ \\u00A0\\u2009\\u202F]';
/** «كم», «م²», «ر. س.», «km», «°C», «$», «"». */
const SYMBOL_SOURCE = [
  '[A-Z]{0,2}\\p{Sc}',
  '[°º˚] ?[CFcfمف](?![\\p{L}\\p{M}])|م(?:°|\u0652)|[CF]°|[°º˚℃℉"″]',
  '(?:ملم|مم) زئبقي?',
  '[A-Za-zµμ]{1,6}(?:\\^?[23²³])?',
  `[ء-ي](?:\\.${GAP}?[ء-ي]){1,2}\\.?(?![\\p{L}\\p{M}])`,
  '[ء-ي]{1,9}(?:\\^?[23²³٢٣])?',
  '[Ωℓ﷼]',
].join('|');
const AFTER_NUMBER = new RegExp(`${GAP}{0,2}(${SYMBOL_SOURCE})(?![\\p{L}\\p{M}\\p{Nd}²³])`, 'uy');
const STROKE = new RegExp(
  `${GAP}?[/∕]${GAP}?(?:(\\p{Nd}+)${GAP}?)?([A-Za-z]{1,6}[23²³]?|[ء-ي]{1,9}[23²³٢٣]?)(?![\\p{L}\\p{M}\\p{Nd}²³])`,
  'uy',
);
const BEFORE_NUMBER = new RegExp(
  `(?:(?<![A-Za-z])[A-Z]{0,2}\\p{Sc}|﷼|(?<![A-Za-z\\p{Nd}])(?:[A-Z]{3}|[A-Z]{2}(?=${GAP}))|(?<![\\p{L}\\p{M}.])[ء-ي]\\.${GAP}?[ء-ي]\\.?)${GAP}?$`,
  'u',
);
/** What every symbol before a number ends in; most numbers have none, and are done with here. */
const ENDS_SYMBOL = /[\p{Sc}﷼A-Z.]\s?$|\.[ء-ي]\s?$|\. [ء-ي]$/u;
/** Longer than any symbol before a number. */
const LOOK_BACK = 8;

/** One Latin letter, or a word: read as a unit only where no Latin text goes on. */
const SHY = /^(?:[A-Za-z]|in|mi|gal|bar)$/u;
const LATIN_GOES_ON = /[ \u00A0-]?[\p{Script=Latin}\p{Nd}]/uy;

function matches(sticky: RegExp, text: string, at: number): RegExpExecArray | null {
  sticky.lastIndex = at;
  return sticky.exec(text);
}

/** The currency or unit written straight after a number that ends at `at`. */
export function symbolAfter(text: string, at: number): MeasureSymbol | undefined {
  const found = matches(AFTER_NUMBER, text, at);
  if (!found) return undefined;
  let symbol = found[1]!;
  const start = at + found[0].length - symbol.length;
  if (symbol.endsWith('.') && endsHere(text, start + symbol.length)) symbol = symbol.slice(0, -1);
  const end = start + symbol.length;
  if (SHY.test(symbol) && matches(LATIN_GOES_ON, text, end)) return undefined;
  const measure = currencyOf(symbol) ?? unitOf(symbol.replace(/^([°º˚]) (?=.)/u, '$1'));
  if (!measure) return undefined;
  const rate = rateAt(text, end);
  return rate
    ? {measure: reckoned(measure, rate.words), start, end: rate.end, symbol}
    : {measure, start, end, symbol};
}

/** `measure` by something; its decimals are then no centimetres: «9.8 م/ث». */
function reckoned(measure: Measure, words: string): Measure {
  const tail = measure.tail ? `${measure.tail} ${words}` : words;
  return {...measure, tail, ...(measure.isCurrency ? {} : {subunits: []})};
}

/** Whether the dot before `at` is the sentence's own. */
function endsHere(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n';
}

/** «/س» is «في الساعة», «/كغ» is «لكل كيلوغرام», «/100 كم» is «لكل مئة كيلومتر». */
export function rateAt(text: string, at: number): {words: string; end: number} | undefined {
  const found = matches(STROKE, text, at);
  if (!found) return undefined;
  const [written, count, symbol] = found;
  const end = at + written.length;
  if (count !== undefined) {
    const unit = unitOf(symbol!);
    if (!unit || !/^(?:100|١٠٠|1000|١٠٠٠)$/u.test(count)) return undefined;
    const number = count.length === 3 ? 'مئة' : 'ألف';
    return {words: `لكل ${number} ${nounWords(unit, 'singular')}`, end};
  }
  const words = rateOf(symbol!);
  if (words) return {words, end};
  const unit = unitOf(symbol!);
  return unit && {words: `لكل ${nounWords(unit, 'singular')}`, end};
}

/** The currency written straight before a number that begins at `at`, not reaching before `from`. */
export function symbolBefore(text: string, at: number, from: number): MeasureSymbol | undefined {
  if (!ENDS_SYMBOL.test(text.slice(Math.max(from, at - 3), at))) return undefined;
  const start = Math.max(from, at - LOOK_BACK);
  const found = BEFORE_NUMBER.exec(text.slice(start, at));
  if (!found) return undefined;
  const symbol = found[0].trimEnd();
  const measure = currencyOf(symbol);
  return measure && {measure, start: start + found.index, end: at, symbol};
}

/** What is said for a symbol that no number counts; `definite` where «ال» stands before it. */
export function nameAlone(measure: Measure, definite: boolean): string {
  const name = definite ? definiteNounWords(measure).slice(2) : nounWords(measure, 'singular');
  return measure.tail ? `${name} ${measure.tail}` : name;
}
