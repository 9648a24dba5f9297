import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {Article} from '../../../src/core/article/article.ts';
import {sectionsOf} from '../../../src/core/article/sections.ts';
import {articleOf, fixtureText} from '../../core/article/fixtures.ts';
import {arabic, eventsOf, named, painted} from '../page.ts';
import {openContents, opened, reader} from './open-reader.ts';

const sheet = (element: Element) =>
  element.querySelector<HTMLDialogElement>('dialog.contents-sheet');

describe('rawi-reader: its contents', () => {
  let article: Article;

  before(async () => {
    article = articleOf(await fixtureText('encyclopaedia'));
  });
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  describe('in a narrow window', () => {
    it('open as a dialog and close with Escape and by their button', async () => {
      const element = await reader(opened(article));
      const dialog = sheet(element)!;
      openContents(element);
      expect(dialog.matches(':modal')).to.equal(true);
      await sendKeys({press: 'Escape'});
      expect(dialog.open).to.equal(false);
      openContents(element);
      named(dialog, arabic.messages.close).click();
      expect(dialog.open).to.equal(false);
    });

    it('lead to a section: its heading has the focus and is in view', async () => {
      const element = await reader(opened(article));
      const sections = sectionsOf(article);
      for (const index of [sections.length - 1, 1, 0]) {
        openContents(element);
        const {heading, title} = sections[index]!;
        const events = eventsOf(document.body, 'section-choice');
        element.querySelectorAll<HTMLElement>('rawi-contents a')[index]!.click();
        await painted();
        expect(sheet(element)!.open).to.equal(false);
        expect(document.activeElement?.id, title).to.equal(heading);
        expect(document.activeElement!.getBoundingClientRect().top, title).to.be.within(
          0,
          innerHeight,
        );
        expect(events.map(({block}) => block)).to.deep.equal([heading]);
      }
    });
  });

  describe('where there is room', () => {
    before(() => setViewport({width: 1300, height: 600}));
    after(() => setViewport({width: 800, height: 600}));

    it('shows the sections beside the text, and leads to them by the button', async () => {
      const element = await reader(opened(article));
      expect(sheet(element) === null).to.equal(true);
      await expect(element).to.be.accessible();
      openContents(element);
      expect(document.activeElement).to.have.attribute('aria-current', 'location');
      const {heading} = sectionsOf(article)[1]!;
      element.querySelectorAll<HTMLElement>('rawi-contents a')[1]!.click();
      expect(document.activeElement?.id).to.equal(heading);
    });

    it('keeps the article when the window becomes narrow', async () => {
      const element = await reader(opened(article));
      const heading = element.querySelector('h1');
      await setViewport({width: 800, height: 600});
      await painted();
      await element.updateComplete;
      expect(sheet(element) === null).to.equal(false);
      expect(element.querySelector('h1')).to.equal(heading);
      await setViewport({width: 1300, height: 600});
    });
  });
});
