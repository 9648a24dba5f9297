import {expect, fixture, html} from '@open-wc/testing';
import {TITLE_BLOCK_ID, type BlockId} from '../../../src/core/article/article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {ArticleView} from '../../../src/ui/article/article-view.ts';
import {arabic} from '../page.ts';
import {articleFrom, built} from './built.ts';

const never = new AbortController().signal;
const paragraphs = (count: number): BlockDraft[] =>
  Array.from({length: count}, (_, index) => ({kind: 'paragraph', text: `فقرة رقم ${index}.`}));

describe('ArticleView', () => {
  it('lays out a title by its language, whatever word it begins with', async () => {
    const article = articleFrom(paragraphs(1), {title: 'iPhone 15: هل يستحق ثمنه؟'});
    const {view} = await built(article);
    const title = view.holder(TITLE_BLOCK_ID)!;
    expect(title.textContent).to.equal(article.title);
    expect(getComputedStyle(title).direction).to.equal('rtl');
    expect(title.querySelector('[lang=en]')?.textContent).to.equal('iPhone');
    expect(view.range(TITLE_BLOCK_ID, {start: 11, end: 13})?.toString()).to.equal('هل');
  });

  it('has no place for a block that is not there', async () => {
    const {view, host} = await built(articleFrom(paragraphs(1)));
    const nowhere = 'nowhere' as BlockId;
    expect(view.holder(nowhere)).to.equal(undefined);
    expect(view.range(nowhere, {start: 0, end: 1})?.toString()).to.equal(undefined);
    expect(view.locate(document.body, 0)).to.equal(undefined);
    expect(view.locate(host, 0)).to.equal(undefined);
  });

  it('does not locate a place in another article', async () => {
    const {view} = await built(articleFrom(paragraphs(1)));
    const other = await built(articleFrom([{kind: 'heading', text: 'غيره'}]));
    const heading = other.host.querySelector('h2')!;
    expect(view.locate(heading.firstChild!, 1)).to.equal(undefined);
  });

  it('locates places between the elements of a block', async () => {
    const text = 'قال «نعم» لشركة Ford ثم سكت';
    const article = articleFrom([{kind: 'paragraph', text}]);
    const {view} = await built(article);
    const {id} = article.blocks[0]!;
    const holder = view.holder(id)!;
    const at = (node: Node, offset: number) => view.locate(node, offset)?.offset;
    expect(at(holder, 0)).to.equal(0);
    expect(at(holder, 1)).to.equal(text.indexOf('«'));
    expect(at(holder, 2)).to.equal(text.indexOf('»') + 1);
    expect(at(holder, 3)).to.equal(text.indexOf('Ford'));
    expect(at(holder, holder.childNodes.length), 'after the last').to.equal(text.length);
    const foreign = holder.querySelector('[lang]')!;
    expect(at(foreign, 0)).to.equal(text.indexOf('Ford'));
    expect(at(foreign, 1)).to.equal(text.indexOf('Ford') + 4);
  });

  it('has no range for nothing', async () => {
    const article = articleFrom(paragraphs(1));
    const {view} = await built(article);
    expect(view.range(article.blocks[0]!.id, {start: 0, end: 0})?.toString()).to.equal(undefined);
    expect(view.range(article.blocks[0]!.id, {start: 500, end: 600})?.toString()).to.equal(
      undefined,
    );
  });

  it('lays out a long article piece by piece', async () => {
    const parts = (host: HTMLElement) =>
      [...host.querySelectorAll(':scope > .part')].map((part) => part.childElementCount);
    const short = await built(articleFrom(paragraphs(20)));
    expect(parts(short.host)).to.deep.equal([]);
    const long = await built(articleFrom(paragraphs(205)));
    expect(parts(long.host)).to.deep.equal([...Array<number>(10).fill(20), 5]);
  });

  it('stops building when aborted, and another article takes the place', async () => {
    const host = await fixture<HTMLElement>(html`<article></article>`);
    const view = new ArticleView();
    const controller = new AbortController();
    const first = view.render(
      articleFrom(paragraphs(20_000)),
      {host, locale: arabic},
      controller.signal,
    );
    expect(host.children.length, 'it gives way').to.be.below(20_000);
    controller.abort();
    const second = articleFrom([{kind: 'heading', text: 'غيره'}], {title: 'الثاني'});
    const rendered = view.render(second, {host, locale: arabic}, never);
    const reason = await first.catch((error: unknown) => error);
    expect(reason).to.equal(controller.signal.reason);
    await rendered;
    expect([...host.children].map(({textContent}) => textContent)).to.deep.equal([
      'الثاني',
      'غيره',
    ]);
  });

  it('builds nothing for a signal that was aborted already', async () => {
    const host = await fixture<HTMLElement>(html`<article></article>`);
    const signal = AbortSignal.abort();
    const reason = await new ArticleView()
      .render(articleFrom(paragraphs(3)), {host, locale: arabic}, signal)
      .catch((error: unknown) => error);
    expect(reason).to.equal(signal.reason);
    expect(host.children).to.be.empty;
  });
});
