import type {Lexicon} from '../lexicon/lexicon.ts';
import type {Edit} from './edit.ts';
import type {Features} from './features.ts';
import type {ReadingChoices} from './reading-choices.ts';

/** What bears on how a text is said besides the text itself. */
export interface StepContext {
  /** Primary language subtag of the sentence: `ar`, `en`. */
  readonly language: string;
  readonly choices: ReadingChoices;
  readonly lexicon: Lexicon;
  /** The name of an emoji (a whole sequence) in the language; `undefined` where it has none. */
  readonly emojiName: (emoji: string) => string | undefined;
}

/**
 * One step on the way from shown to spoken text: what to change in the text that the step before
 * it left. Total: any string may come, lone surrogates included.
 */
export interface SpokenStep {
  /** For tests and for the account of how a sentence is read. */
  readonly name: string;
  /** Of {@link Feature}, summed: the step is taken only where the text has at least one of them; 0 is always. */
  readonly needs: Features;
  /** Steps that write Arabic words are for Arabic sentences alone. */
  readonly languages: 'arabic' | 'any';
  /** In order and disjoint; most texts need none. */
  edits(text: string, context: StepContext): readonly Edit[];
}
