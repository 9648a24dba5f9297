import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ArticleId} from '../../../src/core/article/article.ts';
import {vowelsMessages} from '../../../src/i18n/vowels/vowels-catalogue.ts';
import {chosenForm} from '../../../src/ui/sentence/chosen-form.ts';
import '../../../src/ui/sentence/rawi-sentence.ts';
import type {RawiSentence} from '../../../src/ui/sentence/rawi-sentence.ts';
import {FakeVowels, faked} from '../../fakes/fake-vowels.ts';
import {arabic, dressPage, eventsOf, expectFocus, locales, named} from '../page.ts';
import {readingOf} from './readings.ts';

const reading = readingOf('رفع علم Rawi، ثم نام.', 'رفع علم راوي، ثم نام.', []);

async function open(vowels: FakeVowels, locale = arabic, language = 'ar'): Promise<RawiSentence> {
  await dressPage(locale);
  const article = {id: 'a' as ArticleId, language, direction: 'rtl'} as const;
  return fixture<RawiSentence>(
    html`<rawi-sentence
      .locale=${locale}
      .article=${article}
      .reading=${reading}
      .vowels=${vowels}
    ></rawi-sentence>`,
  );
}
const details = (element: RawiSentence) => element.querySelector('details')!;
const buttons = (element: RawiSentence) => [
  ...element.querySelectorAll<HTMLElement>('.vowelled-words > li > button'),
];
const texts = (element: RawiSentence) =>
  buttons(element).map(({textContent}) => textContent.trim().replace(/\s+/gu, ' '));

async function unfold(element: RawiSentence): Promise<void> {
  details(element).querySelector('summary')!.click();
  await waitUntil(() => buttons(element).length > 0, 'has words');
}
async function ask(element: RawiSentence, word: string): Promise<HTMLElement> {
  const button = named(element, faked(word));
  button.focus();
  await sendKeys({press: 'Enter'});
  await waitUntil(() => button.getAttribute('aria-expanded') === 'true', 'shows forms');
  return button;
}
function withForms(...forms: string[]): FakeVowels {
  const vowels = new FakeVowels();
  vowels.forms = forms;
  return vowels;
}

describe('the words of a sentence', () => {
  for (const locale of locales) {
    it(`are accessible, with their forms (${locale.language})`, async () => {
      const element = await open(withForms('عِلْمُ', 'عَلَمُ'), locale);
      await unfold(element);
      await ask(element, 'علم');
      await expect(element).to.be.accessible();
      const list = element.querySelector('.vowelled-words .vowelled-words')!;
      expect(list.getAttribute('aria-label')).to.equal(vowelsMessages(locale).otherForms('علم'));
      for (const button of buttons(element)) {
        expect(button.getBoundingClientRect().height).to.be.at.least(44);
        expect(button.lang || button.querySelector('bdi')!.lang).to.equal('ar');
      }
    });
  }

  it('are asked for when they are opened, and are the Arabic ones alone', async () => {
    const vowels = withForms();
    const element = await open(vowels);
    expect(vowels.asked).to.deep.equal([]);
    await unfold(element);
    expect(vowels.asked).to.deep.equal([reading.written]);
    expect(texts(element)).to.deep.equal(['رفع', 'علم', 'ثم', 'نام'].map(faked));
  });

  it('are not there in a text that is not Arabic', async () => {
    const element = await open(withForms(), arabic, 'fa');
    expect(element.querySelector('rawi-sentence-words')).to.equal(null);
  });

  it('show at most four other forms, and the word as it is written', async () => {
    const element = await open(withForms(faked('علم'), 'عِلْمُ', 'عِلْمَ', 'عَلَمُ', 'عُلِمَ', 'عَلِمَ'));
    await unfold(element);
    await ask(element, 'علم');
    expect(texts(element).slice(2, 7)).to.deep.equal([
      'عِلْمُ',
      'عِلْمَ',
      'عَلَمُ',
      'عُلِمَ',
      `علم ${vowelsMessages(arabic).asWritten}`,
    ]);
  });

  it('put their forms away when they are pressed again', async () => {
    const element = await open(withForms('عِلْمُ'));
    await unfold(element);
    const button = await ask(element, 'علم');
    await sendKeys({press: 'Enter'});
    await waitUntil(() => button.getAttribute('aria-expanded') === 'false', 'is closed');
    expectFocus(button);
    expect(buttons(element)).to.have.lengthOf(4);
  });

  it('are corrected by the form that is chosen, by keys alone', async () => {
    const element = await open(withForms('عِلْمُ', 'عُلِمَ'));
    const saved = eventsOf(document.body, 'word-save');
    await unfold(element);
    await ask(element, 'علم');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    const input = (name: string) => element.querySelector<HTMLInputElement>(`input[name=${name}]`);
    await waitUntil(() => input('said')?.value, 'the form is filled');
    expect(input('written')!.value).to.equal('علم');
    expect(input('said')!.value).to.equal('عِلْم');
    expect(element.querySelector('select[name=scope]'), 'where it holds').to.not.equal(null);
    expect(saved).to.deep.equal([]);
    element.querySelector('form')!.requestSubmit();
    await waitUntil(() => saved.length > 0, 'is saved');
    expect(saved[0]!.word).to.include({written: 'علم', spoken: 'عِلْم', match: 'with-clitics'});
  });

  it('come back to the form that was chosen when the correction is given up', async () => {
    const element = await open(withForms('عِلْمُ'));
    await unfold(element);
    await ask(element, 'علم');
    const chosen = named(element, 'عِلْمُ');
    chosen.focus();
    await sendKeys({press: 'Enter'});
    await waitUntil(() => element.querySelector('rawi-word-form'), 'has the form');
    named(element, arabic.messages.cancel).click();
    await waitUntil(() => !element.querySelector('rawi-word-form'), 'the form is gone');
    expectFocus(chosen);
  });

  it('are others for another sentence', async () => {
    const element = await open(withForms('عِلْمُ'));
    await unfold(element);
    await ask(element, 'علم');
    element.reading = readingOf('وصل القمر.', 'وصل القمر.', []);
    await waitUntil(() => texts(element).join(' ') === faked('وصل القمر'), 'shows the others');
  });

  it('leave the ending to the sentence, unless it was what was chosen', () => {
    expect(chosenForm('عَلَمُ', 'عِلْمٌ')).to.equal('عَلَم');
    expect(chosenForm('عِلْمٍ', 'عِلْمٌ')).to.equal('عِلْمٍ');
    expect(chosenForm('كِتَابًا', 'كُتَّابًا')).to.equal('كِتَابًا');
  });
});
