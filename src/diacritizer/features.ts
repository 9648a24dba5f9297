import {LETTERS, NONE} from './letters.ts';
import type {LexiconLookup} from './lexicon-lookup.ts';
import type {Token} from './tokens.ts';
import {wordBuckets} from './word-buckets.ts';

/** A sentence as the network is given it; the first five by letter, the others by token. */
export interface Features {
  readonly ids: readonly number[];
  /** The class of what the writer gave, and 1; 0 for nothing. */
  readonly hints: readonly number[];
  /** Where in its token a letter stands: 1 first, 2 last, 3 both. */
  readonly place: readonly number[];
  /** The class in the two commonest known forms of the word, and 1; 0 where nothing is known. */
  readonly priors: readonly [readonly number[], readonly number[]];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Two rows of the table of word vectors for each token. */
  readonly buckets: readonly [readonly number[], readonly number[]];
}

/** @param tokens at least one */
export function featuresOf(tokens: readonly Token[], lexicon: LexiconLookup): Features {
  const ids: number[] = [];
  const hints: number[] = [];
  const place: number[] = [];
  const priors: [number[], number[]] = [[], []];
  const starts: number[] = [];
  const ends: number[] = [];
  const buckets: [number[], number[]] = [[], []];
  for (const {kind, characters} of tokens) {
    const own = characters.map(({id}) => id);
    const forms = kind === 'word' ? lexicon.find(own.map((id) => LETTERS[id - 1]).join('')) : [];
    starts.push(ids.length);
    characters.forEach(({id, given}, at) => {
      ids.push(id);
      hints.push(given === NONE ? 0 : given + 1);
      place.push((at === 0 ? 1 : 0) + (at === characters.length - 1 ? 2 : 0));
      priors[0].push((forms[0]?.[at] ?? -1) + 1);
      priors[1].push((forms[1]?.[at] ?? -1) + 1);
    });
    ends.push(ids.length);
    const [first, second] = wordBuckets(own);
    buckets[0].push(first);
    buckets[1].push(second);
  }
  return {ids, hints, place, priors, starts, ends, buckets};
}
