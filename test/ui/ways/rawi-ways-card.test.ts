import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/ui/ways/rawi-ways-card.ts';
import type {RawiWaysCard} from '../../../src/ui/ways/rawi-ways-card.ts';
import {dressPage, eventsOf, locales, named} from '../page.ts';

describe('rawi-ways-card', () => {
  for (const locale of locales) {
    const {ways} = locale.messages;

    it(`asks who reads, and takes either answer (${locale.language})`, async () => {
      await dressPage(locale);
      const card = await fixture<RawiWaysCard>(
        html`<rawi-ways-card .locale=${locale}></rawi-ways-card>`,
      );
      await expect(card).to.be.accessible();
      expect(card.querySelector('h2')!.textContent).to.equal(ways.question);
      const events = eventsOf(document.body, 'settings-change');
      for (const {name} of [ways.voice, ways.screenReader]) named(card, name).click();
      expect(events.map(({change}) => change)).to.deep.equal([
        {listenWith: 'voice'},
        {listenWith: 'screen-reader'},
      ]);
    });

    it(`says of each way what it does (${locale.language})`, async () => {
      await dressPage(locale);
      const card = await fixture<RawiWaysCard>(
        html`<rawi-ways-card .locale=${locale}></rawi-ways-card>`,
      );
      for (const {name, hint} of [ways.voice, ways.screenReader]) {
        const id = named(card, name).getAttribute('aria-describedby')!;
        expect(card.querySelector(`#${id}`)!.textContent).to.equal(hint);
      }
    });
  }
});
