import type {Article} from '../core/article/article.ts';
import type {ArticleSummary, StoredContents} from './schema.ts';

/** A word for counting: a stretch without spaces that has a letter or a digit in it. */
const WORD = /\S*[\p{L}\p{N}]\S*/gu;

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
    progress: 0,
  };
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
