import {expect, fixture, html} from '@open-wc/testing';
import type {Settings} from '../../../src/core/settings.ts';
import {groupsMessages} from '../../../src/i18n/groups/groups-catalogue.ts';
import '../../../src/ui/settings/rawi-agreed-voices.ts';
import type {RawiAgreedVoices} from '../../../src/ui/settings/rawi-agreed-voices.ts';
import {arabic, dressPage, eventsOf, expectFocus, locales, named} from '../page.ts';

const {privacy} = groupsMessages(arabic);
const salma = {id: 'urn:salma', name: 'سلمى', language: 'ar-EG', local: false};

async function list(
  {agreedVoices, voices = {}}: Partial<Pick<Settings, 'agreedVoices' | 'voices'>>,
  locale = arabic,
): Promise<RawiAgreedVoices> {
  await dressPage(locale);
  return fixture<RawiAgreedVoices>(
    html`<rawi-agreed-voices
      .locale=${locale}
      .settings=${{agreedVoices: agreedVoices ?? [], voices}}
      .voices=${[salma]}
    ></rawi-agreed-voices>`,
  );
}

describe('rawi-agreed-voices', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      await expect(await list({}, locale)).to.be.accessible();
      await expect(await list({agreedVoices: [salma.id, 'gone']}, locale)).to.be.accessible();
    });
  }

  it('says that nothing is sent where nothing was agreed to', async () => {
    const element = await list({});
    expect(element.textContent).to.include(privacy.noVoices);
    expect(element.querySelector('button')).to.equal(null);
  });

  it('names the voices, and one that has gone by its id', async () => {
    const element = await list({agreedVoices: [salma.id, 'gone']});
    named(element, privacy.takeBack(salma.name));
    named(element, privacy.takeBack('gone'));
    expect(element.textContent).not.to.include(privacy.noVoices);
  });

  it('takes the agreement back, and the voice out of use', async () => {
    const element = await list({
      agreedVoices: ['gone', salma.id],
      voices: {ar: salma.id, en: 'other'},
    });
    const changes = eventsOf(document.body, 'settings-change');
    const announced = eventsOf(document.body, 'announce');
    named(element, privacy.takeBack(salma.name)).click();
    expect(changes.map(({change}) => change)).to.deep.equal([
      {agreedVoices: ['gone'], voices: {en: 'other'}},
    ]);
    expect(announced.map(({text}) => text)).to.deep.equal([privacy.takenBack(salma.name)]);
    expectFocus(element.querySelector('h3'));
  });
});
