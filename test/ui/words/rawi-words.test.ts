import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {LexiconEntry} from '../../../src/core/lexicon/lexicon-entry.ts';
import '../../../src/ui/words/rawi-words.ts';
import type {RawiWords} from '../../../src/ui/words/rawi-words.ts';
import {arabic, dressPage, english, eventsOf, expectFocus, locales, named, words} from '../page.ts';
import {entry, otherArticle} from './word-entries.ts';

const flag = entry('علم', {spoken: 'عَلَم'});
const channel = entry('CNN', {
  spoken: 'سي إن إن',
  scope: {kind: 'language', language: 'ar'},
  match: 'exactly',
});
const notice = entry('إعلان', {spoken: '', scope: {kind: 'article', article: otherArticle}});

async function screen(
  entries: readonly LexiconEntry[] | undefined,
  locale = arabic,
): Promise<RawiWords> {
  await dressPage(locale);
  return fixture<RawiWords>(html`<rawi-words .locale=${locale} .words=${entries}></rawi-words>`);
}
const form = (element: RawiWords) => element.querySelector('rawi-word-form');
const input = (element: RawiWords, name: string) =>
  element.querySelector<HTMLInputElement>(`input[name=${name}]`)!;
const messages = arabic.messages.words;
const isolated = (text: string) => `\u2068${text}\u2069`;

/** Presses a button as a reader does, who has the focus on it then. */
async function press(element: RawiWords, name: string): Promise<HTMLElement> {
  const button = named(element, name);
  button.focus();
  button.click();
  await element.updateComplete;
  // The form fills its fields once it is there, and is told what became of its word.
  await form(element)?.updateComplete;
  await settled(element);
  return button;
}
async function settled(element: RawiWords): Promise<void> {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  await element.updateComplete;
}

describe('rawi-words', () => {
  for (const locale of locales) {
    it(`is accessible, full, empty and with its form (${locale.language})`, async () => {
      const element = await screen([flag, channel, notice], locale);
      await expect(element).to.be.accessible();
      await press(element, locale.messages.words.edit(channel.written));
      await expect(element).to.be.accessible();
      await expect(await screen([], locale)).to.be.accessible();
    });
  }

  it('lists the words with how they are read and where', async () => {
    const element = await screen([flag, channel, notice], english);
    expect(
      words(element.querySelector('p.muted + ul')!.previousElementSibling!.textContent),
    ).to.equal('3 words');
    const rows = [...element.querySelectorAll('li')].map((row) => [
      words(row.querySelector('.title')!.textContent),
      words(row.querySelector('.details')!.textContent),
    ]);
    expect(rows).to.deep.equal([
      ['علم', `Read as “${isolated('عَلَم')}”`],
      [
        'CNN',
        `Read as “${isolated('سي إن إن')}” Exactly so In texts in this language: ${isolated('Arabic')}`,
      ],
      ['إعلان', 'Not read In one article'],
    ]);
  });

  it('leaves each word its language and direction, beside the edge of the interface', async () => {
    for (const locale of locales) {
      const element = await screen([flag, channel, entry('%')], locale);
      const written = [...element.querySelectorAll<HTMLElement>('.title bdi')];
      expect(written.map((word) => word.getAttribute('lang'))).to.deep.equal(['ar', 'en', null]);
      expect(written.slice(0, 2).map((word) => getComputedStyle(word).direction)).to.deep.equal([
        'rtl',
        'ltr',
      ]);
      for (const title of element.querySelectorAll('.title')) {
        expect(getComputedStyle(title).direction).to.equal(locale.direction);
      }
    }
  });

  it('says that it is empty, and nothing while it is read', async () => {
    const element = await screen(undefined);
    expect(element.textContent).not.to.include(messages.empty);
    element.words = [];
    await element.updateComplete;
    expect(element.textContent).to.include(messages.empty);
    expect(element.querySelector('ul') === null).to.equal(true);
  });

  it('has room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      await screen([entry('كلمةواحدةطويلةجدا'.repeat(6))]);
      expect(document.documentElement.scrollWidth).to.equal(320);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });

  describe('adding', () => {
    it('opens an empty form with the focus in it, saves, and has the focus again', async () => {
      const element = await screen([flag]);
      const events = eventsOf(document.body, 'word-save');
      const button = await press(element, messages.add);
      expectFocus(input(element, 'written'));
      expect(words(element.querySelector('#word-form-title')!.textContent)).to.equal(messages.add);
      await sendKeys({type: 'بحر'});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: 'بَحْر'});
      await sendKeys({press: 'Enter'});
      await settled(element);
      expect(form(element) === null).to.equal(true);
      expectFocus(button);
      expect(events.map(({word}) => word)).to.deep.equal([
        {written: 'بحر', spoken: 'بَحْر', scope: {kind: 'everything'}, match: 'with-clitics'},
      ]);
    });

    it('keeps what was typed where the word could not be saved', async () => {
      const element = await screen([flag]);
      element.addEventListener('word-save', (event) => {
        event.respondWith(Promise.resolve('library-full'));
      });
      await press(element, messages.add);
      input(element, 'written').value = 'بحر';
      input(element, 'said').value = 'بَحْر';
      await press(element, messages.save);
      expect(input(element, 'said').value).to.equal('بَحْر');
      expect(form(element)!.textContent).to.include(arabic.messages.errors['library-full'].what);
    });

    it('gives up', async () => {
      const element = await screen([flag]);
      const button = await press(element, messages.add);
      await press(element, arabic.messages.cancel);
      expect(form(element) === null).to.equal(true);
      expectFocus(button);
    });

    it('keeps what is being written when the button is pressed again', async () => {
      const element = await screen([flag]);
      await press(element, messages.add);
      await sendKeys({type: 'بحر'});
      await press(element, messages.add);
      expect(input(element, 'written').value).to.equal('بحر');
      expectFocus(input(element, 'written'));
    });
  });

  describe('changing', () => {
    it('fills the form and gives the focus back to the button of the word', async () => {
      const element = await screen([flag, channel]);
      const events = eventsOf(document.body, 'word-save');
      const button = await press(element, messages.edit(channel.written));
      expect(input(element, 'written').value).to.equal('CNN');
      expectFocus(input(element, 'said'));
      expect(words(element.querySelector('#word-form-title')!.textContent)).to.equal(
        messages.change,
      );
      input(element, 'said').value = 'سي أن أن';
      await press(element, messages.save);
      const changed = {...channel, spoken: 'سي أن أن'};
      expect(events.map(({word}) => word)).to.deep.equal([changed]);
      expectFocus(button);
      element.words = [flag, changed];
      await element.updateComplete;
      expectFocus(button);
      await press(element, messages.edit(channel.written));
      await press(element, arabic.messages.cancel);
      expectFocus(button);
    });

    it('goes from one word to another', async () => {
      const element = await screen([flag, channel]);
      await press(element, messages.edit(flag.written));
      const button = await press(element, messages.edit(channel.written));
      expect(input(element, 'said').value).to.equal(channel.spoken);
      expectFocus(input(element, 'said'));
      await press(element, arabic.messages.cancel);
      expectFocus(button);
    });

    it('leaves the focus somewhere when the word has gone', async () => {
      const element = await screen([flag, channel]);
      await press(element, messages.edit(flag.written));
      element.words = [channel];
      await element.updateComplete;
      await press(element, arabic.messages.cancel);
      expectFocus(named(element, messages.add));
    });
  });

  describe('taking out', () => {
    it('asks for it and puts the focus on the heading', async () => {
      const element = await screen([flag, channel]);
      const events = eventsOf(document.body, 'word-remove');
      await press(element, messages.remove(channel.written));
      expect(events.map(({word}) => word)).to.deep.equal([channel]);
      element.words = [flag];
      await element.updateComplete;
      expectFocus(element.querySelector('h1'));
    });

    it('closes the form of that word and leaves that of another', async () => {
      const element = await screen([flag, channel]);
      await press(element, messages.edit(flag.written));
      await press(element, messages.remove(channel.written));
      expect(form(element) === null).to.equal(false);
      await press(element, messages.remove(flag.written));
      expect(form(element) === null).to.equal(true);
      expectFocus(element.querySelector('h1'));
    });
  });

  describe('files', () => {
    const files = () => {
      const events = eventsOf(document.body, 'words-file');
      return () => events.map(({file}) => file);
    };

    it('asks for the words as a file where there are some', async () => {
      const element = await screen([flag]);
      const asked = files();
      const button = await press(element, messages.exportFile);
      expect(asked()).to.deep.equal([undefined]);
      expectFocus(button);
      for (const entries of [[], undefined]) {
        element.words = entries;
        await element.updateComplete;
        const disabled = named(element, messages.exportFile) as HTMLButtonElement;
        expect(disabled.disabled).to.equal(true);
      }
    });

    it('opens the file chooser, and takes the same file again', async () => {
      const element = await screen([]);
      const chooser = element.querySelector<HTMLInputElement>('input[type=file]')!;
      let opened = 0;
      chooser.addEventListener('click', (event) => {
        event.preventDefault();
        opened++;
      });
      const button = await press(element, messages.importFile);
      expect(opened).to.equal(1);
      expectFocus(button);
      const asked = files();
      const file = new File(['<lexicon/>'], 'words.pls');
      for (let round = 0; round < 2; round++) {
        const transfer = new DataTransfer();
        transfer.items.add(file);
        chooser.files = transfer.files;
        chooser.dispatchEvent(new Event('change'));
        expect(chooser.value).to.equal('');
      }
      chooser.dispatchEvent(new Event('change'));
      expect(asked()).to.deep.equal([file, file]);
    });
  });

  it('leads to the settings', async () => {
    expect(named(await screen([]), messages.toSettings)).to.have.attribute('href', '/settings');
  });
});
