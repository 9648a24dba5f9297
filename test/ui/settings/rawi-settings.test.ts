import {expect, fixture, html} from '@open-wc/testing';
import {DEFAULT_SETTINGS, type Settings} from '../../../src/core/settings.ts';
import type {Voice} from '../../../src/speech/engine.ts';
import '../../../src/ui/settings/rawi-settings.ts';
import type {RawiSettings} from '../../../src/ui/settings/rawi-settings.ts';
import {arabic, dressPage, english, eventsOf, locales, named, words} from '../page.ts';

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
const select = (element: RawiSettings) => element.querySelector('select')!;

const choices = {
  engine: ['auto', 'device', 'built-in'],
  highlight: ['word', 'sentence'],
  theme: ['system', 'light', 'dark', 'sepia'],
  interfaceLanguage: ['ar', 'en'],
  monthNames: ['egyptian', 'levantine'],
  dateOrder: ['day-month', 'month-day'],
  acronyms: ['arabic', 'latin'],
  emoji: ['named', 'silent'],
  digits: ['auto', 'arab', 'latn'],
} as const;

describe('rawi-settings', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      await expect(await screen({}, {locale})).to.be.accessible();
      await expect(await screen({}, {locale, known: null})).to.be.accessible();
      await expect(await screen({}, {locale, known: []})).to.be.accessible();
    });
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

  for (const pausal of [true, false]) {
    it(`turns the pausal forms ${pausal ? 'off' : 'on'}`, async () => {
      const element = await screen({pausal});
      const box = element.querySelector<HTMLInputElement>('input[name=pausal]')!;
      expect(box.checked).to.equal(pausal);
      expect(words(box.labels![0]!.textContent)).to.include(arabic.messages.settings.pausal);
      const changes = changesOf();
      box.click();
      expect(changes()).to.deep.equal([{pausal: !pausal}]);
    });
  }

  it('leads to the words of the listener', async () => {
    const link = named(await screen(), arabic.messages.words.title);
    expect(link).to.have.attribute('href', '/words');
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
    ['rate', 1.5, '١٫٥×'],
    ['textScale', 1.25, '١٢٥٪؜'],
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

  it('lists the voices of the device and labels those that send the text away', async () => {
    const element = await screen({voices: {ar: 'v2', en: 'e1'}}, {locale: english});
    expect([...select(element).options].map(({text}) => words(text))).to.deep.equal([
      'Best available voice',
      'ليلى · Arabic (Egypt)',
      'Naayf · Arabic (Saudi Arabia) · sends the text to its maker',
    ]);
    expect(select(element).value).to.equal('v2');
  });

  it('keeps the other languages when a voice is chosen or let go', async () => {
    const element = await screen({voices: {ar: 'v2', en: 'e1'}});
    const changes = changesOf();
    for (const value of ['v1', '']) {
      select(element).value = value;
      select(element).dispatchEvent(new Event('change', {bubbles: true}));
    }
    expect(changes()).to.deep.equal([{voices: {ar: 'v1', en: 'e1'}}, {voices: {en: 'e1'}}]);
  });

  it('offers the best voice where the chosen one has gone', async () => {
    expect(select(await screen({voices: {ar: 'gone'}})).value).to.equal('');
  });

  it('chooses the kept voice when the voices are found later', async () => {
    const element = await screen({voices: {ar: 'v2'}}, {known: null});
    expect(element.querySelector('select')).to.equal(null);
    element.voices = voices;
    await element.updateComplete;
    expect(select(element).value).to.equal('v2');
  });

  it('says what it knows of the voices of the device', async () => {
    const {searchingVoices, noDeviceVoice} = arabic.messages.settings;
    expect((await screen({}, {known: null})).textContent).to.include(searchingVoices);
    expect((await screen({}, {known: []})).textContent).to.include(noDeviceVoice);
    const builtIn = await screen({engine: 'built-in'}, {known: []});
    expect(builtIn.textContent).not.to.include(noDeviceVoice);
    expect(builtIn.querySelector('select')).to.equal(null);
  });

  describe('a voice that sends the text to its maker', () => {
    const ask = async (changes: Partial<Settings> = {}) => {
      const element = await screen(changes);
      const field = select(element);
      field.value = 'v2';
      const changed = changesOf();
      field.dispatchEvent(new Event('change'));
      await element.updateComplete;
      return {element, changed, dialog: element.querySelector('dialog')!};
    };
    const button = (dialog: HTMLDialogElement, name: string) =>
      [...dialog.querySelectorAll('button')].find((each) => each.textContent.trim() === name)!;
    const {settings: texts} = arabic.messages;

    it('is taken only when its listener has agreed', async () => {
      const {element, changed, dialog} = await ask();
      expect(dialog.open).to.equal(true);
      expect(dialog.textContent).to.include('Naayf').and.to.include(texts.remoteExplanation);
      expect(changed()).to.deep.equal([]);
      await expect(element).to.be.accessible();
      button(dialog, texts.remoteAgree).click();
      expect(dialog.open).to.equal(false);
      expect(changed()).to.deep.equal([{voices: {ar: 'v2'}, agreedVoices: ['v2']}]);
    });

    it('leaves what holds where it is refused', async () => {
      const {element, changed, dialog} = await ask({voices: {ar: 'v1'}});
      const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
      button(dialog, arabic.messages.cancel).click();
      await closed;
      await element.updateComplete;
      expect(changed()).to.deep.equal([]);
      expect(select(element).value).to.equal('v1');
    });

    it('asks once', async () => {
      const {changed, dialog} = await ask({agreedVoices: ['v2']});
      expect(dialog.open).to.equal(false);
      expect(changed()).to.deep.equal([{voices: {ar: 'v2'}}]);
    });
  });
});
