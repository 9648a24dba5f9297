import type {LanguageRun} from '../article/article.ts';
import type {TextRange} from '../text-range.ts';

/** Those of `runs` that share text with `range`. @param runs in order and disjoint */
export function runsWithin(runs: readonly LanguageRun[], range: TextRange): readonly LanguageRun[] {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.end > range.start) high = middle;
    else low = middle + 1;
  }
  let end = low;
  while (end < runs.length && runs[end]!.start < range.end) end++;
  return runs.slice(low, end);
}
