import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {ArticleSummary} from '../../../src/library/schema.ts';
import '../../../src/ui/library/rawi-library.ts';
import type {RawiLibrary} from '../../../src/ui/library/rawi-library.ts';
import {arabic, dressPage, english, eventsOf, locales, named, words} from '../page.ts';
import {summary} from './summary.ts';

async function library(
  articles: readonly ArticleSummary[] | undefined,
  locale = arabic,
): Promise<RawiLibrary> {
  await dressPage(locale);
  return fixture<RawiLibrary>(
    html`<rawi-library .locale=${locale} .articles=${articles}></rawi-library>`,
  );
}
const sea = summary('مدينة على البحر');
const dialogOf = (element: RawiLibrary) => element.querySelector('dialog')!;
const fieldOf = (element: RawiLibrary) => dialogOf(element).querySelector('input')!;
const details = (element: RawiLibrary) => words(element.querySelector('.details')!.textContent);

describe('rawi-library', () => {
  it('names each button once: a title that differs would be said after the name', async () => {
    const element = await library([sea]);
    for (const button of element.querySelectorAll('.actions button')) {
      expect(button.getAttribute('title')).to.equal(button.getAttribute('aria-label'));
    }
  });

  it('gives a long title its room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      const element = await library([summary('Averylongtitleofoneword'.repeat(8))]);
      const title = element.querySelector<HTMLElement>('.title')!;
      expect(title.clientWidth).to.be.above(200);
      expect(title.scrollWidth).to.equal(title.clientWidth);
      expect(document.documentElement.scrollWidth).to.equal(320);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });

  it('says that it opens, then that it is empty', async () => {
    const element = await library(undefined);
    expect(element.textContent).to.include('تُفتح المكتبة');
    element.articles = [];
    await element.updateComplete;
    expect(element.textContent).to.include('لا مقالات في المكتبة بعد.');
    expect(element.querySelectorAll('a[href="/add"]')).to.have.length(1);
    expect(element.querySelector('ul')).to.equal(null);
  });

  for (const locale of locales) {
    it(`is accessible, full and empty (${locale.language})`, async () => {
      const element = await library(
        [sea, summary('Ports', {language: 'en', direction: 'ltr'})],
        locale,
      );
      await expect(element).to.be.accessible();
      element.articles = [];
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });
  }

  it('lists the articles with their links, languages and directions', async () => {
    const element = await library([
      sea,
      summary('iPhone 15: هل يستحق؟'),
      summary('Ports', {language: 'en', direction: 'ltr'}),
    ]);
    const links = [...element.querySelectorAll('ul a')];
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '/read/id-مدينة على البحر',
      '/read/id-iPhone 15: هل يستحق؟',
      '/read/id-Ports',
    ]);
    const titles = [...element.querySelectorAll<HTMLElement>('.title')];
    expect(titles.map(({lang}) => lang)).to.deep.equal(['ar', 'ar', 'en']);
    expect(titles.map((title) => getComputedStyle(title).direction)).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
    ]);
    expect(words(element.querySelector('p.muted')!.textContent)).to.equal('٣ مقالات');
  });

  it('says how much was heard, how long it takes and where it is from', async () => {
    const cases: readonly [Partial<ArticleSummary>, string][] = [
      [{}, 'Not heard yet about 10 minutes Pasted text'],
      [{progress: 0.4}, '40% heard about 10 minutes Pasted text'],
      [
        {progress: 1, source: {kind: 'file', name: 'a.txt'}},
        'Heard to the end about 10 minutes a.txt',
      ],
      [
        {characters: 100, source: {kind: 'page', siteName: 'الجزيرة'}},
        'Not heard yet about 1 minute الجزيرة',
      ],
      [{source: {kind: 'page'}}, 'Not heard yet about 10 minutes Page'],
    ];
    for (const [changes, said] of cases) {
      expect(details(await library([summary('A', changes)], english))).to.equal(said);
    }
  });

  it('fills the ring as far as was heard', async () => {
    const element = await library([summary('أ', {progress: 0.5})]);
    const [heard, round] = element
      .querySelector('.ring-heard')!
      .getAttribute('stroke-dasharray')!
      .split(' ')
      .map(Number);
    expect(heard! / round!).to.equal(0.5);
  });

  it('asks to remove the article of its row', async () => {
    const element = await library([sea, summary('غيرها')]);
    const events = eventsOf(document.body, 'article-remove');
    named(element, 'حذف «\u2068غيرها\u2069»').click();
    expect(events.map(({article}) => article)).to.deep.equal(['id-غيرها']);
  });

  describe('renaming', () => {
    async function opened(articles = [sea, summary('غيرها')]): Promise<RawiLibrary> {
      const element = await library(articles);
      await openRename(element);
      return element;
    }
    async function openRename(element: RawiLibrary, title = sea.title): Promise<void> {
      named(element, `تغيير عنوان «\u2068${title}\u2069»`).click();
      await element.updateComplete;
      await Promise.resolve();
    }

    it('opens on the old title, all of it selected', async () => {
      const element = await opened();
      expect(dialogOf(element).matches(':modal')).to.equal(true);
      const field = fieldOf(element);
      expect(document.activeElement).to.equal(field);
      expect(field.value).to.equal(sea.title);
      expect(field.selectionEnd! - field.selectionStart!).to.equal(sea.title.length);
      await expect(dialogOf(element)).to.be.accessible();
    });

    it('renames with Enter', async () => {
      const element = await opened();
      const events = eventsOf(document.body, 'article-rename');
      await sendKeys({type: ' ميناء '});
      await sendKeys({press: 'Enter'});
      expect(dialogOf(element).open).to.equal(false);
      expect(events.map(({article, title}) => ({article, title}))).to.deep.equal([
        {article: sea.id, title: 'ميناء'},
      ]);
    });

    it('leaves everything as it was with Escape and with the button', async () => {
      const element = await opened();
      const events = eventsOf(document.body, 'article-rename');
      await sendKeys({type: 'ميناء'});
      await sendKeys({press: 'Escape'});
      expect(dialogOf(element).open).to.equal(false);
      await openRename(element);
      expect(fieldOf(element).value, 'what was given up').to.equal(sea.title);
      await sendKeys({type: 'ميناء'});
      named(dialogOf(element), 'إلغاء').click();
      expect(dialogOf(element).open).to.equal(false);
      await openRename(element, 'غيرها');
      expect(fieldOf(element).value).to.equal('غيرها');
      expect(events).to.be.empty;
    });

    it('asks for nothing where the title is the same', async () => {
      await opened();
      const events = eventsOf(document.body, 'article-rename');
      await sendKeys({press: 'Enter'});
      expect(events).to.be.empty;
    });

    it('does not take an empty title', async () => {
      const element = await opened();
      await sendKeys({press: 'Delete'});
      await sendKeys({press: 'Enter'});
      expect(dialogOf(element).open).to.equal(true);
    });

    it('gives the focus back to its button', async () => {
      const element = await library([sea]);
      const button = named(element, `تغيير عنوان «\u2068${sea.title}\u2069»`);
      button.focus();
      await openRename(element);
      await sendKeys({press: 'Escape'});
      expect(document.activeElement).to.equal(button);
    });
  });
});
