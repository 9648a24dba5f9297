import type {LexiconEntry} from './lexicon-entry.ts';

/** Of the elements of the W3C Pronunciation Lexicon Specification 1.0. */
export const PLS_NAMESPACE = 'http://www.w3.org/2005/01/pronunciation-lexicon';
/** Of the attributes that say what PLS has no words for. */
export const RAWI_NAMESPACE = 'urn:rawi:lexicon';

/** What a document says of its language; entries for another say so themselves. */
const LANGUAGE = 'ar';

/**
 * `entries` as a document of PLS 1.0, with an alias for what is said and an empty one for what is
 * not said at all. What PLS cannot say stands in attributes of a namespace of its own, which other
 * programs pass over: `language`, `scope="everything"` or `article` where an entry does not hold
 * for Arabic alone, and `match="exactly"`.
 */
export function pronunciationLexicon(entries: readonly LexiconEntry[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<lexicon version="1.0" xmlns="${PLS_NAMESPACE}" xmlns:rawi="${RAWI_NAMESPACE}"` +
      ` alphabet="ipa" xml:lang="${LANGUAGE}">`,
    ...entries.map(lexeme),
    '</lexicon>',
    '',
  ].join('\n');
}

function lexeme({written, spoken, scope, match}: LexiconEntry): string {
  const attributes: [name: string, value: string][] = [];
  if (scope.kind === 'everything') attributes.push(['scope', 'everything']);
  if (scope.kind === 'article') attributes.push(['article', scope.article]);
  if (scope.kind === 'language' && scope.language !== LANGUAGE) {
    attributes.push(['language', scope.language]);
  }
  if (match === 'exactly') attributes.push(['match', 'exactly']);
  const own = attributes.map(([name, value]) => ` rawi:${name}="${escaped(value)}"`).join('');
  return (
    `  <lexeme${own}><grapheme>${escaped(written)}</grapheme>` +
    `<alias>${escaped(spoken)}</alias></lexeme>`
  );
}

/** What no document of XML 1.0 may hold, lone surrogates among it. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/gu, (character) => ESCAPES[character]!);
}
