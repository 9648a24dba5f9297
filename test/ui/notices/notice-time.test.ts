import {expect, fixture, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {Notice} from '../../../src/ui/notices/notice.ts';
import '../../../src/ui/notices/rawi-notices.ts';
import type {RawiNotices} from '../../../src/ui/notices/rawi-notices.ts';
import {FakeClock} from '../../fakes/fake-clock.ts';
import {arabic, dressPage, eventsOf, named, nextEvent} from '../page.ts';

const ENOUGH_MS = 20_000;
const notice: Notice = {id: 'a', text: 'حُفظ.'};

async function shown(...notices: readonly Notice[]) {
  await dressPage();
  const clock = new FakeClock();
  const element = await fixture<RawiNotices>(
    html`<rawi-notices .locale=${arabic} .clock=${clock} .notices=${notices}></rawi-notices>`,
  );
  const overs = eventsOf(element, 'notice-over');
  return {element, clock, over: () => overs.map(({notice: gone}) => gone)};
}

describe('rawi-notices: the time of a notice', () => {
  it('is twenty seconds', async () => {
    const {clock, over} = await shown(notice);
    await clock.advance(ENOUGH_MS - 1);
    expect(over()).to.deep.equal([]);
    await clock.advance(1);
    expect(over()).to.deep.equal([notice]);
  });

  it('has no end for a fault, for an offer, and for one that is to stay', async () => {
    const {clock, over} = await shown(
      {id: 'a', text: 'خطأ', urgent: true},
      {id: 'b', text: 'حُذف.', action: {label: 'تراجع', run: () => undefined}},
      {id: 'c', text: 'هنا', stays: true},
    );
    await clock.advance(100 * ENOUGH_MS);
    expect(over()).to.deep.equal([]);
  });

  it('begins anew with a notice that comes in its place', async () => {
    const {element, clock, over} = await shown(notice);
    await clock.advance(ENOUGH_MS - 1);
    const next: Notice = {...notice, text: 'حُفظ آخر.'};
    element.notices = [next];
    await element.updateComplete;
    await clock.advance(ENOUGH_MS - 1);
    expect(over()).to.deep.equal([]);
    await clock.advance(1);
    expect(over()).to.deep.equal([next]);
  });

  it('stands still while the focus is on it', async () => {
    const {element, clock, over} = await shown(notice);
    const elsewhere = await fixture<HTMLElement>(html`<button>هنا</button>`);
    await clock.advance(ENOUGH_MS - 1000);
    named(element, arabic.messages.dismiss).focus();
    await clock.advance(10 * ENOUGH_MS);
    expect(over()).to.deep.equal([]);
    elsewhere.focus();
    await clock.advance(999);
    expect(over()).to.deep.equal([]);
    await clock.advance(1);
    expect(over()).to.deep.equal([notice]);
  });

  it('stands still while the pointer is on it', async () => {
    const {element, clock, over} = await shown(notice);
    const {left, top} = element.querySelector('.notice')!.getBoundingClientRect();
    const entered = nextEvent(element, 'pointerenter');
    await sendMouse({type: 'move', position: [Math.ceil(left) + 20, Math.ceil(top) + 20]});
    await entered;
    await clock.advance(10 * ENOUGH_MS);
    expect(over()).to.deep.equal([]);
    const left2 = nextEvent(element, 'pointerleave');
    await sendMouse({type: 'move', position: [1, 1]});
    await left2;
    await clock.advance(ENOUGH_MS);
    expect(over()).to.deep.equal([notice]);
  });

  it('stands still while the page is not seen', async () => {
    const {clock, over} = await shown(notice);
    let hidden = true;
    Object.defineProperty(document, 'hidden', {configurable: true, get: () => hidden});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      await clock.advance(10 * ENOUGH_MS);
      expect(over()).to.deep.equal([]);
      hidden = false;
      document.dispatchEvent(new Event('visibilitychange'));
      await clock.advance(ENOUGH_MS);
      expect(over()).to.deep.equal([notice]);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
  });

  it('leaves nothing behind when the notices are taken out of the page', async () => {
    const {element, clock, over} = await shown(notice);
    element.remove();
    await clock.advance(10 * ENOUGH_MS);
    expect(over()).to.deep.equal([]);
  });
});
