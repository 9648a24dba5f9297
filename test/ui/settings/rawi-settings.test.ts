import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {DEFAULT_SETTINGS, type Settings} from '../../../src/core/settings.ts';
import {STRUCTURE_PRESETS} from '../../../src/core/spoken/structure-choices.ts';
import {groupsMessages} from '../../../src/i18n/groups/groups-catalogue.ts';
import type {Voice} from '../../../src/speech/engine.ts';
import '../../../src/ui/settings/rawi-settings.ts';
import type {RawiSettings} from '../../../src/ui/settings/rawi-settings.ts';
import {PACE_SAMPLE, VOICE_SAMPLE} from '../../../src/ui/settings/sample-texts.ts';
import {createLocale} from '../../../src/i18n/create-locale.ts';
import {arabic, dressPage, english, eventsOf, expectFocus, locales, named, words} from '../page.ts';

const voices: readonly Voice[] = [
  {id: 'v1', name: 'ليلى', language: 'ar-EG', local: true},
  {id: 'v2', name: 'Naayf', language: 'ar-SA', local: false},
];

async function screen(
  changes: Partial<Settings> = {},
  {locale = arabic, known = voices}: {locale?: typeof arabic; known?: readonly Voice[] | null} = {},
): Promise<RawiSettings> {
  await dressPage(locale);
  return fixture<RawiSettings>(
    html`<rawi-settings
      .locale=${locale}
      .settings=${{...DEFAULT_SETTINGS, ...changes}}
      .voices=${known ?? undefined}
    ></rawi-settings>`,
  );
}
const changesOf = () => {
  const events = eventsOf(document.body, 'settings-change');
  return () => events.map(({change}) => change);
};
const radios = (element: RawiSettings, name: string) => [
  ...element.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`),
];

const choices = {
  engine: ['auto', 'device', 'built-in'],
  handBack: ['ask', 'always', 'never'],
  interfaceLanguage: ['ar', 'en'],
  monthNames: ['egyptian', 'levantine'],
  dateOrder: ['day-month', 'month-day'],
  acronyms: ['arabic', 'latin'],
  foreign: ['voice', 'spelled', 'skipped'],
  emoji: ['named', 'silent'],
  endings: ['pausal', 'full', 'none'],
  digits: ['auto', 'arab', 'latn'],
} as const;

describe('rawi-settings', () => {
  for (const locale of locales) {
    for (const [state, known] of [
      ['with voices', voices],
      ['while voices are looked for', null],
    ] as const) {
      it(`is accessible ${state} (${locale.language})`, async function () {
        // Every setting at once is much to look at.
        this.timeout(60_000);
        await expect(await screen({}, {locale, known})).to.be.accessible();
      });
    }
  }

  for (const [name, values] of Object.entries(choices)) {
    it(`offers each choice of «${name}» and tells of it`, async () => {
      for (const value of values) {
        const element = await screen({[name]: value});
        const inputs = radios(element, name);
        expect(inputs.map((input) => input.value)).to.deep.equal(values);
        expect(inputs.filter(({checked}) => checked).map((input) => input.value)).to.deep.equal([
          value,
        ]);
        const changes = changesOf();
        const other = inputs.find((input) => input.value !== value)!;
        other.click();
        expect(changes()).to.deep.equal([{[name]: other.value}]);
        for (const {labels} of inputs) expect(words(labels![0]!.textContent)).not.to.equal('');
        expect(inputs[0]!.closest('fieldset')!.querySelector('legend')!.textContent).not.to.equal(
          '',
        );
      }
    });
  }

  it('leads to the words of the listener', async () => {
    const link = named(await screen(), arabic.messages.words.title);
    expect(link).to.have.attribute('href', '/words');
  });

  it('lets Rawi’s voice go on, or not', async () => {
    const element = await screen({handOver: true});
    const box = element.querySelector<HTMLInputElement>('input[name=handOver]')!;
    expect(box.checked).to.equal(true);
    const changes = changesOf();
    box.click();
    expect(changes()).to.deep.equal([{handOver: false}]);
  });

  it('names each language of the interface in itself', async () => {
    const element = await screen({}, {locale: english});
    const names = radios(element, 'interfaceLanguage').map(({labels}) =>
      labels![0]!.querySelector('[lang]')!,
    );
    expect(names.map((name) => [name.getAttribute('lang'), name.textContent])).to.deep.equal([
      ['ar', 'العربية'],
      ['en', 'English'],
    ]);
  });

  for (const [name, value, said] of [
    ['pitch', 1.5, '١٥٠٪؜'],
    ['volume', 0.5, '٥٠٪؜'],
  ] as const) {
    it(`moves «${name}» and says it in words`, async () => {
      const element = await screen({[name]: value});
      const slider = element.querySelector<HTMLInputElement>(`#${name}`)!;
      expect(slider.valueAsNumber).to.equal(value);
      expect(slider).to.have.attribute('aria-valuetext', said);
      expect(element.querySelector(`label[for=${name}] + span`)!.textContent).to.equal(said);
      const changes = changesOf();
      slider.stepUp();
      slider.dispatchEvent(new Event('input', {bubbles: true}));
      expect(changes()).to.deep.equal([{[name]: slider.valueAsNumber}]);
      expect(slider.valueAsNumber).to.be.greaterThan(value);
    });
  }

  it('goes through the rates that sound different', async () => {
    const element = await screen({rate: 1.1});
    element.rates = [0.5, 1, 1.26, 2.5];
    await element.updateComplete;
    const slider = element.querySelector<HTMLInputElement>('#pace-rate')!;
    expect(slider.max).to.equal('3');
    expect(slider).to.have.attribute('aria-valuetext', arabic.messages.player.paceValue(1));
    const changes = changesOf();
    slider.valueAsNumber = 2;
    slider.dispatchEvent(new Event('input', {bubbles: true}));
    expect(changes()).to.deep.equal([{rate: 1.26}]);
  });

  it('leads to the check of the voice', async () => {
    const element = await screen();
    const events = eventsOf(document.body, 'voice-check');
    named(element, arabic.messages.voiceCheck.open).click();
    expect(events.map(({step}) => step)).to.deep.equal(['start']);
  });

  it('asks who reads after Rawi’s voice has gone on, where it may', async () => {
    expect(radios(await screen({handOver: true}), 'handBack')).to.have.length(3);
    expect(radios(await screen({handOver: false}), 'handBack')).to.be.empty;
  });

  it('tells what is read of an article', async () => {
    const element = await screen();
    const changes = changesOf();
    radios(element, 'structure-preset')
      .find(({value}) => value === 'text')!
      .click();
    expect(changes()).to.deep.equal([{structure: STRUCTURE_PRESETS.text}]);
  });

  it('has one heading of its own, and one for each group', async () => {
    const element = await screen({}, {locale: english});
    const {settingsTitle} = english.messages;
    const texts = (level: string) =>
      [...element.querySelectorAll(level)]
        .filter((heading) => !heading.closest('dialog'))
        .map((heading) => words(heading.textContent));
    expect(texts('h1')).to.deep.equal([settingsTitle]);
    expect(texts('h2')).to.deep.equal([...Object.values(groupsMessages(english).groups)]);
  });

  it('lists its groups, each with a way to its heading', async () => {
    const element = await screen();
    const links = [...element.querySelectorAll<HTMLAnchorElement>('.settings-contents a')];
    const {contents, groups} = groupsMessages(arabic);
    expect(links.map((link) => link.textContent)).to.deep.equal(Object.values(groups));
    expect(links[0]!.closest('nav')).to.have.attribute('aria-label', contents);
    for (const link of links) {
      const heading = element.querySelector(`h2${link.hash}`)!;
      expect(heading.textContent).to.equal(link.textContent);
      expect(heading).to.have.attribute('tabindex', '-1');
    }
  });

  it('lets the voice read or the screen reader, the voice for who was not asked', async () => {
    for (const [listenWith, chosen] of [
      ['unasked', 'voice'],
      ['voice', 'voice'],
      ['screen-reader', 'screen-reader'],
    ] as const) {
      const inputs = radios(await screen({listenWith}), 'listenWith');
      expect(inputs.find(({checked}) => checked)!.value).to.equal(chosen);
      const changes = changesOf();
      const other = inputs.find(({checked}) => !checked)!;
      other.click();
      expect(changes()).to.deep.equal([{listenWith: other.value}]);
    }
  });

  it('has a sample read of the voice, and one of the pace', async () => {
    const element = await screen();
    const {hearVoice, hearPace} = groupsMessages(arabic);
    const asked = eventsOf(document.body, 'sample-ask');
    named(element, hearVoice).click();
    named(element, hearPace).click();
    expect(asked.map(({text, language}) => [text, language])).to.deep.equal([
      [VOICE_SAMPLE, 'ar'],
      [PACE_SAMPLE, 'ar'],
    ]);
  });

  it('shows numbers in the digits that are chosen', async () => {
    const shown = async (locale: typeof arabic) =>
      words((await screen({}, {locale})).querySelector('p.example')!.textContent);
    expect(await shown(createLocale('ar', 'arab'))).to.include('١٬٢٥٠');
    expect(await shown(createLocale('ar', 'latn'))).to.include('1,250');
  });

  it('keeps the focus where the language of the interface changes', async () => {
    const element = await screen();
    const [, other] = radios(element, 'interfaceLanguage');
    other!.focus();
    element.locale = english;
    await element.updateComplete;
    expectFocus(other!);
    expect(words(element.querySelector('h1')!.textContent)).to.equal(
      english.messages.settingsTitle,
    );
  });

  it('leads to the guide and to the licences', async () => {
    const element = await screen();
    expect(named(element, groupsMessages(arabic).app.help)).to.have.attribute('href', '/help');
    expect(named(element, arabic.messages.settings.licences)).to.have.attribute(
      'href',
      '/licences.txt',
    );
  });

  it('says what it knows of the voices of the device', async () => {
    const {searchingVoices, noDeviceVoice} = arabic.messages.settings;
    expect((await screen({}, {known: null})).textContent).to.include(searchingVoices);
    expect((await screen({}, {known: []})).textContent).to.include(noDeviceVoice);
    const builtIn = await screen({engine: 'built-in'}, {known: []});
    expect(builtIn.textContent).not.to.include(noDeviceVoice);
    expect(builtIn.querySelector('rawi-voice-choice')).to.equal(null);
    expect(builtIn.querySelector('[name=handOver]')).to.equal(null);
  });

  it('offers the voices once they are found', async () => {
    const element = await screen({voices: {ar: 'v2'}}, {known: null});
    expect(element.querySelector('#voice')).to.equal(null);
    element.voices = voices;
    await element.updateComplete;
    await element.querySelector('rawi-voice-choice')!.updateComplete;
    const [chosen] = radios(element, 'voice').filter(({checked}) => checked);
    expect(chosen!.value).to.equal('v2');
  });

  it('has room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      const element = await screen();
      await element.querySelector('rawi-voice-choice')!.updateComplete;
      expect(document.documentElement.scrollWidth).to.equal(320);
      for (const input of element.querySelectorAll<HTMLInputElement>(
        'input[type=radio], input[type=checkbox]',
      )) {
        expect(input.labels![0]!.getBoundingClientRect().height).to.be.at.least(44);
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });
});
