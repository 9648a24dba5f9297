import type {HeadingLevel} from '../../core/article/article.ts';

/**
 * The levels at which an article's headings are shown, in order. Whatever levels a source had, they
 * begin at 2 under the title and go down one step at a time, so that nobody who moves by level
 * misses one; nesting stays as it was.
 */
export class HeadingOutline {
  readonly #open: HeadingLevel[] = [];

  /** The level of the next heading, whose own level is `level`. */
  next(level: HeadingLevel): HeadingLevel {
    while (this.#open.length > 0 && this.#open.at(-1)! >= level) this.#open.pop();
    this.#open.push(level);
    return Math.min(6, this.#open.length + 1) as HeadingLevel;
  }
}
