import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {DEFAULT_SETTINGS} from '../../../src/core/settings.ts';
import type {Locale} from '../../../src/i18n/locale.ts';
import {lookMessages} from '../../../src/i18n/look/look-catalogue.ts';
import '../../../src/ui/look/rawi-look-sheet.ts';
import type {RawiLookSheet} from '../../../src/ui/look/rawi-look-sheet.ts';
import {arabic, dressPage, eventsOf, expectFocus, locales, named} from '../page.ts';
import {openLook} from './open-look.ts';

async function openSheet(locale: Locale = arabic): Promise<RawiLookSheet> {
  await dressPage(locale);
  const element = await fixture<RawiLookSheet>(
    html`<rawi-look-sheet .locale=${locale} .settings=${DEFAULT_SETTINGS}></rawi-look-sheet>`,
  );
  element.show();
  return element;
}

const namesOf = (root: ParentNode) =>
  [...root.querySelectorAll('input')].map(({name, id}) => name || id);

describe('rawi-look-sheet', function () {
  // axe looks at some forty fields, each against its ground.
  this.timeout(30_000);

  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      const element = await openSheet(locale);
      await expect(element).to.be.accessible();
      expect(element.querySelector('dialog')!.open).to.equal(true);
      expectFocus(element.querySelector('h2'));
      expect(element.querySelector('h2')!.textContent).to.equal(lookMessages(locale).title);
    });
  }

  it('has every field of the settings, and no sample: the article is there', async () => {
    const sheet = namesOf(await openSheet());
    expect(sheet).to.deep.equal(namesOf(await openLook()));
    expect(sheet).to.include.members(['theme', 'textScale', 'lightColour', 'focusMode']);
    expect((await openSheet()).querySelector('.article')).to.equal(null);
  });

  it('tells of what is chosen, and closes by its button and by Escape', async () => {
    const element = await openSheet();
    const events = eventsOf(document.body, 'settings-change');
    element.querySelector<HTMLInputElement>('input[name=theme][value=sepia]')!.click();
    expect(events.map(({change}) => change)).to.deep.equal([{theme: 'sepia'}]);
    const dialog = element.querySelector('dialog')!;
    named(element, arabic.messages.close).click();
    expect(dialog.open).to.equal(false);
    element.show();
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
  });
});
