import {fixture, html} from '@open-wc/testing';
import type {Article, ArticleId} from '../../../src/core/article/article.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {ArticleView} from '../../../src/ui/article/article-view.ts';
import {arabic} from '../page.ts';

export function articleFrom(
  blocks: readonly BlockDraft[],
  {title = 'العنوان', language = 'ar'} = {},
): Article {
  return buildArticle(blocks, {id: 'test' as ArticleId, source: {kind: 'text'}, title, language});
}

/** An article in the page, as the reader puts it there. */
export async function built(
  article: Article,
  locale = arabic,
): Promise<{view: ArticleView; host: HTMLElement}> {
  const host = await fixture<HTMLElement>(html`<article class="article"></article>`);
  const view = new ArticleView();
  await view.render(article, {host, locale}, new AbortController().signal);
  return {view, host};
}

/** The elements of the body of the article, without what they say. */
export function skeleton(element: Element): string {
  const children = [...element.children].map(skeleton).join(' ');
  const value = element instanceof HTMLLIElement && element.value ? `=${element.value}` : '';
  const name = element.className ? `.${element.className}` : '';
  const tag = `${element.localName}${name}${value}`;
  return children ? `${tag}(${children})` : tag;
}
