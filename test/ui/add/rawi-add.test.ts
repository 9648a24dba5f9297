import {expect, fixture, html} from '@open-wc/testing';
import type {AppErrorCode} from '../../../src/core/errors.ts';
import '../../../src/ui/add/rawi-add.ts';
import type {RawiAdd} from '../../../src/ui/add/rawi-add.ts';
import {arabic, dressPage, eventsOf, expectFocus, locales, named, nextEvent} from '../page.ts';

async function screen(
  {working = false, error}: {working?: boolean; error?: AppErrorCode} = {},
  locale = arabic,
): Promise<RawiAdd> {
  await dressPage(locale);
  return fixture<RawiAdd>(
    html`<rawi-add .locale=${locale} .working=${working} .error=${error}></rawi-add>`,
  );
}
const field = (element: RawiAdd) => element.querySelector('textarea')!;
const submit = (element: RawiAdd) => element.querySelector<HTMLElement>('[type=submit]')!.click();
const requests = () => {
  const events = eventsOf(document.body, 'import-request');
  return () => events.map(({input}) => input);
};
function transfer(data: Record<string, string>, ...files: readonly File[]): DataTransfer {
  const made = new DataTransfer();
  for (const [type, value] of Object.entries(data)) made.setData(type, value);
  for (const file of files) made.items.add(file);
  return made;
}
/** Pastes as the browser does: the event first, then the text in the field. */
function paste(element: RawiAdd, clipboardData: DataTransfer): boolean {
  const event = new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true});
  const goesOn = field(element).dispatchEvent(event);
  if (goesOn) field(element).value += clipboardData.getData('text/plain').replace(/\r\n/g, '\n');
  return goesOn;
}
const file = new File(['نص'], 'a.txt', {type: 'text/plain'});

describe('rawi-add', () => {
  for (const locale of locales) {
    it(`is accessible, with and without an error (${locale.language})`, async () => {
      await expect(await screen({}, locale)).to.be.accessible();
      await expect(await screen({error: 'empty-text'}, locale)).to.be.accessible();
    });
  }

  it('hands in what was typed', async () => {
    const element = await screen();
    const inputs = requests();
    field(element).value = 'عنوان\n\nنص.';
    submit(element);
    expect(inputs()).to.deep.equal([{kind: 'text', text: 'عنوان\n\nنص.'}]);
  });

  it('hands in the markup of a paste that is still as it was', async () => {
    const element = await screen();
    const inputs = requests();
    paste(element, transfer({'text/plain': 'عنوان\r\nنص. ', 'text/html': '<h1>عنوان</h1>'}));
    submit(element);
    expect(inputs()).to.deep.equal([{kind: 'text', text: 'عنوان\nنص. ', html: '<h1>عنوان</h1>'}]);
  });

  it('takes a long paste at once, without laying it out in the field', async () => {
    const element = await screen();
    const inputs = requests();
    const text = 'كلمة '.repeat(5000);
    expect(paste(element, transfer({'text/plain': text, 'text/html': '<p>كلمة</p>'}))).to.equal(
      false,
    );
    expect(inputs()).to.deep.equal([{kind: 'text', text, html: '<p>كلمة</p>'}]);
    expect(field(element).value).to.equal('');
  });

  it('adds a long paste to what is already in the field', async () => {
    const element = await screen();
    const inputs = requests();
    field(element).value = 'عنوان\n';
    expect(paste(element, transfer({'text/plain': 'كلمة '.repeat(5000)}))).to.equal(true);
    expect(inputs()).to.deep.equal([]);
  });

  it('hands in no markup once the text was changed or pasted into another', async () => {
    const element = await screen();
    const inputs = requests();
    paste(element, transfer({'text/plain': 'عنوان', 'text/html': '<h1>عنوان</h1>'}));
    field(element).value += ' آخر';
    submit(element);
    field(element).value = 'قبله ';
    paste(element, transfer({'text/plain': 'عنوان', 'text/html': '<h1>عنوان</h1>'}));
    submit(element);
    field(element).value = '';
    paste(element, transfer({'text/plain': 'عنوان'}));
    submit(element);
    expect(inputs().every((input) => !('html' in input))).to.equal(true);
    expect(inputs()).to.have.length(3);
  });

  it('takes a file that is pasted, but text before a picture of it', async () => {
    const element = await screen();
    const inputs = requests();
    expect(paste(element, transfer({}, file))).to.equal(false);
    expect(inputs()).to.deep.equal([{kind: 'file', file}]);
    expect(paste(element, transfer({'text/plain': 'نص'}, file))).to.equal(true);
    expect(inputs()).to.have.length(1);
  });

  it('opens the file chooser, and takes the same file again', async () => {
    const element = await screen();
    const input = element.querySelector<HTMLInputElement>('input[type=file]')!;
    let opened = 0;
    input.addEventListener('click', (event) => {
      event.preventDefault();
      opened++;
    });
    element.querySelectorAll<HTMLElement>('.ways button')[1]!.click();
    expect(opened).to.equal(1);
    const inputs = requests();
    for (let round = 0; round < 2; round++) {
      input.files = transfer({}, file).files;
      input.dispatchEvent(new Event('change'));
      expect(input.value).to.equal('');
    }
    expect(inputs()).to.deep.equal([
      {kind: 'file', file},
      {kind: 'file', file},
    ]);
    input.dispatchEvent(new Event('change'));
    expect(inputs(), 'nothing chosen').to.have.length(2);
  });

  it('takes what is dropped, and shows where', async () => {
    const element = await screen();
    const form = element.querySelector('form')!;
    const inputs = requests();
    const drag = (type: string, dataTransfer = new DataTransfer()) => {
      const event = new DragEvent(type, {dataTransfer, cancelable: true, bubbles: true});
      form.dispatchEvent(event);
      return event;
    };
    expect(drag('dragover').defaultPrevented).to.equal(true);
    await element.updateComplete;
    expect(form.classList.contains('dropping')).to.equal(true);
    drag('dragleave');
    await element.updateComplete;
    expect(form.classList.contains('dropping')).to.equal(false);
    expect(drag('drop', transfer({}, file)).defaultPrevented).to.equal(true);
    drag('drop', transfer({'text/plain': 'نص', 'text/html': '<p>نص</p>'}));
    drag('drop', transfer({'text/plain': 'نص'}));
    drag('drop', transfer({}));
    expect(inputs()).to.deep.equal([
      {kind: 'file', file},
      {kind: 'text', text: 'نص', html: '<p>نص</p>'},
      {kind: 'text', text: 'نص'},
    ]);
  });

  it('ties an error to the field, and the field to nothing without one', async () => {
    const element = await screen({error: 'binary-file'});
    const error = element.querySelector('.error')!;
    const {what, remedy} = arabic.messages.errors['binary-file'];
    expect(error.textContent).to.include(what).and.to.include(remedy);
    const described = () =>
      field(element)
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => element.querySelector(`#${id}`));
    expect(described()).to.deep.equal([error, element.querySelector('#add-hint')]);
    expect(field(element)).to.have.attribute('aria-invalid', 'true');
    element.error = undefined;
    await element.updateComplete;
    expect(described()).to.deep.equal([element.querySelector('#add-hint')]);
    expect(field(element)).to.have.attribute('aria-invalid', 'false');
    expect(element.querySelector('.error')).to.equal(null);
  });

  it('has no live region of its own', async () => {
    const element = await screen({working: true, error: 'empty-text'});
    const regions = element.querySelectorAll('[aria-live], [role=status], [role=alert], output');
    expect(regions).to.have.length(0);
  });

  describe('an error', () => {
    async function fail(element: RawiAdd, error: AppErrorCode) {
      element.error = error;
      await element.updateComplete;
    }

    it('leads to the field where what stands in it can be mended', async () => {
      const element = await screen();
      const announcements = eventsOf(document.body, 'announce');
      element.querySelector<HTMLElement>('[type=submit]')!.focus();
      submit(element);
      await fail(element, 'empty-text');
      expectFocus(field(element));
      expect(announcements).to.be.empty;
    });

    it('is announced where the focus stays', async () => {
      const element = await screen();
      const announcements = eventsOf(document.body, 'announce');
      const button = element.querySelector<HTMLElement>('.ways button:nth-of-type(2)')!;
      button.focus();
      const chooser = element.querySelector<HTMLInputElement>('input[type=file]')!;
      chooser.files = transfer({}, file).files;
      chooser.dispatchEvent(new Event('change'));
      await fail(element, 'binary-file');
      expectFocus(button);
      const {what, remedy} = arabic.messages.errors['binary-file'];
      expect(announcements.map(({text, urgent}) => [text, urgent])).to.deep.equal([
        [`${what} ${remedy}`, true],
      ]);
    });
  });

  describe('while it works', () => {
    it('asks for nothing, and keeps the button in the reach of keys', async () => {
      const element = await screen({working: true});
      const inputs = requests();
      field(element).value = 'نص';
      submit(element);
      expect(inputs()).to.be.empty;
      const button = named(element, arabic.messages.add.save) as HTMLButtonElement;
      expect(button.disabled).to.equal(false);
      expect(button).to.have.attribute('aria-disabled', 'true');
    });

    it('says so after a while, without moving anything, and can be cancelled', async () => {
      const element = await screen();
      const before = field(element).getBoundingClientRect();
      element.working = true;
      await element.updateComplete;
      const wait = element.querySelector('.waiting')!;
      await nextEvent(element, 'animationend' as never);
      expect(wait.checkVisibility({visibilityProperty: true})).to.equal(true);
      expect(field(element).getBoundingClientRect()).to.deep.equal(before);
      await expect(element).to.be.accessible();
      const cancels = eventsOf(document.body, 'import-cancel');
      const cancel = named(element, arabic.messages.cancel);
      cancel.focus();
      cancel.click();
      expect(cancels).to.have.length(1);
      element.working = false;
      await element.updateComplete;
      expectFocus(named(element, arabic.messages.add.save));
      expect(element.querySelector('.waiting') === null).to.equal(true);
    });
  });
});
