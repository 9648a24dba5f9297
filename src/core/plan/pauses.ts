import type {BlockKind} from '../article/article.ts';
import {DEFAULT_PAUSES, type PauseChoices} from '../pace/pace.ts';

/** Silence in milliseconds at rate 1, by what has just been said. */
export interface Pauses {
  /** After a part that ends in «،», a dash or an ellipsis. */
  readonly comma: number;
  /** After a part that ends in «؛» or «:», and after the name of what comes («قائمة»). */
  readonly semicolon: number;
  readonly sentence: number;
  readonly verse: number;
  readonly paragraph: number;
  readonly heading: number;
  /**
   * Whether a sentence is cut at each of its commas, so that its silence is the chosen one; else
   * the voice rests there as it is used to.
   */
  readonly cutAtCommas: boolean;
}

/** How far the silences that the listener does not choose lie between two that they do. */
const SEMICOLON_SHARE = 2 / 5;
const VERSE_SHARE = 1 / 3;

/** All silences, from those that the listener chooses. */
export function pausesOf(choices: PauseChoices = DEFAULT_PAUSES): Pauses {
  const {comma, sentence, paragraph, heading} = choices;
  return {
    comma,
    semicolon: between(comma, sentence, SEMICOLON_SHARE),
    sentence,
    verse: between(sentence, paragraph, VERSE_SHARE),
    paragraph,
    heading,
    cutAtCommas: comma !== DEFAULT_PAUSES.comma,
  };
}

function between(from: number, to: number, share: number): number {
  return Math.round(from + (to - from) * share);
}

/** What the silence after the last sentence of a block is as long as. */
const AFTER_BLOCK: Readonly<
  Record<BlockKind | 'title', 'heading' | 'paragraph' | 'verse' | 'sentence'>
> = {
  title: 'heading',
  heading: 'heading',
  paragraph: 'paragraph',
  quote: 'paragraph',
  caption: 'paragraph',
  image: 'paragraph',
  code: 'paragraph',
  verse: 'verse',
  'list-item': 'sentence',
  'table-row': 'sentence',
  related: 'sentence',
};

/**
 * The pause after a block; a heading has its silence before it too.
 *
 * @param next the kind of the block that comes after it, if there is one
 */
export function pauseAfterBlock(
  pauses: Pauses,
  kind: BlockKind | 'title',
  next: BlockKind | undefined,
): number {
  const own = pauses[AFTER_BLOCK[kind]];
  return next === 'heading' ? Math.max(own, pauses.heading) : own;
}

/**
 * The pause after a part of a sentence, by the punctuation that the part ends in; none where its
 * author wrote none: the voice must not rest there.
 */
export function pauseAfterClause(pauses: Pauses, clause: string): number {
  if (/[؛;:]["'”’»)\]\s]*$/u.test(clause)) return pauses.semicolon;
  return /[،,–—…\p{Sentence_Terminal}]["'”’»)\]\s]*$/u.test(clause) ? pauses.comma : 0;
}
