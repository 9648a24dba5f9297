import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {contrastRatio} from '../../../src/core/look/contrast.ts';
import type {Lit} from '../../../src/ui/article/highlighter.ts';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {articleFrom} from '../article/built.ts';
import {arabic, eventsOf, expectFocus, locales, named, painted, words} from '../page.ts';
import {litTexts, opened} from './open-reader.ts';
import {modeReader} from './modes-page.ts';

const first = 'وصل الوزير إلى London أمس.';
const second = 'وغادر الوفد.';
const long = Array.from({length: 60}, () => 'كلمة طويلة').join(' و') + '.';
const article = articleFrom([
  {kind: 'paragraph', text: `${first} ${second}`},
  {kind: 'related', text: 'اقرأ أيضاً', href: 'https://example.org/'},
  ...Array.from({length: 30}, () => ({kind: 'paragraph' as const, text: 'فقرة أخرى من المقال.'})),
  {kind: 'paragraph', text: long},
]);
const block = article.blocks[0]!.id;
const firstLit: Lit = {block, sentence: {start: 0, end: first.length}};
const secondLit: Lit = {
  block,
  sentence: {start: first.length + 1, end: first.length + 1 + second.length},
};

const largeText = (element: RawiReader) => element.querySelector<HTMLElement>('.large-text')!;
const articleOf = (element: RawiReader) => element.querySelector<HTMLElement>('article')!;

/** A colour of the page as red, green and blue. */
function rgb(colour: string): [number, number, number] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!];
}

describe('rawi-reader: focus modes', () => {
  afterEach(async () => {
    await emulateMedia({forcedColors: 'none', reducedMotion: 'no-preference'});
    scrollTo({top: 0, behavior: 'instant'});
  });

  for (const mode of ['dimmed', 'sentence', 'ruler'] as const) {
    for (const locale of locales) {
      it(`is accessible: ${mode} (${locale.language})`, async () => {
        const element = await modeReader(opened(article), mode, locale);
        element.show(firstLit);
        await expect(element).to.be.accessible();
      });
    }
  }

  describe('dimmed', () => {
    for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
      it(`pales what is not lit, and leaves it to be read (${theme})`, async () => {
        const {dataset} = document.documentElement;
        dataset['theme'] = theme;
        try {
          const element = await modeReader(opened(article), 'dimmed');
          element.show(firstLit);
          const paper = rgb(getComputedStyle(document.documentElement).backgroundColor);
          const holder = articleOf(element).querySelector('p')!;
          const link = articleOf(element).querySelector('a')!;
          const lit = rgb(getComputedStyle(holder, '::highlight(rawi-sentence)').color);
          for (const text of [holder, link]) {
            const dimmed = rgb(getComputedStyle(text).color);
            expect(contrastRatio(dimmed, paper)).to.be.at.least(4.5);
            expect(contrastRatio(dimmed, paper)).to.be.below(contrastRatio(lit, paper) * 0.75);
          }
        } finally {
          delete dataset['theme'];
        }
      });
    }

    it('adds nothing to the article', async () => {
      const element = await modeReader(opened(article), 'page');
      const before = articleOf(element).outerHTML;
      element.settings = {...element.settings, focusMode: 'dimmed'};
      await element.updateComplete;
      element.show(secondLit);
      expect(articleOf(element).outerHTML).to.equal(before);
    });
  });

  describe('one sentence', () => {
    it('shows what is lit, in its languages, and follows it', async () => {
      const element = await modeReader(opened(article), 'sentence');
      expect(largeText(element).textContent, 'where the article begins').to.equal(article.title);
      element.show(firstLit);
      expect(largeText(element).textContent).to.equal(first);
      expect(largeText(element).querySelector('[lang=en]')?.textContent).to.equal('London');
      element.show(secondLit);
      expect(largeText(element).textContent).to.equal(second);
      const size = (of: Element) => Number.parseFloat(getComputedStyle(of).fontSize);
      expect(size(largeText(element))).to.be.above(size(articleOf(element)) * 1.4);
    });

    it('lights the word in it too, and makes nothing anew for a word', async () => {
      const element = await modeReader(opened(article), 'sentence');
      const start = first.length + 1;
      element.show(secondLit);
      const observer = new MutationObserver(() => undefined);
      observer.observe(element, {subtree: true, childList: true, attributes: true});
      element.show({...secondLit, word: {start, end: start + 5}});
      element.show({...secondLit, word: {start: start + 6, end: start + 11}});
      expect(observer.takeRecords()).to.have.length(0);
      observer.disconnect();
      expect(litTexts('rawi-word')).to.deep.equal(['الوفد', 'الوفد']);
      const inCopy = ([...CSS.highlights.get('rawi-word')!] as Range[]).filter(({startContainer}) =>
        largeText(element).contains(startContainer),
      );
      expect(inCopy).to.have.length(1);
    });

    it('leaves the article to the ear, and the copy to the eye', async () => {
      const element = await modeReader(opened(article), 'sentence');
      const host = articleOf(element);
      expect(host.checkVisibility({visibilityProperty: true}), 'in the tree').to.equal(true);
      expect(host.checkVisibility({opacityProperty: true}), 'to the eye').to.equal(false);
      expect(host.closest('[aria-hidden], [inert]') === null).to.equal(true);
      expect(largeText(element).getAttribute('aria-hidden')).to.equal('true');
      expect(largeText(element).querySelector('a, button, [tabindex]') === null).to.equal(true);
      const below = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      expect(host.contains(below), 'nothing of it is pressed').to.equal(false);
    });

    it('shows the article while a link in it has the focus', async () => {
      const element = await modeReader(opened(article), 'sentence');
      const link = articleOf(element).querySelector('a')!;
      link.focus({focusVisible: true});
      expect(link.checkVisibility({opacityProperty: true})).to.equal(true);
      await painted();
      const {top, bottom} = link.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      link.blur();
      expect(link.checkVisibility({opacityProperty: true})).to.equal(false);
    });

    it('has buttons to the next and the previous sentence and to the whole article', async () => {
      const element = await modeReader(opened(article), 'sentence');
      const commands = eventsOf(document.body, 'player-command');
      const changes = eventsOf(document.body, 'settings-change');
      const {player} = arabic.messages;
      named(element, player.nextSentence).click();
      named(element, player.previousSentence).click();
      named(element, 'عرض المقال كله').click();
      expect(commands.map(({command}) => command)).to.deep.equal([
        {type: 'step', step: 'next-sentence'},
        {type: 'step', step: 'previous-sentence'},
      ]);
      expect(changes.map(({change}) => change)).to.deep.equal([{focusMode: 'page'}]);
    });

    it('leaves the place and the focus to the whole article', async () => {
      const lit = {block: article.blocks.at(-2)!.id, sentence: {start: 0, end: 10}};
      const element = await modeReader(opened(article), 'sentence');
      element.show(lit);
      named(element, 'عرض المقال كله').focus();
      element.settings = {...element.settings, focusMode: 'page'};
      await element.updateComplete;
      const holder = element.querySelector(`[id="${lit.block}"]`)!;
      expectFocus(holder);
      expect(holder.getBoundingClientRect().top).to.be.within(0, innerHeight);
      expect(litTexts('rawi-sentence')).to.deep.equal(['فقرة أخرى ']);
      expect(element.querySelector('.large') === null).to.equal(true);
    });

    it('takes no focus that stands elsewhere', async () => {
      const element = await modeReader(opened(article), 'sentence');
      const back = element.querySelector<HTMLElement>('.back')!;
      back.focus();
      element.settings = {...element.settings, focusMode: 'page'};
      await element.updateComplete;
      expectFocus(back);
    });

    it('shows a sentence of another article when that is opened', async () => {
      const element = await modeReader(opened(article), 'sentence');
      element.show(secondLit);
      const other = articleFrom([{kind: 'paragraph', text: 'نص آخر.'}], {title: 'غيره'});
      element.open = opened(other);
      await element.updateComplete;
      await painted();
      expect(largeText(element).textContent).to.equal('غيره');
    });

    it('goes through a long sentence with its words', async () => {
      await setViewport({width: 320, height: 500});
      try {
        const element = await modeReader(opened(article), 'sentence');
        const {id} = article.blocks.at(-1)!;
        const sentence = {start: 0, end: long.length};
        element.show({block: id, sentence});
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
        const word = {start: long.length - 6, end: long.length - 1};
        element.show({block: id, sentence, word});
        const shown = ([...CSS.highlights.get('rawi-word')!] as Range[]).find(({startContainer}) =>
          largeText(element).contains(startContainer),
        )!;
        const bar = element.querySelector('rawi-player-bar')!;
        const isClear = () => {
          const {top, bottom} = shown.getBoundingClientRect();
          return top >= 0 && bottom <= bar.getBoundingClientRect().top;
        };
        // The page is moved smoothly; the test has its own limit.
        while (!isClear()) await painted();
      } finally {
        await setViewport({width: 800, height: 600});
      }
    });
  });

  describe('ruler', () => {
    const rulerOf = (element: RawiReader) => element.querySelector<HTMLElement>('.ruler')!;
    const rangeOf = (name: string) => ([...CSS.highlights.get(name)!] as Range[])[0]!;
    /** Whether the ruler stands around a place, with its line no further off than it is thick. */
    async function expectAround(element: RawiReader, place: Range) {
      await painted();
      const [ruler, text] = [rulerOf(element), place].map((of) => of.getBoundingClientRect());
      expect(ruler!.top).to.be.closeTo(text!.top, 6);
      expect(ruler!.bottom).to.be.closeTo(text!.bottom, 6);
      expect(ruler!.left).to.be.at.most(text!.left);
      expect(ruler!.right).to.be.at.least(text!.right);
    }

    beforeEach(() => emulateMedia({reducedMotion: 'reduce'}));

    it('stands around what is spoken, and follows it', async () => {
      const element = await modeReader(opened(article), 'ruler');
      await expectAround(element, rangeOf('rawi-sentence'));
      element.show(firstLit);
      await expectAround(element, rangeOf('rawi-sentence'));
      element.show({...firstLit, word: {start: 0, end: 3}});
      await expectAround(element, rangeOf('rawi-word'));
    });

    it('stays there when the page is scrolled or the type grows', async () => {
      const element = await modeReader(opened(article), 'ruler');
      element.show(secondLit);
      scrollTo({top: 200, behavior: 'instant'});
      await expectAround(element, rangeOf('rawi-sentence'));
      articleOf(element).style.fontSize = '3rem';
      await expectAround(element, rangeOf('rawi-sentence'));
    });

    it('is no part of the article, and nothing is pressed on it', async () => {
      const element = await modeReader(opened(article), 'ruler');
      element.show(firstLit);
      const ruler = rulerOf(element);
      expect(articleOf(element).contains(ruler)).to.equal(false);
      expect(ruler.getAttribute('aria-hidden')).to.equal('true');
      const {left, top, width, height} = ruler.getBoundingClientRect();
      const pressed = document.elementFromPoint(left + width / 2, top + height / 2)!;
      expect(articleOf(element).contains(pressed)).to.equal(true);
    });

    it('moves without motion where that is unwelcome', async () => {
      const element = await modeReader(opened(article), 'ruler');
      expect(getComputedStyle(rulerOf(element)).transitionDuration).to.equal('0s');
      await emulateMedia({reducedMotion: 'no-preference'});
      const duration = Number.parseFloat(getComputedStyle(rulerOf(element)).transitionDuration);
      expect(duration).to.be.within(0.05, 0.2);
    });

    it('is seen in forced colours', async () => {
      await emulateMedia({forcedColors: 'active'});
      const element = await modeReader(opened(article), 'ruler');
      element.show(firstLit);
      const {borderTopColor, borderTopWidth, borderTopStyle} = getComputedStyle(rulerOf(element));
      const paper = rgb(getComputedStyle(document.documentElement).backgroundColor);
      expect(contrastRatio(rgb(borderTopColor), paper)).to.be.at.least(3);
      expect(borderTopStyle).to.equal('solid');
      expect(Number.parseFloat(borderTopWidth)).to.be.at.least(2);
    });

    it('goes with its mode', async () => {
      const element = await modeReader(opened(article), 'ruler');
      element.settings = {...element.settings, focusMode: 'page'};
      await element.updateComplete;
      element.show(firstLit);
      expect(element.querySelector('.ruler') === null).to.equal(true);
      expect(words(articleOf(element).textContent)).to.contain(first);
    });
  });
});
