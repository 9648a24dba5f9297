import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {Article} from '../../../src/core/article/article.ts';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {articleOf, fixtureText} from '../../core/article/fixtures.ts';
import {arabic, eventsOf, expectFocus, locales, named, painted} from '../page.ts';
import {reading} from '../sentence/readings.ts';
import {opened, reader} from './open-reader.ts';

const dialogOf = (element: RawiReader) =>
  element.querySelector<HTMLDialogElement>('rawi-sentence dialog')!;

/** Presses the button; the app answers with a reading. */
async function openSentence(element: RawiReader): Promise<HTMLElement> {
  const events = eventsOf(document.body, 'sentence-open');
  const button = named(element, arabic.messages.sentence.open);
  button.focus();
  button.click();
  expect(events).to.have.length(1);
  await painted();
  element.sentence = reading;
  await element.updateComplete;
  await element.querySelector('rawi-sentence')!.updateComplete;
  return button;
}

describe('rawi-reader: how a sentence is read', () => {
  let article: Article;

  before(async () => {
    article = articleOf(await fixtureText('encyclopaedia'));
  });
  afterEach(() => scrollTo({top: 0, behavior: 'instant'}));

  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      const element = await reader(opened(article), locale);
      element.sentence = reading;
      await element.updateComplete;
      await element.querySelector('rawi-sentence')!.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('takes the place of the contents, and gives the focus back to their button', async () => {
    const element = await reader(opened(article));
    const bar = element.querySelector('rawi-player-bar')!;
    const contentsButton = named(bar.shadowRoot!, arabic.messages.reader.contents);
    contentsButton.focus();
    contentsButton.click();
    await openSentence(element);
    const contents = element.querySelector<HTMLDialogElement>('dialog.contents-sheet')!;
    expect(contents.open).to.equal(false);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expectFocus(bar);
    expect(bar.shadowRoot!.activeElement === contentsButton).to.equal(true);
  });

  it('builds nothing of the article again', async () => {
    const element = await reader(opened(article));
    const heading = element.querySelector('h1');
    element.sentence = reading;
    await element.updateComplete;
    element.sentence = undefined;
    await element.updateComplete;
    expect(element.querySelector('h1') === heading).to.equal(true);
  });

  describe('where there is room', () => {
    before(() => setViewport({width: 1300, height: 600}));
    after(() => setViewport({width: 800, height: 600}));

    it('gives the focus back to its button', async () => {
      const element = await reader(opened(article));
      const button = await openSentence(element);
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      await sendKeys({press: 'Escape'});
      expectFocus(button);
    });
  });
});
