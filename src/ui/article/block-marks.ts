import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import {primaryLanguage} from '../../core/language/direction.ts';
import {runsWithin} from '../../core/plan/runs-within.ts';
import {sentences} from '../../core/segment/sentences.ts';
import {sliceRange, type TextRange} from '../../core/text-range.ts';
import type {Inline} from './inline-content.ts';
import type {VowelSource} from './vowel-source.ts';

const ARABIC_LETTER = /[\u0620-\u064A\u0671]/u;

/**
 * The marks that the Arabic of a block lacks, by its text; each sentence is asked for by itself, as
 * it is spoken. @param language of the article, BCP 47
 *
 * @throws as the source does, and the signal's reason
 */
export async function blockMarks(
  block: Inline,
  language: string,
  mark: VowelSource['mark'],
  signal: AbortSignal,
): Promise<readonly MarkInsertion[]> {
  const marks: MarkInsertion[] = [];
  for (const sentence of sentences(block.text)) {
    marks.push(...(await sentenceMarks(block, sentence, language, mark, signal)));
  }
  return marks;
}

/** The same for one sentence of the block. */
export async function sentenceMarks(
  block: Inline,
  sentence: TextRange,
  language: string,
  mark: VowelSource['mark'],
  signal: AbortSignal,
): Promise<readonly MarkInsertion[]> {
  const text = sliceRange(block.text, sentence);
  const runs = runsWithin(block.languageRuns, sentence);
  const isWanted = isArabic(language) || runs.some((run) => isArabic(run.language));
  if (!isWanted || !ARABIC_LETTER.test(text)) return [];
  const found = await mark(text, signal);
  return found.flatMap((insertion) => {
    const at = insertion.at + sentence.start;
    const run = runs.find(({start, end}) => start < at && at <= end);
    return isArabic(run?.language ?? language) ? [{...insertion, at}] : [];
  });
}

function isArabic(language: string): boolean {
  return primaryLanguage(language) === 'ar';
}
