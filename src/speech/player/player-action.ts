import type {BlockId} from '../../core/article/article.ts';
import type {AppErrorCode} from '../../core/errors.ts';
import type {ReadingPlan} from '../../core/plan/reading-plan.ts';
import type {SpeakerOf} from './passage.ts';

/** A step through the text. */
export type Step = 'next-sentence' | 'previous-sentence' | 'next-section' | 'previous-section';

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
  | {readonly type: 'replan'; readonly plan: ReadingPlan; readonly speakerOf: SpeakerOf}
  | {readonly type: 'play'; readonly speakerOf: SpeakerOf}
  | {readonly type: 'pause'}
  /** Go to a place and, if a voice is sounding or `play` is set, speak from there. */
  | {
      readonly type: 'seek';
      readonly block: BlockId;
      readonly offset: number;
      readonly play: boolean;
      readonly speakerOf: SpeakerOf;
    }
  | {readonly type: 'step'; readonly step: Step; readonly speakerOf: SpeakerOf}
  /** The listener chose a voice: a fallback ends. */
  | {readonly type: 'voice-changed'}
  /** What is being spoken is spoken again from the word. */
  | {readonly type: 'respeak'; readonly speakerOf: SpeakerOf}
  /** The voice began the utterance at this index of the passage. */
  | {readonly type: 'utterance-started'; readonly generation: number; readonly utterance: number}
  /** The voice began the word at `offset` of the block's text. */
  | {
      readonly type: 'word-started';
      readonly generation: number;
      readonly utterance: number;
      readonly offset: number;
    }
  /** The engine has spoken the whole passage. */
  | {readonly type: 'passage-spoken'; readonly generation: number; readonly speakerOf: SpeakerOf}
  | {
      readonly type: 'passage-failed';
      readonly generation: number;
      readonly code: AppErrorCode;
      /** Whether the built-in voice can take over. */
      readonly canFallBack: boolean;
      readonly speakerOf: SpeakerOf;
    };
