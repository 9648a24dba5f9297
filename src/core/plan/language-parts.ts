import type {LanguageRun} from '../article/article.ts';
import {primaryLanguage} from '../language/direction.ts';
import {languageRuns} from '../language/language-runs.ts';
import {ARABIC, scriptOf} from '../language/script.ts';
import {isSpeakable} from '../segment/invisible.ts';
import {applyEdits, type Edit} from '../spoken/edit.ts';
import {withVowels} from '../spoken/foreign/lone-clitics.ts';
import {isRealWord} from '../spoken/foreign/real-word.ts';
import {spokenText, type SpokenText} from '../spoken/spoken-text.ts';
import type {StepContext} from '../spoken/step.ts';
import type {TextRange} from '../text-range.ts';
import {runsWithin} from './runs-within.ts';

/** A part of a sentence that one voice says. */
export interface LanguagePart extends SpokenText {
  /** BCP 47. */
  readonly language: string;
}

/** What stands in a sentence besides its own language: the sentence, its language and its runs. */
export interface MixedSentence {
  /** Of the block. */
  readonly text: string;
  readonly sentence: TextRange;
  /** BCP 47. */
  readonly language: string;
  /** Of the block, in order. */
  readonly runs: readonly LanguageRun[];
}

/** Opening quotes and brackets at the beginning of a run, closing ones and stops at its end. */
const OPENING = /["'«“‘([{]+$/u;
const CLOSING = /^["'»”’)\]}]*(?:[.،,;؛:!?؟…]+["'»”’)\]}]*)?/u;
/** Longer than any row of quotes and stops. */
const REACH = 16;

/**
 * The parts of a sentence by the voices that can say them, in order. What is cut is the spoken
 * text: words that the steps have written in the sentence's own letters (numbers, measures,
 * acronyms) are not foreign any more. A part in another language has at least one word of two
 * letters, takes the quotes, brackets and stops that touch it with it, and is said by the steps of
 * its own language where it stands as it is written.
 */
export function languageParts(
  mixed: MixedSentence,
  said: SpokenText,
  contextOf: (language: string) => StepContext,
): LanguagePart[] {
  const {language, runs, sentence} = mixed;
  const whole = {spoken: said.spoken, map: said.map, language};
  if (runs.length === 0) return [whole];
  const primary = primaryLanguage(language);
  const others = runsWithin(runs, sentence).filter(
    (run) => primaryLanguage(run.language) !== primary,
  );
  if (others.length === 0) return [whole];
  const stretches = joined(said.spoken, foreignStretches(mixed, said, others));
  const first = stretches[0];
  if (!first) return [whole];
  const parts: LanguagePart[] = [];
  let from = 0;
  for (const stretch of [...stretches, undefined]) {
    const end = stretch?.start ?? said.spoken.length;
    const own = sliceOf(said, {start: from, end});
    if (isSpeakable(own.spoken)) {
      const glued =
        stretch !== undefined && own.spoken.length > 0 && /\S/u.test(said.spoken[end - 1]!);
      parts.push({...(glued && primary === 'ar' ? withVowels(own) : own), language});
    }
    if (stretch)
      parts.push(foreignPart(mixed.text, sliceOf(said, stretch), stretch.language, contextOf));
    from = stretch?.end ?? end;
  }
  return parts;
}

/** The stretches of the spoken text in other languages, in order, as far as they can be cut out. */
function foreignStretches(
  {text, language}: MixedSentence,
  said: SpokenText,
  others: readonly LanguageRun[],
): LanguageRun[] {
  const {spoken, map} = said;
  const own = scriptOf(primaryLanguage(language));
  let next = 0;
  const found = languageRuns(spoken, language).map((run) => {
    const shown = map.shownRange(run);
    while (next < others.length && others[next]!.end <= shown.start) next++;
    const named = others[next];
    const isNamed =
      named && named.start < shown.end && scriptOf(primaryLanguage(named.language)) !== own;
    return isNamed ? {...run, language: named.language} : run;
  });
  // Another language in the letters of the sentence is known only where the source has named it.
  for (const run of others) {
    if (scriptOf(primaryLanguage(run.language)) !== own) continue;
    const start = map.spokenOffset(run.start);
    const stretch = {
      start,
      end: Math.max(start, map.spokenOffset(run.end)),
      language: run.language,
    };
    const spokenEnd = start + spoken.slice(start, stretch.end).trimEnd().length;
    if (found.every((other) => other.end <= start || other.start >= spokenEnd)) {
      found.push({...stretch, end: spokenEnd});
    }
  }
  const stretches = found
    .filter(({start, end, language: foreign}) => {
      return foreign !== 'und' && isRealWord(spoken.slice(start, end));
    })
    .filter(({start, end}) => canCut(said, start) && canCut(said, end))
    .filter((run) => !isOfAddress(text, map.shownRange(run)))
    .sort((a, b) => a.start - b.start);
  let from = 0;
  return stretches.map((run, index) => {
    const stretch = withPunctuation(said, run, from, stretches[index + 1]?.start);
    from = stretch.end;
    return stretch;
  });
}

/** A stop, at-sign or slash inside a word makes an address, or something said like one. */
const ADDRESS = /[\p{L}\p{N}][.@/][\p{L}\p{N}]/u;
/** Longer than any address is worth looking at. */
const LONGEST_ADDRESS = 200;

/**
 * Whether what is shown belongs to a web or mail address. One voice says the whole of it: «رابط» and
 * «دوت» stand between its words.
 */
function isOfAddress(text: string, {start, end}: TextRange): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, start - LONGEST_ADDRESS), start))?.[0] ?? '';
  const after = /^\S*/u.exec(text.slice(end, end + LONGEST_ADDRESS))?.[0] ?? '';
  return ADDRESS.test(before + text.slice(start, end) + after);
}

/** Whether what stands before and after `offset` also stands apart on the page. */
function canCut({spoken, map}: SpokenText, offset: number): boolean {
  if (offset === 0 || offset === spoken.length) return true;
  if (map.isInside(offset)) return false;
  const before = map.shownRange({start: offset - 1, end: offset});
  return before.end <= map.shownRange({start: offset, end: offset + 1}).start;
}

/** The run with the quotes, brackets and stops that touch it. */
function withPunctuation(
  said: SpokenText,
  run: LanguageRun,
  least: number,
  most = said.spoken.length,
): LanguageRun {
  const {spoken} = said;
  const before =
    OPENING.exec(spoken.slice(Math.max(least, run.start - REACH), run.start))?.[0] ?? '';
  const after = CLOSING.exec(spoken.slice(run.end, Math.min(most, run.end + REACH)))?.[0] ?? '';
  let start = run.start - before.length;
  while (start < run.start && !canCut(said, start)) start++;
  let end = run.end + after.length;
  while (end > run.end && !canCut(said, end)) end--;
  return {start, end, language: run.language};
}

/**
 * The stretches so that nothing between them is without a letter or digit: what is goes with the
 * stretch before it, at the beginning with the one after it; and two that then touch are one where
 * their language is the same.
 */
function joined(spoken: string, stretches: readonly LanguageRun[]): LanguageRun[] {
  const all: LanguageRun[] = [];
  for (const stretch of stretches) {
    const last = all.at(-1);
    const gap = spoken.slice(last?.end ?? 0, stretch.start);
    if (isSpeakable(gap)) all.push(stretch);
    else if (!last) all.push({...stretch, start: 0});
    else if (last.language === stretch.language) all[all.length - 1] = {...last, end: stretch.end};
    else {
      all[all.length - 1] = {...last, end: last.end + gap.trimEnd().length};
      all.push(stretch);
    }
  }
  const last = all.at(-1);
  if (last && !isSpeakable(spoken.slice(last.end))) {
    all[all.length - 1] = {...last, end: spoken.length};
  }
  return all;
}

/** What is said from `start` to `end`, without space at its ends. */
function sliceOf({spoken, map}: SpokenText, {start, end}: TextRange): SpokenText {
  const part = spoken.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  const text = part.trim();
  return {spoken: text, map: map.slice(from, from + text.length)};
}

function foreignPart(
  text: string,
  part: SpokenText,
  language: string,
  contextOf: (language: string) => StepContext,
): LanguagePart {
  const isWritten = part.map.spans.every(({exact}) => exact);
  const shown = part.map.shownRange({start: 0, end: part.spoken.length});
  const own = isWritten ? spokenText(text, shown, contextOf(language)) : part;
  const said = isSpeakable(own.spoken) ? own : part;
  return {...withOwnStops(said, language), language};
}

const STOPS: Readonly<Record<string, string>> = {'،': ',', '؛': ';', '؟': '?'};

/** Arabic stops are the ordinary ones for a voice that knows no Arabic. */
function withOwnStops(said: SpokenText, language: string): SpokenText {
  if (scriptOf(primaryLanguage(language)) === ARABIC) return said;
  const edits = Array.from(said.spoken.matchAll(/[،؛؟]/gu), ({0: stop, index}): Edit => {
    return {start: index, end: index + 1, replacement: STOPS[stop]!, exact: true};
  });
  return edits.length === 0 ? said : applyEdits(said, edits);
}
