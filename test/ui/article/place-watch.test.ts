import {expect} from '@open-wc/testing';
import type {BlockId} from '../../../src/core/article/article.ts';
import type {ArticleView} from '../../../src/ui/article/article-view.ts';
import {PlaceWatch, type WatchedPlace} from '../../../src/ui/article/place-watch.ts';
import {dressPage, painted} from '../page.ts';
import {articleFrom, built} from './built.ts';

const paragraphs = Array.from({length: 60}, (_, index) => `فقرة رقمها ${index} وفيها كلام قليل.`);

describe('PlaceWatch', () => {
  let view: ArticleView;
  let watch: PlaceWatch;
  let told: WatchedPlace[];
  let ids: readonly BlockId[];

  beforeEach(async () => {
    await dressPage();
    const article = articleFrom(paragraphs.map((text) => ({kind: 'paragraph', text})));
    ids = article.blocks.map(({id}) => id);
    ({view} = await built(article));
    told = [];
    watch = new PlaceWatch(view, (place) => told.push(place));
    scrollTo({top: 0, behavior: 'instant'});
    await painted();
  });
  afterEach(async () => {
    watch.stop();
    document.getSelection()!.removeAllRanges();
    scrollTo({top: 0, behavior: 'instant'});
    await painted();
  });

  const textOf = (index: number) => view.holder(ids[index]!)!.firstChild!;

  async function moveCaret(node: Node, offset: number): Promise<void> {
    const moved = new Promise((resolve) => {
      document.addEventListener('selectionchange', resolve, {once: true});
    });
    document.getSelection()!.collapse(node, offset);
    await moved;
  }

  async function scrollToBlock(index: number): Promise<void> {
    const resting = new Promise((resolve) => {
      document.addEventListener('scrollend', resolve, {once: true});
    });
    view.holder(ids[index]!)!.scrollIntoView({block: 'start', behavior: 'instant'});
    await resting;
    await painted();
  }

  it('tells the place of the caret, once for each', async () => {
    watch.start();
    await moveCaret(textOf(2), 5);
    await moveCaret(textOf(3), 0);
    expect(told).to.deep.equal([
      {block: ids[2], offset: 5},
      {block: ids[3], offset: 0},
    ]);
    await moveCaret(document.body, 0);
    expect(told, 'outside the article').to.have.length(2);
  });

  it('tells the block that has the focus, unless the caret is in it', async () => {
    watch.start();
    const holder = view.holder(ids[4]!)!;
    holder.tabIndex = -1;
    holder.focus();
    expect(told).to.deep.equal([{block: ids[4], offset: 0}]);
    await moveCaret(textOf(4), 7);
    holder.blur();
    holder.focus();
    expect(told.at(-1)).to.deep.equal({block: ids[4], offset: 7});
  });

  it('tells the first line in view when the place has been scrolled away', async () => {
    watch.start({block: ids[0]!, offset: 0});
    await scrollToBlock(40);
    expect(told).to.have.length(1);
    const {block} = told[0]!;
    const {bottom, top} = view.holder(block)!.getBoundingClientRect();
    expect(bottom).to.be.above(0);
    expect(top).to.be.below(innerHeight / 4);
    const before = view.holder(ids[ids.indexOf(block) - 1]!)!.getBoundingClientRect();
    expect(before.bottom, 'the block before it').to.be.at.most(16);
  });

  it('says nothing of a scroll while the place is in view', async () => {
    watch.start({block: ids[42]!, offset: 3});
    await scrollToBlock(40);
    expect(told).to.deep.equal([]);
  });

  it('is still until it is started, and again when it is stopped', async () => {
    await moveCaret(textOf(1), 1);
    watch.start({block: ids[1]!, offset: 1});
    watch.stop();
    await moveCaret(textOf(2), 2);
    await scrollToBlock(40);
    expect(told).to.deep.equal([]);
  });

  it('changes nothing in the article', async () => {
    const before = document.querySelector('article')!.outerHTML;
    watch.start();
    await moveCaret(textOf(2), 5);
    await scrollToBlock(30);
    expect(document.querySelector('article')!.outerHTML).to.equal(before);
  });
});
