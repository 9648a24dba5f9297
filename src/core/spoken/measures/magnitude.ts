/** A word for thousands and above, after the digits it multiplies. */
export interface Magnitude {
  readonly start: number;
  readonly end: number;
  /** The word to be said instead, where it is written in Latin; with a space before it. */
  readonly words?: string;
}

const GAP = '[ \\u00A0\\u2009\\u202F]';
const ARABIC = new RegExp(
  `${GAP}?(?:آلاف|ألفا?|ملايين|مليونا?|مليارات|مليارا?|بلايين|بليونا?|بليونات|تريليونات|تريليونا?|ترليونا?)(?![\\p{L}\\p{M}])`,
  'uy',
);
const LATIN = new RegExp(
  `${GAP}?(k|thousand|m|mn|mln|million|b|bn|bln|billion|t|tn|trillion)(?![\\p{L}\\p{Nd}])`,
  'iuy',
);

type Forms = readonly [singular: string, plural: string];
const WORDS: Readonly<Record<string, Forms>> = {
  k: ['ألف', 'آلاف'],
  m: ['مليون', 'ملايين'],
  b: ['مليار', 'مليارات'],
  t: ['تريليون', 'تريليونات'],
};

/** An Arabic word for a magnitude at `at`, or after a space. */
export function magnitudeAt(text: string, at: number): Magnitude | undefined {
  ARABIC.lastIndex = at;
  const found = ARABIC.exec(text);
  return found ? {start: at, end: at + found[0].length} : undefined;
}

/** A Latin letter or word for a magnitude, which is one only beside a currency: «$5m», «€2.5bn». */
export function latinMagnitudeAt(text: string, at: number, written: string): Magnitude | undefined {
  LATIN.lastIndex = at;
  const found = LATIN.exec(text);
  if (!found) return undefined;
  const name = found[1]!.toLowerCase();
  const [singular, plural] = WORDS[name.startsWith('th') ? 'k' : name[0]!]!;
  const few = /^(?:[3-9٣-٩]|10|١٠)$/u.test(written);
  return {start: at, end: at + found[0].length, words: ` ${few ? plural : singular}`};
}
