/** What tells how far an article was heard, and when it was last opened. */
export interface Heard {
  /** 0 to 1. */
  readonly progress: number;
  /** Epoch milliseconds; absent before the first opening. */
  readonly openedAt?: number;
}

/** Of the articles that were begun and not heard to the end, the one that was opened last. */
export function lastHeard<Article extends Heard>(
  articles: readonly Article[],
): Article | undefined {
  return articles
    .filter(({progress, openedAt}) => openedAt !== undefined && progress > 0 && progress < 1)
    .reduce<Article | undefined>(
      (last, article) => ((last?.openedAt ?? -Infinity) >= article.openedAt! ? last : article),
      undefined,
    );
}
