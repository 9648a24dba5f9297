import type {BlockId, LanguageRun} from '../article/article.ts';
import type {TextRange} from '../text-range.ts';
import {clauses} from '../segment/clauses.ts';
import {isSpeakable, UNSPOKEN_CLASS} from '../segment/invisible.ts';
import {sentences} from '../segment/sentences.ts';
import {words} from '../segment/words.ts';
import {PAUSE, pauseAfterClause} from './pauses.ts';
import {spokenText, type SpokenText} from '../spoken/spoken-text.ts';
import type {Utterance, UtteranceWord} from './utterance.ts';

/** What of a block, or of the article's title, bears on how it is said. */
export interface ReadableText {
  readonly id: BlockId;
  readonly text: string;
  readonly languageRuns: readonly LanguageRun[];
}

/**
 * The utterances of one block, in order: its sentences, long ones cut into clauses; nothing for
 * parts without a letter or digit.
 *
 * @param language of the article, BCP 47
 * @param pauseAfter the pause after the block's last utterance, in milliseconds at rate 1
 */
export function blockUtterances(
  block: ReadableText,
  language: string,
  pauseAfter: number,
): Utterance[] {
  const utterances: Utterance[] = [];
  for (const sentence of sentences(block.text)) {
    const spokenIn = sentenceLanguage(block, sentence, language);
    for (const clause of clauses(block.text, sentence)) {
      const shownText = block.text.slice(clause.start, clause.end);
      if (!isSpeakable(shownText)) continue;
      const {spoken, map} = spokenText(block.text, clause);
      utterances.push({
        block: block.id,
        sentence,
        shown: clause,
        spoken,
        language: spokenIn,
        map,
        words: utteranceWords(block.text, {spoken, map}),
        pauseAfter: clause.end === sentence.end ? PAUSE.sentence : pauseAfterClause(shownText),
      });
    }
  }
  const last = utterances.at(-1);
  if (last) utterances[utterances.length - 1] = {...last, pauseAfter};
  return utterances;
}

/** A sentence all of whose words lie in runs of one language is said in that language. */
function sentenceLanguage(block: ReadableText, sentence: TextRange, language: string): string {
  const runs = block.languageRuns.filter(
    (run) => run.start < sentence.end && run.end > sentence.start,
  );
  const first = runs[0];
  if (!first || runs.some((run) => run.language !== first.language)) return language;
  const text = block.text.slice(sentence.start, sentence.end);
  const inRun = words(text).every(({start, end}) => {
    // A number at the end («in 2024.») belongs to the language of the words before it.
    if (!/\p{L}/u.test(text.slice(start, end))) return true;
    return runs.some(
      (run) => run.start <= sentence.start + start && run.end >= sentence.start + end,
    );
  });
  return inRun ? first.language : language;
}

/** Unspoken characters that cling to a word's end, a kashida say. */
const CLINGING = new RegExp(`[${UNSPOKEN_CLASS}]*`, 'uy');

/**
 * The words of the spoken text with the shown text of each. Unspoken characters at the end of a
 * shown word are part of it, so that the whole word is highlighted.
 */
function utteranceWords(text: string, {spoken, map}: SpokenText): UtteranceWord[] {
  return words(spoken).map((range) => {
    const {start, end} = map.shownRange(range);
    CLINGING.lastIndex = end;
    const clinging = CLINGING.exec(text)?.[0].length ?? 0;
    return {spoken: range, shown: {start, end: end + clinging}};
  });
}
