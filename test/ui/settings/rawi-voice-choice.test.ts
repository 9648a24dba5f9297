import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Settings} from '../../../src/core/settings.ts';
import type {Voice} from '../../../src/speech/engine.ts';
import '../../../src/ui/settings/rawi-voice-choice.ts';
import type {RawiVoiceChoice} from '../../../src/ui/settings/rawi-voice-choice.ts';
import {arabic, dressPage, english, eventsOf, expectFocus, locales, named, words} from '../page.ts';

const voices: readonly Voice[] = [
  {
    id: 'v1',
    name: 'ليلى',
    language: 'ar-EG',
    local: true,
    gender: 'female',
    quality: 4,
    tellsWords: true,
  },
  {id: 'v2', name: 'Naayf', language: 'ar-SA', local: false, gender: 'male', tellsWords: false},
  {id: 'system', name: 'العربية', language: 'ar', local: true, isSystem: true},
];
const many: readonly Voice[] = [
  ...voices,
  ...Array.from({length: 10}, (_, index) => ({
    id: `more-${index}`,
    name: `Arabic ${index}`,
    language: 'ar',
    local: true,
    quality: index % 8,
  })),
];

async function list(
  known: readonly Voice[] = voices,
  settings: Partial<Settings> = {},
  locale = arabic,
): Promise<RawiVoiceChoice> {
  await dressPage(locale);
  return fixture<RawiVoiceChoice>(
    html`<rawi-voice-choice
      .locale=${locale}
      .settings=${{voices: {}, agreedVoices: [], ...settings}}
      .voices=${known}
    ></rawi-voice-choice>`,
  );
}
const changesOf = () => {
  const events = eventsOf(document.body, 'settings-change');
  return () => events.map(({change}) => change);
};
const select = (element: RawiVoiceChoice) => element.querySelector('select')!;
const radio = (element: RawiVoiceChoice, value: string) =>
  element.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
const chosen = (element: RawiVoiceChoice) =>
  element.querySelector<HTMLInputElement>('input:checked')?.value;
/** Takes a voice as its listener does, in either kind of list. */
function take(element: RawiVoiceChoice, id: string): void {
  const field = element.querySelector('select');
  if (!field) {
    radio(element, id).click();
    return;
  }
  field.value = id;
  field.dispatchEvent(new Event('change', {bubbles: true}));
}
const holds = (element: RawiVoiceChoice) =>
  element.querySelector('select')?.value ?? chosen(element);

describe('rawi-voice-choice', () => {
  for (const locale of locales) {
    it(`is accessible with few and with many voices (${locale.language})`, async () => {
      await expect(await list(voices, {}, locale)).to.be.accessible();
      await expect(await list(many, {voices: {ar: 'v2'}}, locale)).to.be.accessible();
    });
  }

  it('tells of each voice what is known, and nothing else', async () => {
    const element = await list(voices, {}, english);
    expect(
      [...element.querySelectorAll('label')].map((label) => words(label.textContent)),
    ).to.deep.equal([
      'Best available voice The first in the list that works with no network.',
      'ليلى Arabic (Egypt) · a woman’s voice · good · works with no network · every word is highlighted',
      'Naayf Arabic (Saudi Arabia) · a man’s voice · sends the text to its maker · words are highlighted by an estimate',
      `Arabic as the system chooses ${english.messages.voiceCheck.systemVoiceHint}`,
    ]);
  });

  it('has a word for every quality', async () => {
    const {quality} = english.messages.voiceCheck.facts;
    const element = await list(
      [0, 1, 2, 3, 4, 5, 6, 7].map((each) => ({
        id: `q${each}`,
        name: 'Q',
        language: 'ar',
        local: true,
        quality: each,
      })),
      {},
      english,
    );
    const said = [...element.querySelectorAll('.hint')]
      .slice(1)
      .map((hint) => hint.textContent.split(' · ')[1]);
    expect(said).to.deep.equal(quality.flatMap((word) => [word, word]));
  });

  it('lists many voices shortly, and tells of the chosen one below', async () => {
    const element = await list(many, {voices: {ar: 'v2'}}, english);
    expect([...select(element).options].slice(0, 4).map(({text}) => words(text))).to.deep.equal([
      'Best available voice',
      'ليلى · Arabic (Egypt)',
      'Naayf · Arabic (Saudi Arabia) · sends the text to its maker',
      'Arabic as the system chooses',
    ]);
    expect(select(element).value).to.equal('v2');
    const facts = element.querySelector(`#${select(element).getAttribute('aria-describedby')}`)!;
    expect(facts.textContent).to.include('a man’s voice');
    element.settings = {voices: {}, agreedVoices: []};
    await element.updateComplete;
    expect(words(facts.textContent)).to.equal(english.messages.voiceCheck.bestVoiceHint);
  });

  for (const [kind, known] of [
    ['few', voices],
    ['many', many],
  ] as const) {
    describe(`with ${kind} voices`, () => {
      it('keeps the other languages when a voice is chosen or let go', async () => {
        const element = await list(known, {voices: {ar: 'system', en: 'e1'}});
        const changes = changesOf();
        take(element, 'v1');
        take(element, '');
        expect(changes()).to.deep.equal([{voices: {ar: 'v1', en: 'e1'}}, {voices: {en: 'e1'}}]);
      });

      it('offers the best voice where the chosen one has gone', async () => {
        expect(holds(await list(known, {voices: {ar: 'gone'}}))).to.equal('');
      });

      it('takes a remote voice only when its listener has agreed', async () => {
        const {settings: texts} = arabic.messages;
        const element = await list(known);
        const changes = changesOf();
        take(element, 'v2');
        await element.updateComplete;
        const dialog = element.querySelector('dialog')!;
        expect(dialog.matches(':modal')).to.equal(true);
        expect(dialog.textContent).to.include('Naayf').and.to.include(texts.remoteExplanation);
        // Nobody agrees by a key that was meant for the list.
        expect(document.activeElement?.textContent).to.equal(texts.remoteExplanation);
        expect(changes()).to.deep.equal([]);
        await expect(element).to.be.accessible();
        named(dialog, texts.remoteAgree).click();
        expect(dialog.open).to.equal(false);
        expect(changes()).to.deep.equal([{voices: {ar: 'v2'}, agreedVoices: ['v2']}]);
      });

      it('leaves what holds where a remote voice is refused', async () => {
        const element = await list(known, {voices: {ar: 'v1'}});
        const changes = changesOf();
        take(element, 'v2');
        const dialog = element.querySelector('dialog')!;
        const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
        named(dialog, arabic.messages.cancel).click();
        await closed;
        await element.updateComplete;
        expect(changes()).to.deep.equal([]);
        expect(holds(element)).to.equal('v1');
      });

      it('asks for a remote voice once', async () => {
        const element = await list(known, {agreedVoices: ['v2']});
        const changes = changesOf();
        take(element, 'v2');
        expect(element.querySelector('dialog')!.open).to.equal(false);
        expect(changes()).to.deep.equal([{voices: {ar: 'v2'}}]);
      });
    });
  }

  it('lets the arrow keys past a remote voice that is refused', async () => {
    const element = await list(voices, {voices: {ar: 'v1'}});
    const changes = changesOf();
    radio(element, 'v1').focus();
    await sendKeys({press: 'ArrowDown'});
    const dialog = element.querySelector('dialog')!;
    expect(dialog.open).to.equal(true);
    const closed = new Promise((resolve) => dialog.addEventListener('close', resolve));
    await sendKeys({press: 'Escape'});
    await closed;
    await element.updateComplete;
    expectFocus(radio(element, 'v2'));
    await sendKeys({press: 'ArrowDown'});
    expect(changes()).to.deep.equal([{voices: {ar: 'system'}}]);
  });
});
