import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {groupsMessages} from '../../../src/i18n/groups/groups-catalogue.ts';
import '../../../src/ui/storage/rawi-storage.ts';
import type {RawiStorage} from '../../../src/ui/storage/rawi-storage.ts';
import type {StorageView} from '../../../src/ui/storage/storage-view.ts';
import {arabic, dressPage, eventsOf, expectFocus, locales, named, words} from '../page.ts';

const {storage: messages} = groupsMessages(arabic);
const {format} = arabic;
const full: StorageView = {
  articles: 12,
  words: 3,
  used: 4_200_000,
  free: 2e9,
  promise: 'not-kept',
};

async function part(storage: StorageView | null = full, locale = arabic): Promise<RawiStorage> {
  await dressPage(locale);
  return fixture<RawiStorage>(
    html`<rawi-storage .locale=${locale} .storage=${storage ?? undefined}></rawi-storage>`,
  );
}
const text = (element: Element) => words(element.textContent);

describe('rawi-storage', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      for (const promise of ['kept', 'not-kept', 'refused', 'unknown'] as const) {
        await expect(await part({...full, promise}, locale)).to.be.accessible();
      }
      await expect(await part(null, locale)).to.be.accessible();
    });
  }

  it('says how much there is and what it takes', async () => {
    const shown = text(await part());
    expect(shown).to.include(arabic.messages.library.count(12));
    expect(shown).to.include(arabic.messages.words.count(3));
    expect(shown).to.include(messages.used(format.bytes(4_200_000)));
    expect(shown).to.include(messages.free(format.bytes(2e9)));
  });

  it('says nothing of space that nobody knows', async () => {
    const shown = text(await part({articles: 1, words: 0, promise: 'unknown'}));
    expect(shown).to.include(arabic.messages.library.count(1));
    expect(shown).not.to.include(messages.used('').slice(0, 10));
    expect(shown).to.include(messages.unknown);
    expect(shown).not.to.include(messages.keep);
    expect(text(await part(null))).to.equal(messages.measuring);
  });

  it('asks for the promise, and keeps the focus when it is given', async () => {
    const element = await part();
    const asked = eventsOf(document.body, 'storage-keep');
    const button = named(element, messages.keep);
    button.focus();
    button.click();
    expect(asked).to.have.length(1);
    element.storage = {...full, promise: 'kept'};
    await element.updateComplete;
    expect(text(element)).to.include(messages.kept);
    expectFocus(button);
    button.click();
    expect(asked).to.have.length(1);
    element.storage = {...full, promise: 'refused'};
    await element.updateComplete;
    expect(text(element)).to.include(messages.refused);
  });

  describe('deleting everything', () => {
    async function opened() {
      const element = await part();
      const cleared = eventsOf(document.body, 'storage-clear');
      const button = named(element, messages.clear);
      button.focus();
      button.click();
      return {element, cleared, button, dialog: element.querySelector('dialog')!};
    }

    it('names first what will be lost, with the focus there', async () => {
      const {element, cleared, dialog} = await opened();
      expect(dialog.open).to.equal(true);
      expectFocus(dialog.querySelector('.explanation'));
      const {library, words: own} = arabic.messages;
      expect([...dialog.querySelectorAll('li')].map(text)).to.deep.equal([
        messages.clearArticles(library.count(12)),
        messages.clearWords(own.count(3)),
        messages.clearSettings,
      ]);
      expect(text(dialog)).to.include(messages.clearForever);
      await expect(element).to.be.accessible();
      expect(cleared).to.have.length(0);
    });

    it('does it once agreed to', async () => {
      const {element, cleared, dialog, button} = await opened();
      named(element, messages.clearAgree).click();
      expect(cleared).to.have.length(1);
      expect(dialog.open).to.equal(false);
      expectFocus(button);
    });

    it('does nothing when it is given up', async () => {
      const {element, cleared, dialog, button} = await opened();
      named(dialog, arabic.messages.cancel).click();
      expect(dialog.open).to.equal(false);
      expectFocus(button);
      named(element, messages.clear).click();
      await sendKeys({press: 'Escape'});
      expect(dialog.open).to.equal(false);
      expect(cleared).to.have.length(0);
    });
  });
});
