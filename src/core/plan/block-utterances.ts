import type {BlockId, LanguageRun} from '../article/article.ts';
import {primaryLanguage} from '../language/direction.ts';
import {LATIN, scriptOf} from '../language/script.ts';
import {CLAUSE_LIMIT, clauses} from '../segment/clauses.ts';
import {isSpeakable} from '../segment/invisible.ts';
import {sentences} from '../segment/sentences.ts';
import type {ReadingChoices} from '../spoken/reading-choices.ts';
import {spokenText, type SpokenText} from '../spoken/spoken-text.ts';
import type {StepContext} from '../spoken/step.ts';
import {sliceRange, type TextRange} from '../text-range.ts';
import {commaCuts} from './comma-cuts.ts';
import {languageParts, type LanguagePart} from './language-parts.ts';
import {pauseAfterClause, type Pauses} from './pauses.ts';
import {sentenceLanguage} from './sentence-language.ts';
import {utteranceWords} from './utterance-words.ts';
import type {Utterance} from './utterance.ts';

/** What of a block, or of the article's title, bears on how it is said. */
export interface ReadableText {
  readonly id: BlockId;
  readonly text: string;
  readonly languageRuns: readonly LanguageRun[];
}

/** How the blocks of an article are said. */
export interface BlockManner {
  /** Of the article, BCP 47. */
  readonly language: string;
  /** How a sentence of a language (BCP 47) is said. */
  readonly contextOf: (language: string) => StepContext;
  readonly pauses: Pauses;
}

/**
 * The utterances of one block, in order: its sentences, cut where the language changes, where the
 * listener wants to rest, and where they are long to say; nothing for parts without a letter or
 * digit.
 *
 * @param pauseAfter the pause after the block's last utterance, in milliseconds at rate 1
 */
export function blockUtterances(
  block: ReadableText,
  manner: BlockManner,
  pauseAfter: number,
): Utterance[] {
  const {pauses, contextOf} = manner;
  const utterances: Utterance[] = [];
  for (const sentence of sentences(block.text)) {
    const language = languageOf(block, sentence, manner);
    if (language === undefined) continue;
    const said = spokenText(block.text, sentence, contextOf(language));
    const mixed = {text: block.text, sentence, language, runs: block.languageRuns};
    const parts = languageParts(mixed, said, contextOf);
    const pieces =
      parts.length === 1
        ? clausesOf(parts[0]!, pauses)
        : parts.flatMap((part) => clausesOf(part, pauses));
    pieces.forEach(({shown, spoken, map, language: spokenIn}, index) => {
      const goesOn = index < pieces.length - 1;
      const {endings} = contextOf(spokenIn).choices;
      const utterance = {
        block: block.id,
        sentence,
        shown,
        spoken,
        language: spokenIn,
        map,
        words: utteranceWords(block.text, {spoken, map}),
        pauseAfter: goesOn ? pauseAfterClause(pauses, spoken) : pauses.sentence,
        ...(endings === 'pausal' ? {} : {endings}),
      };
      utterances.push(goesOn ? {...utterance, continues: true} : utterance);
    });
  }
  const last = utterances.at(-1);
  if (last) utterances[utterances.length - 1] = {...last, pauseAfter};
  return utterances;
}

/** The language in which a sentence is said; `undefined` where the listener wants it left out. */
function languageOf(
  block: ReadableText,
  sentence: TextRange,
  {language, contextOf}: BlockManner,
): string | undefined {
  const found = sentenceLanguage(block, sentence, language);
  if (found === language) return found;
  const {foreign}: ReadingChoices = contextOf(language).choices;
  const article = primaryLanguage(language);
  const script = scriptOf(primaryLanguage(found));
  if (foreign === 'skipped' && script !== scriptOf(article)) return undefined;
  // Letters are called by their Arabic names in Arabic sentences alone.
  return foreign === 'spelled' && article === 'ar' && script === LATIN ? language : found;
}

interface SpokenClause extends LanguagePart {
  readonly shown: TextRange;
}

/** What can be spoken of a part of a sentence, in pieces that every voice says in one go. */
function clausesOf({spoken, map, language}: LanguagePart, pauses: Pauses): SpokenClause[] {
  return ranges({spoken, map}, pauses)
    .map((range) => ({
      spoken: sliceRange(spoken, range),
      map: map.slice(range.start, range.end),
      shown: map.shownRange(range),
      language,
    }))
    .filter((clause) => isSpeakable(clause.spoken));
}

function ranges({spoken, map}: SpokenText, {cutAtCommas}: Pauses): readonly TextRange[] {
  const isBound = (offset: number): boolean => map.isInside(offset);
  const whole = {start: 0, end: spoken.length};
  if (!cutAtCommas) return clauses(spoken, whole, CLAUSE_LIMIT, isBound);
  return commaCuts(spoken, isBound).flatMap((range) => {
    return clauses(spoken, range, CLAUSE_LIMIT, isBound);
  });
}
