import {articleFromText} from '../core/article/from-text.ts';
import type {Article, ArticleSource} from '../core/article/article.ts';
import {AppError} from '../core/errors.ts';
import type {Importer} from './importer.ts';
import {newArticleId} from './new-article-id.ts';
import {plainCharacters} from './plain-characters.ts';

/**
 * An article of plain text.
 *
 * @throws AppError `empty-text` where there is not one letter.
 */
export function importText(text: string, source: ArticleSource): Article {
  const plain = plainCharacters(text);
  if (!/\p{L}/u.test(plain)) throw new AppError('empty-text');
  return articleFromText(plain, {id: newArticleId(), source});
}

export const textImporter: Importer = {
  import(material, _options, signal) {
    signal.throwIfAborted();
    if (material.kind !== 'text') throw new AppError('binary-file');
    return Promise.resolve(importText(material.text, material.source));
  },
};
