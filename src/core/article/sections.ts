import {TITLE_BLOCK_ID, type Article, type BlockId, type HeadingLevel} from './article.ts';

/** A heading and what follows it up to the next heading of any level. */
export interface Section {
  /** The heading's block, or `TITLE_BLOCK_ID` for what stands before the first heading. */
  readonly heading: BlockId;
  readonly title: string;
  /** 1 for the part under the article's title. */
  readonly level: 1 | HeadingLevel;
  /** Index into `article.blocks` of the section's first block, its heading where it has one. */
  readonly firstBlock: number;
  /** Index of the first block after the section. */
  readonly endBlock: number;
}

/**
 * The sections of an article in order; together they hold every block. The first is always the
 * title's, and empty (`firstBlock === endBlock`) where the text begins with a heading.
 */
export function sectionsOf(article: Article): readonly Section[] {
  const sections: Section[] = [];
  let open = {heading: TITLE_BLOCK_ID, title: article.title, level: 1 as Section['level']};
  let firstBlock = 0;
  article.blocks.forEach((block, index) => {
    if (block.kind !== 'heading') return;
    sections.push({...open, firstBlock, endBlock: index});
    open = {heading: block.id, title: block.text, level: block.level};
    firstBlock = index;
  });
  sections.push({...open, firstBlock, endBlock: article.blocks.length});
  return sections;
}
