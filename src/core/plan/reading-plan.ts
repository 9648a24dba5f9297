import type {BlockId} from '../article/article.ts';
import type {Utterance} from './utterance.ts';

/**
 * A place in a {@link ReadingPlan}: indices, valid for that plan alone and never stored
 * (a `ReadingPosition` is).
 */
export interface PlanPlace {
  /** Index into {@link ReadingPlan.blocks}. */
  readonly block: number;
  /** Index into `utterances(block)`. */
  readonly utterance: number;
}

/** A part of the article's text: the title first, then each of its blocks, read or not. */
export interface PlanBlock {
  readonly id: BlockId;
  readonly text: string;
}

/**
 * How an article is read, from its title to its last word. Utterances are made block by block
 * when they are asked for, so that a very long article costs nothing before it is heard.
 * Stepping skips blocks without a speakable character and those that the listener has left out;
 * a heading begins its section also where it is left out.
 */
export interface ReadingPlan {
  readonly blocks: readonly PlanBlock[];
  /** Whether the listener wants the block read; costs nothing. */
  isRead(block: number): boolean;

  /** The utterances of one block with its announcements, in order; empty when nothing in it is spoken. */
  utterances(block: number): readonly Utterance[];
  utterance(place: PlanPlace): Utterance;

  first(): PlanPlace | undefined;
  last(): PlanPlace | undefined;
  /**
   * Where the text at `offset` of `block` is spoken, never an announcement beside it; else the next
   * place that is spoken. `undefined` past the end or for an unknown block.
   */
  at(block: BlockId, offset: number): PlanPlace | undefined;
  after(place: PlanPlace): PlanPlace | undefined;
  before(place: PlanPlace): PlanPlace | undefined;

  /** The start of the sentence that `place` belongs to, with what is announced before it. */
  sentenceStart(place: PlanPlace): PlanPlace;
  nextSentence(place: PlanPlace): PlanPlace | undefined;
  /** The start of the sentence before the one that `place` belongs to. */
  previousSentence(place: PlanPlace): PlanPlace | undefined;

  /** The start of the section that `place` belongs to. */
  sectionStart(place: PlanPlace): PlanPlace;
  nextSection(place: PlanPlace): PlanPlace | undefined;
  previousSection(place: PlanPlace): PlanPlace | undefined;
}
