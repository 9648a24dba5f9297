import type {ArticleId} from '../core/article/article.ts';
import {articleFromText} from '../core/article/from-text.ts';
import type {Library} from '../library/library.ts';
import {welcomeText} from './welcome-article.ts';

const key = 'rawi.welcomed';

/**
 * Puts the first article into the library of somebody who comes for the first time. Whoever
 * deletes it does not meet it again.
 */
export async function welcome(library: Library, signal: AbortSignal): Promise<void> {
  try {
    if (localStorage.getItem(key)) return;
    localStorage.setItem(key, 'yes');
  } catch {
    // Without this memory the article would come back at every visit.
    return;
  }
  if ((await library.list(signal)).length > 0) return;
  const id = crypto.randomUUID() as ArticleId;
  await library.save(articleFromText(welcomeText, {id, source: {kind: 'text'}}), signal);
}
