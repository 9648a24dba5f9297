import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {articleFrom} from '../article/built.ts';
import {painted} from '../page.ts';
import {opened} from './open-reader.ts';
import {modeReader} from './modes-page.ts';

const text = 'جملة من مقال طويل تُقرأ الآن على مهل ليتابعها القارئ بعينه.';
const article = articleFrom(
  Array.from({length: 24}, (_, index) =>
    index % 4 === 3
      ? {kind: 'heading' as const, text: `القسم ${index}`, level: 2 as const}
      : index % 4 === 2
        ? {kind: 'related' as const, text: `اقرأ ${index}`, href: 'https://example.org/'}
        : {kind: 'paragraph' as const, text},
  ),
);

/** Whether a place stands wholly in the window above the bar of the player. */
function isClear(element: RawiReader, place: Element | Range): boolean {
  const {top, bottom} = place.getBoundingClientRect();
  const bar = element.querySelector('rawi-player-bar')!.getBoundingClientRect();
  return top >= 0 && bottom <= bar.top;
}

describe('rawi-reader: what the bar of the player never covers', () => {
  after(() => setViewport({width: 800, height: 600}));
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  // A phone, a narrow phone, a desktop, and that desktop at 400 %.
  for (const [width, height] of [
    [412, 915],
    [320, 640],
    [1280, 800],
    [320, 256],
  ] as const) {
    describe(`${width}×${height}`, () => {
      before(() => setViewport({width, height}));

      it('is the first line of any sentence that is spoken', async () => {
        const element = await modeReader(opened(article), 'page');
        await painted();
        for (const {id, kind} of article.blocks) {
          if (kind !== 'paragraph') continue;
          element.show({block: id, sentence: {start: 0, end: text.length}});
          const word = document.createRange();
          word.setStart(element.querySelector(`[id="${id}"]`)!.firstChild!, 0);
          word.setEnd(word.startContainer, 4);
          // The page is moved smoothly; the test has its own limit.
          while (!isClear(element, word)) await painted();
        }
      });

      it('is the word that is spoken, to the last of its sentence', async () => {
        const element = await modeReader(opened(article), 'page');
        await painted();
        const {id} = article.blocks[12]!;
        const sentence = {start: 0, end: text.length};
        for (const {0: shown, index} of text.matchAll(/\S+/gu)) {
          element.show({block: id, sentence, word: {start: index, end: index + shown.length}});
          const [word] = [...CSS.highlights.get('rawi-word')!] as Range[];
          while (!isClear(element, word!)) await painted();
        }
      });

      it('is a link that gets the focus', async () => {
        const element = await modeReader(opened(article), 'page');
        await painted();
        const links = [...element.querySelectorAll<HTMLElement>('article a')];
        for (const link of [...links, ...links.reverse()]) {
          link.focus();
          expect(isClear(element, link), link.textContent).to.equal(true);
        }
      });

      it('is the heading of a section that was chosen', async () => {
        const element = await modeReader(opened(article), 'page');
        await painted();
        const {heading} = element.open.sections[4]!;
        element.querySelectorAll<HTMLElement>('rawi-contents a')[4]!.click();
        await painted();
        expect(isClear(element, element.querySelector(`[id="${heading}"]`)!)).to.equal(true);
      });

      it('leaves no two-way scrolling', async () => {
        for (const mode of ['page', 'sentence', 'ruler'] as const) {
          const element = await modeReader(opened(article), mode);
          await painted();
          expect(document.documentElement.scrollWidth, mode).to.be.at.most(innerWidth);
          element.remove();
        }
      });
    });
  }
});
