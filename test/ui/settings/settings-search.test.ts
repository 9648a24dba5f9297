import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {DEFAULT_SETTINGS} from '../../../src/core/settings.ts';
import {groupsMessages} from '../../../src/i18n/groups/groups-catalogue.ts';
import type {SettingId} from '../../../src/i18n/groups/groups-messages.ts';
import '../../../src/ui/settings/rawi-settings.ts';
import type {RawiSettings} from '../../../src/ui/settings/rawi-settings.ts';
import {FakeClock} from '../../fakes/fake-clock.ts';
import {arabic, dressPage, english, eventsOf, expectFocus, named, words} from '../page.ts';

async function screen(locale = arabic, clock = new FakeClock()): Promise<RawiSettings> {
  await dressPage(locale);
  return fixture<RawiSettings>(
    html`<rawi-settings
      .locale=${locale}
      .settings=${DEFAULT_SETTINGS}
      .voices=${[]}
      .clock=${clock}
    ></rawi-settings>`,
  );
}
const field = (element: RawiSettings) =>
  element.querySelector<HTMLInputElement>('#settings-search')!;
async function look(element: RawiSettings, query: string) {
  field(element).value = query;
  field(element).dispatchEvent(new InputEvent('input', {bubbles: true}));
  await element.updateComplete;
}
/** What can be seen, by the layout and not by an attribute. */
const seen = (element: RawiSettings) =>
  [...element.querySelectorAll<HTMLElement>('[data-setting]')]
    .filter((item) => item.checkVisibility())
    .map((item) => item.dataset['setting'] as SettingId);
const headings = (element: RawiSettings) =>
  [...element.querySelectorAll('h2')]
    .filter((heading) => heading.checkVisibility())
    .map((heading) => words(heading.textContent));

describe('the search of the settings', () => {
  const {search, groups} = groupsMessages(arabic);

  it('has a name, and shows everything before it is used', async () => {
    const element = await screen();
    expect(named(element, search.label) === field(element)).to.equal(true);
    expect(seen(element)).to.include.members(['engine', 'endings', 'digits', 'storage']);
    expect(headings(element)).to.deep.equal(Object.values(groups));
  });

  for (const [what, query, found] of [
    ['a label', 'أواخر الكلمات', 'endings'],
    ['a label without its article and hamza', 'اسماء شهور', 'monthNames'],
    ['an option', 'كانون', 'monthNames'],
    ['a hint', 'محليا', 'engine'],
    ['a synonym', 'إيموجي', 'emoji'],
    ['a synonym with marks', 'مُعْجَم', 'words'],
    ['the beginning of a word', 'حواش', 'structure'],
    ['a part that is a screen of its own', 'تباعد السطور', 'look'],
  ] as const) {
    it(`finds a setting by ${what}`, async () => {
      const element = await screen();
      await look(element, query);
      expect(seen(element)).to.include(found);
      expect(seen(element)).not.to.include('digits');
    });
  }

  it('finds a whole group by its name, and shows it under that name', async () => {
    const element = await screen();
    await look(element, groups.privacy);
    expect(seen(element)).to.deep.equal(['privacy']);
    expect(headings(element)).to.deep.equal([groups.privacy]);
  });

  it('wants every word', async () => {
    const element = await screen();
    await look(element, 'التاريخ اليوم');
    expect(seen(element)).to.deep.equal(['dateOrder']);
  });

  it('finds in English as well', async () => {
    const element = await screen(english);
    await look(element, 'speed');
    expect(seen(element)).to.deep.equal(['pace']);
  });

  it('says how many were found, for the eye and the ear, once it stands', async () => {
    const clock = new FakeClock();
    const element = await screen(arabic, clock);
    const announced = eventsOf(document.body, 'announce');
    for (let length = 1; length <= groups.privacy.length; length++) {
      await look(element, groups.privacy.slice(0, length));
      await clock.advance(500);
    }
    expect(announced).to.deep.equal([]);
    await clock.advance(500);
    expect(announced.map(({text}) => text)).to.deep.equal([search.found(1)]);
    expect(words(element.textContent)).to.include(search.found(1));
  });

  it('says what to do where nothing is found', async () => {
    const clock = new FakeClock();
    const element = await screen(arabic, clock);
    const announced = eventsOf(document.body, 'announce');
    await look(element, 'ظظظظ');
    await clock.advance(1000);
    expect(seen(element)).to.deep.equal([]);
    expect(headings(element)).to.deep.equal([]);
    expect(announced.map(({text}) => text)).to.deep.equal([`${search.found(0)} ${search.remedy}`]);
    expect(words(element.textContent)).to.include(search.remedy);
  });

  it('is cleared by Escape and by its button, with the focus in the field', async () => {
    const element = await screen();
    const all = seen(element);
    field(element).focus();
    await look(element, groups.privacy);
    await sendKeys({press: 'Escape'});
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    expect(seen(element)).to.deep.equal(all);
    expectFocus(field(element));

    await look(element, groups.privacy);
    named(element, search.clear).click();
    await element.updateComplete;
    expect(field(element).value).to.equal('');
    expect(seen(element)).to.deep.equal(all);
    expectFocus(field(element));
  });

  it('keeps open what was opened', async () => {
    const element = await screen();
    const details = element.querySelector('details')!;
    details.open = true;
    await look(element, groups.privacy);
    await look(element, '');
    expect(element.querySelector('details') === details && details.open).to.equal(true);
  });
});
