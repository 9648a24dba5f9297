import {expect, fixture, html} from '@open-wc/testing';
import {sectionsOf} from '../../../src/core/article/sections.ts';
import '../../../src/ui/contents/rawi-contents.ts';
import type {RawiContents} from '../../../src/ui/contents/rawi-contents.ts';
import {articleFrom, skeleton} from '../article/built.ts';
import {arabic, dressPage, english, eventsOf, locales, named} from '../page.ts';

const article = articleFrom([
  {kind: 'paragraph', text: 'مقدمة.'},
  {kind: 'heading', text: 'الأول', level: 2},
  {kind: 'heading', text: 'فرع', level: 3},
  {kind: 'heading', text: 'GPT-4 وما بعده', level: 2},
]);
const sections = sectionsOf(article);

async function contents(locale = arabic, current = 0): Promise<RawiContents> {
  await dressPage(locale);
  return fixture<RawiContents>(
    html`<rawi-contents
      .locale=${locale}
      .article=${article}
      .sections=${sections}
      .current=${current}
    ></rawi-contents>`,
  );
}
const links = (element: RawiContents) => [...element.querySelectorAll('a')];

describe('rawi-contents', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      await expect(await contents(locale)).to.be.accessible();
    });
  }

  it('lists the sections in order, each with a link to its heading', async () => {
    const found = links(await contents()).map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(found).to.deep.equal(sections.map(({title, heading}) => [title, `#${heading}`]));
  });

  it('has a list within the list for what is under a section', async () => {
    const nav = (await contents()).querySelector('nav')!;
    expect(skeleton(nav)).to.equal(
      'nav.contents(ol(li(a(span)) li(a(span) ol(li(a(span)))) li(a(span(span)))))',
    );
  });

  it('shows by its place from the edge what is under what', async () => {
    const element = await contents();
    const [, outer, inner, next] = links(element).map(
      (link) => link.querySelector('span')!.getBoundingClientRect().right,
    );
    expect(inner!).to.be.lessThan(outer! - 8);
    expect(next).to.equal(outer);
  });

  it('marks the section that is read, and moves the mark', async () => {
    const element = await contents(arabic, 1);
    const marked = () =>
      links(element)
        .filter((link) => link.getAttribute('aria-current') === 'location')
        .map(({textContent}) => textContent);
    expect(marked()).to.deep.equal(['الأول']);
    element.current = 3;
    await element.updateComplete;
    expect(marked()).to.deep.equal(['GPT-4 وما بعده']);
  });

  it('leaves the titles their language and direction in any interface', async () => {
    for (const link of links(await contents(english))) {
      expect(link.closest('[lang]')?.getAttribute('lang'), link.textContent).to.equal('ar');
      expect(getComputedStyle(link).direction, link.textContent).to.equal('rtl');
    }
  });

  it('marks what of a title is in another language', async () => {
    const [passage, ...others] = (await contents()).querySelectorAll('a [lang]');
    expect(others).to.be.empty;
    expect(passage!.textContent).to.equal('GPT-4');
    expect(passage!.getAttribute('lang')).to.equal('en');
    expect(passage!.getAttribute('dir')).to.equal('ltr');
  });

  it('asks for the section that was chosen and leaves the address alone', async () => {
    const element = await contents();
    const events = eventsOf(document.body, 'section-choice');
    const {hash} = location;
    links(element)[2]!.click();
    expect(events.map(({block}) => block)).to.deep.equal([sections[2]!.heading]);
    expect(location.hash).to.equal(hash);
  });

  for (const locale of locales) {
    it(`asks how the sentence is read (${locale.language})`, async () => {
      const element = await contents(locale);
      const events = eventsOf(document.body, 'sentence-open');
      const button = named(element, locale.messages.sentence.open);
      expect(button.closest('nav') === null, 'outside the list of sections').to.equal(true);
      expect(getComputedStyle(button).direction).to.equal(locale.direction);
      button.click();
      expect(events).to.have.length(1);
    });
  }
});
