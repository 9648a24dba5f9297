import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/ui/add/rawi-add.ts';
import type {RawiAdd} from '../../../src/ui/add/rawi-add.ts';
import {arabic, dressPage, eventsOf, named, nextEvent} from '../page.ts';

/** Puts a clipboard in place of the browser's, which a test cannot fill. */
function clipboardWith(read: () => Promise<readonly ClipboardItem[]>): void {
  Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {read}});
}
function item(data: Record<string, string>): ClipboardItem {
  return new ClipboardItem(
    Object.fromEntries(
      Object.entries(data).map(([type, text]) => [type, new Blob([text], {type})]),
    ),
  );
}

describe('rawi-add: the clipboard', () => {
  let element: RawiAdd;
  const field = () => element.querySelector('textarea')!;
  const pasteButton = () => named(element, arabic.messages.add.paste);

  beforeEach(async () => {
    await dressPage();
    element = await fixture<RawiAdd>(html`<rawi-add .locale=${arabic}></rawi-add>`);
  });
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('hands in what is on it, with its markup', async () => {
    clipboardWith(() =>
      Promise.resolve([item({'text/plain': 'عنوان', 'text/html': '<h1>عنوان</h1>'})]),
    );
    const request = nextEvent(element, 'import-request');
    pasteButton().click();
    const expected = {kind: 'text', text: 'عنوان', html: '<h1>عنوان</h1>'};
    expect((await request).input).to.deep.equal(expected);
    expect(field().value).to.equal('عنوان');
    const again = eventsOf(element, 'import-request');
    element.querySelector<HTMLElement>('[type=submit]')!.click();
    expect(again[0]!.input, 'saving again after an error').to.deep.equal(expected);
  });

  it('hands in plain text alone', async () => {
    clipboardWith(() => Promise.resolve([item({'text/plain': 'نص'})]));
    const request = nextEvent(element, 'import-request');
    pasteButton().click();
    expect((await request).input).to.deep.equal({kind: 'text', text: 'نص'});
  });

  it('says so when the browser refuses, and leads to the field', async () => {
    clipboardWith(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    const requests = eventsOf(element, 'import-request');
    const focused = nextEvent(field(), 'focus');
    pasteButton().click();
    await focused;
    await element.updateComplete;
    expect(requests).to.be.empty;
    const refusal = () => element.querySelector('#add-refusal')?.textContent;
    expect(field().getAttribute('aria-describedby')).to.equal('add-refusal add-hint');
    expect(refusal()).to.equal(arabic.messages.add.clipboardRefused);
    await expect(element).to.be.accessible();
    field().value = 'نص';
    element.querySelector<HTMLElement>('[type=submit]')!.click();
    await element.updateComplete;
    expect(refusal(), 'once the text is here').to.equal(undefined);
  });
});
