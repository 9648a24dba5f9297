import {quotations} from '../../src/core/article/quotations.ts';
import {clauses} from '../../src/core/segment/clauses.ts';
import {sentences} from '../../src/core/segment/sentences.ts';
import {growth} from './growth.ts';

/** How the time of a step of the text core grows with eight times as much of the worst text. */
export interface CoreGrowth {
  readonly step: string;
  /** The part that was repeated and grew most. */
  readonly worst: string;
  /** About 8 where time grows in proportion, 64 where it grows with the square. */
  readonly ratio: number;
}

const cases = [
  {
    step: 'quotations',
    parts: ['«', '»', '"', '“ ', ' ”', '«“', '«»'],
    size: 12_500,
    run: (text: string) => quotations(text),
  },
  {
    step: 'sentences',
    parts: ['! ', '« ', 'نص... ', '1. ', 'أ. ', 'أ.', '(', '"؟" '],
    size: 12_500,
    run: (text: string) => sentences(text),
  },
  {
    step: 'clauses',
    parts: ['كلمة ', 'كلمة', '😀', 'بَّ', '1 ', 'كذا، '],
    size: 5000,
    run: (text: string) => clauses(text, {start: 0, end: text.length}),
  },
];

/** Measures each step on texts that are nothing but one troublesome part, over and over. */
export function measureCoreGrowth(): CoreGrowth[] {
  return cases.map(({step, parts, size, run}) => {
    const ratios = parts.map((part) => ({
      worst: part,
      ratio: growth((count) => void run(part.repeat(count)), size),
    }));
    return {step, ...ratios.reduce((most, each) => (each.ratio > most.ratio ? each : most))};
  });
}
