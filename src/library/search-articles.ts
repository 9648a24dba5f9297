import type {ArticleId, Block} from '../core/article/article.ts';
import {excerpt, type Excerpt} from '../core/search/excerpt.ts';
import {findAll, scoreOf, type Query} from '../core/search/search.ts';
import type {ArticleSummary} from './schema.ts';

/** An article that a search has found. */
export interface FoundArticle {
  readonly article: ArticleSummary;
  /** Where in the text it was found; absent where the title alone says it. */
  readonly excerpt?: Pick<Excerpt, 'text' | 'matches'>;
}

/** What a search needs of the library. */
export interface Searchable {
  list(signal: AbortSignal): Promise<readonly ArticleSummary[]>;
  /** The blocks of articles, one list for each id; empty for one that is not there. */
  blocks(ids: readonly ArticleId[], signal: AbortSignal): Promise<readonly (readonly Block[])[]>;
}

/** Read from the database at once. */
const BATCH = 16;
/** How long the page may be kept from answering, in milliseconds. */
const TURN = 12;
const EXCERPT_LENGTH = 160;

/**
 * The articles in which all of `query` is found, the best first. `onFound` hears of what has been
 * found so far each time the page takes a breath, for a long library.
 */
export async function searchArticles(
  library: Searchable,
  query: Query,
  onFound: (found: readonly FoundArticle[]) => void,
  signal: AbortSignal,
): Promise<readonly FoundArticle[]> {
  const scored: {found: FoundArticle; score: number}[] = [];
  const best = () => scored.sort((a, b) => b.score - a.score).map(({found}) => found);
  const articles = await library.list(signal);
  let turn = performance.now();
  for (let from = 0; from < articles.length; from += BATCH) {
    const batch = articles.slice(from, from + BATCH);
    const contents = await library.blocks(
      batch.map(({id}) => id),
      signal,
    );
    for (const [index, article] of batch.entries()) {
      const text = contents[index]!.map((block) => block.text).join('\n');
      const score = scoreOf(query, {title: article.title, text});
      if (score > 0) scored.push({found: found(article, query, text), score});
      if (performance.now() - turn < TURN) continue;
      onFound(best());
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      turn = performance.now();
    }
  }
  return best();
}

function found(article: ArticleSummary, query: Query, text: string): FoundArticle {
  const matches = findAll(query, text);
  if (matches.length === 0) return {article};
  // A part of one block: the line break between two of them is no place to read over.
  const first = matches[0]!.start;
  const start = text.lastIndexOf('\n', first) + 1;
  const lineEnd = text.indexOf('\n', first);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const inLine = matches
    .filter((match) => match.start >= start && match.end <= end)
    .map((match) => ({start: match.start - start, end: match.end - start}));
  return {article, excerpt: excerpt(text.slice(start, end), inLine, EXCERPT_LENGTH)};
}
