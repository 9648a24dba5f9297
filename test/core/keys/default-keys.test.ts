import {expect} from '@open-wc/testing';
import {ARABIC_LETTERS} from '../../../src/core/keys/arabic-letters.ts';
import {DEFAULT_KEYS} from '../../../src/core/keys/default-keys.ts';
import {KEY_COMMANDS, validKey} from '../../../src/core/keys/key-commands.ts';
import {pressedKey} from '../../../src/core/keys/pressed-key.ts';
import {ownersOf, RESERVED_KEYS} from '../../../src/core/keys/reserved-keys.ts';
import {SHARED_KEYS} from '../../../src/core/keys/shared-keys.ts';

describe('the usual keys', () => {
  it('are one for each command, and no two the same', () => {
    expect(Object.keys(DEFAULT_KEYS)).to.deep.equal([...KEY_COMMANDS]);
    expect(new Set(Object.values(DEFAULT_KEYS)).size).to.equal(KEY_COMMANDS.length);
    for (const key of Object.values(DEFAULT_KEYS)) {
      expect(validKey(key)).to.equal(key);
      expect(pressedKey({key, code: ''})).to.equal(key);
    }
  });

  it('are there on an Arabic keyboard, in the same place', () => {
    for (const [command, key] of Object.entries(DEFAULT_KEYS)) {
      const onArabic = ARABIC_LETTERS[key] ?? key;
      expect(pressedKey({key: onArabic, code: ''}), command).to.equal(key);
    }
  });

  for (const command of KEY_COMMANDS) {
    const key = DEFAULT_KEYS[command];
    it(`are used by nobody else, or for a reason: ${command} (${key})`, () => {
      expect(ownersOf(key)).to.deep.equal(SHARED_KEYS[command]?.owners ?? []);
      if (SHARED_KEYS[command]) expect(SHARED_KEYS[command].because).to.match(/\w+ \w+/);
    });
  }

  it('are never what a browser needs', () => {
    const browser = RESERVED_KEYS.filter(({owner}) => owner === 'browser');
    expect(browser.flatMap(({keys}) => keys)).to.not.include.members(Object.values(DEFAULT_KEYS));
    for (const {owners} of Object.values(SHARED_KEYS)) expect(owners).to.not.include('browser');
  });

  it('have nobody’s keys for what is needed while one listens', () => {
    for (const command of [
      'play',
      'stop',
      'where',
      'repeat',
      'next-sentence',
      'previous-sentence',
    ] as const) {
      expect(ownersOf(DEFAULT_KEYS[command]), command).to.deep.equal([]);
    }
  });
});

describe('the keys of others', () => {
  it('are told of every screen reader and of browsers, each with its source', () => {
    const owners = new Set(RESERVED_KEYS.map(({owner}) => owner));
    expect([...owners]).to.have.members([
      'nvda',
      'jaws',
      'voiceover',
      'talkback',
      'orca',
      'browser',
    ]);
    for (const {source, use, owner} of RESERVED_KEYS) {
      expect(new URL(source).protocol, owner).to.equal('https:');
      expect(use).to.not.equal('');
    }
  });

  it('have each key once for each owner, as commands would have it', () => {
    for (const owner of ['nvda', 'jaws', 'voiceover', 'orca', 'browser']) {
      const keys = RESERVED_KEYS.filter((row) => row.owner === owner).flatMap((row) => row.keys);
      expect(new Set(keys).size, owner).to.equal(keys.length);
      for (const key of keys) {
        if (key.length === 1 && key !== ' ') {
          expect(pressedKey({key, code: ''}), owner).to.equal(key);
        }
      }
    }
  });

  it('are found by key', () => {
    expect(ownersOf('h')).to.deep.equal(['nvda', 'jaws', 'voiceover', 'orca']);
    expect(ownersOf('/')).to.deep.equal(['jaws', 'browser']);
    expect(ownersOf('\\')).to.deep.equal([]);
  });
});
