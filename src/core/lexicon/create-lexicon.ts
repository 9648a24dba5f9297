import type {ArticleId} from '../article/article.ts';
import type {Edit} from '../spoken/edit.ts';
import {compileEntry} from './compiled-entry.ts';
import {entryEdits} from './entry-edits.ts';
import {EntryIndex} from './entry-index.ts';
import type {LexiconEntry} from './lexicon-entry.ts';
import {EMPTY_LEXICON, type Lexicon} from './lexicon.ts';
import {matchAt, mayMatchAt} from './match-at.ts';
import {tokens, type Token} from './tokens.ts';

/** What is being read. */
export interface LexiconPlace {
  /** Primary language subtag of the sentences. */
  readonly language: string;
  /** Absent outside any article. */
  readonly article?: ArticleId | undefined;
}

/**
 * The lexicon that holds in a place. Of the entries that are found at one place in the text the
 * longest is taken; of several for the same words that of the article comes before that of the
 * language, and that before one for everything; of those the later.
 *
 * The work is some look-ups a word, whatever the number of entries.
 */
export function createLexicon(
  entries: readonly LexiconEntry[],
  {language, article}: LexiconPlace,
): Lexicon {
  const index = new EntryIndex();
  entries.forEach((entry, order) => {
    const {scope} = entry;
    if (scope.kind === 'language' && scope.language !== language) return;
    if (scope.kind === 'article' && scope.article !== article) return;
    const compiled = compileEntry(entry, order);
    if (compiled) index.add(compiled);
  });
  if (index.empty) return EMPTY_LEXICON;
  const strangers = new Strangers(index);
  return {
    edits: (text) => {
      const all = tokens(text);
      const edits: Edit[] = [];
      for (let at = 0; at < all.length; at++) {
        if (strangers.has(text, all[at]!)) continue;
        const match = matchAt(text, all, at, index);
        if (!match) continue;
        edits.push(...entryEdits(text, all, match));
        at = match.last;
      }
      return edits;
    },
  };
}

/** How many words are remembered at once; a text has some thousands of different ones. */
const MOST_STRANGERS = 20_000;

/** Words with which no entry begins, remembered, since the same ones come again and again. */
class Strangers {
  readonly #index: EntryIndex;
  readonly #known = new Map<string, boolean>();

  constructor(index: EntryIndex) {
    this.#index = index;
  }

  has(text: string, token: Token): boolean {
    const word = text.slice(token.start, token.end);
    const known = this.#known.get(word);
    if (known !== undefined) return known;
    const isStranger = !mayMatchAt(word, token.kind, this.#index);
    if (this.#known.size >= MOST_STRANGERS) this.#known.clear();
    this.#known.set(word, isStranger);
    return isStranger;
  }
}
