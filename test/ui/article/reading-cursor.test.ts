import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {BlockId} from '../../../src/core/article/article.ts';
import type {ArticleView} from '../../../src/ui/article/article-view.ts';
import type {Lit} from '../../../src/ui/article/highlighter.ts';
import {ReadingCursor} from '../../../src/ui/article/reading-cursor.ts';
import {dressPage, expectFocus} from '../page.ts';
import {articleFrom, built} from './built.ts';

const first = 'خرج الصبي باكراً.';
const text = `${first} ثم عاد مساءً.`;

describe('ReadingCursor', () => {
  let view: ArticleView;
  let host: HTMLElement;
  let cursor: ReadingCursor;
  let blocks: readonly {readonly id: BlockId}[];

  beforeEach(async () => {
    await dressPage();
    const article = articleFrom([
      {kind: 'heading', level: 2, text: 'في الطريق'},
      {kind: 'paragraph', text},
      {kind: 'paragraph', text: 'في اليوم التالي حكى ما رأى.'},
    ]);
    ({blocks} = article);
    ({view, host} = await built(article));
    cursor = new ReadingCursor(view);
  });
  afterEach(() => document.getSelection()!.removeAllRanges());

  /** The second sentence of the first paragraph. */
  const second = (): Lit => ({
    block: blocks[1]!.id,
    sentence: {start: first.length + 1, end: text.length},
  });
  const paragraph = () => view.holder(blocks[1]!.id)!;
  const caret = () => {
    const {anchorNode, anchorOffset, isCollapsed} = document.getSelection()!;
    return {rest: anchorNode?.textContent?.slice(anchorOffset), isCollapsed};
  };

  it('puts the focus on the block and the caret at the start of the sentence', () => {
    expect(cursor.moveTo(second())).to.equal(true);
    expectFocus(paragraph());
    expect(caret()).to.deep.equal({rest: 'ثم عاد مساءً.', isCollapsed: true});
  });

  it('adds no node, and leaves nothing behind when the focus goes on', async () => {
    const before = host.innerHTML;
    const nodes = [...paragraph().childNodes];
    cursor.moveTo(second());
    expect([...paragraph().childNodes]).to.deep.equal(nodes);
    const button = await fixture<HTMLElement>(html`<button type="button">زر</button>`);
    button.focus();
    expect(host.innerHTML).to.equal(before);
  });

  it('leaves one block for another', () => {
    const before = host.innerHTML;
    cursor.moveTo(second());
    cursor.moveTo({block: blocks[2]!.id, sentence: {start: 0, end: 5}});
    expectFocus(view.holder(blocks[2]!.id)!);
    expect(host.querySelectorAll('[data-reading-cursor]')).to.have.length(1);
    cursor.clear();
    (document.activeElement as HTMLElement).blur();
    expect(host.innerHTML).to.equal(before);
  });

  it('goes to another sentence of the same block', () => {
    cursor.moveTo({block: blocks[1]!.id, sentence: {start: 0, end: first.length}});
    cursor.moveTo(second());
    expectFocus(paragraph());
    expect(caret().rest).to.equal('ثم عاد مساءً.');
  });

  it('keeps a heading focusable that was so before', () => {
    const heading = view.holder(blocks[0]!.id)!;
    heading.tabIndex = -1;
    cursor.moveTo({block: blocks[0]!.id, sentence: {start: 0, end: 3}});
    heading.blur();
    expect(heading).to.have.attribute('tabindex', '-1');
    expect(heading).not.to.have.attribute('data-reading-cursor');
  });

  it('does not take the focus away where it is cleared', () => {
    cursor.moveTo(second());
    cursor.clear();
    expectFocus(paragraph());
    paragraph().blur();
    expect(paragraph()).not.to.have.attribute('tabindex');
  });

  it('does not scroll', () => {
    host.style.paddingBlockStart = '300vh';
    scrollTo({top: 0, behavior: 'instant'});
    cursor.moveTo(second());
    expectFocus(paragraph());
    expect(scrollY).to.equal(0);
  });

  it('says where the place is not in the article, and moves nothing', async () => {
    const button = await fixture<HTMLElement>(html`<button type="button">زر</button>`);
    button.focus();
    const nowhere = {block: 'nowhere' as BlockId, sentence: {start: 0, end: 1}};
    expect(cursor.moveTo(nowhere)).to.equal(false);
    expect(cursor.pointAt(nowhere)).to.equal(false);
    expectFocus(button);
  });

  it('moves the caret alone, and the focus stays on the button', async () => {
    const button = await fixture<HTMLElement>(html`<button type="button">زر</button>`);
    button.focus();
    expect(cursor.pointAt(second())).to.equal(true);
    expectFocus(button);
    expect(caret()).to.deep.equal({rest: 'ثم عاد مساءً.', isCollapsed: true});
    expect(paragraph()).not.to.have.attribute('tabindex');
  });

  it('leaves alone what the reader has selected, and a field that is written in', async () => {
    document.getSelection()!.selectAllChildren(paragraph());
    expect(cursor.pointAt(second())).to.equal(false);
    expect(String(document.getSelection())).to.equal(text);
    document.getSelection()!.removeAllRanges();
    const field = await fixture<HTMLInputElement>(html`<input aria-label="حقل" value="نص" />`);
    field.focus();
    field.setSelectionRange(1, 1);
    expect(cursor.pointAt(second())).to.equal(false);
    expectFocus(field);
    expect(field.selectionStart).to.equal(1);
  });

  it('is where the next Tab goes on from', async () => {
    const [before, after] = ['قبله', 'بعده'].map((name) => {
      const button = document.createElement('button');
      button.append(name);
      return button;
    });
    host.before(before!);
    host.after(after!);
    cursor.moveTo(second());
    await sendKeys({press: 'Tab'});
    expectFocus(after!);
    before!.remove();
    after!.remove();
  });
});
