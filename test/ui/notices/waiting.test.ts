import {expect, fixture, html} from '@open-wc/testing';
import {waiting} from '../../../src/ui/notices/waiting.ts';
import {arabic, dressPage, eventsOf, named, nextEvent} from '../page.ts';

const text = arabic.messages.add.working;

async function wait(cancel?: () => void): Promise<HTMLElement> {
  await dressPage();
  return fixture<HTMLElement>(html`<div>${waiting(arabic, text, cancel)}</div>`);
}
const shown = (root: HTMLElement) =>
  root.querySelector('.waiting')!.checkVisibility({visibilityProperty: true});

describe('waiting', () => {
  it('is there for eye and ear from half a second on, and said once', async () => {
    const root = await wait(() => undefined);
    const announcements = eventsOf(document.body, 'announce');
    expect(shown(root)).to.equal(false);
    const {delay} = root.querySelector('.waiting')!.getAnimations()[0]!.effect!.getTiming();
    expect(delay).to.equal(500);
    await nextEvent(root, 'animationend');
    expect(shown(root)).to.equal(true);
    expect(announcements.map((event) => [event.text, event.urgent])).to.deep.equal([[text, false]]);
    expect(root.querySelector('progress')!.labels[0]!.textContent.trim()).to.equal(text);
    await expect(root).to.be.accessible();
  });

  it('can be ended where there is a way', async () => {
    let cancels = 0;
    named(await wait(() => cancels++), arabic.messages.cancel).click();
    expect(cancels).to.equal(1);
    expect((await wait()).querySelector('button') === null).to.equal(true);
  });
});
