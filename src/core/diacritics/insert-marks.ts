import type {MarkInsertion} from './mark-insertion.ts';

/** A text with more vowel marks. */
export interface MarkedText {
  readonly text: string;
  /** The UTF-16 offset in the text without those marks for one in {@link text}. */
  readonly unmarkedOffset: (offset: number) => number;
}

/** @param insertions in the order of the text */
export function insertMarks(text: string, insertions: readonly MarkInsertion[]): MarkedText {
  let marked = '';
  let done = 0;
  /** For each insertion, where its marks begin in the marked text. */
  const starts: number[] = [];
  for (const {at, marks} of insertions) {
    marked += text.slice(done, at);
    starts.push(marked.length);
    marked += marks;
    done = at;
  }
  const unmarkedOffset = (offset: number): number => {
    const behind = starts.findLastIndex((start) => start < offset);
    if (behind === -1) return offset;
    const {at, marks} = insertions[behind]!;
    return at + Math.max(0, offset - starts[behind]! - marks.length);
  };
  return {text: marked + text.slice(done), unmarkedOffset};
}
