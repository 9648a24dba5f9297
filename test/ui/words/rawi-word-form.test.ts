import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {LexiconScope} from '../../../src/core/lexicon/lexicon-entry.ts';
import {fieldsMessages} from '../../../src/i18n/fields/fields-catalogue.ts';
import type {RawiWordForm} from '../../../src/ui/words/rawi-word-form.ts';
import {arabic, english, eventsOf, expectFocus, locales, named, words} from '../page.ts';
import {article, entry, otherArticle} from './word-entries.ts';
import {error, form, input, open, saveAll, saved, settled} from './open-word-form.ts';

const scope = (element: RawiWordForm) => element.querySelector('select');
const scopeNames = (element: RawiWordForm) => {
  const select = scope(element);
  return select && [...select.options].map(({text}) => text);
};

describe('rawi-word-form', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      await expect(await form({locale})).to.be.accessible();
      await expect(
        await form({locale, draft: entry('علم', {spoken: ''}), article: open}),
      ).to.be.accessible();
    });

    it(`names everything once, in the language of the interface (${locale.language})`, async () => {
      const element = await form({locale, article: open});
      const {words: messages, cancel} = locale.messages;
      const {written, said, skip, where, hear} = messages;
      for (const name of [written, said, skip, where, hear, messages.save, cancel]) {
        named(element, name);
      }
      expect(words(input(element, 'exact').labels![0]!.textContent)).to.equal(
        `${messages.exact} ${messages.exactHint}`,
      );
      for (const described of element.querySelectorAll<HTMLInputElement>('[aria-describedby]')) {
        expect(described.getAttribute('aria-describedby')).not.to.include(' ');
        const hint = element.querySelector(`#${described.getAttribute('aria-describedby')}`)!;
        expect(described.labels![0]!.textContent).not.to.include(hint.textContent);
      }
    });
  }

  it('can be in a page twice', async () => {
    const [one, two] = [await form({article: open}), await form({article: open})];
    const ids = [...document.querySelectorAll('rawi-word-form [id]')].map(({id}) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const element of [one, two]) {
      expect(named(element, arabic.messages.words.said) === input(element, 'said')).to.equal(true);
    }
  });

  it('has room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      const element = await form({article: open, draft: {written: 'كلمة'.repeat(40)}});
      expect(document.documentElement.scrollWidth).to.equal(320);
      for (const control of element.querySelectorAll('input[type=checkbox], button, .field')) {
        const box = control.closest('label') ?? control;
        expect(box.getBoundingClientRect().height, control.outerHTML).to.be.at.least(48);
      }
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });

  describe('at the start', () => {
    it('is empty for a new word, with the focus on what is written', async () => {
      const element = await form();
      expect(input(element, 'written').value).to.equal('');
      expect(input(element, 'said').value).to.equal('');
      expect(input(element, 'exact').checked).to.equal(false);
      expectFocus(input(element, 'written'));
    });

    it('takes a word as it is said, with the focus there', async () => {
      const element = await form({draft: {written: 'علم'}});
      expect(input(element, 'said').value).to.equal('علم');
      expectFocus(input(element, 'said'));
    });

    it('holds what is to be changed', async () => {
      const element = await form({draft: entry('علم', {spoken: 'عَلَم', match: 'exactly'})});
      expect(input(element, 'written').value).to.equal('علم');
      expect(input(element, 'said').value).to.equal('عَلَم');
      expect(input(element, 'exact').checked).to.equal(true);
      expect(input(element, 'skip').checked).to.equal(false);
    });

    it('holds another word and nothing of the last one', async () => {
      const last = entry('علم', {scope: {kind: 'language', language: 'ar'}, match: 'exactly'});
      const element = await form({draft: last});
      scope(element)!.value = '1';
      input(element, 'skip').click();
      await element.updateComplete;
      element.draft = entry('بحر', {scope: {kind: 'article', article: otherArticle}});
      await element.start();
      expect(input(element, 'written').value).to.equal('بحر');
      expect(input(element, 'skip').checked).to.equal(false);
      expect(input(element, 'said').disabled).to.equal(false);
      expect(input(element, 'exact').checked).to.equal(false);
      expect(scope(element)!.value).to.equal('0');
    });

    it('writes each field in its own direction', async () => {
      const element = await form({draft: {written: 'CNN', spoken: 'سي إن إن'}, locale: english});
      expect(getComputedStyle(input(element, 'written')).direction).to.equal('ltr');
      expect(getComputedStyle(input(element, 'said')).direction).to.equal('rtl');
    });

    for (const locale of locales) {
      it(`begins an empty field as the interface does (${locale.language})`, async () => {
        const {direction} = getComputedStyle(input(await form({locale}), 'written'));
        expect(direction).to.equal(locale.direction);
      });
    }
  });

  describe('saving', () => {
    it('hands in a new word with Enter, without the spaces about it', async () => {
      const element = await form();
      const given = saved();
      await sendKeys({type: ' علم '});
      await sendKeys({press: 'Tab'});
      await sendKeys({type: ' عَلَم'});
      await sendKeys({press: 'Enter'});
      await settled(element);
      expect(given()).to.deep.equal([
        {written: 'علم', spoken: 'عَلَم', scope: {kind: 'everything'}, match: 'with-clitics'},
      ]);
      expect(scope(element) === null, 'nothing to choose').to.equal(true);
    });

    it('hands in a changed word with its id', async () => {
      const word = entry('علم', {match: 'exactly'});
      const element = await form({draft: word});
      const given = saved();
      await saveAll(element);
      input(element, 'exact').click();
      input(element, 'said').value = 'عِلم';
      await saveAll(element);
      expect(given()).to.deep.equal([word, {...word, spoken: 'عِلم', match: 'with-clitics'}]);
    });

    it('asks for both, and takes spaces for nothing', async () => {
      const element = await form();
      const given = saved();
      for (const [written, said] of [
        ['', 'عَلَم'],
        ['علم', ''],
        ['  ', 'عَلَم'],
        ['علم', '\u00A0 '],
      ]) {
        input(element, 'written').value = written!;
        input(element, 'said').value = said!;
        await saveAll(element);
      }
      expect(given()).to.deep.equal([]);
    });

    it('hands in nothing to be said where it is never read', async () => {
      const element = await form({draft: {written: 'إعلان'}});
      const given = saved();
      const skip = input(element, 'skip');
      skip.focus();
      await sendKeys({press: 'Space'});
      await element.updateComplete;
      expect(input(element, 'said').disabled).to.equal(true);
      expect((named(element, arabic.messages.words.hear) as HTMLButtonElement).disabled).to.equal(
        true,
      );
      expectFocus(skip);
      await saveAll(element);
      expect(given().map(({spoken}) => spoken)).to.deep.equal(['']);
      await sendKeys({press: 'Space'});
      await element.updateComplete;
      expect(input(element, 'said').value, 'what was there before').to.equal('إعلان');
    });

    it('knows a word that is never read', async () => {
      const word = entry('إعلان', {spoken: ''});
      const element = await form({draft: word});
      const given = saved();
      expect(input(element, 'skip').checked).to.equal(true);
      expect(input(element, 'said').disabled).to.equal(true);
      await saveAll(element);
      expect(given()).to.deep.equal([word]);
    });

    it('says once that it is saved', async () => {
      const element = await form({draft: {written: 'علم'}});
      const events = eventsOf(element, 'word-saved');
      await saveAll(element);
      expect(events).to.have.length(1);
    });

    it('gives up', async () => {
      const element = await form();
      const given = saved();
      const cancels = eventsOf(document.body, 'word-cancel');
      named(element, arabic.messages.cancel).click();
      expect(cancels).to.have.length(1);
      expect(given()).to.be.empty;
    });
  });

  describe('the place where a word holds', () => {
    const {everywhere, inThisArticle, inOneArticle, inLanguage} = arabic.messages.words;
    const inArabic = inLanguage('العربية');
    const everything: LexiconScope = {kind: 'everything'};
    const language: LexiconScope = {kind: 'language', language: 'ar'};
    const here: LexiconScope = {kind: 'article', article};
    const elsewhere: LexiconScope = {kind: 'article', article: otherArticle};

    for (const [own, inArticle, names, scopes] of [
      [everything, false, null, [everything]],
      [everything, true, [everywhere, inThisArticle], [everything, here]],
      [here, true, [inThisArticle, everywhere], [here, everything]],
      [here, false, [inOneArticle, everywhere], [here, everything]],
      [elsewhere, true, [inOneArticle, everywhere, inThisArticle], [elsewhere, everything, here]],
      [language, false, [inArabic, everywhere], [language, everything]],
      [language, true, [inArabic, everywhere, inThisArticle], [language, everything, here]],
    ] as const) {
      const where = inArticle ? 'in an article' : 'in no article';
      it(`can be chosen for one of «${own.kind}» ${where}; at first it stays`, async () => {
        const element = await form({
          draft: entry('علم', {scope: own}),
          ...(inArticle ? {article: open} : {}),
        });
        expect(scopeNames(element)).to.deep.equal(names);
        const given = saved();
        await saveAll(element);
        for (const index of scopes.keys()) {
          if (names) scope(element)!.value = String(index);
          await saveAll(element);
        }
        expect(given().map((word) => word.scope)).to.deep.equal([own, ...scopes]);
      });
    }
  });

  describe('hearing', () => {
    const heard = () => {
      const events = eventsOf(document.body, 'hear');
      return () => events.map(({text, language}) => [text, language]);
    };
    const hear = async (element: RawiWordForm) => {
      named(element, arabic.messages.words.hear).click();
      await settled(element);
    };

    it('asks for what is said, in the language of the article or in Arabic', async () => {
      const sounds = heard();
      await hear(await form({draft: {written: 'علم', spoken: ' عَلَم '}}));
      await hear(await form({draft: {written: 'port'}, article: {...open, language: 'en'}}));
      expect(sounds()).to.deep.equal([
        ['عَلَم', 'ar'],
        ['port', 'en'],
      ]);
    });

    it('asks for it in the language that the word is bound to', async () => {
      const sounds = heard();
      const word = entry('live', {spoken: 'lyve', scope: {kind: 'language', language: 'en'}});
      const element = await form({draft: word, article: open});
      await hear(element);
      scope(element)!.value = '1';
      await hear(element);
      expect(sounds()).to.deep.equal([
        ['lyve', 'en'],
        ['lyve', 'ar'],
      ]);
    });

    it('asks for nothing where there is nothing, and shows what is missing', async () => {
      const sounds = heard();
      const element = await form();
      await hear(element);
      expect(sounds()).to.be.empty;
      expectFocus(input(element, 'said'));
      expect(error(element, 'said')).to.deep.equal([fieldsMessages(arabic).saidMissing]);
      expect(error(element, 'written'), 'not asked for yet').to.deep.equal([]);
    });
  });
});
