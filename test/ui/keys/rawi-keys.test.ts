import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {DEFAULT_KEYS} from '../../../src/core/keys/default-keys.ts';
import {KEY_COMMANDS} from '../../../src/core/keys/key-commands.ts';
import {keysMessages} from '../../../src/i18n/keys/keys-catalogue.ts';
import {arabic, english, eventsOf, expectFocus, locales, named, words} from '../page.ts';
import {changeButton, dialogOf, keyList, keySheet} from './open-keys.ts';

const changes = () => eventsOf(document.body, 'settings-change');
const cell = (root: ParentNode, command: string) =>
  words(root.querySelector(`#key-of-${command}`)!.textContent);

describe('rawi-keys', () => {
  for (const locale of locales) {
    const messages = keysMessages(locale);

    it(`is accessible (${locale.language})`, async () => {
      const element = await keyList({shortcuts: true, keys: {play: 'j', stop: ''}}, locale);
      await expect(element).to.be.accessible();
    });

    it(`is accessible while it asks (${locale.language})`, async () => {
      const element = await keyList({}, locale);
      changeButton(element, 'play', locale).click();
      await element.updateComplete;
      await expect(element).to.be.accessible();
    });

    it(`lists each command with its key and a button of its own (${locale.language})`, async () => {
      const element = await keyList({}, locale);
      const [table] = element.querySelectorAll('table');
      const rows = [...table!.tBodies[0]!.rows];
      expect(rows.map(({cells}) => words(cells[0]!.textContent))).to.deep.equal(
        KEY_COMMANDS.map((command) => messages.commands[command]),
      );
      for (const {cells} of rows) {
        expect(cells[0]!.matches('th[scope="row"]')).to.equal(true);
        const button = cells[1]!.querySelector('button')!;
        expect(button.getAttribute('aria-label')).to.equal(
          messages.changeKeyOf(words(cells[0]!.textContent)),
        );
        expect(button.getAttribute('aria-describedby')).to.equal(
          cells[1]!.querySelector('[id]')!.id,
        );
      }
    });

    it(`says signs by their names, and shows both letters (${locale.language})`, async () => {
      const element = await keyList({}, locale);
      const sign = element.querySelector('#key-of-previous-sentence')!;
      expect(words(sign.textContent)).to.equal(
        `[ ${messages.signs['[']!} ${messages.onArabicKeyboard} ج`,
      );
      expect(sign.querySelector('[aria-hidden]')!.textContent).to.equal('[');
      expect(cell(element, 'keys')).to.equal(`Y ${messages.onArabicKeyboard} غ`);
      expect(cell(element, 'where')).to.equal(locale.format.number(0));
    });
  }

  it('tells the keys that always work', async () => {
    const element = await keyList({}, english);
    const table = element.querySelectorAll('table')[1]!;
    expect(
      [...table.tBodies[0]!.rows].map(({cells}) => words(cells[0]!.textContent)),
    ).to.deep.equal(['Tab', 'Enter Space', 'Arrow keys', 'Home End', 'Esc', 'Media keys']);
    for (const {cells} of table.tBodies[0]!.rows)
      expect(words(cells[1]!.textContent)).to.match(/\w/);
  });

  it('turns shortcuts on and off, and says why they are off', async () => {
    const events = changes();
    const element = await keyList({}, english);
    const box = element.querySelector<HTMLInputElement>('input[name="shortcuts"]')!;
    expect(box.checked).to.equal(false);
    expect(words(box.labels![0]!.textContent)).to.equal(
      'Single-key shortcuts Off at first, since a screen reader or dictation may use the same keys for something else.',
    );
    box.click();
    box.click();
    expect(events.map(({change}) => change)).to.deep.equal([{shortcuts: true}, {shortcuts: false}]);
  });

  it('shows what was chosen, and a command that has no key', async () => {
    const element = await keyList({keys: {play: '#', stop: ''}}, english);
    expect(cell(element, 'play')).to.equal('#');
    expect(cell(element, 'stop')).to.equal('No key');
  });

  it('restores the usual keys, where some are not', async () => {
    const events = changes();
    const element = await keyList({keys: {play: '#', stop: ''}}, english);
    const restore = named(element, 'Restore the usual keys');
    expect(restore.getAttribute('aria-disabled')).to.equal('false');
    restore.focus();
    restore.click();
    await element.updateComplete;
    expect(events.map(({change}) => change)).to.deep.equal([{keys: {}}]);
    expect(cell(element, 'stop')).to.include('full stop');
    expect(restore.getAttribute('aria-disabled')).to.equal('true');
    expectFocus(restore);
    restore.click();
    expect(events).to.have.length(1);
  });

  for (const [width, type] of [
    [320, 100],
    [412, 200],
  ] as const) {
    for (const locale of locales) {
      it(`has room (${locale.language}, ${width} px, type at ${type}%)`, async () => {
        await setViewport({width, height: 640});
        document.documentElement.style.fontSize = `${type}%`;
        try {
          const sheet = await keySheet(locale);
          const dialog = sheet.querySelector<HTMLDialogElement>('dialog.keys')!;
          expect(dialog.scrollWidth).to.equal(dialog.clientWidth);
          expect(document.documentElement.scrollWidth).to.equal(width);
          for (const target of dialog.querySelectorAll('button, .choice label')) {
            if (target.closest('dialog') !== dialog) continue;
            const {width: across, height} = target.getBoundingClientRect();
            expect(Math.min(across, height), target.outerHTML).to.be.at.least(44);
          }
        } finally {
          document.documentElement.style.fontSize = '';
          await setViewport({width: 800, height: 600});
        }
      });
    }
  }
});

describe('changing a key', () => {
  /** The dialog for the key of `play`, open. */
  async function asked(keys = {}, locale = english) {
    const events = changes();
    const element = await keyList({keys}, locale);
    const button = changeButton(element, 'play', locale);
    button.focus();
    button.click();
    const dialog = dialogOf(element);
    const settled = () => element.querySelector('rawi-key-press')!.updateComplete;
    return {element, button, dialog, settled, chosen: () => events.map(({change}) => change.keys)};
  }
  const verdict = (dialog: HTMLElement) =>
    words(dialog.querySelector('[role="alert"]')!.textContent);

  it('asks in a dialog, whose field waits for the key', async () => {
    const {dialog} = await asked();
    expect(dialog.matches(':modal')).to.equal(true);
    expect(dialog.querySelector('h2')!.textContent).to.equal('Change the key of “Play and pause”');
    expectFocus(dialog.querySelector('input'));
  });

  it('takes a free key, and goes back to where it was', async () => {
    const {element, button, dialog, chosen} = await asked();
    await sendKeys({press: '\\'});
    expect(chosen(), 'the usual one is no choice').to.deep.equal([{}]);
    button.click();
    await sendKeys({press: '#'});
    expect(chosen()[1]).to.deep.equal({play: '#'});
    expect(dialog.open).to.equal(false);
    expectFocus(button);
    await element.updateComplete;
    expect(cell(element, 'play')).to.equal('#');
  });

  it('keeps the other choices', async () => {
    const {dialog, chosen} = await asked({where: '', keys: 'w'});
    named(dialog, 'Leave it without a key').click();
    expect(chosen()).to.deep.equal([{where: '', keys: 'w', play: ''}]);
  });

  for (const key of ['Backspace', 'Delete']) {
    it(`leaves a command without a key (${key})`, async () => {
      const {dialog, chosen} = await asked();
      await sendKeys({press: key});
      expect(chosen()).to.deep.equal([{play: ''}]);
      expect(dialog.open).to.equal(false);
    });
  }

  it('is given up with Escape and by its buttons', async () => {
    const {button, dialog, chosen} = await asked();
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
    expectFocus(button);
    for (const name of ['Cancel', english.messages.close]) {
      button.click();
      named(dialog, name).click();
      expect(dialog.open, name).to.equal(false);
    }
    expect(chosen()).to.deep.equal([]);
  });

  it('refuses a key that is in use, says by what, and waits for another', async () => {
    const {dialog, settled, chosen} = await asked();
    await sendKeys({press: DEFAULT_KEYS.stop});
    await settled();
    expect(verdict(dialog)).to.equal(
      '. full stop in Arabic ز This key has another command: “Stop at the sentence being read”. Press a different one.',
    );
    const field = dialog.querySelector('input')!;
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(field.value).to.equal('');
    expectFocus(field);
    await sendKeys({press: DEFAULT_KEYS.play});
    expect(chosen()).to.deep.equal([{}]);
  });

  it('refuses a key that the browser needs', async () => {
    const {dialog, settled, chosen} = await asked();
    for (const key of ['/', "'", 'Space']) {
      await sendKeys({press: key});
      await settled();
      expect(verdict(dialog), key).to.include('The browser needs this key.');
    }
    expect(chosen()).to.deep.equal([]);
  });

  it('warns of a key that screen readers use, by their names, and takes it when asked to', async () => {
    const {dialog, settled, chosen} = await asked();
    await sendKeys({press: 'h'});
    await settled();
    expect(verdict(dialog), 'it is no refusal').to.equal('');
    expect(words(dialog.querySelector('#new-key-warning')!.textContent)).to.equal(
      'H in Arabic ا A screen reader (\u2068NVDA\u2069, \u2068JAWS\u2069, \u2068VoiceOver\u2069, or \u2068Orca\u2069) uses this key while it browses, so Rawi does not get it then.',
    );
    const accept = named(dialog, 'Use it anyway');
    expectFocus(accept);
    expect(chosen()).to.deep.equal([]);
    await sendKeys({press: 'Enter'});
    expect(chosen()).to.deep.equal([{play: 'h'}]);
    expect(dialog.open).to.equal(false);
  });

  it('asks anew each time', async () => {
    const {button, dialog, settled} = await asked();
    await sendKeys({press: 'h'});
    await settled();
    await sendKeys({press: 'Escape'});
    button.click();
    expect(dialog.querySelector('.accept')).to.equal(null);
    expect(verdict(dialog)).to.equal('');
    expectFocus(dialog.querySelector('input'));
  });

  it('goes about with Tab, and takes no key with a modifier', async () => {
    const {dialog, chosen} = await asked();
    for (const modifier of ['Control', 'Shift']) {
      await sendKeys({down: modifier});
      await sendKeys({press: 'j'});
      await sendKeys({up: modifier});
    }
    await sendKeys({press: 'Tab'});
    expectFocus(named(dialog, 'Leave it without a key'));
    expect(dialog.open).to.equal(true);
    expect(chosen()).to.deep.equal([]);
  });

  it('takes the key of an Arabic keyboard as the one in its place', async () => {
    const {dialog, settled, chosen} = await asked();
    const field = dialog.querySelector('input')!;
    field.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'ت', code: 'KeyJ', bubbles: true, cancelable: true}),
    );
    await settled();
    named(dialog, 'Use it anyway').click();
    expect(chosen()).to.deep.equal([{play: 'j'}]);
  });

  it('takes what a keyboard on the screen writes without telling the key', async () => {
    const {dialog, settled} = await asked();
    const field = dialog.querySelector('input')!;
    field.value = 'غ';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settled();
    expect(verdict(dialog)).to.include('List of keys');
    expect(field.value).to.equal('');
  });
});

describe('rawi-keys-sheet', () => {
  for (const locale of locales) {
    it(`is accessible (${locale.language})`, async () => {
      await expect(await keySheet(locale)).to.be.accessible();
    });
  }

  it('opens on its heading and closes with Escape and by its button', async () => {
    const sheet = await keySheet();
    const dialog = sheet.querySelector<HTMLDialogElement>('dialog.keys')!;
    expect(dialog.matches(':modal')).to.equal(true);
    expectFocus(sheet.querySelector('h2'));
    expect(sheet.querySelector('h2')!.textContent).to.equal(keysMessages(arabic).title);
    await sendKeys({press: 'Escape'});
    expect(dialog.open).to.equal(false);
    sheet.show();
    dialog.querySelector<HTMLElement>(':scope > .sheet-head button')!.click();
    expect(dialog.open).to.equal(false);
  });

  it('asks for a key over itself, and is still there when the question is given up', async () => {
    const sheet = await keySheet();
    const button = changeButton(sheet, 'where');
    button.focus();
    button.click();
    expect(dialogOf(sheet).matches(':modal')).to.equal(true);
    await sendKeys({press: 'Escape'});
    expect(dialogOf(sheet).open).to.equal(false);
    expect(sheet.querySelector<HTMLDialogElement>('dialog.keys')!.open).to.equal(true);
    expectFocus(button);
  });

  it('tells of what is changed in it', async () => {
    const events = changes();
    const sheet = await keySheet();
    sheet.querySelector<HTMLInputElement>('input[name="shortcuts"]')!.click();
    changeButton(sheet, 'where').click();
    await sendKeys({press: 'Delete'});
    expect(events.map(({change}) => change)).to.deep.equal([
      {shortcuts: true},
      {keys: {where: ''}},
    ]);
  });
});
