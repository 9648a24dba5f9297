import type {BlockId} from '../article/article.ts';
import {UNSPOKEN_CLASS} from '../segment/invisible.ts';
import {words} from '../segment/words.ts';
import {sliceRange, type TextRange} from '../text-range.ts';
import type {PlanPlace, ReadingPlan} from './reading-plan.ts';

/** A part of a sentence that is said otherwise than it is written. */
export interface ReadingChange {
  /** In the text of the block. */
  readonly shown: TextRange;
  readonly written: string;
  /** Empty where it is not said at all. */
  readonly said: string;
}

/** How one sentence is read. */
export interface SentenceReading {
  readonly block: BlockId;
  readonly sentence: TextRange;
  /** As it stands on the page. */
  readonly written: string;
  readonly said: string;
  /** In the order of the text. */
  readonly changes: readonly ReadingChange[];
}

const UNSPOKEN = new RegExp(`[${UNSPOKEN_CLASS}]+`, 'gu');

/** How the sentence at `place` is read, beside what is written. */
export function sentenceReading(plan: ReadingPlan, place: PlanPlace): SentenceReading {
  const {sentence, block} = plan.utterance(place);
  const {text} = plan.blocks[place.block]!;
  const utterances = plan
    .utterances(place.block)
    .filter((utterance) => utterance.sentence.start === sentence.start);
  const said: {shown: TextRange; said: string}[] = [];
  for (const utterance of utterances) {
    for (const word of utterance.words) {
      const spoken = sliceRange(utterance.spoken, word.spoken);
      const last = said.at(-1);
      if (last?.shown.start === word.shown.start) last.said += ` ${spoken}`;
      else said.push({shown: word.shown, said: spoken});
    }
  }
  const changes: ReadingChange[] = said
    .map((part) => ({...part, written: sliceRange(text, part.shown)}))
    .filter((part) => part.written.replace(UNSPOKEN, '') !== part.said);
  return {
    block,
    sentence,
    written: sliceRange(text, sentence),
    said: utterances.map(({spoken}) => spoken).join(' '),
    changes: [...changes, ...leftOut(text, sentence, said)].sort(
      (a, b) => a.shown.start - b.shown.start,
    ),
  };
}

/** The written words that no spoken one stands for. */
function leftOut(
  text: string,
  sentence: TextRange,
  said: readonly {readonly shown: TextRange}[],
): ReadingChange[] {
  return words(sliceRange(text, sentence))
    .map(({start, end}) => ({start: start + sentence.start, end: end + sentence.start}))
    .filter((word) => !said.some(({shown}) => shown.start < word.end && shown.end > word.start))
    .map((shown) => ({shown, written: sliceRange(text, shown), said: ''}));
}
