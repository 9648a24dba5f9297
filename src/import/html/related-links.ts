import {relatedSign} from '../../core/article/line-signs.ts';
import type {PageBlock} from './page-block.ts';

/** The part of a block that must be links for it to be nothing but a pointer. */
const ALL_LINKS = 0.9;
/** In a longer block a link is part of what it says. */
const LONGEST_POINTER = 250;

/**
 * Marks pointers to other articles: a line «اقرأ أيضاً: …», and a label «شاهد أيضاً» together with
 * the links below it. `address` makes an absolute web address of a link, where it has one.
 */
export function markRelated(
  blocks: readonly PageBlock[],
  address: (href: string) => string | undefined,
): PageBlock[] {
  let underLabel = false;
  return blocks.flatMap((block, index) => {
    if (block.kind === 'image') {
      // Beside a pointer it is the picture of the other article.
      return underLabel && linkShare(block) >= ALL_LINKS ? [] : block;
    }
    const isPointer = block.text.length <= LONGEST_POINTER && linkShare(block) >= ALL_LINKS;
    const sign = mayBeRelated(block) ? signOf(block) : undefined;
    if (sign === 'label' && block.links.length === 0) {
      const next = blocks.slice(index + 1).find(({kind}) => kind !== 'image');
      underLabel = next !== undefined && linkShare(next) >= ALL_LINKS;
      // A label over something else («انظر أيضاً» over a paragraph) is an ordinary heading.
      return underLabel ? related(block, address) : block;
    }
    // A list under the label is a list of pointers, also where one has lost its link.
    underLabel &&= isPointer || (block.kind === 'list-item' && !/[.،]$/u.test(block.text));
    return underLabel || sign !== undefined ? related(block, address) : block;
  });
}

/** A line of links and nothing else: a menu, tags, «previous, next»; no part of an article. */
export function isMenu(block: PageBlock): boolean {
  return (
    block.kind === 'paragraph' &&
    block.links.length >= 2 &&
    block.text.length <= LONGEST_POINTER &&
    linkShare(block) >= ALL_LINKS
  );
}

function mayBeRelated({kind}: PageBlock): boolean {
  return kind !== 'code' && kind !== 'table-row';
}

/** By its own words, or by what is left of them without the links. */
function signOf(block: PageBlock): 'label' | 'link' | undefined {
  const own = relatedSign(block.text);
  if (own !== undefined || block.links.length === 0) return own;
  let rest = '';
  let end = 0;
  for (const link of block.links) {
    rest += block.text.slice(end, link.start);
    end = link.end;
  }
  rest += block.text.slice(end);
  return relatedSign(rest.trim()) === 'label' ? 'link' : undefined;
}

function linkShare({text, links}: PageBlock): number {
  return links.reduce((sum, {start, end}) => sum + end - start, 0) / text.length;
}

function related(
  {text, languages, links, anchors}: PageBlock,
  address: (href: string) => string | undefined,
): PageBlock {
  const href = links.map((link) => address(link.href)).find((found) => found !== undefined);
  return {kind: 'related', text, languages, links, anchors, ...(href === undefined ? {} : {href})};
}
