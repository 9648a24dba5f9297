import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {FoundArticle} from '../../../src/library/search-articles.ts';
import '../../../src/ui/library/rawi-library.ts';
import type {LibrarySearch, RawiLibrary} from '../../../src/ui/library/rawi-library.ts';
import {arabic, dressPage, english, eventsOf, expectFocus, locales, named, words} from '../page.ts';
import {summary} from './summary.ts';

const sea = summary('مدينة على البحر');
const ports = summary('Ports', {language: 'en', direction: 'ltr'});
const articles = [sea, ports, summary('غيرها')];

const found: readonly FoundArticle[] = [
  {article: ports, excerpt: {text: '…old ports…', matches: [{start: 5, end: 10}]}},
  {
    article: sea,
    excerpt: {
      text: 'ميناء على البحر وميناء',
      matches: [
        {start: 0, end: 5},
        {start: 17, end: 22},
      ],
    },
  },
];

async function library(
  search?: LibrarySearch,
  {locale = arabic, saved = articles}: {locale?: typeof arabic; saved?: typeof articles} = {},
): Promise<RawiLibrary> {
  await dressPage(locale);
  return fixture<RawiLibrary>(
    html`<rawi-library .locale=${locale} .articles=${saved} .search=${search}></rawi-library>`,
  );
}
const field = (element: RawiLibrary) => element.querySelector<HTMLInputElement>('#search')!;
const count = (element: RawiLibrary) => element.querySelector('.screen > p.muted')!;
const titles = (element: RawiLibrary) =>
  [...element.querySelectorAll('.title')].map(({textContent}) => textContent);
const queries = () => {
  const events = eventsOf(document.body, 'library-search');
  return () => events.map(({query}) => query);
};
const {library: messages, shelf} = arabic.messages;

describe('rawi-library: its search', () => {
  for (const locale of locales) {
    it(`is accessible, with results and with none (${locale.language})`, async () => {
      const element = await library({found, isDone: true}, {locale});
      field(element).focus();
      await sendKeys({type: 'a'});
      await expect(element).to.be.accessible();
      await expect(await library({found: [], isDone: true}, {locale})).to.be.accessible();
    });
  }

  it('tells of every change of the field', async () => {
    const element = await library();
    const asked = queries();
    const {href} = location;
    named(element, messages.search).focus();
    await sendKeys({type: 'بحر'});
    await sendKeys({press: 'Backspace'});
    expect(asked()).to.deep.equal(['ب', 'بح', 'بحر', 'بح']);
    await sendKeys({press: 'Enter'});
    expect(location.href, 'nothing is sent').to.equal(href);
    expect(asked()).to.have.length(4);
  });

  it('keeps the field, what is in it and the focus while results come', async () => {
    const element = await library();
    const input = field(element);
    input.focus();
    await sendKeys({type: 'مينا'});
    for (const search of [
      {found: [], isDone: false},
      {found: found.slice(0, 1), isDone: false},
      {found, isDone: true},
      {found: [], isDone: true},
      undefined,
    ]) {
      element.search = search;
      await element.updateComplete;
      expect(field(element) === input).to.equal(true);
      expect(input.value).to.equal('مينا');
      expectFocus(input);
    }
  });

  it('lists what was found, the best first, with the words in their text', async () => {
    const element = await library({found, isDone: true});
    expect(titles(element)).to.deep.equal(['Ports', 'مدينة على البحر']);
    const excerpts = [...element.querySelectorAll<HTMLElement>('.excerpt')];
    expect(excerpts.map(({textContent}) => textContent)).to.deep.equal(
      found.map(({excerpt}) => excerpt!.text),
    );
    expect(
      excerpts.map((excerpt) =>
        [...excerpt.querySelectorAll('mark')].map((mark) => mark.innerText),
      ),
    ).to.deep.equal([['ports'], ['ميناء', 'ميناء']]);
    expect(excerpts.map(({lang}) => lang)).to.deep.equal(['en', 'ar']);
    expect(excerpts.map((excerpt) => getComputedStyle(excerpt).direction)).to.deep.equal([
      'ltr',
      'rtl',
    ]);
    expect(element.querySelector('ul')).to.have.attribute('aria-label', messages.resultsLabel);
  });

  it('marks what of an excerpt and a title is in another language, with what was found in it', async () => {
    const text = 'يعمل GPT-4 وكتاب Les Misérables هنا';
    const at = (word: string) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    });
    const article = summary('نظام Windows الجديد', {excerpt: 'أول Linux كان'});
    const element = await library(
      {
        found: [
          {article, excerpt: {text, matches: [at('يعمل'), at('GPT-4')]}},
          {article: {...article, id: ports.id}},
        ],
        isDone: true,
      },
      {locale: english},
    );
    const passages = (selector: string) =>
      [...element.querySelectorAll(selector)].map((shown) =>
        [...shown.querySelectorAll<HTMLElement>('[lang]')].map(({innerText, lang, dir}) => [
          innerText,
          lang,
          dir,
        ]),
      );
    await waitUntil(() => element.querySelector('.excerpt [lang]'), 'no passage', {timeout: 5000});
    expect(passages('.excerpt')).to.deep.equal([
      [
        ['GPT-4', 'en', 'ltr'],
        ['Les Misérables', 'fr', 'ltr'],
      ],
      [['Linux', 'en', 'ltr']],
    ]);
    expect(passages('.title')).to.deep.equal([
      [['Windows', 'en', 'ltr']],
      [['Windows', 'en', 'ltr']],
    ]);
    const [shown] = element.querySelectorAll<HTMLElement>('.excerpt');
    expect(shown!.textContent).to.equal(text);
    const marks = [...shown!.querySelectorAll('mark')].map(({textContent}) => textContent);
    expect(marks).to.deep.equal(['يعمل', 'GPT-4']);
    await expect(element).to.be.accessible();
  });

  it('takes no text for markup', async () => {
    const text = '<img src=x onerror=alert(1)> ميناء';
    const excerpt = {text, matches: [{start: 0, end: 4}]};
    const element = await library({found: [{article: sea, excerpt}], isDone: true});
    expect(element.querySelector('img') === null).to.equal(true);
    expect(element.querySelector('.excerpt')!.textContent).to.equal(text);
  });

  it('shows what the text begins with where the title says it', async () => {
    const excerpt = 'مدينة صغيرة…';
    const element = await library({found: [{article: {...sea, excerpt}}], isDone: true});
    expect(element.querySelector('.excerpt')!.textContent).to.equal(excerpt);
    expect(element.querySelector('mark')).to.equal(null);
  });

  it('shows how many were found, and is no live region itself', async () => {
    const element = await library(undefined, {locale: english});
    const shown = () => words(count(element).textContent);
    expect(shown()).to.equal('3 articles');
    for (const [search, text] of [
      [{found: [], isDone: false}, 'Searching…'],
      [{found, isDone: true}, '2 articles found.'],
      [{found: found.slice(1), isDone: true}, '1 article found.'],
      [{found: [], isDone: true}, 'Nothing found.'],
    ] as const) {
      element.search = search;
      await element.updateComplete;
      expect(shown()).to.equal(text);
      expect(element.querySelector('[role=status], [role=alert], [aria-live]')).to.equal(null);
    }
    expect(element.querySelector('ul') === null, 'no empty list').to.equal(true);
    element.search = undefined;
    await element.updateComplete;
    expect(shown()).to.equal('3 articles');
    expect(titles(element)).to.have.length(3);
  });

  it('tells what can be done where nothing was found, and shows everything again', async () => {
    const element = await library();
    field(element).focus();
    await sendKeys({type: 'بح'});
    element.search = {found: [], isDone: false};
    await element.updateComplete;
    expect(element.textContent, 'while it is looked for').not.to.include(shelf.nothingFound);
    element.search = {found: [], isDone: true};
    await element.updateComplete;
    expect(element.textContent).to.include(shelf.nothingFound);
    const asked = queries();
    named(element, shelf.showAll).click();
    expect(asked()).to.deep.equal(['']);
    expectFocus(field(element));
  });

  it('clears the field with its button, which is there as long as it is of use', async () => {
    const element = await library();
    const button = () =>
      element.querySelector<HTMLElement>(`button[aria-label="${messages.clearSearch}"]`);
    expect(button() === null).to.equal(true);
    field(element).focus();
    await sendKeys({type: 'بح'});
    const asked = queries();
    expect(button()).to.have.attribute('aria-label', messages.clearSearch);
    const {width, height} = button()!.getBoundingClientRect();
    expect(Math.min(width, height)).to.be.at.least(48);
    button()!.click();
    await element.updateComplete;
    expect(asked()).to.deep.equal(['']);
    expect(field(element).value).to.equal('');
    expectFocus(field(element));
    expect(button() === null).to.equal(true);
  });

  it('clears the field with Escape', async () => {
    const element = await library();
    field(element).focus();
    await sendKeys({type: 'ب'});
    const asked = queries();
    await sendKeys({press: 'Escape'});
    expect(asked()).to.deep.equal(['']);
    expect(field(element).value).to.equal('');
  });

  it('is not there in a library that is empty or not open, and back after an undo', async () => {
    const element = await library();
    field(element).focus();
    await sendKeys({type: 'بحر'});
    for (const saved of [[], undefined]) {
      element.articles = saved;
      await element.updateComplete;
      expect(field(element).checkVisibility()).to.equal(false);
    }
    element.articles = articles;
    await element.updateComplete;
    expect(field(element).checkVisibility()).to.equal(true);
    expect(field(element).value).to.equal('بحر');
  });

  for (const locale of locales) {
    it(`begins an empty field as the interface does (${locale.language})`, async () => {
      const input = field(await library(undefined, {locale}));
      expect(getComputedStyle(input).direction).to.equal(locale.direction);
    });
  }

  it('has room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      const text = 'a'.repeat(200);
      const excerpt = {text, matches: [{start: 10, end: 190}]};
      const element = await library({found: [{article: ports, excerpt}], isDone: true});
      field(element).focus();
      await sendKeys({type: 'a'});
      expect(document.documentElement.scrollWidth).to.equal(320);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });
});
