import {expect} from '@open-wc/testing';
import {ARABIC_LETTERS} from '../../../src/core/keys/arabic-letters.ts';
import {characterAt} from '../../../src/core/keys/physical-keys.ts';
import {pressedKey, writtenKey} from '../../../src/core/keys/pressed-key.ts';

describe('pressedKey', () => {
  it('is what was typed, in lower case', () => {
    expect(pressedKey({key: 'y', code: 'KeyY'})).to.equal('y');
    expect(pressedKey({key: 'Y', code: 'KeyY'}), 'with Caps Lock').to.equal('y');
    expect(pressedKey({key: '[', code: 'BracketLeft'})).to.equal('[');
  });

  it('goes by what is typed where a Latin keyboard is laid out differently', () => {
    expect(pressedKey({key: 'z', code: 'KeyY'}), 'German').to.equal('z');
    expect(pressedKey({key: '.', code: 'KeyE'}), 'Dvorak').to.equal('.');
  });

  it('goes by the place where what is typed is not Latin', () => {
    expect(pressedKey({key: 'غ', code: 'KeyY'}), 'Arabic').to.equal('y');
    expect(pressedKey({key: 'ج', code: 'BracketLeft'}), 'Arabic').to.equal('[');
    expect(pressedKey({key: 'لا', code: 'KeyB'}), 'two letters on one key').to.equal('b');
    expect(pressedKey({key: 'ή', code: 'KeyH'}), 'Greek').to.equal('h');
    expect(pressedKey({key: 'à', code: 'Digit0'}), 'French').to.equal('0');
    expect(pressedKey({key: '٧', code: 'Digit7'})).to.equal('7');
    expect(pressedKey({key: '٧', code: 'Numpad7'})).to.equal('7');
  });

  it('finds each key of the Arabic keyboard in its place', () => {
    const codes = [
      ...Array.from('QWERTYUIOPASDFGHJKLZXCVBNM', (letter) => `Key${letter}`),
      'Backquote',
      'BracketLeft',
      'BracketRight',
      'Semicolon',
      'Quote',
      'Comma',
      'Period',
      'Slash',
    ];
    const found = codes.map((code) => {
      const place = characterAt(code)!;
      return [place, pressedKey({key: ARABIC_LETTERS[place]!, code})];
    });
    expect(found).to.have.length(Object.keys(ARABIC_LETTERS).length);
    for (const [place, key] of found) expect(key).to.equal(place);
  });

  it('knows the Arabic letters where a keyboard does not tell the place', () => {
    expect(pressedKey({key: 'د', code: ''})).to.equal(']');
    expect(pressedKey({key: '٠', code: ''})).to.equal('0');
    expect(pressedKey({key: '۹', code: 'Unidentified'})).to.equal('9');
    expect(pressedKey({key: 'ж', code: ''}), 'another script').to.equal('ж');
  });

  it('is none for keys without a character', () => {
    for (const key of [
      'Enter',
      'Escape',
      'F1',
      'Dead',
      'Shift',
      'ArrowLeft',
      'Unidentified',
      ' ',
    ]) {
      expect(pressedKey({key, code: 'KeyY'}), key).to.equal(undefined);
    }
    expect(pressedKey({key: '😀', code: ''}), 'a sign is one').to.equal('😀');
    expect(pressedKey({key: '', code: ''})).to.equal(undefined);
  });
});

describe('writtenKey', () => {
  it('reads a key of another keyboard as the one in its place', () => {
    expect(writtenKey('غ')).to.equal('y');
    expect(writtenKey('٣')).to.equal('3');
    expect(writtenKey('K')).to.equal('k');
    expect(writtenKey('')).to.equal('');
    expect(writtenKey('ab')).to.equal(undefined);
  });

  it('knows each Arabic letter once', () => {
    const letters = Object.values(ARABIC_LETTERS);
    expect(new Set(letters).size).to.equal(letters.length);
    for (const [key, letter] of Object.entries(ARABIC_LETTERS)) {
      expect(writtenKey(letter), letter).to.equal(key);
    }
  });
});
