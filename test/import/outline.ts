import type {Article, Block} from '../../src/core/article/article.ts';
import {sliceRange} from '../../src/core/text-range.ts';

/**
 * An article as it stands beside a fixture: what an importer decides and a person can write,
 * without ids and offsets.
 */
export function outline({title, language, direction, byline, blocks}: Article): unknown {
  return {
    title,
    language,
    direction,
    ...(byline === undefined ? {} : {byline}),
    blocks: blocks.map(blockOutline),
  };
}

export function blockOutline(block: Block): unknown {
  const {languageRuns, ...rest} = block;
  const shown: Record<string, unknown> = {...rest};
  delete shown['id'];
  delete shown['quotations'];
  if (block.kind === 'table-row') {
    shown['cells'] = block.cells.map((cell) => sliceRange(block.text, cell));
  }
  if (block.links) {
    shown['links'] = block.links.map(
      (link) => `${sliceRange(block.text, link)}: ${'href' in link ? link.href : 'in the article'}`,
    );
  }
  if (languageRuns.length > 0) {
    shown['languages'] = languageRuns.map(
      (run) => `${run.language}: ${sliceRange(block.text, run)}`,
    );
  }
  return shown;
}
