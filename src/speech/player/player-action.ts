import type {BlockId} from '../../core/article/article.ts';
import type {AppErrorCode} from '../../core/errors.ts';
import type {ReadingPlan} from '../../core/plan/reading-plan.ts';

/** A step through the text. */
export type Step = 'next-sentence' | 'previous-sentence' | 'next-section' | 'previous-section';

/** What a voice tells of the passage that it was given in a generation. */
interface Report {
  readonly generation: number;
  /** Index into the passage. */
  readonly utterance: number;
}

export type PlayerAction =
  /**
   * An article is opened at a place; at its beginning where that place is not in it, and as ended
   * where the place lies behind the last word.
   */
  | {
      readonly type: 'open';
      readonly plan: ReadingPlan;
      readonly block?: BlockId;
      readonly offset?: number;
    }
  | {readonly type: 'close'}
  /** The article is read in another way from now on; the place stays. */
  | {readonly type: 'replan'; readonly plan: ReadingPlan}
  | {readonly type: 'play'}
  | {readonly type: 'pause'}
  /** Go to a place and, if a voice is sounding or `play` is set, speak from there. */
  | {
      readonly type: 'seek';
      readonly block: BlockId;
      readonly offset: number;
      readonly play: boolean;
    }
  | {readonly type: 'step'; readonly step: Step}
  /** Say the sentence at the place once more from its start, and go on as before. */
  | {readonly type: 'repeat-sentence'}
  /** The built-in voice speaks everything from now on. */
  | {readonly type: 'hand-over'}
  /** Those speak again whom the listener chose. */
  | {readonly type: 'hand-back'}
  /** The listener chose a voice: what failed before may be tried again. */
  | {readonly type: 'voice-changed'}
  /** What is being spoken is spoken again from the word. */
  | {readonly type: 'respeak'}
  /** The voice began the utterance. */
  | (Report & {readonly type: 'utterance-started'})
  /** The voice began the word at `offset` of the block's text. */
  | (Report & {
      readonly type: 'word-started';
      readonly offset: number;
      readonly estimated: boolean;
    })
  /** The utterance has been said to its end. */
  | (Report & {readonly type: 'utterance-ended'})
  /** The engine has spoken the whole passage. */
  | {readonly type: 'passage-spoken'; readonly generation: number}
  | {
      readonly type: 'passage-failed';
      readonly generation: number;
      readonly code: AppErrorCode;
      /** Whether the built-in voice is to go on in the place of one of the device. */
      readonly mayHandOver: boolean;
    };
