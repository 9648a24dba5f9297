import {letterId} from './letters.ts';

/** Rows of the table of word vectors. */
const BUCKETS = 16_384;

/** Spellings that count as one: the alifs, and the last yāʾ with dots or without. */
const FOLDED = new Map(
  [
    ['أ', 'ا'],
    ['إ', 'ا'],
    ['آ', 'ا'],
    ['ى', 'ي'],
  ].map(([from, to]) => [letterId(from!), letterId(to!)]),
);

/** The two rows of a word's vector: FNV-1a over its ids, as `training/hashing.py` has it. */
export function wordBuckets(ids: readonly number[]): readonly [number, number] {
  let hash = 0x811c9dc5;
  for (const id of ids) hash = Math.imul(hash ^ (FOLDED.get(id) ?? id), 0x01000193) >>> 0;
  const first = (hash ^ (hash >>> 15)) >>> 0;
  const second = Math.imul(hash, 0x9e3779b1) >>> 16;
  return [first % BUCKETS, second % BUCKETS];
}
