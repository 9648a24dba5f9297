import {CURRENCIES} from './currencies.ts';
import type {Measure} from './measure.ts';
import {TECHNICAL_UNITS} from './technical-units.ts';
import {RATES, UNITS} from './units.ts';

type Rows<Value> = readonly (readonly [symbols: string, value: Value])[];

function bySymbol<Value>(...tables: Rows<Value>[]): Map<string, Value> {
  const map = new Map<string, Value>();
  for (const [symbols, value] of tables.flat()) {
    for (const symbol of symbols.split(' ')) map.set(symbol, value);
  }
  return map;
}

/** Symbols of two Latin letters and more are found in any letter case, where no other is meant. */
function inLowerCase(map: ReadonlyMap<string, Measure>): Map<string, Measure> {
  const lower = new Map<string, Measure>();
  for (const [symbol, measure] of map) {
    const key = symbol.toLowerCase();
    if (/^[a-z]{2}/u.test(key) && !lower.has(key)) lower.set(key, measure);
  }
  return lower;
}

const currencies = bySymbol(CURRENCIES);
const units = bySymbol(UNITS, TECHNICAL_UNITS);
const unitsInLowerCase = inLowerCase(units);
const rates = bySymbol(RATES);

/** The currency of a sign, code or Arabic abbreviation, which may have spaces and a last dot. */
export function currencyOf(symbol: string): Measure | undefined {
  return currencies.get(symbol) ?? currencies.get(plain(symbol));
}

/** The unit of a symbol as it is written. */
export function unitOf(symbol: string): Measure | undefined {
  const key = plain(symbol);
  const unit = units.get(symbol) ?? units.get(key);
  if (unit || !/^[A-Za-z]{2}/u.test(key) || key === 'IN') return unit;
  return unitsInLowerCase.get(key.toLowerCase());
}

/** What is said for `symbol` after a stroke: «في الساعة», «لكل كيلومتر مربع». */
export function rateOf(symbol: string): string | undefined {
  return rates.get(plain(symbol)) ?? rates.get(symbol.toLowerCase());
}

/** Spaces and the last dot do not matter, and «م2», «م٢», «m^2» are «م²», «m²». */
function plain(symbol: string): string {
  if (!/[^ء-يA-Za-z]/u.test(symbol)) return symbol;
  return symbol
    .replace(/\s+|\.$/gu, '')
    .replace(/\^?([23٢٣²³])$/u, (_, digit: string) => (/[2٢²]/u.test(digit) ? '²' : '³'));
}
