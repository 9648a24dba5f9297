import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {ArticleId} from '../../../src/core/article/article.ts';
import type {ArticleSummary} from '../../../src/library/schema.ts';
import type {QueueEvent} from '../../../src/ui/library/library-events.ts';
import '../../../src/ui/library/rawi-library.ts';
import type {RawiLibrary} from '../../../src/ui/library/rawi-library.ts';
import {arabic, dressPage, eventsOf, locales, named} from '../page.ts';
import {summary} from './summary.ts';

const sea = summary('مدينة على البحر');
const ports = summary('Ports', {language: 'en', direction: 'ltr'});

async function library(queue: readonly ArticleSummary[], locale = arabic): Promise<RawiLibrary> {
  await dressPage(locale);
  return fixture<RawiLibrary>(
    html`<rawi-library
      .locale=${locale}
      .articles=${[sea, ports]}
      .queue=${queue.map(({id}) => id)}
    ></rawi-library>`,
  );
}

const menuOf = (element: RawiLibrary, {id}: ArticleSummary) =>
  element.querySelector<HTMLElement>(`[id="more-${id}"]`)!;
const queueOf = (element: RawiLibrary) => element.querySelector<HTMLElement>('.queue');

describe('rawi-library: the queue', () => {
  for (const locale of locales) {
    it(`is accessible, with a menu open too (${locale.language})`, async () => {
      const element = await library([ports, sea], locale);
      await expect(element).to.be.accessible();
      menuOf(element, sea).showPopover();
      await expect(element).to.be.accessible();
    });
  }

  it('is not there while nothing waits', async () => {
    expect(queueOf(await library([]))).to.equal(null);
  });

  it('lists what waits, in its order, and no article that has gone', async () => {
    const element = await library([ports, summary('gone'), sea]);
    const links = [...queueOf(element)!.querySelectorAll('ol a')];
    expect(links.map((link) => link.textContent.trim())).to.deep.equal([ports.title, sea.title]);
    expect(links.map((link) => link.getAttribute('lang'))).to.deep.equal(['en', 'ar']);
    expect(queueOf(element)!.textContent).to.include('مقالان');
  });

  it('marks what of a title is in another language', async () => {
    const mixed = summary('دليل Firefox الجديد');
    await dressPage(arabic);
    const element = await fixture<RawiLibrary>(
      html`<rawi-library
        .locale=${arabic}
        .articles=${[mixed]}
        .queue=${[mixed.id]}
      ></rawi-library>`,
    );
    await waitUntil(() => queueOf(element)!.querySelector('ol a [lang=en]'), 'no passage', {
      timeout: 5000,
    });
    expect(queueOf(element)!.querySelector('ol a [lang=en]')!.textContent).to.equal('Firefox');
  });

  it('takes an article out by a button that names it', async () => {
    const element = await library([sea]);
    const asked = eventsOf(element, 'article-queue');
    named(queueOf(element)!, `إخراج «\u2068${sea.title}\u2069» من قائمة الاستماع`).click();
    expect(asked.map(({article, change}) => [article, change])).to.deep.equal([[sea.id, 'remove']]);
  });

  it('goes on by itself when asked to', async () => {
    const element = await library([sea]);
    const changes = eventsOf(element, 'settings-change');
    queueOf(element)!.querySelector<HTMLInputElement>('input[type=checkbox]')!.click();
    expect(changes.map(({change}) => change)).to.deep.equal([{playQueue: true}]);
  });

  it('offers in the menu of an article what can be done with it, and closes it then', async () => {
    const element = await library([ports]);
    const asked = eventsOf(element, 'article-queue');
    const items = (article: ArticleSummary) => [
      ...menuOf(element, article).querySelectorAll<HTMLElement>('button'),
    ];
    const names = (article: ArticleSummary) => items(article).map((each) => each.innerText.trim());
    menuOf(element, sea).showPopover();
    expect(names(sea)[1]).to.equal('إضافة إلى آخر قائمة الاستماع');
    items(sea)[1]!.click();
    expect(menuOf(element, sea).matches(':popover-open')).to.equal(false);
    menuOf(element, sea).showPopover();
    items(sea)[0]!.click();
    menuOf(element, ports).showPopover();
    expect(names(ports)[1]).to.equal('إخراج من قائمة الاستماع');
    items(ports)[1]!.click();
    const expected: [ArticleId, QueueEvent['change']][] = [
      [sea.id, 'add'],
      [sea.id, 'next'],
      [ports.id, 'remove'],
    ];
    expect(asked.map(({article, change}) => [article, change])).to.deep.equal(expected);
  });

  it('marks an article as heard, and as not heard', async () => {
    const element = await library([]);
    const marked = eventsOf(element, 'article-heard');
    const last = () => [...menuOf(element, sea).querySelectorAll<HTMLElement>('button')].at(-1)!;
    last().click();
    element.articles = [{...sea, progress: 1}];
    await element.updateComplete;
    last().click();
    expect(marked.map(({article, heard}) => [article, heard])).to.deep.equal([
      [sea.id, true],
      [sea.id, false],
    ]);
  });
});
