import type {BlockKind} from '../article/article.ts';

/** Silence in milliseconds at rate 1, by what has just been said. */
export const PAUSE = {
  /** A long sentence cut where its author wrote no stop: the voice must not rest. */
  cut: 0,
  /** After a part that ends in «،», a dash or an ellipsis. */
  comma: 150,
  /** After a part that ends in «؛» or «:». */
  semicolon: 250,
  sentence: 400,
  title: 900,
  /** After any block that a heading follows, if its own pause is shorter. */
  beforeHeading: 900,
} as const;

/** After the last sentence of a block. */
const AFTER_BLOCK: Readonly<Record<BlockKind, number>> = {
  heading: 800,
  paragraph: 700,
  quote: 700,
  caption: 700,
  code: 700,
  verse: 500,
  'list-item': 400,
  'table-row': 400,
  related: 400,
};

/**
 * The pause after a block.
 *
 * @param next the kind of the block that is read after it, if there is one
 */
export function pauseAfterBlock(kind: BlockKind | 'title', next: BlockKind | undefined): number {
  const own = kind === 'title' ? PAUSE.title : AFTER_BLOCK[kind];
  return next === 'heading' && kind !== 'heading' ? Math.max(own, PAUSE.beforeHeading) : own;
}

/** The pause after a part of a sentence, by the punctuation that the part ends in. */
export function pauseAfterClause(clause: string): number {
  if (/[؛;:]["'”’»)\]\s]*$/u.test(clause)) return PAUSE.semicolon;
  return /[،,–—…\p{Sentence_Terminal}]["'”’»)\]\s]*$/u.test(clause) ? PAUSE.comma : PAUSE.cut;
}
