import type {TextRange} from '../text-range.ts';
import {OffsetMap, type OffsetSpan} from './offset-map.ts';
import type {SpokenText} from './spoken-text.ts';

/**
 * A change of the spoken text: `replacement` is said instead of the units from `start` to `end`,
 * of which there is at least one, since what is said has to stand for something shown.
 */
export interface Edit extends TextRange {
  /** Empty where the units are not said at all. */
  readonly replacement: string;
  /** Whether the replacement is as long as what it replaces and stands for it unit by unit. */
  readonly exact: boolean;
}

/** The spoken text after `edits`, with its map still leading to the shown text. */
export function applyEdits(before: SpokenText, edits: readonly Edit[]): SpokenText {
  const result = new SpokenBuilder(before);
  let from = 0;
  for (const edit of edits) {
    result.keep(from, edit.start);
    if (edit.exact) result.keep(edit.start, edit.end, edit.replacement);
    else result.replace(edit);
    from = edit.end;
  }
  result.keep(from, before.spoken.length);
  return result.build();
}

class SpokenBuilder {
  readonly #before: SpokenText;
  readonly #spans: OffsetSpan[] = [];
  #text = '';
  /** The first span of the map before that does not end at or before the place now reached. */
  #span = 0;

  constructor(before: SpokenText) {
    this.#before = before;
  }

  /** Takes over the units from `start` to `end`, said as `text`, which is as long. */
  keep(start: number, end: number, text = this.#before.spoken.slice(start, end)): void {
    if (start === end) return;
    const base = this.#text.length - start;
    this.#text += text;
    for (const {spoken, shown, exact} of this.#spansIn(start, end)) {
      const from = Math.max(spoken.start, start);
      const to = Math.min(spoken.end, end);
      this.#add({
        spoken: {start: from + base, end: to + base},
        shown: exact
          ? {start: shown.start + from - spoken.start, end: shown.start + to - spoken.start}
          : shown,
        exact,
      });
    }
  }

  replace({start, end, replacement}: Edit): void {
    if (replacement === '') return;
    const from = this.#text.length;
    this.#text += replacement;
    const shown = this.#before.map.shownRange({start, end});
    this.#add({spoken: {start: from, end: this.#text.length}, shown, exact: false});
  }

  build(): SpokenText {
    return {spoken: this.#text, map: new OffsetMap(this.#spans)};
  }

  #add(span: OffsetSpan): void {
    const last = this.#spans.at(-1);
    const follows = last?.shown.end === span.shown.start;
    if (last && follows && last.exact && span.exact) {
      this.#spans[this.#spans.length - 1] = {
        spoken: {start: last.spoken.start, end: span.spoken.end},
        shown: {start: last.shown.start, end: span.shown.end},
        exact: true,
      };
    } else {
      this.#spans.push(span);
    }
  }

  *#spansIn(start: number, end: number): Generator<OffsetSpan> {
    const {spans} = this.#before.map;
    while (this.#span < spans.length && spans[this.#span]!.spoken.end <= start) this.#span++;
    for (let index = this.#span; index < spans.length; index++) {
      const span = spans[index]!;
      if (span.spoken.start >= end) return;
      yield span;
    }
  }
}
