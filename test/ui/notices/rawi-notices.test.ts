import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Notice} from '../../../src/ui/notices/notice.ts';
import '../../../src/ui/notices/rawi-notices.ts';
import type {RawiNotices} from '../../../src/ui/notices/rawi-notices.ts';
import {FakeClock} from '../../fakes/fake-clock.ts';
import {arabic, dressPage, eventsOf, expectFocus, locales, named} from '../page.ts';

async function notices(...shown: readonly Notice[]): Promise<RawiNotices> {
  await dressPage();
  return fixture<RawiNotices>(
    html`<rawi-notices .locale=${arabic} .notices=${shown}></rawi-notices>`,
  );
}
async function show(element: RawiNotices, ...shown: readonly Notice[]): Promise<void> {
  element.notices = shown;
  await element.updateComplete;
}
const status = (element: RawiNotices) => element.querySelector('[aria-live]')!;
const said = (element: RawiNotices) =>
  [...status(element).children].map(({textContent}) => textContent);
const shownTexts = (element: RawiNotices) =>
  [...element.querySelectorAll('.notice p')].map(({textContent}) => textContent);
const {dismiss} = arabic.messages;

describe('rawi-notices', () => {
  for (const locale of locales) {
    it(`is accessible, empty and with notices (${locale.language})`, async () => {
      await dressPage(locale);
      const element = await fixture<RawiNotices>(
        html`<rawi-notices .locale=${locale}></rawi-notices>`,
      );
      await expect(element).to.be.accessible();
      const action = {label: locale.messages.library.undo, run: () => undefined};
      await show(element, {id: 'a', text: 'حُفظ.', urgent: true}, {id: 'b', text: 'حُذف.', action});
      await expect(element).to.be.accessible();
    });
  }

  describe('the announcer', () => {
    it('is there before there is anything to say, and stays the same element', async () => {
      const element = await notices();
      const announcer = status(element);
      expect(announcer.childElementCount).to.equal(0);
      await show(element, {id: 'a', text: 'حُفظ.'});
      expect(status(element) === announcer).to.equal(true);
      expect(said(element)).to.deep.equal(['حُفظ.']);
    });

    it('has no role that a screen reader would name while it is empty', async () => {
      const announcer = status(await notices());
      expect(announcer.getAttribute('aria-live')).to.equal('polite');
      expect(announcer.getAttribute('role')).to.equal(null);
    });

    it('is the only live region', async () => {
      const element = await notices({id: 'a', text: 'حُفظ.', urgent: true});
      const regions = element.querySelectorAll('[aria-live], [role=status], [role=alert], output');
      expect(regions).to.have.length(1);
      expect(status(element).querySelector('.notice') === null).to.equal(true);
    });

    it('says each notice once, and the same words anew where they are news again', async () => {
      const element = await notices();
      const first: Notice = {id: 'a', text: 'حُفظ.'};
      await show(element, first);
      const line = status(element).firstElementChild;
      await show(element, first, {id: 'b', text: 'ثان'});
      expect(said(element)).to.deep.equal(['حُفظ.', 'ثان']);
      expect(status(element).firstElementChild === line).to.equal(true);
      await show(element, {id: 'a', text: 'حُفظ.'});
      expect(said(element)).to.deep.equal(['حُفظ.', 'ثان', 'حُفظ.']);
    });

    it('says which way out there is', async () => {
      const action = {label: 'تراجع', run: () => undefined};
      const element = await notices({id: 'a', text: 'حُذف.', action});
      expect(said(element)).to.deep.equal(['حُذف. تراجع']);
    });

    it('is silent about what is only shown, and shows nothing of what is only said', async () => {
      const element = await notices();
      const overs = eventsOf(document.body, 'notice-over');
      const heard: Notice = {id: 'b', text: 'مقالان', only: 'said'};
      await show(element, {id: 'a', text: 'حُفظ.', only: 'shown'}, heard);
      expect(said(element)).to.deep.equal(['مقالان']);
      expect(shownTexts(element)).to.deep.equal(['حُفظ.']);
      expect(
        overs.map(({notice}) => notice),
        'taken',
      ).to.deep.equal([heard]);
    });

    it('keeps no line for one who comes by later', async () => {
      const clock = new FakeClock();
      await dressPage();
      const element = await fixture<RawiNotices>(
        html`<rawi-notices .locale=${arabic} .clock=${clock}></rawi-notices>`,
      );
      await show(element, {id: 'a', text: 'حُفظ.', stays: true});
      await clock.advance(5000);
      expect(said(element)).to.deep.equal(['حُفظ.']);
      await clock.advance(5000);
      await element.updateComplete;
      expect(said(element)).to.deep.equal([]);
      expect(shownTexts(element)).to.deep.equal(['حُفظ.']);
    });
  });

  it('keeps what it shows where there is more to show, and marks a fault', async () => {
    const first: Notice = {id: 'a', text: 'أول'};
    const element = await notices(first);
    const before = element.querySelector('.notice');
    await show(element, first, {id: 'b', text: 'ثان', urgent: true});
    const [one, two] = element.querySelectorAll('.notice');
    expect(one === before).to.equal(true);
    expect(two!.classList.contains('urgent')).to.equal(true);
  });

  it('does what a notice offers and asks to take it away', async () => {
    let ran = 0;
    const element = await notices(
      {id: 'other', text: 'غيره'},
      {id: 'undo', text: 'حُذف.', action: {label: 'تراجع', run: () => ran++}},
    );
    const events = eventsOf(document.body, 'notice-dismiss');
    named(element, 'تراجع').click();
    expect(ran).to.equal(1);
    expect(events.map(({notice}) => notice)).to.deep.equal(['undo']);
  });

  it('asks to take a notice away, by its button and by Escape', async () => {
    let ran = 0;
    const element = await notices({id: 'a', text: 'نص', action: {label: 'نعم', run: () => ran++}});
    const events = eventsOf(document.body, 'notice-dismiss');
    named(element, dismiss).click();
    named(element, 'نعم').focus();
    await sendKeys({press: 'Escape'});
    expect(ran).to.equal(0);
    expect(events.map(({notice}) => notice)).to.deep.equal(['a', 'a']);
  });

  it('takes no text for markup', async () => {
    const text = '<img src=x onerror=alert(1)>';
    const element = await notices({id: 'a', text});
    expect(element.querySelector('img')).to.equal(null);
    expect(shownTexts(element)).to.deep.equal([text]);
    expect(said(element)).to.deep.equal([text]);
  });

  describe('the focus', () => {
    it('goes back where it came from when its notice goes', async () => {
      const before = await fixture<HTMLElement>(html`<button>قبل</button>`);
      const element = await notices({id: 'a', text: 'نص'});
      before.focus();
      named(element, dismiss).focus();
      await show(element);
      expectFocus(before);
    });

    it('goes to another notice where what it came from has gone', async () => {
      const before = await fixture<HTMLElement>(html`<button>قبل</button>`);
      const kept: Notice = {id: 'b', text: 'باق'};
      const element = await notices({id: 'a', text: 'نص'}, kept);
      before.focus();
      element.querySelector<HTMLElement>('[data-dismiss=a]')!.focus();
      before.remove();
      await show(element, kept);
      expectFocus(named(element, dismiss));
    });

    it('is left alone where it is elsewhere', async () => {
      const element = await notices({id: 'a', text: 'نص'});
      const elsewhere = await fixture<HTMLElement>(html`<button>هنا</button>`);
      named(element, dismiss).focus();
      elsewhere.focus();
      await show(element);
      expectFocus(elsewhere);
    });
  });
});
