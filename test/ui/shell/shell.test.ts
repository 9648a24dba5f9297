import {expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {shell} from '../../../src/ui/shell/shell.ts';
import {dressPage, locales} from '../page.ts';

describe('shell', () => {
  for (const locale of locales) {
    it(`keeps every link on a narrow screen with large type (${locale.language})`, async () => {
      await setViewport({width: 320, height: 640});
      document.documentElement.style.fontSize = '200%';
      try {
        await dressPage(locale);
        const page = await fixture<HTMLElement>(
          html`<div>${shell({locale, path: '/', notices: [], screen: html`<h1>راوي</h1>`})}</div>`,
        );
        const links = page.querySelectorAll('nav a');
        expect(links).to.have.length(3);
        for (const link of links) {
          const {left, right} = link.getBoundingClientRect();
          expect(left).to.be.at.least(0);
          expect(right).to.be.at.most(320);
        }
        expect(document.documentElement.scrollWidth).to.equal(320);
      } finally {
        document.documentElement.style.fontSize = '';
        await setViewport({width: 800, height: 600});
      }
    });
  }
});
