import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import type {ArticleSummary} from '../../../src/library/schema.ts';
import '../../../src/ui/library/rawi-library.ts';
import type {RawiLibrary} from '../../../src/ui/library/rawi-library.ts';
import {arabic, dressPage, english, eventsOf, locales, named, nextEvent, words} from '../page.ts';
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
  it('names each button once: a title of its own would be said after the name', async () => {
    const element = await library([sea]);
    for (const button of element.querySelectorAll('.actions button')) {
      const name = button.getAttribute('aria-label');
      if (name === null) continue;
      expect(button.hasAttribute('title')).to.equal(false);
      const face = button.querySelector('[title]')!;
      expect(face.getAttribute('title')).to.equal(name);
      expect(face.getAttribute('aria-hidden')).to.equal('true');
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

  it('leads from an empty library to the first article: by pasting, and by a file', async () => {
    const element = await library([]);
    expect(named(element, 'لصق نص')).to.have.attribute('href', '/add');
    const input = element.querySelector<HTMLInputElement>('input[type=file]')!;
    const opened = new Promise((resolve) => input.addEventListener('click', resolve));
    input.addEventListener('click', (event) => event.preventDefault());
    named(element, 'فتح ملف').click();
    await opened;
    const asked = nextEvent(document.body, 'import-request');
    const chosen = new DataTransfer();
    const file = new File(['نص'], 'a.txt');
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    expect((await asked).input).to.deep.equal({kind: 'file', file});
    expect(input.files, 'the same file can be chosen again').to.have.length(0);
  });

  it('says what the queue is for once there are several articles', async () => {
    const hint = arabic.messages.shelf.queueHint;
    const element = await library([sea]);
    expect(element.textContent).not.to.include(hint);
    element.articles = [sea, summary('غيرها')];
    await element.updateComplete;
    expect(element.textContent).to.include(hint);
    element.queue = [sea.id];
    await element.updateComplete;
    expect(element.textContent).not.to.include(hint);
  });

  describe('going on listening', () => {
    const half = summary('نصفها مسموع', {progress: 0.5, openedAt: 2});
    const before = summary('Before', {
      progress: 0.2,
      openedAt: 1,
      language: 'en',
      direction: 'ltr',
    });
    const line = (element: RawiLibrary) => element.querySelector<HTMLAnchorElement>('.continue');

    it('is offered first, for the article heard last, and named by it', async () => {
      const element = await library([sea, before, half]);
      expect(words(line(element)!.textContent)).to.equal(`متابعة الاستماع: ${half.title}`);
      expect(line(element)).to.have.attribute('href', `/read/${half.id}`);
      const list = element.querySelector('ul')!;
      const follows = line(element)!.compareDocumentPosition(list);
      expect(follows).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      element.articles = [before];
      await element.updateComplete;
      expect(line(element)!.querySelector('bdi')).to.have.attribute('lang', 'en');
    });

    it('is not offered where nothing was begun, nor among what was found', async () => {
      const element = await library([sea, summary('سُمع', {progress: 1, openedAt: 3})]);
      expect(line(element)).to.equal(null);
      element.articles = [half];
      element.search = {found: [{article: half}], isDone: true};
      await element.updateComplete;
      expect(line(element)).to.equal(null);
    });

    it('asks to play, and is a link where nobody does', async () => {
      const element = await library([half]);
      const follow = (init: MouseEventInit = {}) => {
        const click = new MouseEvent('click', {bubbles: true, cancelable: true, ...init});
        let followed = true;
        const catchIt = (event: Event) => {
          followed = !event.defaultPrevented;
          event.preventDefault();
        };
        element.addEventListener('click', catchIt, {once: true});
        line(element)!.dispatchEvent(click);
        return followed;
      };
      const asked = eventsOf(element, 'article-continue');
      expect(follow()).to.equal(true);
      const take = (event: Event) => event.preventDefault();
      element.addEventListener('article-continue', take);
      expect(follow()).to.equal(false);
      expect(follow({ctrlKey: true}), 'in another tab').to.equal(true);
      expect(asked.map(({article}) => article)).to.deep.equal([half.id, half.id]);
    });
  });

  it('shows what an article begins with, in its own language and direction', async () => {
    const excerpt = 'Ports are…';
    const ports = summary('Ports', {language: 'en', direction: 'ltr', excerpt});
    const element = await library([ports, sea]);
    const [shown, ...others] = element.querySelectorAll<HTMLElement>('.excerpt');
    expect(others, 'none where there is none').to.have.length(0);
    expect([shown!.textContent, shown!.lang, shown!.dir]).to.deep.equal([excerpt, 'en', 'ltr']);
  });

  it('has a link of the title alone, described by what is known of the article', async () => {
    const element = await library([summary('أ ب', {excerpt: 'نص'})]);
    const link = element.querySelector('.article-link')!;
    expect(words(link.textContent)).to.equal('أ ب');
    const description = document.getElementById(link.getAttribute('aria-describedby')!)!;
    expect(words(description.textContent)).to.equal(
      'أُضيف في \u2068٥ مارس ٢٠٢٦\u2069 نحو ١٠ دقائق لم يُسمع بعد',
    );
  });

  it('opens an article wherever its row is pressed, but not under its buttons', async () => {
    const element = await library([summary('أ', {excerpt: 'نص '.repeat(40)})]);
    const link = element.querySelector('.article-link')!;
    const at = (target: Element) => {
      const {left, top, width, height} = target.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('a, button');
    };
    for (const part of ['.title', '.details', '.excerpt']) {
      expect(at(element.querySelector(part)!) === link, part).to.equal(true);
    }
    for (const button of element.querySelectorAll('.actions button')) {
      if (button.closest('[popover]')) continue;
      expect(at(button) === button).to.equal(true);
    }
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
      '/read/id-مدينة-على-البحر',
      '/read/id-iPhone-15:-هل-يستحق؟',
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
      [{}, 'Added \u2068March 5, 2026\u2069 about 10 minutes Not heard yet'],
      [{progress: 0.4}, 'Added \u2068March 5, 2026\u2069 about 10 minutes 40% heard'],
      [
        {progress: 1, source: {kind: 'file', name: 'a.txt'}},
        'a.txt about 10 minutes Heard to the end',
      ],
      [
        {characters: 100, source: {kind: 'page', siteName: 'الجزيرة'}},
        'الجزيرة about 1 minute Not heard yet',
      ],
      [{source: {kind: 'page'}}, 'Page about 10 minutes Not heard yet'],
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

    it('says in words of its own that a title is missing, until something is typed', async () => {
      const element = await opened();
      const events = eventsOf(document.body, 'article-rename');
      const field = fieldOf(element);
      const error = () => dialogOf(element).querySelector('.error');
      expect(error()).to.equal(null);
      for (const nothing of ['', '   ']) {
        field.select();
        await sendKeys({press: 'Delete'});
        if (nothing) await sendKeys({type: nothing});
        await sendKeys({press: 'Enter'});
        await element.querySelector('rawi-rename-dialog')!.updateComplete;
        expect(dialogOf(element).open).to.equal(true);
        expect(error()!.textContent).to.equal(arabic.messages.shelf.titleMissing);
        expect(field.getAttribute('aria-describedby')).to.equal(error()!.id);
        expect(field).to.have.attribute('aria-invalid', 'true');
        expect(document.activeElement).to.equal(field);
        await expect(dialogOf(element)).to.be.accessible();
      }
      await sendKeys({type: 'ميناء'});
      expect(error()).to.equal(null);
      await sendKeys({press: 'Enter'});
      expect(events.map(({title}) => title)).to.deep.equal(['ميناء']);
    });

    it('begins with its button to close, to which a screen reader goes first', async () => {
      const element = await opened();
      const first = dialogOf(element).querySelector('button, h2, input')!;
      expect(first).to.have.attribute('aria-label', arabic.messages.close);
      (first as HTMLElement).click();
      expect(dialogOf(element).open).to.equal(false);
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
