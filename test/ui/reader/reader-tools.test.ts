import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {DEFAULT_SETTINGS} from '../../../src/core/settings.ts';
import {lookMessages} from '../../../src/i18n/look/look-catalogue.ts';
import {modesMessages} from '../../../src/i18n/modes/modes-catalogue.ts';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {articleFrom} from '../article/built.ts';
import {arabic, eventsOf, expectFocus, locales, named, words} from '../page.ts';
import {opened, reader} from './open-reader.ts';

const article = articleFrom([
  {kind: 'paragraph', text: 'وصل الوزير. وغادر الوفد.'},
  {kind: 'paragraph', text: 'فقرة ثانية.'},
]);
const names = modesMessages(arabic);

async function readerWithSettings(locale = arabic): Promise<RawiReader> {
  const element = await reader(opened(article), locale);
  element.settings = DEFAULT_SETTINGS;
  await element.updateComplete;
  return element;
}

/** The dialog that opens next. */
function nextDialog(element: RawiReader): Promise<HTMLDialogElement> {
  return new Promise((resolve) =>
    element.addEventListener('toggle', ({target}) => resolve(target as HTMLDialogElement), {
      capture: true,
      once: true,
    }),
  );
}

describe('rawi-reader: what stands above the article', () => {
  for (const locale of locales) {
    it(`is accessible, and each control says its name (${locale.language})`, async () => {
      const element = await readerWithSettings(locale);
      await expect(element).to.be.accessible();
      const controls = [...element.querySelectorAll('.reader-tools > *')];
      const {textOptions, remove} = modesMessages(locale);
      expect(controls.map(({textContent}) => words(textContent))).to.deep.equal([
        locale.messages.reader.back,
        textOptions,
        remove,
      ]);
      for (const control of controls) {
        const {width, height} = control.getBoundingClientRect();
        expect(Math.min(width, height), control.textContent).to.be.at.least(44);
      }
    });
  }

  it('names the article by its title', async () => {
    const element = await reader(opened(article));
    const name = element.querySelector('article')!.getAttribute('aria-labelledby')!;
    expect(document.getElementById(name)?.textContent).to.equal(article.title);
    expect(document.querySelectorAll('h1')).to.have.length(1);
  });

  it('opens the sheet of how the text looks, and gives the focus back', async () => {
    const element = await readerWithSettings();
    const button = named(element, names.textOptions);
    button.focus();
    const opening = nextDialog(element);
    button.click();
    const dialog = await opening;
    expect(dialog.matches('rawi-look-sheet :modal')).to.equal(true);
    expect(dialog.querySelector('h2')!.textContent).to.equal(lookMessages(arabic).title);
    await sendKeys({press: 'Escape'});
    expectFocus(button);
  });

  it('opens the list of the keys when asked', async () => {
    const element = await readerWithSettings();
    const opening = nextDialog(element);
    element.showPart('keys');
    expect((await opening).matches('rawi-keys-sheet :modal')).to.equal(true);
  });

  it('asks to delete the article', async () => {
    const element = await reader(opened(article));
    const events = eventsOf(document.body, 'article-remove');
    named(element, names.remove).click();
    expect(events.map((event) => event.article)).to.deep.equal([article.id]);
  });
});

describe('rawi-reader: the reading cursor', () => {
  const {id} = article.blocks[0]!;
  const lit = {block: id, sentence: {start: 12, end: 24}};

  it('goes to the sentence that is lit, focus and caret, and adds no element', async () => {
    const element = await reader(opened(article));
    element.show(lit);
    const before = element.querySelectorAll('article *').length;
    element.focusPlace();
    const holder = element.querySelector<HTMLElement>(`[id="${id}"]`)!;
    expectFocus(holder);
    const selection = document.getSelection()!;
    expect(selection.isCollapsed).to.equal(true);
    expect(holder.contains(selection.anchorNode)).to.equal(true);
    expect(selection.anchorOffset).to.equal(12);
    expect(element.querySelectorAll('article *')).to.have.length(before);
  });

  it('is told of by an event only while it is watched', async () => {
    const element = await reader(opened(article));
    const events = eventsOf(document.body, 'place-read');
    const second = article.blocks[1]!.id;
    const text = (block: string) => element.querySelector(`[id="${block}"]`)!.firstChild!;
    const moved = () =>
      new Promise((resolve) => document.addEventListener('selectionchange', resolve, {once: true}));
    element.settings = {...element.settings, listenWith: 'screen-reader'};
    await element.updateComplete;
    let moving = moved();
    document.getSelection()!.collapse(text(second), 3);
    await moving;
    expect(events.map(({block, offset}) => [block, offset])).to.deep.equal([[second, 3]]);
    element.settings = {...element.settings, listenWith: 'voice'};
    await element.updateComplete;
    moving = moved();
    document.getSelection()!.collapse(text(id), 2);
    await moving;
    expect(events).to.have.length(1);
  });
});
