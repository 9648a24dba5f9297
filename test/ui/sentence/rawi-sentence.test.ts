import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {ArticleId} from '../../../src/core/article/article.ts';
import type {SentenceReading} from '../../../src/core/plan/sentence-reading.ts';
import '../../../src/ui/sentence/rawi-sentence.ts';
import type {RawiSentence} from '../../../src/ui/sentence/rawi-sentence.ts';
import {
  arabic,
  dressPage,
  english,
  eventsOf,
  expectFocus,
  locales,
  named,
  painted,
  words,
} from '../page.ts';
import {plain, reading, readingOf} from './readings.ts';

const article = {id: 'a' as ArticleId, language: 'ar', direction: 'rtl'} as const;

async function sentence(
  shown: SentenceReading | null = reading,
  locale = arabic,
): Promise<RawiSentence> {
  await dressPage(locale);
  return fixture<RawiSentence>(
    html`<rawi-sentence
      .locale=${locale}
      .article=${article}
      .reading=${shown ?? undefined}
    ></rawi-sentence>`,
  );
}
const messages = arabic.messages.sentence;
const dialogOf = (element: RawiSentence) => element.querySelector('dialog')!;
const texts = (element: RawiSentence) => [...element.querySelectorAll('.sentence-text')];
const form = (element: RawiSentence) => element.querySelector('rawi-word-form');
const input = (element: RawiSentence, name: string) =>
  element.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
const heading = (element: RawiSentence) => element.querySelector('h2');

async function press(element: RawiSentence, name: string): Promise<HTMLElement> {
  const button = named(element, name);
  button.focus();
  button.click();
  await settled(element);
  return button;
}
/** The form fills its fields once it is there, and is told what became of its word. */
async function settled(element: RawiSentence): Promise<void> {
  await element.updateComplete;
  await form(element)?.updateComplete;
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  await element.updateComplete;
}
async function show(element: RawiSentence, shown: SentenceReading | undefined): Promise<void> {
  element.reading = shown;
  await element.updateComplete;
}

describe('rawi-sentence', () => {
  for (const locale of locales) {
    it(`is accessible, with changes, without and with its form (${locale.language})`, async () => {
      const element = await sentence(reading, locale);
      await expect(element).to.be.accessible();
      await press(element, locale.messages.sentence.correctWord('CNN'));
      await expect(element).to.be.accessible();
      await expect(await sentence(plain, locale)).to.be.accessible();
    });

    it(`names each control once, in the interface’s language (${locale.language})`, async () => {
      const element = await sentence(reading, locale);
      const {close, sentence: names} = locale.messages;
      for (const name of [close, names.hear, names.previous, names.next, names.correct]) {
        named(element, name);
      }
      expect(element.querySelector('button[title]')).to.equal(null);
      for (const face of element.querySelectorAll('button > [title]')) {
        const name = face.parentElement!.getAttribute('aria-label');
        expect(face.getAttribute('title')).to.equal(name);
      }
    });

    it(`points from what is written to what is said (${locale.language})`, async () => {
      const element = await sentence(reading, locale);
      const [written, icon, said] = element.querySelector('.change')!.children;
      const at = (part: Element) => part.getBoundingClientRect().left;
      const {a} = new DOMMatrix(getComputedStyle(icon!).transform);
      // The arrow is drawn to the right.
      const ahead = locale.direction === 'rtl' ? -1 : 1;
      expect(a).to.equal(ahead);
      expect(Math.sign(at(said!) - at(written!))).to.equal(ahead);
    });
  }

  it('is shut while there is nothing to show, and opens with it on its heading', async () => {
    const element = await sentence(null);
    expect(dialogOf(element).open).to.equal(false);
    await show(element, reading);
    expect(dialogOf(element).matches(':modal')).to.equal(true);
    expectFocus(heading(element));
    expect(dialogOf(element).scrollTop).to.equal(0);
  });

  it('marks what is read otherwise', async () => {
    const element = await sentence();
    const [written, said] = texts(element);
    expect(words(written!.textContent)).to.equal(reading.written);
    expect([...written!.querySelectorAll('mark')].map((mark) => mark.textContent)).to.deep.equal([
      'CNN',
      '25%',
      '[1]',
    ]);
    expect(words(said!.textContent)).to.equal(reading.said);
    expect(said!.querySelector('mark') === null).to.equal(true);
  });

  it('leaves the text of the article its language and direction', async () => {
    const element = await sentence(reading, english);
    for (const text of texts(element)) {
      expect(text).to.have.attribute('lang', 'ar');
      expect(getComputedStyle(text).direction).to.equal('rtl');
    }
    for (const change of element.querySelectorAll('.change')) {
      expect(getComputedStyle(change).direction).to.equal('ltr');
      for (const part of change.querySelectorAll('bdi')) {
        expect(part).to.have.attribute('lang', 'ar');
      }
    }
  });

  it('keeps the text out of the live regions', async () => {
    const element = await sentence();
    expect(element.querySelector('[aria-live], [role=status], [role=alert], output') === null).to.be
      .true;
  });

  it('lists what is read otherwise, in words for the ear too', async () => {
    const element = await sentence(reading, english);
    const changes = [...element.querySelectorAll('.change')].map((change) =>
      words(change.textContent),
    );
    expect(changes).to.deep.equal([
      'CNN Read: سي إن إن',
      '25% Read: خمسة وعشرين بالمئة',
      '[1] Not read',
    ]);
    await show(element, plain);
    expect(element.querySelector('ul') === null).to.equal(true);
    expect(element.textContent).to.include(english.messages.sentence.noChanges);
  });

  it('has room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      const address = `https://example.org/${'a'.repeat(80)}`;
      const element = await sentence(
        readingOf(`في ${address} نص.`, 'في عنوان نص.', [[address, 'عنوان '.repeat(20)]]),
      );
      await press(element, messages.correct);
      expect(document.documentElement.scrollWidth).to.equal(320);
      const dialog = dialogOf(element);
      expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
      for (const button of dialog.querySelectorAll('button')) {
        const {width, height, left, right} = button.getBoundingClientRect();
        expect(Math.min(width, height), button.outerHTML).to.be.at.least(48);
        expect(left).to.be.at.least(0);
        expect(right).to.be.at.most(320);
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });

  it('asks to hear the sentence as it is written', async () => {
    const element = await sentence();
    const events = eventsOf(document.body, 'hear');
    await press(element, messages.hear);
    expect(events.map(({text, language}) => [text, language])).to.deep.equal([
      [reading.written, 'ar'],
    ]);
  });

  it('asks for the sentences before and after, and keeps the focus', async () => {
    const element = await sentence();
    const events = eventsOf(document.body, 'sentence-step');
    for (const name of [messages.next, messages.previous]) {
      const button = await press(element, name);
      await show(element, plain);
      await show(element, reading);
      expectFocus(button);
      expect(dialogOf(element).open).to.equal(true);
    }
    expect(events.map(({step}) => step)).to.deep.equal(['next-sentence', 'previous-sentence']);
  });

  describe('closing', () => {
    const ways: Record<string, (element: RawiSentence) => Promise<unknown>> = {
      Escape: () => sendKeys({press: 'Escape'}),
      'its button': (element) => press(element, arabic.messages.close),
    };
    for (const [way, close] of Object.entries(ways)) {
      it(`tells of it once (${way}), and opens again`, async () => {
        const element = await sentence();
        const events = eventsOf(document.body, 'sentence-close');
        for (let round = 1; round <= 2; round++) {
          await close(element);
          await painted();
          expect(dialogOf(element).open).to.equal(false);
          expect(events).to.have.length(round);
          await show(element, undefined);
          await painted();
          expect(events).to.have.length(round);
          await show(element, reading);
          expect(dialogOf(element).open).to.equal(true);
        }
      });
    }

    it('closes where there is no reading any more, and asks for nothing', async () => {
      const element = await sentence();
      const events = eventsOf(document.body, 'sentence-close');
      await show(element, undefined);
      expect(dialogOf(element).open).to.equal(false);
      await show(element, reading);
      await painted();
      expect(dialogOf(element).open).to.equal(true);
      await show(element, undefined);
      await painted();
      expect(events).to.be.empty;
    });

    it('gives the focus back', async () => {
      const element = await sentence(null);
      const opener = await fixture<HTMLElement>(html`<button>كيف؟</button>`);
      opener.focus();
      await show(element, reading);
      await press(element, messages.correct);
      await sendKeys({press: 'Escape'});
      expectFocus(opener);
    });

    it('gives up what was being corrected', async () => {
      const element = await sentence();
      await press(element, messages.correct);
      await show(element, undefined);
      await show(element, reading);
      expect(form(element) === null).to.equal(true);
    });
  });

  describe('correcting', () => {
    it('opens the form with the word as it is written and as it is said', async () => {
      const element = await sentence();
      await press(element, messages.correctWord('CNN'));
      expect(input(element, 'written').value).to.equal('CNN');
      expect(input(element, 'said').value).to.equal('سي إن إن');
      expectFocus(input(element, 'said'));
    });

    it('opens an empty form for any word', async () => {
      const element = await sentence();
      await press(element, messages.correct);
      expect(input(element, 'written').value).to.equal('');
      expectFocus(input(element, 'written'));
    });

    it('takes another word instead', async () => {
      const element = await sentence();
      await press(element, messages.correctWord('CNN'));
      await press(element, messages.correctWord('25%'));
      expect(input(element, 'written').value).to.equal('25%');
      expectFocus(input(element, 'said'));
    });

    it('keeps what was typed when the reading changes', async () => {
      const element = await sentence();
      await press(element, messages.correctWord('CNN'));
      input(element, 'said').value = 'سي';
      await show(element, plain);
      expect(input(element, 'said').value).to.equal('سي');
    });

    it('hands the word in, for this article if so chosen, and goes to the heading', async () => {
      const element = await sentence();
      const events = eventsOf(document.body, 'word-save');
      await press(element, messages.correctWord('CNN'));
      input(element, 'said').value = 'القناة';
      element.querySelector('select')!.value = '1';
      await press(element, arabic.messages.words.save);
      expect(events.map(({word}) => word)).to.deep.equal([
        {
          written: 'CNN',
          spoken: 'القناة',
          scope: {kind: 'article', article: article.id},
          match: 'with-clitics',
        },
      ]);
      expect(form(element) === null).to.equal(true);
      expectFocus(heading(element));
      expect(dialogOf(element).open).to.equal(true);
    });

    it('keeps what was typed, with the reason, where the word could not be saved', async () => {
      const element = await sentence();
      element.addEventListener('word-save', (event) => {
        event.respondWith(Promise.resolve('library-full'));
      });
      await press(element, messages.correctWord('CNN'));
      input(element, 'said').value = 'القناة';
      await press(element, arabic.messages.words.save);
      expect(input(element, 'said').value).to.equal('القناة');
      expect(dialogOf(element).open).to.equal(true);
      expect(form(element)!.textContent).to.include(arabic.messages.errors['library-full'].what);
      await expect(element).to.be.accessible();
    });

    it('gives the focus back to its button when it is given up', async () => {
      const element = await sentence();
      for (const name of [messages.correctWord('25%'), messages.correct]) {
        await press(element, name);
        await press(element, arabic.messages.cancel);
        expect(form(element) === null).to.equal(true);
        expectFocus(named(element, name));
      }
    });
  });
});
