import type {ArticleId} from '../../../src/core/article/article.ts';
import {articleFromText} from '../../../src/core/article/from-text.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import {figureOf, type Figure} from '../figure.ts';

/** Milliseconds for a whole text, and how many times as long as the segmenter's pass that is. */
export interface TextCoreFigures {
  /** From plain text to an article. */
  readonly structure: Figure;
  /** The plan of the article with every one of its utterances. */
  readonly plan: Figure;
  /** A pass of `Intl.Segmenter` over the same text, word by word: the measure of the machine. */
  readonly segmenter: Figure;
  /** Structure and plan together, as a multiple of the segmenter's pass of the same run. */
  readonly ratio: Figure;
}

/** Measures the way from a text to all of its utterances in the page it runs in. */
export function measureTextCore(text: string, runs: number): TextCoreFigures {
  const times = {structure: [], plan: [], segmenter: [], ratio: []} as Record<
    keyof TextCoreFigures,
    number[]
  >;
  // The first run, in which the engine compiles, is left out.
  for (let run = -1; run < runs; run++) {
    const segmenter = time(() => countWords(text));
    let article: ReturnType<typeof articleFromText>;
    const structure = time(() => {
      article = articleFromText(text, {id: 'bench' as ArticleId, source: {kind: 'text'}});
    });
    const plan = time(() => {
      const made = createReadingPlan(article);
      made.blocks.forEach((_, block) => made.utterances(block));
    });
    if (run < 0) continue;
    times.structure.push(structure);
    times.plan.push(plan);
    times.segmenter.push(segmenter);
    times.ratio.push((structure + plan) / segmenter);
  }
  return {
    structure: figureOf(times.structure),
    plan: figureOf(times.plan),
    segmenter: figureOf(times.segmenter),
    ratio: figureOf(times.ratio),
  };
}

function countWords(text: string): number {
  let count = 0;
  const segmenter = new Intl.Segmenter('ar', {granularity: 'word'});
  for (const {isWordLike} of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

function time(work: () => void): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
