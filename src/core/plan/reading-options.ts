import {primaryLanguage} from '../language/direction.ts';
import {EMPTY_LEXICON, type Lexicon} from '../lexicon/lexicon.ts';
import {DEFAULT_READING_CHOICES, type ReadingChoices} from '../spoken/reading-choices.ts';
import type {PauseChoices} from '../pace/pace.ts';
import type {StepContext} from '../spoken/step.ts';

/** What the listener has chosen and written, as it bears on how texts are read. */
export interface ReadingOptions {
  readonly choices?: ReadingChoices;
  /** The silences between what is said; the usual ones if absent. */
  readonly pauses?: PauseChoices;
  /** The words that hold in sentences of a language (primary subtag). */
  readonly lexiconOf?: (language: string) => Lexicon;
  /** As {@link StepContext.emojiName}; without it emoji are silent. */
  readonly emojiName?: StepContext['emojiName'];
}

/** How a sentence in `language` (BCP 47) is said. */
export function readingContext(
  language: string,
  {choices, lexiconOf, emojiName}: ReadingOptions,
): StepContext {
  const primary = primaryLanguage(language);
  return {
    language: primary,
    choices: choices ?? DEFAULT_READING_CHOICES,
    lexicon: lexiconOf?.(primary) ?? EMPTY_LEXICON,
    emojiName: emojiName ?? (() => undefined),
  };
}
