import type {CountedNoun} from '../../numbers/counted-noun.ts';
import {NAMED_CURRENCIES} from './currencies.ts';
import {currencyOf} from './measure-table.ts';
import type {Measure} from './measure.ts';
import {NAMED_UNITS, UNITS} from './units.ts';

/** A measure written out after a number. */
export interface NamedMeasure {
  readonly measure: Measure;
  readonly end: number;
}

interface Names {
  /** The singular of every form of every noun. */
  readonly singulars: ReadonlyMap<string, string>;
  /** By the singular, or the singular and the masculine adjective. */
  readonly measures: ReadonlyMap<string, Measure>;
}

let made: Names | undefined;

function names(): Names {
  if (made) return made;
  const singulars = new Map<string, string>();
  const measures = new Map<string, Measure>();
  const add = (name: string, noun: CountedNoun, measure: Measure): void => {
    for (const form of [noun.singular, noun.accusative, noun.plural]) {
      singulars.set(form, noun.singular);
    }
    if (!measures.has(name)) measures.set(name, measure);
  };
  for (const [, unit] of UNITS) {
    if (unit.tail) continue;
    const {noun, adjective} = unit;
    add(noun.singular, noun, adjective ? {noun} : unit);
    if (adjective) add(`${noun.singular} ${adjective}`, noun, unit);
  }
  for (const noun of NAMED_UNITS) add(noun.singular, noun, {noun});
  for (const [named, symbol] of NAMED_CURRENCIES) {
    const currency = currencyOf(symbol)!;
    for (const name of named.split('|')) {
      const adjective = name.split(' ')[1];
      add(name, currency.noun, adjective ? {...currency, adjective} : currency);
    }
  }
  made = {singulars, measures};
  return made;
}

const WORDS =
  /[ \u00A0\u202F]?([ء-ي]{2,12})(?![\p{L}\p{M}²³/])(?:[ \u00A0]([ء-ي]{3,12})(?![\p{L}\p{M}]))?/uy;

/**
 * The measure written out after a number that ends at `at`, with an adjective of its own: «دولار»,
 * «دينارا كويتيا», «كيلومتر مربع».
 */
export function namedMeasureAt(text: string, at: number): NamedMeasure | undefined {
  WORDS.lastIndex = at;
  const found = WORDS.exec(text);
  if (!found) return undefined;
  const {singulars, measures} = names();
  const [written, word, next] = found;
  const singular = singulars.get(word!);
  if (singular === undefined) return undefined;
  const adjective = next?.replace(/[اة]$/u, '');
  const both = adjective === undefined ? undefined : measures.get(`${singular} ${adjective}`);
  if (both) return {measure: both, end: at + written.length};
  const measure = measures.get(singular);
  const end = at + written.length - (next === undefined ? 0 : next.length + 1);
  return measure && {measure, end};
}
