import type {BlockId, LanguageRun} from '../article/article.ts';
import {CLAUSE_LIMIT, clauses} from '../segment/clauses.ts';
import {isSpeakable, UNSPOKEN_CLASS} from '../segment/invisible.ts';
import {sentences} from '../segment/sentences.ts';
import {words} from '../segment/words.ts';
import {spokenText, type SpokenText} from '../spoken/spoken-text.ts';
import type {StepContext} from '../spoken/step.ts';
import {sliceRange, type TextRange} from '../text-range.ts';
import {PAUSE, pauseAfterClause} from './pauses.ts';
import {sentenceLanguage} from './sentence-language.ts';
import type {Utterance, UtteranceWord} from './utterance.ts';

/** What of a block, or of the article's title, bears on how it is said. */
export interface ReadableText {
  readonly id: BlockId;
  readonly text: string;
  readonly languageRuns: readonly LanguageRun[];
}

/**
 * The utterances of one block, in order: its sentences, those that are long to say cut into
 * clauses; nothing for parts without a letter or digit.
 *
 * @param language of the article, BCP 47
 * @param contextOf how a sentence of a language (BCP 47) is said
 * @param pauseAfter the pause after the block's last utterance, in milliseconds at rate 1
 */
export function blockUtterances(
  block: ReadableText,
  language: string,
  contextOf: (language: string) => StepContext,
  pauseAfter: number,
): Utterance[] {
  const utterances: Utterance[] = [];
  for (const sentence of sentences(block.text)) {
    const spokenIn = sentenceLanguage(block, sentence, language);
    const said = spokenText(block.text, sentence, contextOf(spokenIn));
    const pieces = spokenClauses(said);
    pieces.forEach((piece, index) => {
      utterances.push({
        block: block.id,
        sentence,
        shown: piece.shown,
        spoken: piece.spoken,
        language: spokenIn,
        map: piece.map,
        words: utteranceWords(block.text, piece),
        pauseAfter: index === pieces.length - 1 ? PAUSE.sentence : pauseAfterClause(piece.spoken),
      });
    });
  }
  const last = utterances.at(-1);
  if (last) utterances[utterances.length - 1] = {...last, pauseAfter};
  return utterances;
}

interface SpokenClause extends SpokenText {
  readonly shown: TextRange;
}

/** What can be spoken of a sentence, in pieces that every voice says in one go. */
function spokenClauses({spoken, map}: SpokenText): SpokenClause[] {
  const whole = {start: 0, end: spoken.length};
  const cut = clauses(spoken, whole, CLAUSE_LIMIT, (offset) => map.isInside(offset));
  return cut
    .map((range) => ({
      spoken: sliceRange(spoken, range),
      map: map.slice(range.start, range.end),
      shown: map.shownRange(range),
    }))
    .filter((clause) => isSpeakable(clause.spoken));
}

/** Unspoken characters that cling to a word's end, a kashida say. */
const CLINGING = new RegExp(`[${UNSPOKEN_CLASS}]*`, 'uy');

/** Where a word that ends at `end` ends with what clings to it. */
function withClinging(text: string, end: number): number {
  // Nothing clings to nearly all words, which a space or a stop follows.
  const next = text.charCodeAt(end);
  if (next <= 0x7f || Number.isNaN(next)) return end;
  CLINGING.lastIndex = end;
  return end + (CLINGING.exec(text)?.[0].length ?? 0);
}

/**
 * The words of the spoken text with the shown text of each. Unspoken characters at the end of a
 * shown word are part of it, so that the whole word is highlighted; words that share some of
 * their shown text («ب» and «25» in «بخمسة وعشرين») share all of it, so that the light stands.
 */
function utteranceWords(text: string, {spoken, map}: SpokenText): UtteranceWord[] {
  const found: {spoken: TextRange; shown: TextRange}[] = [];
  for (const range of words(spoken)) {
    const shown = map.shownRange(range);
    const word = {spoken: range, shown: {start: shown.start, end: withClinging(text, shown.end)}};
    const last = found.at(-1);
    if (last && word.shown.start < last.shown.end) {
      const shared = {
        start: Math.min(last.shown.start, word.shown.start),
        end: Math.max(last.shown.end, word.shown.end),
      };
      word.shown = shared;
      const former = last.shown;
      for (let index = found.length - 1; found[index]?.shown === former; index--) {
        found[index]!.shown = shared;
      }
    }
    found.push(word);
  }
  return found;
}
