import type {HeadingLevel} from '../../core/article/article.ts';

/**
 * Levels for headings in order: the page's own levels (1 to 6) keep their nesting, but begin at
 * 2 and go down one step at a time, so that nobody who moves by level misses one.
 */
export function headingLevels(levels: readonly number[]): HeadingLevel[] {
  const open: number[] = [];
  return levels.map((level) => {
    while (open.length > 0 && open.at(-1)! >= level) open.pop();
    open.push(level);
    return Math.min(6, open.length + 1) as HeadingLevel;
  });
}
