import {detectLanguage} from '../language/detect-language.ts';
import {directionOf} from '../language/direction.ts';
import type {TextRange} from '../text-range.ts';
import type {Article, ArticleId, ArticleSource, Block} from './article.ts';
import type {BlockDraft} from './block-draft.ts';
import {blockIdMaker} from './block-id.ts';
import {derivedTitle} from './derived-title.ts';
import {withLinks, type MadeBlock} from './inline-links.ts';
import {makeBlock} from './make-block.ts';
import {oneLine} from './one-line.ts';
import {splitWall} from './split-wall.ts';

export interface ArticleOptions {
  readonly id: ArticleId;
  readonly source: ArticleSource;
  /** Where absent or blank, the title is made of the first block's beginning. */
  readonly title?: string;
  /** BCP 47; found from the letters of the text where absent. */
  readonly language?: string;
  readonly byline?: string;
}

/** The article whose blocks `drafts` describe, in order. Walls of text are split on the way. */
export function buildArticle(drafts: readonly BlockDraft[], options: ArticleOptions): Article {
  const language = options.language ?? detectLanguage(sampleOf(drafts));
  const makeId = blockIdMaker();
  const made: MadeBlock[] = [];
  for (const draft of drafts) {
    for (const part of partsOf(draft)) {
      const block = makeBlock(part, language, makeId);
      if (block) made.push({draft: part, block});
    }
  }
  const blocks = withLinks(made);
  const title = oneLine(options.title);
  const byline = oneLine(options.byline);
  return {
    id: options.id,
    title: title ?? derivedTitle(firstText(blocks)),
    language,
    direction: directionOf(language),
    source: options.source,
    ...(byline ? {byline} : {}),
    blocks,
  };
}

function firstText(blocks: readonly Block[]): string {
  return (blocks.find(({kind}) => kind !== 'image') ?? blocks[0])?.text ?? '';
}

/** As much text as tells the language for sure. */
const SAMPLE = 100_000;

function sampleOf(drafts: readonly BlockDraft[]): string {
  const texts: string[] = [];
  let length = 0;
  for (const {kind, text} of drafts) {
    // Code is in Latin letters whatever language the article is in, and so are the texts that
    // publishing systems give to images.
    if (kind === 'code' || kind === 'image') continue;
    texts.push(text);
    length += text.length;
    if (length > SAMPLE) break;
  }
  return texts.join('\n');
}

/** A wall of text as several drafts; any other draft as it is. */
function partsOf(draft: BlockDraft): readonly BlockDraft[] {
  if (draft.kind !== 'paragraph' && draft.kind !== 'quote') return [draft];
  const ranges = splitWall(draft.text);
  if (ranges.length === 1) return [draft];
  return ranges.map((part, index) => ({
    kind: draft.kind,
    text: draft.text.slice(part.start, part.end),
    languageRuns: within(draft.languageRuns, part),
    links: within(draft.links, part),
    anchors: (draft.anchors ?? [])
      .filter(({offset}) => {
        const isLast = index === ranges.length - 1;
        return offset >= part.start && (offset < part.end || isLast);
      })
      .map(({name, offset}) => ({name, offset: offset - part.start})),
  }));
}

/** Those of `ranges` that lie in a part of the text, as ranges of that part. */
function within<Range extends TextRange>(
  ranges: readonly Range[] | undefined,
  part: TextRange,
): Range[] {
  return (ranges ?? [])
    .filter(({start, end}) => start < part.end && end > part.start)
    .map((range) => ({
      ...range,
      start: Math.max(0, range.start - part.start),
      end: Math.min(range.end, part.end) - part.start,
    }));
}
