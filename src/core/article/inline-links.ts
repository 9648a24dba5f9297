import type {TextRange} from '../text-range.ts';
import type {Block, InlineLink, LinkTarget, TextPlace} from './article.ts';
import type {BlockDraft, DraftLink} from './block-draft.ts';

/** A block and the draft of which it was made. */
export interface MadeBlock {
  readonly draft: BlockDraft;
  readonly block: Block;
}

/**
 * The blocks with the links of their drafts. Those to a place in the article lead to the block in
 * which it came to stand; one that leads nowhere, or to the very block it is in, is only text.
 */
export function withLinks(made: readonly MadeBlock[]): readonly Block[] {
  const places = new Map<string, TextPlace>();
  for (const each of made) {
    for (const {name, offset} of each.draft.anchors ?? []) {
      if (places.has(name)) continue;
      const place = fitted({start: offset, end: offset}, each).start;
      places.set(name, {block: each.block.id, offset: place});
    }
  }
  return made.map((each) => {
    const {draft, block} = each;
    const links: InlineLink[] = [];
    for (const link of (draft.links ?? []).toSorted((a, b) => a.start - b.start)) {
      const range = fitted(link, each);
      if (range.start >= range.end || range.start < (links.at(-1)?.end ?? 0)) continue;
      const target = targetOf(link, places);
      if (target === undefined || ('block' in target && target.block === block.id)) continue;
      links.push({...range, ...target});
    }
    return links.length === 0 ? block : {...block, links};
  });
}

function targetOf(
  {href, isNote}: DraftLink,
  places: ReadonlyMap<string, TextPlace>,
): LinkTarget | undefined {
  if (!href.startsWith('#')) return /^(?:https?|mailto):/u.test(href) ? {href} : undefined;
  const place = places.get(href.slice(1));
  return place && {...place, ...(isNote ? {isNote} : {})};
}

/** Where a range of a draft's text is in the text of its block, which has no space at its ends. */
function fitted({start, end}: TextRange, {draft, block}: MadeBlock): TextRange {
  const shift = draft.text.length - draft.text.trimStart().length;
  const clamp = (offset: number) => Math.max(0, Math.min(block.text.length, offset - shift));
  return {start: clamp(start), end: clamp(end)};
}
