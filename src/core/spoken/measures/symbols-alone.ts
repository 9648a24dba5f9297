import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';
import {nameAlone, rateAt} from './measure-symbol.ts';
import {currencyOf, unitOf} from './measure-table.ts';
import type {Measure} from './measure.ts';

/** Letters that may be attached before a symbol: «ال», «بال», «لل», «و». */
const PREFIX = '(?<prefix>[وف]?(?:[بك]?ال|لل|[بل])??)';
const LENGTH = '(?:كم|كلم|سم|ملم|مم|م|km|cm|mm|m|ft)';
const UNIT = `${LENGTH}[²³2٢۲3٣۳]|[°º˚] ?[CFمف]|[℃℉]|kWh|MWh|GWh|[MGk]bps|[MGk]Hz|km|kg|mph|mAh|hPa|kcal`;
const RATED =
  'كم|كلم|م|سم|ملم|مم|كغ|كجم|غ|جم|ملغ|مغ|ل|مل|km|mi?|kg|mg|g|ml|[Ll]|[MGk][Bb]|KB|kW|W|kJ';

/**
 * Symbols that cannot be words: signs of currencies, «م²», «كم/س», «°C», some Latin ones; and
 * abbreviations in brackets or after «ال», where a price or a table says what it counts in, and after
 * a power («10²⁴ كغ»).
 */
const ALONE = new RegExp(
  [
    '(?<sign>(?:US|CA|AU|HK|NZ)?\\p{Sc}|﷼)(?![\\p{Script=Latin}\\p{Nd}])',
    '(?<stroke>[/∕])(?=[ \\u00A0]?[ء-يA-Za-z])',
    `(?<![\\p{L}\\p{M}\\p{Nd}.$])${PREFIX}(?:(?<unit>${UNIT})(?![\\p{L}\\p{M}\\p{Nd}²³])|(?<rated>${RATED})(?=[/∕]\\S))`,
    '(?<=\\(|ال|لل)(?<money>[ء-ي]\\. ?[ء-ي]\\.?)(?![\\p{L}\\p{M}])',
    '(?<=\\()(?<bracketed>كغ|كجم|كلغ|ملغ|ملم|مم|سم|جم|غم|USD|EUR|GBP|SAR|AED|EGP|KWD|QAR|JOD)(?=\\))',
    '(?<=[⁰¹²³⁴-⁹][ \\u00A0]?)(?<powered>كغ|كجم|غ|كم|م|سم|جول|طن|kg|km|m|g|J|W|Hz)(?![\\p{L}\\p{M}\\p{Nd}²³])',
    '(?<numbered>كم|كلم|كغ|كجم)(?=[\\s.,،؛:)]|$)',
    '(?<=بال|لل)(?<definite>كغ|كجم|كلغ|ملغ|ملم|جم)(?![\\p{L}\\p{M}\\p{Nd}²³])',
  ].join('|'),
  'gu',
);
/** What {@link ALONE} cannot match without, and plain text has none of. */
const TRIGGER =
  /[/∕⁰¹²³⁴-⁹°º˚℃℉﷼\p{Sc}A-Za-z]|[كسم][23٢٣]|\((?:[ء-ي]{2,3}\)|[ء-ي]\.)|[ء-ي]\. ?[ء-ي](?![ء-ي])|(?:ألفي?|آلاف|مليون|ملايين|مئة|مائة|مئتي) ك|ك(?:غ|جم|لغ)|مل[غم](?![ء-ي])/u;
/** A number in words that has its noun in the singular: «ألف كم». */
const NUMBER_WORD =
  /(?:^|[^\p{L}\p{M}])(?:ألفي?|ألفا|آلاف|مليون|مليوني|مليونا|ملايين|مئة|مائة|مئتي|مئتا) $/u;
/** Nouns that something is reckoned of: «150 نسمة/كم²», «120 كيلومترا/ساعة». */
const RECKONED =
  /(?:^|[^\p{L}\p{M}])[وفبل]?(?:ال)?(?:نسمة|شخصا?|أشخاص|فردا?|كيلومترا?|كيلومترات|مترا?|أمتار|ميلا?|أميال|غراما?|غرامات|جراما?|جرامات|مليغراما?|مليجراما?|كيلوغراما?|كيلوجراما?|لترا?|لترات|دولارا?|دولارات|ريالا?|ريالات|دينارا?|دنانير|جنيها?|جنيهات|درهما?|دراهم|يورو|ليرة|ليرات|طنا?|أطنان|سعرة|مليمول|نبضة|دورة|دورات|حالة|قطعة|واط|كيلوواط|ميغابت|ميغابايت)$/u;

/** The name of a symbol that counts nothing: «السعر بالـ$», «كم/س» at the head of a table. */
export const symbolsAlone: SpokenStep = {
  name: 'symbols-alone',
  needs: 0,
  languages: 'arabic',
  edits: (text) => {
    if (!TRIGGER.test(text)) return [];
    const edits: Edit[] = [];
    for (const match of text.matchAll(ALONE)) {
      const edit = editFor(text, match);
      if (edit && edit.start >= (edits.at(-1)?.end ?? 0)) edits.push(edit);
    }
    return edits;
  },
};

function editFor(text: string, {index, groups, 0: written}: RegExpExecArray): Edit | undefined {
  const {
    prefix = '',
    sign,
    stroke,
    unit,
    rated,
    money,
    bracketed,
    powered,
    numbered,
    definite,
  } = groups!;
  if (stroke) return rateEdit(text, index);
  if (numbered && !NUMBER_WORD.test(text.slice(Math.max(0, index - 8), index))) return undefined;
  const start = index + prefix.length;
  const end = index + written.length;
  if (sign && /[\p{Script=Latin}\p{Nd}]/u.test(text[start - 1] ?? '')) return undefined;
  const measure = measureOf(
    sign ?? unit ?? rated ?? money ?? bracketed ?? powered ?? numbered ?? definite!,
  );
  const rate = rateAt(text, end);
  if (!measure || (rated && !rate)) return undefined;
  const hasArticle = /(?:ال|لل)$/u.test(text.slice(Math.max(0, start - 2), start));
  const space = sign && !hasArticle && isAfterWord(text, start) ? ' ' : '';
  const name = space + nameAlone(measure, hasArticle);
  const replacement = rate ? `${name} ${rate.words}` : name;
  return {start, end: rate?.end ?? end, replacement, exact: false};
}

/** What the noun before the stroke is reckoned by. */
function rateEdit(text: string, stroke: number): Edit | undefined {
  const rate = rateAt(text, stroke);
  if (!rate || !RECKONED.test(text.slice(Math.max(0, stroke - 16), stroke))) return undefined;
  return {start: stroke, end: rate.end, replacement: ` ${rate.words}`, exact: false};
}

function measureOf(symbol: string): Measure | undefined {
  return currencyOf(symbol) ?? unitOf(symbol.replace(/^([°º˚]) /u, '$1'));
}

/** Whether a word that is more than a prefix ends at `end`. */
function isAfterWord(text: string, end: number): boolean {
  const word = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, end - 8), end))?.[0] ?? '';
  return word !== '' && !/^[وف]?(?:[بلك]|[بك]?ال|لل)?$/u.test(word);
}
