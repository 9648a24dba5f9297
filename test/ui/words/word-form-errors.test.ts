import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AppErrorCode} from '../../../src/core/errors.ts';
import {fieldsMessages} from '../../../src/i18n/fields/fields-catalogue.ts';
import type {RawiWordForm} from '../../../src/ui/words/rawi-word-form.ts';
import type {WordSaveEvent} from '../../../src/ui/words/word-events.ts';
import {arabic, eventsOf, expectFocus, locales, named, words} from '../page.ts';
import {error, form, input, saveAll, saved, settled} from './open-word-form.ts';

describe('rawi-word-form: what is wrong', () => {
  for (const locale of locales) {
    describe(`what is missing (${locale.language})`, () => {
      const {wordMissing, saidMissing} = fieldsMessages(locale);
      const submit = async (element: RawiWordForm) => {
        element.querySelector<HTMLElement>('[type=submit]')!.click();
        await settled(element);
      };

      it('is said beside each field, with the focus on the first', async () => {
        const element = await form({locale});
        input(element, 'exact').focus();
        await submit(element);
        expectFocus(input(element, 'written'));
        expect(error(element, 'written')).to.deep.equal([wordMissing]);
        expect(error(element, 'said')).to.deep.equal([saidMissing]);
        for (const name of ['written', 'said']) {
          expect(input(element, name)).to.have.attribute('aria-invalid', 'true');
        }
        await expect(element).to.be.accessible();
      });

      it('goes when it is written, and the other stays', async () => {
        const element = await form({locale});
        await submit(element);
        await sendKeys({type: 'علم'});
        await settled(element);
        expect(error(element, 'written')).to.deep.equal([]);
        expect(input(element, 'written')).to.have.attribute('aria-invalid', 'false');
        await submit(element);
        expectFocus(input(element, 'said'));
        input(element, 'skip').click();
        await settled(element);
        expect(error(element, 'said')).to.deep.equal([]);
      });

      it('is announced where the focus is in the field already', async () => {
        const element = await form({locale});
        const announcements = eventsOf(document.body, 'announce');
        expectFocus(input(element, 'written'));
        await sendKeys({press: 'Enter'});
        await settled(element);
        expect(announcements.map(({text, urgent}) => [text, urgent])).to.deep.equal([
          [wordMissing, true],
        ]);
      });

      it('is never said by the browser, in a language of its own', async () => {
        const element = await form({locale});
        const events: Event[] = [];
        element.addEventListener('invalid', (event) => events.push(event), {capture: true});
        await submit(element);
        expect(events).to.be.empty;
      });
    });
  }

  describe('a word that could not be saved', () => {
    const {what, remedy} = arabic.messages.errors['library-full'];
    /** Answers every wish to save as `outcomes` say, the first first. */
    function answering(...outcomes: readonly Promise<AppErrorCode | undefined>[]) {
      const left = [...outcomes];
      const listener = (event: WordSaveEvent) =>
        event.respondWith(left.shift() ?? Promise.resolve(undefined));
      document.body.addEventListener('word-save', listener);
      return () => document.body.removeEventListener('word-save', listener);
    }
    const refusal = (element: RawiWordForm) => element.querySelector('.error');

    it('stays in its fields, with the reason, which is said, and can be saved again', async () => {
      const stop = answering(Promise.resolve('library-full'));
      try {
        const element = await form();
        const announcements = eventsOf(document.body, 'announce');
        const done = eventsOf(element, 'word-saved');
        input(element, 'written').value = 'علم';
        input(element, 'said').value = 'عَلَم';
        const button = named(element, arabic.messages.words.save);
        button.focus();
        await saveAll(element);
        expect(done).to.be.empty;
        expect(input(element, 'said').value).to.equal('عَلَم');
        expect(words(refusal(element)!.textContent)).to.equal(`${what} ${remedy}`);
        expectFocus(button);
        expect(button.getAttribute('aria-describedby')).to.equal(refusal(element)!.id);
        expect(announcements.map(({text, urgent}) => [text, urgent])).to.deep.equal([
          [`${what} ${remedy}`, true],
        ]);
        await expect(element).to.be.accessible();
        await saveAll(element);
        expect(done).to.have.length(1);
        expect(refusal(element) === null).to.equal(true);
      } finally {
        stop();
      }
    });

    it('is handed in once while it is being saved', async () => {
      const stop = answering(new Promise(() => undefined));
      try {
        const element = await form({draft: {written: 'علم'}});
        const given = saved();
        await saveAll(element);
        await saveAll(element);
        expect(given()).to.have.length(1);
      } finally {
        stop();
      }
    });

    it('says nothing to the form of another word', async () => {
      let refuse: (code: AppErrorCode) => void = () => undefined;
      const stop = answering(new Promise((resolve) => (refuse = resolve)));
      try {
        const element = await form({draft: {written: 'علم'}});
        await saveAll(element);
        element.draft = {written: 'بحر'};
        await element.start();
        refuse('library-full');
        await settled(element);
        expect(refusal(element) === null).to.equal(true);
        expect(input(element, 'written').value).to.equal('بحر');
      } finally {
        stop();
      }
    });
  });
});
