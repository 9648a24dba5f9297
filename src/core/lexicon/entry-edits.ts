import type {Edit} from '../spoken/edit.ts';
import {ALONE, markedBy} from './agreement.ts';
import {lettersOf} from './letters.ts';
import type {Match} from './match-at.ts';
import type {Token} from './tokens.ts';

/** What is said instead of an entry that was found; in order and disjoint. */
export function entryEdits(text: string, all: readonly Token[], match: Match): Edit[] {
  const {entry, first, last} = match;
  if (entry.spoken === '') {
    const start = attachedBefore(text, all, match);
    return [{start, end: all[last]!.end, replacement: '', exact: false}];
  }
  if (entry.marked === undefined) return [replacement(all, match)];
  const edits: Edit[] = [];
  for (let at = first; at <= last; at++) {
    const edit = at === first ? markedStem(match) : markedWord(text, all[at]!, match, at);
    if (edit.replacement !== text.slice(edit.start, edit.end)) edits.push(edit);
  }
  return edits;
}

const PROCLITICS = /^[وف]?[بكل]?(?:ال|ل)?$/u;

/** The beginning of what is left out: what is attached to a word that is not said is not said. */
function attachedBefore(text: string, all: readonly Token[], {first}: Match): number {
  const token = all[first]!;
  const before = all[first - 1];
  if (token.kind === 'arabic' || before?.kind !== 'arabic') return token.start;
  if (before.end !== token.start) return token.start;
  return PROCLITICS.test(text.slice(before.start, before.end)) ? before.start : token.start;
}

function markedStem({entry, letters, before, end}: Match): Edit {
  const stem = letters.slice(before.prefix, letters.length - end.length);
  const place = {article: before.article, attached: before.prefix > 0, followed: end !== ''};
  return {
    start: stem[0]!.start,
    end: stem.at(-1)!.end,
    replacement: markedBy(stem, entry.marked![0]!, place),
    exact: false,
  };
}

function markedWord(text: string, {start, end}: Token, {entry, first}: Match, at: number): Edit {
  const letters = lettersOf(text.slice(start, end), start);
  return {
    start,
    end,
    replacement: markedBy(letters, entry.marked![at - first]!, ALONE),
    exact: false,
  };
}

const ARTICLE = /^[اٱ]\p{M}*ل/u;
const CLOSING = /([ةى]?)\p{M}*$/u;
const OPENED: Readonly<Record<string, string>> = {ة: 'ت', ى: 'ا'};
const FINAL_MARKS = /[\u064B-\u0650\u0652]+$/u;

/** Other words in the place of those written, with what is attached to them left as it is. */
function replacement(all: readonly Token[], match: Match): Edit {
  const {entry, first, last, letters, before, end} = match;
  let {spoken} = entry;
  let start = all[first]!.start;
  let stop = all[last]!.end;
  if (letters.length > 0) {
    // The entry's own article is replaced with its word.
    const kept = before.prefix - (entry.article ? before.articleLength : 0);
    start = letters[kept]!.start;
    if (ARTICLE.test(spoken)) spoken = afterProclitics(spoken, match);
  }
  if (end === 'ا') {
    // The accusative's alif goes with a word that takes one.
    if (!/[ةىاء]\p{M}*$/u.test(spoken)) spoken = spoken.replace(FINAL_MARKS, '') + 'ا';
  } else if (end !== '') {
    stop = letters[letters.length - end.length - 1]!.end;
    spoken = spoken
      .replace(FINAL_MARKS, '')
      .replace(CLOSING, (_, letter: string) => OPENED[letter] ?? '');
  }
  return {start, end: stop, replacement: spoken, exact: false};
}

/** Spoken words that begin with «ال», after an article or a «ل» that takes it in. */
function afterProclitics(spoken: string, {entry, before}: Match): string {
  const {article, proclitic} = before;
  if (article && !entry.article) return spoken.replace(ARTICLE, '');
  return proclitic === 'ل' ? spoken.replace(/^[اٱ]\p{M}*/u, '') : spoken;
}
