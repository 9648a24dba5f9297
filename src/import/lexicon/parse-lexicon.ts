import type {ArticleId} from '../../core/article/article.ts';
import {AppError} from '../../core/errors.ts';
import type {LexiconEntry, LexiconScope} from '../../core/lexicon/lexicon-entry.ts';
import {PLS_NAMESPACE, RAWI_NAMESPACE} from '../../core/lexicon/pls.ts';
import {trustedHtml} from '../html/trusted-html.ts';

/** A word as it stands in a file. */
export type LexiconWord = Omit<LexiconEntry, 'id'>;

export interface ParsedLexicon {
  readonly words: readonly LexiconWord[];
  /** Words with sounds and no spelling of them. */
  readonly skipped: number;
}

/** More than anyone writes; each is held in memory while articles are read. */
const MOST_WORDS = 50_000;
/** A document type by name alone, as PLS allows it. */
const PLAIN_DOCTYPE = /<!DOCTYPE\s[^[>]*>/u;
/** A document type that defines entities, which can grow without end. */
const DEFINITIONS = /<!(?:DOCTYPE|ENTITY)/iu;

/**
 * The words in a document of PLS 1.0. A word with several spellings is several words; of several
 * aliases the first holds. Without an attribute of Rawi's a word holds for the document's language.
 *
 * @throws AppError `lexicon-unreadable` where `xml` is no such document or defines entities,
 *   `text-too-large` where it holds too many words.
 */
export function parseLexicon(xml: string): ParsedLexicon {
  const root = documentOf(xml).documentElement;
  if (root.localName !== 'lexicon' || !isPls(root)) throw new AppError('lexicon-unreadable');
  const language = languageOf(root);
  const words: LexiconWord[] = [];
  let skipped = 0;
  for (const lexeme of childrenOf(root, 'lexeme')) {
    const spellings = childrenOf(lexeme, 'grapheme').map(textOf).filter(Boolean);
    const alias = childrenOf(lexeme, 'alias')[0];
    if (!alias || spellings.length === 0) {
      skipped++;
      continue;
    }
    const scope = scopeOf(lexeme, language);
    const match = own(lexeme, 'match') === 'exactly' ? 'exactly' : 'with-clitics';
    for (const written of spellings) words.push({written, spoken: textOf(alias), scope, match});
    if (words.length > MOST_WORDS) throw new AppError('text-too-large');
  }
  return {words, skipped};
}

function documentOf(xml: string): Document {
  const plain = xml.replace(PLAIN_DOCTYPE, '').trimStart();
  if (DEFINITIONS.test(plain)) throw new AppError('lexicon-unreadable');
  const parsed = new DOMParser().parseFromString(trustedHtml(plain), 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) {
    throw new AppError('lexicon-unreadable');
  }
  return parsed;
}

/** Whether an element is of PLS; some programs leave the namespace out. */
function isPls({namespaceURI}: Element): boolean {
  return namespaceURI === PLS_NAMESPACE || namespaceURI === null;
}

function childrenOf(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name && isPls(child));
}

function textOf({textContent}: Element): string {
  return textContent.replace(/\s+/gu, ' ').trim();
}

function own(lexeme: Element, name: string): string | null {
  return lexeme.getAttributeNS(RAWI_NAMESPACE, name);
}

/** The primary subtag of the document's language; empty where it names none. */
function languageOf(root: Element): string {
  const tag = root.getAttributeNS('http://www.w3.org/XML/1998/namespace', 'lang') ?? '';
  const primary = /^[a-z]{2,3}(?![a-z])/iu.exec(tag)?.[0].toLowerCase() ?? '';
  return primary === 'und' || primary === 'mul' ? '' : primary;
}

function scopeOf(lexeme: Element, documentLanguage: string): LexiconScope {
  const article = own(lexeme, 'article');
  if (article) return {kind: 'article', article: article as ArticleId};
  const language = own(lexeme, 'language') ?? documentLanguage;
  if (own(lexeme, 'scope') === 'everything' || language === '') return {kind: 'everything'};
  return {kind: 'language', language};
}
