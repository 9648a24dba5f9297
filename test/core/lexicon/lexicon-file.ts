import type {ArticleId} from '../../../src/core/article/article.ts';
import type {
  LexiconEntry,
  LexiconEntryId,
  LexiconScope,
} from '../../../src/core/lexicon/lexicon-entry.ts';

/** The article that cases are read in. */
export const CASE_ARTICLE = 'case' as ArticleId;

/** One line of the file: what stands there, what is said, and why. */
export interface LexiconCase {
  readonly line: number;
  readonly entries: readonly LexiconEntry[];
  readonly shown: string;
  readonly said: string;
  readonly why: string;
}

/** The cases of `test/fixtures/lexicon/lexicon.tsv`; its format stands at its beginning. */
export function parseLexiconCases(source: string): LexiconCase[] {
  const cases: LexiconCase[] = [];
  let entries: LexiconEntry[] = [];
  let inBlock = false;
  source.split('\n').forEach((text, index) => {
    if (text === '' || text.startsWith('#')) return;
    if (text.startsWith('@')) {
      if (!inBlock) entries = [];
      inBlock = true;
      entries = [...entries, entryFrom(text.slice(1), entries.length)];
      return;
    }
    inBlock = false;
    const [shown, said, why] = text.split('\t');
    if (shown === undefined || said === undefined || !why) {
      throw new Error(`Line ${index + 1} is not «shown, said, why»: ${text}`);
    }
    cases.push({line: index + 1, entries, shown, said, why});
  });
  return cases;
}

function entryFrom(text: string, index: number): LexiconEntry {
  const [words = '', option = ''] = text.split(' | ');
  const [written = '', spoken = ''] = words.split(' =');
  return {
    id: String(index) as LexiconEntryId,
    written: written.trim(),
    spoken: spoken.trim(),
    scope: scopeFrom(option),
    match: option === 'exactly' ? 'exactly' : 'with-clitics',
  };
}

function scopeFrom(option: string): LexiconScope {
  if (option === 'article') return {kind: 'article', article: CASE_ARTICLE};
  if (option === '' || option === 'exactly') return {kind: 'everything'};
  return {kind: 'language', language: option};
}
