import type {SpokenStep} from '../spoken/step.ts';
import {createLexicon} from './create-lexicon.ts';
import type {LexiconEntryId} from './lexicon-entry.ts';
import type {Lexicon} from './lexicon.ts';
import {RESPELLINGS} from './respellings.ts';

/** What the listener wrote, before anything else has been read. */
export const LISTENER_LEXICON_STEP: SpokenStep = {
  name: 'listener-lexicon',
  needs: 0,
  languages: 'any',
  edits: (text, {lexicon}) => lexicon.edits(text),
};

let respellings: Lexicon | undefined;

/** Frequent names and words that voices get wrong, spelled as they are said. */
const respell: SpokenStep = {
  name: 'respellings',
  needs: 0,
  languages: 'arabic',
  edits: (text) => (respellings ??= respellingLexicon()).edits(text),
};

export const BUILT_IN_LEXICON_STEPS: readonly SpokenStep[] = [respell];

function respellingLexicon(): Lexicon {
  const entries = RESPELLINGS.map((respelling, index) => ({
    ...respelling,
    id: `respelling-${index}` as LexiconEntryId,
    scope: {kind: 'everything'} as const,
  }));
  return createLexicon(entries, {language: 'ar'});
}
