import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {helpMessages} from '../../../src/i18n/help/help-catalogue.ts';
import '../../../src/ui/help/rawi-help.ts';
import type {RawiHelp} from '../../../src/ui/help/rawi-help.ts';
import {arabic, dressPage, locales, words} from '../page.ts';

async function screen(locale = arabic): Promise<RawiHelp> {
  await dressPage(locale);
  return fixture<RawiHelp>(html`<rawi-help .locale=${locale}></rawi-help>`);
}

describe('rawi-help', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async function () {
      this.timeout(30_000);
      await expect(await screen(locale)).to.be.accessible();
    });

    it(`has one heading of its own and one for each section (${locale.language})`, async () => {
      const element = await screen(locale);
      const texts = (level: string) =>
        [...element.querySelectorAll(level)].map((heading) => words(heading.textContent));
      expect(texts('h1')).to.deep.equal([locale.messages.helpTitle]);
      expect(texts('h2')).to.deep.equal(helpMessages(locale).sections.map(({title}) => title));
    });

    it(`lists its sections, each with a way to its heading (${locale.language})`, async () => {
      const element = await screen(locale);
      const {contents, sections} = helpMessages(locale);
      const nav = element.querySelector('nav')!;
      expect(nav).to.have.attribute('aria-label', contents);
      const links = [...nav.querySelectorAll('a')];
      expect(links).to.have.length(sections.length);
      for (const link of links) {
        expect(element.querySelector(`h2${link.hash}`)!.textContent).to.equal(link.textContent);
        expect(link.getBoundingClientRect().height).to.be.at.least(44);
      }
    });
  }

  it('has a table with heads for its columns and rows', async () => {
    const table = (await screen()).querySelector('table')!;
    expect(words(table.caption!.textContent)).not.to.equal('');
    const columns = table.querySelectorAll('thead th[scope=col]').length;
    for (const row of table.querySelectorAll('tbody tr')) {
      expect(row.querySelectorAll('th[scope=row]')).to.have.length(1);
      expect(row.children).to.have.length(columns);
    }
  });

  it('describes its pictures and keeps their room', async () => {
    const pictures = [...(await screen()).querySelectorAll('img')];
    expect(pictures).not.to.be.empty;
    for (const picture of pictures) {
      expect(picture.alt).not.to.equal('');
      expect(picture.getAttribute('src')).to.match(/^\/help\/[a-z-]+\.webp$/u);
      expect(picture.width * picture.height).to.be.greaterThan(0);
    }
  });

  it('has room on a narrow screen with large type', async () => {
    await setViewport({width: 320, height: 640});
    document.documentElement.style.fontSize = '200%';
    try {
      await screen();
      expect(document.documentElement.scrollWidth).to.equal(320);
    } finally {
      document.documentElement.style.fontSize = '';
      await setViewport({width: 800, height: 600});
    }
  });
});
