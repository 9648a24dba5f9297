import {expect, fixture, html} from '@open-wc/testing';
import {TITLE_BLOCK_ID, type Article} from '../../../src/core/article/article.ts';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {articleOf, fixtureText} from '../../core/article/fixtures.ts';
import {articleFrom} from '../article/built.ts';
import {arabic, dressPage, eventsOf, locales, named, nextEvent} from '../page.ts';
import {litTexts, openContents, opened, player, reader} from './open-reader.ts';

describe('rawi-reader', () => {
  let article: Article;

  before(async () => {
    article = articleOf(await fixtureText('encyclopaedia'));
  });
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  for (const locale of locales) {
    it(`is accessible, with its contents closed and open (${locale.language})`, async () => {
      const element = await reader(opened(article), locale);
      await expect(element).to.be.accessible();
      openContents(element, locale);
      await expect(element).to.be.accessible();
    });
  }

  it('builds the article in the document itself and lights where it begins', async () => {
    const element = await reader(opened(article));
    expect(element.shadowRoot).to.equal(null);
    expect(element.querySelectorAll('article [data-block]')).to.have.length(
      article.blocks.length + 1,
    );
    expect(element.hasAttribute('aria-busy')).to.equal(false);
    expect(litTexts('rawi-sentence')).to.deep.equal([article.title]);
    expect(scrollY).to.equal(0);
  });

  it('shows a kept place at once', async () => {
    const {id, text} = article.blocks.at(-1)!;
    const element = await reader(opened(article, {block: id, sentence: {start: 0, end: 4}}));
    const {top} = element.querySelector(`#${id}`)!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
    expect(litTexts('rawi-sentence')).to.deep.equal([text.slice(0, 4)]);
  });

  it('builds nothing again for a change of the player or the language', async () => {
    const element = await reader(opened(article));
    const heading = element.querySelector('h1');
    element.player = {...player, status: 'playing'};
    element.open = {...element.open};
    await element.updateComplete;
    expect(element.querySelector('h1')).to.equal(heading);
  });

  it('builds another article in place of the first', async () => {
    const element = await reader(opened(article));
    const other = articleFrom([{kind: 'paragraph', text: 'نص آخر.'}], {title: 'غيره'});
    const ready = nextEvent(element, 'reader-ready');
    element.open = opened(other);
    await ready;
    expect(element.querySelector('article')!.textContent).to.equal('غيرهنص آخر.');
    expect(litTexts('rawi-sentence')).to.deep.equal(['غيره']);
  });

  it('lights words without rendering', async () => {
    const element = await reader(opened(article));
    const observer = new MutationObserver(() => undefined);
    observer.observe(element, {subtree: true, childList: true, attributes: true});
    const {id: block, text} = article.blocks[0]!;
    element.show({block, sentence: {start: 0, end: 20}, word: {start: 0, end: 5}});
    element.show({block, sentence: {start: 0, end: 20}, word: {start: 6, end: 9}});
    await element.updateComplete;
    expect(litTexts('rawi-word')).to.deep.equal([text.slice(6, 9)]);
    expect(observer.takeRecords()).to.have.length(0);
    observer.disconnect();
  });

  it('keeps the light of what is spoken while the article is still being built', async () => {
    const many = Array.from({length: 8000}, (_, index) => ({
      kind: 'paragraph' as const,
      text: `فقرة رقم ${index} من نص طويل.`,
    }));
    const long = articleFrom(many);
    await dressPage();
    const ready = nextEvent(document.body, 'reader-ready');
    const element = await fixture<RawiReader>(
      html`<rawi-reader .locale=${arabic} .open=${opened(long)} .player=${player}></rawi-reader>`,
    );
    expect(element.getAttribute('aria-busy'), 'still at work').to.equal('true');
    const {id: block} = long.blocks.at(-1)!;
    element.show({block, sentence: {start: 0, end: 8}, word: {start: 0, end: 4}});
    await ready;
    expect(litTexts('rawi-sentence')).to.deep.equal(['فقرة رقم']);
    expect(litTexts('rawi-word')).to.deep.equal(['فقرة']);
  });

  it('goes dark when it leaves the page', async () => {
    const element = await reader(opened(article));
    element.remove();
    expect([...litTexts('rawi-sentence'), ...litTexts('rawi-word')]).to.be.empty;
  });

  describe('a tap', () => {
    /** Taps the middle of a part of a block, as the reader sees it. */
    function tap(element: RawiReader, block: string, start: number): void {
      const holder = element.querySelector<HTMLElement>(`[data-block="${block}"]`)!;
      holder.scrollIntoView({block: 'center', behavior: 'instant'});
      const range = document.createRange();
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode()!;
      range.setStart(node, start);
      range.setEnd(node, start + 1);
      const {left, top, width, height} = range.getBoundingClientRect();
      document.elementFromPoint(left + width / 2, top + height / 2)!.dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          clientX: left + width / 2,
          clientY: top + height / 2,
        }),
      );
    }

    it('asks to read on from the place under it', async () => {
      const element = await reader(opened(article));
      const events = eventsOf(document.body, 'start-here');
      for (const index of [0, article.blocks.length - 1]) {
        const {id} = article.blocks[index]!;
        tap(element, id, 2);
        const event = events.at(-1)!;
        expect(event.block).to.equal(id);
        // The nearer side of the letter.
        expect(event.offset).to.be.within(2, 3);
      }
      tap(element, TITLE_BLOCK_ID, 1);
      expect(events.at(-1)!.block).to.equal(TITLE_BLOCK_ID);
      expect(events).to.have.length(3);
    });

    it('asks for nothing on a link, outside the article or while text is selected', async () => {
      const linked = articleFrom([
        {kind: 'paragraph', text: 'نص.'},
        {kind: 'related', text: 'اقرأ أيضاً', href: 'https://example.org/'},
      ]);
      const element = await reader(opened(linked));
      const events = eventsOf(document.body, 'start-here');
      const link = element.querySelector('article a')!;
      link.addEventListener('click', (event) => event.preventDefault());
      link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
      const back = element.querySelector('.back')!;
      back.addEventListener('click', (event) => event.preventDefault());
      back.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
      document.getSelection()!.selectAllChildren(element.querySelector('article p')!);
      tap(element, linked.blocks[0]!.id, 0);
      document.getSelection()!.removeAllRanges();
      expect(events).to.be.empty;
      tap(element, linked.blocks[0]!.id, 0);
      expect(events).to.have.length(1);
    });
  });

  it('offers the way back when the reader scrolls away, and follows it', async () => {
    const element = await reader(opened(article));
    const {id: block} = article.blocks[0]!;
    element.show({block, sentence: {start: 0, end: 20}});
    const rest = () =>
      new Promise((resolve) => addEventListener('scrollend', resolve, {once: true}));
    let resting = rest();
    scrollTo({top: innerHeight * 3, behavior: 'instant'});
    await resting;
    await element.updateComplete;
    const button = named(element, arabic.messages.reader.toSpokenPlace);
    resting = rest();
    button.click();
    await resting;
    await element.updateComplete;
    expect(element.querySelector('.to-place')).to.equal(null);
    expect(element.querySelector(`#${block}`)!.getBoundingClientRect().top).to.be.within(
      0,
      innerHeight,
    );
  });
});
