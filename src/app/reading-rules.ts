/**
 * The rules by which writing is read, loaded in one piece when the first text is opened: the first
 * screen does without them.
 */
export {createLexicon} from '../core/lexicon/create-lexicon.ts';
export {createReadingPlan} from '../core/plan/create-reading-plan.ts';
export {sampleUtterances} from '../core/plan/sample-utterances.ts';
export {sentenceReading} from '../core/plan/sentence-reading.ts';
