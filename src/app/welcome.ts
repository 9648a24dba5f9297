import type {ArticleId} from '../core/article/article.ts';
import type {Library} from '../library/library.ts';

const key = 'rawi.welcomed';

/**
 * Puts the first article into the library of somebody who comes for the first time. Whoever
 * deletes it does not meet it again.
 */
export async function welcome(library: Library, signal: AbortSignal): Promise<void> {
  // Without this memory the article would come back at every visit.
  if (!remembers() || localStorage.getItem(key)) return;
  if ((await library.list(signal)).length === 0) {
    const [{articleFromText}, {welcomeText}] = await Promise.all([
      import('../core/article/from-text.ts'),
      import('./welcome-article.ts'),
    ]);
    const id = crypto.randomUUID() as ArticleId;
    await library.save(articleFromText(welcomeText, {id, source: {kind: 'text'}}), signal);
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
