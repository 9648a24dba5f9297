import {withoutOrnament} from '../segment/invisible.ts';
import {sentences} from '../segment/sentences.ts';
import type {Article} from './article.ts';
import {buildArticle, type ArticleOptions} from './build-article.ts';
import {classifyLines} from './classify-lines.ts';
import {bylineOf, endsWithPause, endsWithStop} from './line-signs.ts';
import {oneLine} from './one-line.ts';
import {placedLines, type PlacedLine} from './placed-line.ts';

/** A longer first line is body; the title is then made of its beginning. */
const LONGEST_TITLE = 130;
/** A first line with a closing stop is a title only up to this length. */
const LONGEST_TITLE_WITH_STOP = 60;
/** A byline stands no further down than this. */
const BYLINE_LINES = 3;

/**
 * Plain text as an article, with the structure that readers see in it: title, headings, lists,
 * captions, quotes, verse and pointers to other articles. Every line of the text is a block of
 * its own, except the title and byline, lines that only draw a rule, and lines broken by hand,
 * which are joined again. The text of a block is what its author wrote, list markers aside.
 *
 * The first line is the title unless it reads as body; then the title is made of its beginning
 * and the line stays. Where `options.title` is given, a first line that says the same goes.
 */
export function articleFromText(text: string, options: ArticleOptions): Article {
  let lines = placedLines(text);
  let title = oneLine(options.title);
  const first = lines[0];
  if (first && (title ? sameWords(title, first.text) : isTitle(lines))) {
    title ??= first.text;
    lines = withoutLine(lines, 0);
  }
  let byline = options.byline;
  const bylineAt = lines.slice(0, BYLINE_LINES).findIndex((line) => bylineOf(line.text));
  if (byline === undefined && bylineAt !== -1 && lines.length > 1) {
    byline = bylineOf(lines[bylineAt]!.text);
    lines = withoutLine(lines, bylineAt);
  }
  return buildArticle(classifyLines(lines), {
    ...options,
    ...(title ? {title} : {}),
    ...(byline === undefined ? {} : {byline}),
  });
}

/** `lines` but one, which leaves the next line standing at the beginning of its group. */
function withoutLine(lines: readonly PlacedLine[], index: number): PlacedLine[] {
  const removed = lines[index]!;
  return lines
    .map((line, i) => (i === index + 1 && removed.first ? {...line, first: true} : line))
    .filter((_, i) => i !== index);
}

function isTitle(lines: readonly PlacedLine[]): boolean {
  const first = lines[0];
  // A text of one line would be an article without a body.
  if (!first || lines.length === 1) return false;
  if (first.marker || first.text.length > LONGEST_TITLE || endsWithPause(first.text)) return false;
  if (first.verse && !first.last) return isTitleOverVerse(first, lines[1]!);
  if (!/[.…]["”»]?$/u.test(first.text)) {
    return !endsWithStop(first.text) || sentences(first.text).length === 1;
  }
  return first.text.length <= LONGEST_TITLE_WITH_STOP && sentences(first.text).length === 1;
}

/** A line much shorter than the pairs of hemistichs under it, with no blank line between. */
function isTitleOverVerse(first: PlacedLine, next: PlacedLine): boolean {
  return first.width * 2 < next.width;
}

function sameWords(one: string, other: string): boolean {
  const plain = (text: string): string =>
    withoutOrnament(text)
      .replace(/[\s\p{P}]+/gu, ' ')
      .trim();
  return plain(one) === plain(other);
}
