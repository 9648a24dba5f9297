import {primaryLanguage} from '../language/direction.ts';
import {languageRuns} from '../language/language-runs.ts';
import {isVisible} from '../segment/invisible.ts';
import type {TextRange} from '../text-range.ts';
import type {Block, LanguageRun} from './article.ts';
import type {BlockDraft} from './block-draft.ts';
import type {BlockIdMaker} from './block-id.ts';
import {quotations} from './quotations.ts';

const BREAK = /[\n\r\v\f\u0085\u2028\u2029]/u;
const BREAKS = new RegExp(BREAK, 'gu');

/**
 * The block that `draft` describes, with its id, language runs and quotations; `undefined` where
 * its text is nothing but space, marks, kashida or invisible characters.
 *
 * @param language of the article, BCP 47
 */
export function makeBlock(
  draft: BlockDraft,
  language: string,
  makeId: BlockIdMaker,
): Block | undefined {
  // One space for each break, so that the draft's ranges keep their places.
  const line = BREAK.test(draft.text) ? draft.text.replace(BREAKS, ' ') : draft.text;
  const text = line.trim();
  if (!isVisible(text)) return undefined;
  const shift = line.length - line.trimStart().length;
  const fit = (range: TextRange): TextRange => {
    const start = clamp(range.start - shift, text.length);
    return {start, end: Math.max(start, clamp(range.end - shift, text.length))};
  };
  const base = {
    id: makeId(draft.kind, text),
    text,
    languageRuns: draft.languageRuns
      ? allRuns(
          text,
          language,
          draft.languageRuns.map((run) => ({...fit(run), language: run.language})),
        )
      : languageRuns(text, language),
    quotations: quotations(text),
  };
  switch (draft.kind) {
    case 'heading':
      return {...base, kind: 'heading', level: draft.level ?? 2};
    case 'list-item':
      return {
        ...base,
        kind: 'list-item',
        ordered: draft.ordered ?? false,
        depth: draft.depth ?? 0,
        ...(draft.ordered && draft.ordinal !== undefined ? {ordinal: draft.ordinal} : {}),
      };
    case 'table-row':
      return {
        ...base,
        kind: 'table-row',
        cells: draft.cells?.map(fit) ?? [{start: 0, end: text.length}],
        header: draft.header ?? false,
      };
    case 'related':
      return {
        ...base,
        kind: 'related',
        ...(draft.href === undefined ? {} : {href: draft.href}),
      };
    default:
      return {...base, kind: draft.kind};
  }
}

/** The runs that the source names, and between them those that show by their script. */
function allRuns(
  text: string,
  language: string,
  named: readonly LanguageRun[],
): readonly LanguageRun[] {
  const found = languageRuns(text, language);
  const runs: LanguageRun[] = [];
  for (const run of named.toSorted((a, b) => a.start - b.start)) {
    if (run.end > run.start && run.start >= (runs.at(-1)?.end ?? 0)) runs.push(run);
  }
  const free = found.filter((run) =>
    runs.every((other) => run.end <= other.start || run.start >= other.end),
  );
  return [...runs, ...free]
    .filter((run) => primaryLanguage(run.language) !== primaryLanguage(language))
    .sort((a, b) => a.start - b.start);
}

function clamp(offset: number, length: number): number {
  return Math.max(0, Math.min(length, offset));
}
