import {primaryLanguage} from '../language/direction.ts';
import type {Article} from './article.ts';

/** The languages in which the text of an article is, by primary subtag; without unknown ones. */
export function languagesOf({
  language,
  blocks,
}: Pick<Article, 'language' | 'blocks'>): ReadonlySet<string> {
  const languages = new Set([primaryLanguage(language)]);
  for (const block of blocks) {
    for (const run of block.languageRuns) languages.add(primaryLanguage(run.language));
  }
  languages.delete('und');
  languages.delete('');
  return languages;
}
