import type {BlockId} from '../../core/article/article.ts';
import type {ReadingPlan} from '../../core/plan/reading-plan.ts';
import {utteranceFrom, wordIndexAt, type Utterance} from '../../core/plan/utterance.ts';
import type {TextRange} from '../../core/text-range.ts';
import type {SpeakOptions, SpeechEngine} from '../engine.ts';
import type {PlayerAction} from './player-action.ts';
import type {LoadingState, SpokenPassage} from './player-state.ts';

/** A word that is being spoken, as ranges of its block's text; empty ones in an announcement. */
export interface SpokenWord {
  readonly block: BlockId;
  readonly word: TextRange;
  readonly sentence: TextRange;
  /** Whether its time is measured by the voice or estimated. */
  readonly estimated: boolean;
  /** Whether its time is too uncertain to be shown. */
  readonly doubtful: boolean;
}

/** What the engine is told of a passage: its utterances, the first from its word on. */
export function utterancesOf(plan: ReadingPlan, passage: SpokenPassage): readonly Utterance[] {
  return passage.places.map(({place}, index) => {
    const utterance = plan.utterance(place);
    return index === 0 ? utteranceFrom(utterance, passage.offset) : utterance;
  });
}

interface RecitalListener {
  readonly onReport: (report: PlayerAction) => void;
  readonly onWord: (word: SpokenWord) => void;
  /** The first sound of the passage is heard. */
  readonly onBegin: () => void;
}

/**
 * Has the engine speak the passage of `state` and puts what it reports in the terms of the plan.
 * Nothing comes through any more once the signal was aborted.
 */
export function recite(
  {plan, passage, generation}: LoadingState,
  engine: SpeechEngine,
  options: SpeakOptions,
  {onReport, onWord, onBegin}: RecitalListener,
  signal: AbortSignal,
): Promise<void> {
  const utterances = utterancesOf(plan, passage);
  let begun = false;
  return engine.speak(
    utterances,
    options,
    (event) => {
      const {utterance: index} = event;
      const utterance = utterances[index];
      if (signal.aborted || !utterance) return;
      if (event.type !== 'word') {
        const type = event.type === 'start' ? 'utterance-started' : 'utterance-ended';
        onReport({type, generation, utterance: index});
        if (begun) return;
        begun = true;
        onBegin();
        return;
      }
      const {estimated, doubtful = false} = event;
      const word = utterance.words[wordIndexAt(utterance, event.offset)]!.shown;
      onReport({type: 'word-started', generation, utterance: index, offset: word.start, estimated});
      onWord({block: utterance.block, word, sentence: utterance.sentence, estimated, doubtful});
    },
    signal,
  );
}
