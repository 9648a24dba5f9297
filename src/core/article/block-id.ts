import type {BlockId, BlockKind} from './article.ts';

/** Gives the blocks of one article their ids, in order. */
export type BlockIdMaker = (kind: BlockKind, text: string) => BlockId;

/**
 * A maker of block ids for one article. An id says what the block is (a hash of its kind and
 * text) and, for repeats, the how-manieth: adding a paragraph elsewhere changes no other id.
 * Letters, digits and hyphens, beginning with a letter, so that it can be an id in a document.
 */
export function blockIdMaker(): BlockIdMaker {
  const seen = new Map<string, number>();
  return (kind, text) => {
    const id = `b${hash(`${kind}\n${text}`)}`;
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return (count === 1 ? id : `${id}-${count}`) as BlockId;
  };
}

/** cyrb53 (public domain, by bryc): 53 bits, enough for no two of a million blocks to meet. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
