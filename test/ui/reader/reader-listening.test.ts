import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {DEFAULT_SETTINGS} from '../../../src/core/settings.ts';
import type {RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {articleFrom} from '../article/built.ts';
import {view} from '../listening/listening-view.ts';
import {arabic, eventsOf, expectFocus, locales, named, painted} from '../page.ts';
import {listeningButton, opened, reader} from './open-reader.ts';

const article = articleFrom([{kind: 'paragraph', text: 'وصل الوزير. وغادر الوفد.'}]);
const dialogOf = (element: RawiReader) =>
  element.querySelector<HTMLDialogElement>('rawi-listening dialog.listening');

/** Presses the button and waits for the sheet, which may have to be loaded first. */
async function openListening(element: RawiReader, locale = arabic): Promise<HTMLDialogElement> {
  const toggled = new Promise<Event>((resolve) =>
    element.addEventListener('toggle', resolve, {capture: true, once: true}),
  );
  const button = listeningButton(element, locale);
  button.focus();
  button.click();
  const {target} = await toggled;
  const dialog = dialogOf(element)!;
  expect(target === dialog && dialog.matches(':modal')).to.equal(true);
  return dialog;
}

async function listeningReader(locale = arabic): Promise<RawiReader> {
  const element = await reader(opened(article), locale);
  element.listening = view;
  await element.updateComplete;
  return element;
}

describe('rawi-reader: how it is listened to', () => {
  // The first of all: what is loaded once stays.
  it('loads the sheet when it is wanted for the first time', async () => {
    const element = await listeningReader();
    expect(customElements.get('rawi-listening') === undefined).to.equal(true);
    await openListening(element);
    expect(customElements.get('rawi-listening') === undefined).to.equal(false);
  });

  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      const element = await listeningReader(locale);
      await openListening(element, locale);
      await expect(element).to.be.accessible();
    });
  }

  it('opens from its button, and gives the focus back to it', async () => {
    const element = await listeningReader();
    const dialog = await openListening(element);
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
    const bar = element.querySelector('rawi-player-bar')!;
    expectFocus(bar);
    expect(bar.shadowRoot!.activeElement === listeningButton(element)).to.equal(true);
    await openListening(element);
  });

  it('shows what holds, and what has changed since', async () => {
    const element = await listeningReader();
    await openListening(element);
    const box = element.querySelector<HTMLInputElement>('input[name="play-queue"]')!;
    expect(box.checked).to.equal(false);
    element.listening = {...view, settings: {...DEFAULT_SETTINGS, playQueue: true}};
    await element.updateComplete;
    await element.querySelector('rawi-listening')!.updateComplete;
    expect(box.checked).to.equal(true);
  });

  it('passes on what was chosen, and builds nothing of the article again', async () => {
    const element = await listeningReader();
    const heading = element.querySelector('h1');
    const dialog = await openListening(element);
    const events = eventsOf(document.body, 'settings-change');
    dialog.querySelector<HTMLInputElement>('input[name="play-queue"]')!.click();
    expect(events.map(({change}) => change)).to.deep.equal([{playQueue: true}]);
    named(dialog, arabic.messages.close).click();
    expect(element.querySelector('h1') === heading).to.equal(true);
  });

  it('has nothing to open while there is nothing to choose', async () => {
    const element = await reader(opened(article));
    listeningButton(element).click();
    await painted();
    expect(element.querySelector('rawi-listening') === null).to.equal(true);
  });
});
