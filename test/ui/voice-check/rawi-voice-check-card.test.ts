import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/ui/voice-check/rawi-voice-check-card.ts';
import type {RawiVoiceCheckCard} from '../../../src/ui/voice-check/rawi-voice-check-card.ts';
import {dressPage, eventsOf, locales, named} from '../page.ts';

describe('rawi-voice-check-card', () => {
  for (const locale of locales) {
    it(`offers the check, now or later (${locale.language})`, async () => {
      await dressPage(locale);
      const card = await fixture<RawiVoiceCheckCard>(
        html`<rawi-voice-check-card .locale=${locale}></rawi-voice-check-card>`,
      );
      await expect(card).to.be.accessible();
      const {tryVoice, later, text} = locale.messages.voiceCheck.card;
      expect(card.textContent).to.include(text);
      const events = eventsOf(document.body, 'voice-check');
      for (const name of [tryVoice, later]) named(card, name).click();
      expect(events.map(({step}) => step)).to.deep.equal(['start', 'later']);
    });
  }
});
