import type {TextRange} from '../../../src/core/text-range.ts';

/** The files of `test/fixtures/segments`, without `.txt`; what they mark is in docs/arabic/segments.md. */
export const SEGMENT_FILES = [
  'news',
  'agency',
  'interview',
  'heritage',
  'encyclopaedia',
  'recipes-and-lists',
  'sport',
  'economy',
  'technology',
  'stories',
  'letters',
  'verse',
  'social',
  'dialect',
  'vowelled',
  'essays',
  'science-and-health',
  'notices-and-law',
  'travel-and-memoir',
  'plays-and-speeches',
  // Written when the rules had been settled by the others.
  'held-out',
] as const;

/** A sentence ends here. */
const BOUNDARY = '‖';
/** Editors differ on whether a sentence ends here; neither answer counts. */
const OPEN = '¦';

/** One paragraph of a segment file, with the places in it at which a sentence ends. */
export interface MarkedParagraph {
  readonly line: number;
  readonly text: string;
  /** UTF-16 offsets just after the last character of each sentence but the last. */
  readonly boundaries: readonly number[];
  readonly open: readonly number[];
}

/**
 * The paragraphs of a segment file, one a line, with «‖» where a sentence ends inside it and «¦»
 * where it may. The end of a paragraph is not marked, nor counted: nobody could miss it. A line
 * that begins with `# ` is a remark.
 */
export function markedParagraphs(source: string): MarkedParagraph[] {
  const paragraphs: MarkedParagraph[] = [];
  source.split('\n').forEach((marked, index) => {
    if (marked === '' || marked.startsWith('# ')) return;
    const boundaries: number[] = [];
    const open: number[] = [];
    let text = '';
    for (const part of marked.split(/([‖¦])/u)) {
      if (part === BOUNDARY) boundaries.push(text.length);
      else if (part === OPEN) open.push(text.length);
      else text += part;
    }
    if (boundaries.at(-1) === text.length) {
      throw new Error(`Line ${index + 1} marks the end of its paragraph: ${marked}`);
    }
    paragraphs.push({line: index + 1, text, boundaries, open});
  });
  return paragraphs;
}

/** How the boundaries that a segmenter finds compare with those that an editor set. */
export interface BoundaryScore {
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  /** Harmonic mean of precision and recall, 0 to 1. */
  readonly f1: number;
}

/** @param segment gives the sentences of a paragraph, in order, without the space between them */
export function boundaryScore(
  paragraphs: readonly MarkedParagraph[],
  segment: (text: string) => readonly TextRange[],
): BoundaryScore {
  let right = 0;
  let missed = 0;
  let wrong = 0;
  for (const {text, boundaries, open} of paragraphs) {
    const expected = new Set(boundaries);
    const found = segment(text)
      .slice(0, -1)
      .map(({end}) => end)
      .filter((end) => !open.includes(end));
    const hits = found.filter((end) => expected.has(end)).length;
    right += hits;
    wrong += found.length - hits;
    missed += expected.size - hits;
  }
  return {right, missed, wrong, f1: (2 * right) / (2 * right + missed + wrong)};
}

/** The sentences of `text` by the platform, trimmed as ours are. */
export function platformSentences(text: string): TextRange[] {
  const segmenter = new Intl.Segmenter('ar', {granularity: 'sentence'});
  return Array.from(segmenter.segment(text), ({segment, index}) => ({
    start: index + segment.length - segment.trimStart().length,
    end: index + segment.trimEnd().length,
  })).filter(({start, end}) => start < end);
}
