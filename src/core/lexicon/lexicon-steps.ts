import type {SpokenStep} from '../spoken/step.ts';

/** What the listener wrote, before anything else has been read. */
export const LISTENER_LEXICON_STEP: SpokenStep = {
  name: 'listener-lexicon',
  needs: 0,
  languages: 'any',
  edits: (text, {lexicon}) => lexicon.edits(text),
};

export const BUILT_IN_LEXICON_STEPS: readonly SpokenStep[] = [];
