import type {Article, Block} from '../core/article/article.ts';
import type {ArticleSummary, StoredContents} from './schema.ts';

/** A word for counting: a stretch without spaces that has a letter or a digit in it. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

/** What an article begins with, as the reader knows it again: what is about the text is left out. */
const BODY: ReadonlySet<Block['kind']> = new Set(['paragraph', 'quote', 'verse', 'list-item']);
/** In UTF-16 units; two or three lines of a list. */
const EXCERPT_LENGTH = 160;

/** The summary of an article saved at `savedAt` (epoch milliseconds) and not yet read. */
export function summarise(article: Article, savedAt: number): ArticleSummary {
  const {id, title, language, direction, source, byline, blocks} = article;
  let characters = 0;
  let words = 0;
  for (const {text} of blocks) {
    characters += text.length;
    words += text.match(WORD)?.length ?? 0;
  }
  return {
    id,
    title,
    language,
    direction,
    source,
    ...(byline === undefined ? {} : {byline}),
    savedAt,
    characters,
    words,
    excerpt: beginningOf(blocks),
    progress: 0,
  };
}

/** The beginning of the text, cut between words with «…» where it goes on; empty without a body. */
function beginningOf(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    if (!BODY.has(block.kind)) continue;
    text += (text && ' ') + withoutNotes(block);
    if (text.length > EXCERPT_LENGTH) {
      const room = text.slice(0, EXCERPT_LENGTH + 1);
      const end = room.search(/\s\S*$/u);
      return `${room.slice(0, end > 0 ? end : EXCERPT_LENGTH).trimEnd()}…`;
    }
  }
  return text;
}

/** The text without the marks of its notes. */
function withoutNotes({text, links = []}: Block): string {
  let rest = '';
  let from = 0;
  for (const link of links) {
    if (!('block' in link && link.isNote)) continue;
    rest += text.slice(from, link.start);
    from = link.end;
  }
  return rest + text.slice(from);
}

/** The article as it was saved, under the title it has now. */
export function articleFrom(summary: ArticleSummary, {blocks}: StoredContents): Article {
  const {id, title, language, direction, source, byline} = summary;
  return {
    id,
    title,
    language,
    direction,
    source,
    ...(byline === undefined ? {} : {byline}),
    blocks,
  };
}
