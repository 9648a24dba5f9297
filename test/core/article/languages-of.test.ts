import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../../src/core/article/article.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {languagesOf} from '../../../src/core/article/languages-of.ts';

const languages = (language: string, ...blocks: BlockDraft[]) =>
  [
    ...languagesOf(
      buildArticle(blocks, {
        id: 'a' as ArticleId,
        source: {kind: 'text'},
        title: 'عنوان',
        language,
      }),
    ),
  ].sort();

describe('languagesOf', () => {
  it('are those of the article and of its passages, each once', () => {
    const text = 'كتبت: L’eau, puis rien.';
    const french = {start: 6, end: text.length - 1, language: 'fr-CA'};
    expect(
      languages(
        'ar-EG',
        {kind: 'paragraph', text, languageRuns: [french]},
        {kind: 'quote', text, languageRuns: [{...french, language: 'fr'}]},
        {kind: 'paragraph', text: 'مع Google News اليوم.'},
      ),
    ).to.deep.equal(['ar', 'en', 'fr']);
  });

  it('are none where none is known', () => {
    expect(languages('und', {kind: 'paragraph', text: '123'})).to.deep.equal([]);
  });
});
