import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Notice} from '../../../src/ui/notices/notice.ts';
import '../../../src/ui/notices/rawi-notices.ts';
import type {RawiNotices} from '../../../src/ui/notices/rawi-notices.ts';
import {arabic, dressPage, eventsOf, named} from '../page.ts';

async function page() {
  await dressPage();
  const root = await fixture<HTMLElement>(
    html`<div>
      <rawi-notices .locale=${arabic}></rawi-notices>
      <main><h1>راوي</h1></main>
      <dialog id="one" aria-label="أول"><button>هنا</button></dialog>
      <dialog id="two" aria-label="ثان"><button>هناك</button></dialog>
    </div>`,
  );
  const element = root.querySelector<RawiNotices>('rawi-notices')!;
  const dialog = (id: string) => root.querySelector<HTMLDialogElement>(`#${id}`)!;
  return {root, element, one: dialog('one'), two: dialog('two')};
}
const notice: Notice = {id: 'a', text: 'حُفظ.', stays: true};
const said = (element: RawiNotices) =>
  [...element.querySelector('[aria-live]')!.children].map(({textContent}) => textContent);
/** The opening of a dialog is known in a microtask, and shown after the next. */
async function settled(element: RawiNotices): Promise<void> {
  await Promise.resolve();
  await element.updateComplete;
}
const parentOf = (element: RawiNotices) => element.parentElement!;

describe('rawi-notices with a dialog', () => {
  it('stand in it while it is open, and where they were when it is closed', async () => {
    const {root, element, one} = await page();
    const announcer = element.querySelector('[aria-live]');
    const next = element.nextElementSibling;
    one.showModal();
    await settled(element);
    expect(parentOf(element) === one).to.equal(true);
    element.notices = [notice];
    await element.updateComplete;
    expect(element.querySelector('[aria-live]') === announcer, 'one announcer').to.equal(true);
    expect(said(element)).to.deep.equal(['حُفظ.']);
    const button = named(element, arabic.messages.dismiss);
    button.focus();
    expect(document.activeElement === button, 'within reach').to.equal(true);
    const {left, top, width, height} = button.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    expect(button.contains(hit), 'not behind it').to.equal(true);
    await expect(one).to.be.accessible();
    one.close();
    await settled(element);
    expect(parentOf(element) === root).to.equal(true);
    expect(element.nextElementSibling === next).to.equal(true);
    expect(element.querySelectorAll('.notice')).to.have.length(1);
  });

  it('are taken along when it opens over them, without being said again', async () => {
    const {element, one} = await page();
    element.notices = [{...notice, only: 'shown'}];
    await element.updateComplete;
    one.showModal();
    await settled(element);
    expect(one.querySelectorAll('.notice')).to.have.length(1);
    expect(said(element)).to.deep.equal([]);
  });

  it('say anew what was being said when it opened or closed', async () => {
    const {element, one} = await page();
    element.notices = [notice];
    await element.updateComplete;
    const line = element.querySelector('[aria-live] p');
    one.showModal();
    await settled(element);
    expect(said(element)).to.deep.equal(['حُفظ.']);
    expect(element.querySelector('[aria-live] p') === line).to.equal(false);
  });

  it('stand in the one that is on top', async () => {
    const {root, element, one, two} = await page();
    two.showModal();
    one.showModal();
    await settled(element);
    expect(parentOf(element) === one).to.equal(true);
    one.close();
    await settled(element);
    expect(parentOf(element) === two).to.equal(true);
    two.close();
    await settled(element);
    expect(parentOf(element) === root).to.equal(true);
  });

  it('stay outside one that is not modal', async () => {
    const {root, element, one} = await page();
    one.show();
    await settled(element);
    expect(parentOf(element) === root).to.equal(true);
  });

  it('are there again when it is taken out of the page with them in it', async () => {
    const {root, element, one} = await page();
    one.showModal();
    await settled(element);
    one.remove();
    await settled(element);
    expect(parentOf(element) === root).to.equal(true);
    element.notices = [notice];
    await element.updateComplete;
    expect(said(element)).to.deep.equal(['حُفظ.']);
  });

  it('find a dialog that was open before them', async () => {
    await dressPage();
    const dialog = await fixture<HTMLDialogElement>(html`<dialog aria-label="أول"></dialog>`);
    dialog.showModal();
    await fixture(html`<div><rawi-notices .locale=${arabic}></rawi-notices></div>`);
    const element = document.querySelector('rawi-notices')!;
    expect(parentOf(element) === dialog).to.equal(true);
  });

  it('leave it open when Escape takes a notice away', async () => {
    const {element, one} = await page();
    const events = eventsOf(document.body, 'notice-dismiss');
    one.showModal();
    await settled(element);
    element.notices = [notice];
    await element.updateComplete;
    named(element, arabic.messages.dismiss).focus();
    await sendKeys({press: 'Escape'});
    expect(events.map(({notice: id}) => id)).to.deep.equal(['a']);
    expect(one.open).to.equal(true);
  });
});
