import type {Article, Block, BlockId, InlineLink} from '../../core/article/article.ts';

/** An element, and the one in it that takes the text. */
export interface MadeElement {
  readonly outer: HTMLElement;
  readonly inner: HTMLElement;
}

/**
 * The elements of the links in an article's text. Those that lead within it are left to the
 * browser, which moves the view and the focus; so each place that is led to has an id and can take
 * the focus. Nothing is loaded before a link is followed, and nobody learns from where.
 */
export class ArticleLinks {
  /** The blocks that are led to, and in each the places. */
  readonly #targets = new Map<BlockId, Set<number>>();
  /** Where in these blocks links begin: a link that is led to takes the focus itself. */
  readonly #starts = new Map<BlockId, Set<number>>();

  constructor({blocks}: Pick<Article, 'blocks'>) {
    for (const {links = []} of blocks) {
      for (const link of links) {
        if (!('block' in link)) continue;
        const offsets = this.#targets.get(link.block) ?? new Set();
        this.#targets.set(link.block, offsets.add(link.offset));
      }
    }
    for (const {id, links} of blocks) {
      if (links && this.#targets.has(id)) {
        this.#starts.set(id, new Set(links.map(({start}) => start)));
      }
    }
  }

  /** Whether a link leads to the block. */
  leadTo(block: BlockId): boolean {
    return this.#targets.has(block);
  }

  /** The mark of a note is raised, and its text stays as it is written. */
  make(block: Pick<Block, 'id'>, link: InlineLink): MadeElement {
    const anchor = document.createElement('a');
    if (this.#targets.get(block.id)?.has(link.start)) anchor.id = placeId(block.id, link.start);
    if (!('block' in link)) {
      anchor.href = link.href;
      anchor.rel = 'noopener noreferrer external';
      return {outer: anchor, inner: anchor};
    }
    const hasLink = this.#starts.get(link.block)?.has(link.offset);
    anchor.href = `#${hasLink ? placeId(link.block, link.offset) : link.block}`;
    if (!link.isNote) return {outer: anchor, inner: anchor};
    anchor.setAttribute('role', 'doc-noteref');
    const raised = document.createElement('sup');
    raised.append(anchor);
    return {outer: raised, inner: anchor};
  }
}

/** No id of a block has a stop in it. */
function placeId(block: BlockId, offset: number): string {
  return `${block}.${offset}`;
}
