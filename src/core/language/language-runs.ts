import type {LanguageRun} from '../article/article.ts';
import type {TextRange} from '../text-range.ts';
import {detectLanguage} from './detect-language.ts';
import {primaryLanguage} from './direction.ts';
import {latinLanguage} from './latin-language.ts';
import {
  ARABIC,
  languageOfScript,
  LATIN,
  OTHER,
  scriptLanguage,
  scriptOf,
  type Script,
} from './script.ts';

/** What ends a run between two of its words: other letters and digits, Arabic punctuation. */
const LATIN_RUN_END = /[\p{L}٠-٩۰-۹،؛؟۔]/u;
const ARABIC_RUN_END = /\p{L}/u;

/**
 * The parts of `text` in another script than its language is written in, each with its language:
 * by the script where that tells, among the languages of Latin and Arabic letters by their words
 * and letters; `en` for Latin runs that do not tell. A run goes from the first letter or digit
 * of a word to the last one of a later word, with the space, digits and punctuation between; never
 * with what trails («Windows 11» is «Windows»). Text of unknown language has no runs, and a
 * language in the script of the text itself (Persian in Arabic) is not looked for.
 *
 * @param language of the article, BCP 47
 */
export function languageRuns(text: string, language: string): LanguageRun[] {
  const primary = primaryLanguage(language);
  if (primary === 'und' || primary === '') return [];
  const own = scriptOf(primary);
  const runs: LanguageRun[] = [];
  for (const script of [LATIN, ARABIC, OTHER]) {
    if (script === own || !script.likely.test(text)) continue;
    const runEnd = own === ARABIC ? LATIN_RUN_END : ARABIC_RUN_END;
    for (const run of runsOf(text, script, runEnd)) {
      runs.push({
        start: run.start,
        end: run.end,
        language: runLanguage(text.slice(run.start, run.end), script),
      });
    }
  }
  runs.sort((a, b) => a.start - b.start);
  return runs.map((run, index) => {
    // Digits between two scripts («東20CNN») can be counted to both.
    const from = runs[index - 1]?.end ?? 0;
    return run.start < from ? {...run, start: from} : run;
  });
}

interface Run extends TextRange {
  end: number;
  /** Set where runs of several scripts are found at once. */
  readonly script?: string | undefined;
}

function runsOf(text: string, script: Script, runEnd: RegExp): readonly TextRange[] {
  const runs: Run[] = [];
  for (const {0: word, index} of text.matchAll(script.word)) {
    if (!script.letter.test(word)) continue;
    const last = runs.at(-1);
    const end = index + word.length;
    const kind = script === OTHER ? scriptLanguage(word) : undefined;
    const joins = last?.script === kind && last !== undefined;
    if (joins && !runEnd.test(text.slice(last.end, index))) last.end = end;
    else runs.push({start: index, end, script: kind});
  }
  return runs;
}

function runLanguage(run: string, script: Script): string {
  if (script === LATIN) return latinLanguage(run);
  if (script === OTHER) return languageOfScript(run);
  const found = detectLanguage(run);
  return found === 'und' ? 'ar' : found;
}
