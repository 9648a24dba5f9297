import type {BlockId} from '../article/article.ts';
import {UNSPOKEN_CLASS} from '../segment/invisible.ts';
import {words} from '../segment/words.ts';
import {sliceRange, type TextRange} from '../text-range.ts';
import type {PlanPlace, ReadingPlan} from './reading-plan.ts';
import type {Utterance} from './utterance.ts';

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

interface SaidPart {
  readonly shown: TextRange;
  readonly said: string;
}

/** An emoji with what belongs to it. */
const EMOJI =
  /(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:[\p{M}\uFE0F\u200D]|\p{Emoji_Modifier}|(?<=\u200D)\p{Extended_Pictographic})*/gu;

const UNSPOKEN = new RegExp(`[${UNSPOKEN_CLASS}]+`, 'gu');

/** How the sentence at `place` is read, beside what is written. */
export function sentenceReading(plan: ReadingPlan, place: PlanPlace): SentenceReading {
  const {sentence, block} = plan.utterance(place);
  const {text} = plan.blocks[place.block]!;
  const utterances = plan
    .utterances(place.block)
    .filter((each) => each.sentence.start === sentence.start && !each.announcement);
  const said: {shown: TextRange; said: string}[] = [];
  for (const utterance of utterances) {
    for (const word of utterance.words) {
      const spoken = sliceRange(utterance.spoken, word.spoken);
      const last = said.at(-1);
      if (last?.shown.start === word.shown.start) last.said += ` ${spoken}`;
      else said.push({shown: word.shown, said: spoken});
    }
  }
  const changed = said.filter(
    (part) => sliceRange(text, part.shown).replace(UNSPOKEN, '') !== part.said,
  );
  const changes = joined([...changed, ...leftOut(text, sentence, said)]);
  return {
    block,
    sentence,
    written: sliceRange(text, sentence),
    said: joinedText(utterances, text),
    changes: changes.map((part) => ({...part, written: sliceRange(text, part.shown)})),
  };
}

/** What several utterances say, without a space where only the language changes («لِ» and «OpenAI»). */
function joinedText(utterances: readonly Utterance[], text: string): string {
  return utterances.reduce((said, {spoken, shown, language}, index) => {
    const last = utterances[index - 1];
    if (!last) return spoken;
    const between = text.slice(last.shown.end, shown.start);
    const glued = last.language !== language && !/\s/u.test(between);
    return said + (glued ? '' : ' ') + spoken;
  }, '');
}

/** In order, with those that stand in one piece of writing («1998م») as one. */
function joined(parts: readonly SaidPart[]): SaidPart[] {
  const all: SaidPart[] = [];
  for (const part of [...parts].sort((a, b) => a.shown.start - b.shown.start)) {
    const last = all.at(-1);
    if (last?.shown.end === part.shown.start) {
      const shown = {start: last.shown.start, end: part.shown.end};
      all[all.length - 1] = {shown, said: `${last.said} ${part.said}`.trim()};
    } else {
      all.push(part);
    }
  }
  return all;
}

/** The written words and emoji that no spoken word stands for. */
function leftOut(text: string, sentence: TextRange, said: readonly SaidPart[]): SaidPart[] {
  const written = sliceRange(text, sentence);
  const emoji = [...written.matchAll(EMOJI)].map(({0: {length}, index}) => ({
    start: index,
    end: index + length,
  }));
  return [...words(written), ...emoji]
    .map(({start, end}) => ({start: start + sentence.start, end: end + sentence.start}))
    .filter((word) => !said.some(({shown}) => shown.start < word.end && shown.end > word.start))
    .map((shown) => ({shown, said: ''}));
}
