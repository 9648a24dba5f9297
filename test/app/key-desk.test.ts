import {expect, fixture, html} from '@open-wc/testing';
import {KeyDesk} from '../../src/app/key-desk.ts';
import {DEFAULT_KEYS} from '../../src/core/keys/default-keys.ts';
import {KEY_COMMANDS, type KeyChoices, type KeyCommand} from '../../src/core/keys/key-commands.ts';

interface Given {
  readonly shortcuts?: boolean;
  readonly keys?: KeyChoices;
  readonly reading?: boolean;
}

describe('KeyDesk', () => {
  let ended: AbortController;
  let asked: KeyCommand[];

  function desk({shortcuts = true, keys = {}, reading = true}: Given = {}): void {
    new KeyDesk({
      settings: () => ({shortcuts, keys}),
      isReading: () => reading,
      run: (command) => asked.push(command),
    }).listen(document, ended.signal);
  }

  /** @returns whether the page took the key */
  function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) {
    const event = new KeyboardEvent('keydown', {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...init,
    });
    target.dispatchEvent(event);
    return event.defaultPrevented;
  }

  beforeEach(() => {
    ended = new AbortController();
    asked = [];
  });
  afterEach(() => ended.abort());

  it('runs each command by its key, which then does nothing else', () => {
    desk();
    for (const command of KEY_COMMANDS) {
      expect(press(DEFAULT_KEYS[command]), command).to.equal(true);
    }
    expect(asked).to.deep.equal([...KEY_COMMANDS]);
  });

  it('runs it by the key in the same place of an Arabic keyboard', () => {
    desk();
    press('د', {code: 'BracketRight'});
    press('غ', {code: 'KeyY'});
    expect(asked).to.deep.equal(['next-sentence', 'keys']);
  });

  it('goes by the keys that were chosen', () => {
    desk({keys: {play: 'j', stop: ''}});
    expect([press('j'), press('J'), press('\\'), press('.')]).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
    expect(asked).to.deep.equal(['play', 'play']);
  });

  it('takes no key until shortcuts are turned on', () => {
    desk({shortcuts: false});
    expect(press('\\')).to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  it('takes no key where no article is open', () => {
    desk({reading: false});
    expect(press('\\')).to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  it('leaves alone what is no command', () => {
    desk();
    for (const key of ['h', 'Enter', ' ', 'Escape', 'ArrowLeft', 'Tab', 'F6', 'Dead', '/']) {
      expect(press(key), key).to.equal(false);
    }
    expect(asked).to.deep.equal([]);
  });

  for (const modifier of [
    'shiftKey',
    'ctrlKey',
    'altKey',
    'metaKey',
    'modifierAltGraph',
  ] as const) {
    it(`leaves alone what has a modifier (${modifier})`, () => {
      desk();
      expect(press('\\', {[modifier]: true})).to.equal(false);
      expect(asked).to.deep.equal([]);
    });
  }

  it('leaves alone what is being composed, and what somebody has answered', () => {
    desk();
    expect(press('\\', {isComposing: true})).to.equal(false);
    const answer = (event: Event) => event.preventDefault();
    document.body.addEventListener('keydown', answer, {signal: ended.signal});
    press('\\');
    expect(asked).to.deep.equal([]);
  });

  it('repeats a key that is held down only from sentence to sentence', () => {
    desk();
    for (const command of KEY_COMMANDS) press(DEFAULT_KEYS[command], {repeat: true});
    expect(asked).to.deep.equal(['next-sentence', 'previous-sentence']);
  });

  for (const field of [
    html`<input />`,
    html`<input type="search" />`,
    html`<input type="number" />`,
    html`<textarea></textarea>`,
    html`<select></select>`,
    html`<div contenteditable="true">…</div>`,
    html`<div role="textbox" tabindex="0"></div>`,
    html`<div role="combobox" tabindex="0"></div>`,
  ]) {
    it(`leaves alone what is written in a field (${field.strings.join('')})`, async () => {
      const element = await fixture(field);
      desk();
      expect(press('\\', {}, element)).to.equal(false);
      expect(asked).to.deep.equal([]);
    });
  }

  it('leaves alone what is written inside an editable text', async () => {
    const element = await fixture(html`<div contenteditable="true"><p>نص</p></div>`);
    desk();
    expect(press('\\', {}, element.querySelector('p')!)).to.equal(false);
    expect(asked).to.deep.equal([]);
  });

  it('leaves alone what is written in a field within a shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const field = document.createElement('input');
    const button = document.createElement('button');
    host.attachShadow({mode: 'open'}).append(field, button);
    desk();
    expect(press('\\', {}, field)).to.equal(false);
    expect(press('\\', {}, button)).to.equal(true);
    expect(asked).to.deep.equal(['play']);
  });

  for (const control of [
    html`<button>زر</button>`,
    html`<input type="range" />`,
    html`<input type="checkbox" />`,
    html`<a href="/">رابط</a>`,
  ]) {
    it(`leaves to a control its own keys alone (${control.strings.join('')})`, async () => {
      const element = await fixture(control);
      desk();
      for (const key of [' ', 'Enter', 'ArrowLeft', 'ArrowUp', 'Home', 'End', 'PageUp']) {
        expect(press(key, {}, element), key).to.equal(false);
      }
      expect(press('\\', {}, element)).to.equal(true);
      expect(asked).to.deep.equal(['play']);
    });
  }

  it('takes no key while a dialog is open over the article', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>زر</button></dialog>`);
    desk();
    dialog.showModal();
    expect(press('\\')).to.equal(false);
    expect(press('\\', {}, dialog.querySelector('button')!)).to.equal(false);
    dialog.close();
    expect(press('\\')).to.equal(true);
    expect(asked).to.deep.equal(['play']);
  });

  it('hears nothing once it is to end', () => {
    desk();
    ended.abort();
    expect(press('\\')).to.equal(false);
    expect(asked).to.deep.equal([]);
  });
});
