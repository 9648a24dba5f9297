import type {Article, Block, Direction} from '../../core/article/article.ts';
import {directionOf} from '../../core/language/direction.ts';
import {sliceRange, type TextRange} from '../../core/text-range.ts';

const letter = /\p{L}/gu;

/**
 * The direction of a part of a block: the article's, unless all of its letters stand in passages
 * that are written the other way. The first letter does not decide, as it does for `dir="auto"`:
 * a cell of figures has no letter at all, and a line can begin with a foreign name.
 */
export function textDirection(
  {text, languageRuns}: Pick<Block, 'text' | 'languageRuns'>,
  within: TextRange,
  {language, direction}: Pick<Article, 'language' | 'direction'>,
): Direction | 'auto' {
  if (language === 'und') return 'auto';
  const other: Direction = direction === 'rtl' ? 'ltr' : 'rtl';
  const turned = languageRuns.filter(
    (run) =>
      run.end > within.start && run.start < within.end && directionOf(run.language) === other,
  );
  if (turned.length === 0) return direction;
  const turnedLetters = turned.reduce((sum, run) => sum + letters(text, clip(run, within)), 0);
  return turnedLetters === letters(text, within) ? other : direction;
}

function letters(text: string, range: TextRange): number {
  return sliceRange(text, range).match(letter)?.length ?? 0;
}

function clip({start, end}: TextRange, within: TextRange): TextRange {
  return {start: Math.max(start, within.start), end: Math.min(end, within.end)};
}
