import type {Article, ArticleId} from '../core/article/article.ts';
import type {Library} from '../library/library.ts';

const key = 'rawi.welcomed';

/**
 * The first article on its way to somebody who comes for the first time, else `undefined`. It is asked
 * for before the library is open: the first screen waits for both.
 */
export function firstArticle(): Promise<Article> | undefined {
  // Without this memory the article would come back at every visit.
  if (!remembers() || localStorage.getItem(key)) return undefined;
  const arriving = import('./welcome-article.ts').then(({welcomeArticle}) => welcomeArticle);
  // Told by whoever waits for it, and nobody may.
  arriving.catch(() => undefined);
  return arriving;
}

/** Puts the first article into an empty library. Whoever deletes it does not meet it again. */
export async function welcome(
  library: Library,
  arriving: Promise<Article>,
  signal: AbortSignal,
): Promise<void> {
  if ((await library.list(signal)).length === 0) {
    const id = crypto.randomUUID() as ArticleId;
    await library.save({...(await arriving), id}, signal);
  }
  localStorage.setItem(key, 'yes');
}

/** Whether this browser keeps what it is told; in some private windows it refuses. */
function remembers(): boolean {
  try {
    localStorage.setItem('rawi.probe', '1');
    localStorage.removeItem('rawi.probe');
    return true;
  } catch {
    return false;
  }
}
