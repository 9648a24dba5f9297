import {expect} from '@open-wc/testing';
import {DEFAULT_KEYS} from '../../../src/core/keys/default-keys.ts';
import {KEY_COMMANDS, type KeyChoices} from '../../../src/core/keys/key-commands.ts';
import {judgeKey} from '../../../src/core/keys/key-verdict.ts';
import {commandOf, keysOf, withKey, type Keys} from '../../../src/core/keys/keys-of.ts';
import {randomFrom} from '../../random-from.ts';

function expectNoConflict(keys: Keys, message?: string): void {
  const given = Object.values(keys).filter(Boolean);
  expect(new Set(given).size, message).to.equal(given.length);
}

describe('keysOf', () => {
  it('has the usual keys where nothing was chosen', () => {
    expect(keysOf({})).to.deep.equal(DEFAULT_KEYS);
  });

  it('gives every command the key that was chosen for it, and the others theirs', () => {
    const keys = keysOf({play: 'j', where: ''});
    expect(keys).to.deep.equal({...DEFAULT_KEYS, play: 'j', where: ''});
    expect(commandOf(keys, 'j')).to.equal('play');
    expect(commandOf(keys, DEFAULT_KEYS.play)).to.equal(undefined);
    expect(commandOf(keys, ''), 'no key is not a key').to.equal(undefined);
  });

  it('puts a choice before a usual key', () => {
    const keys = keysOf({stop: DEFAULT_KEYS.play});
    expect(keys.stop).to.equal(DEFAULT_KEYS.play);
    expect(keys.play).to.equal('');
  });

  it('keeps the first of two choices that are the same', () => {
    const keys = keysOf({keys: 'j', play: 'j'});
    expect([keys.play, keys.keys]).to.deep.equal(['j', '']);
    expect(keysOf({play: 'غ', stop: 'Y'}).stop, 'the same key of two keyboards').to.equal('');
  });

  it('never gives one key to two commands, whatever was kept', () => {
    const random = randomFrom(7);
    const characters = ['', ...Object.values(DEFAULT_KEYS), 'j', 'J', 'ت', '٧', 'غ', 'د', 'é'];
    for (let round = 0; round < 500; round++) {
      const choices: KeyChoices = Object.fromEntries(
        KEY_COMMANDS.filter(() => random() < 0.6).map((command) => [
          command,
          characters[Math.floor(random() * characters.length)]!,
        ]),
      );
      const keys = keysOf(choices);
      expect(Object.keys(keys)).to.have.members([...KEY_COMMANDS]);
      expectNoConflict(keys, JSON.stringify(choices));
    }
  });
});

describe('withKey', () => {
  it('keeps a choice, and none where it is the usual key', () => {
    const chosen = withKey({where: '5'}, 'play', 'j');
    expect(chosen).to.deep.equal({where: '5', play: 'j'});
    expect(withKey(chosen, 'play', DEFAULT_KEYS.play)).to.deep.equal({where: '5'});
    expect(withKey(chosen, 'where', '')).to.deep.equal({where: '', play: 'j'});
  });
});

describe('judgeKey', () => {
  const keys = keysOf({play: '6'});

  it('refuses a key that another command has, and names that command', () => {
    for (const command of KEY_COMMANDS) {
      for (const other of KEY_COMMANDS) {
        if (other === command) continue;
        expect(judgeKey(keys, command, keys[other])).to.deep.equal({kind: 'in-use', by: other});
      }
    }
  });

  it('lets a command keep its key, even one that a screen reader uses', () => {
    for (const command of KEY_COMMANDS) {
      expect(judgeKey(keys, command, keys[command]), command).to.deep.equal({kind: 'free'});
    }
  });

  it('refuses what a browser needs', () => {
    for (const key of ['/', "'", ' ']) {
      expect(judgeKey(keys, 'stop', key), key).to.deep.equal({kind: 'browser'});
    }
  });

  it('says which screen readers use a key', () => {
    expect(judgeKey(keys, 'stop', 'h')).to.deep.equal({
      kind: 'screen-reader',
      owners: ['nvda', 'jaws', 'voiceover', 'orca'],
    });
    expect(judgeKey(keys, 'stop', ',')).to.deep.equal({
      kind: 'screen-reader',
      owners: ['nvda', 'orca'],
    });
  });

  it('gives away what is nobody’s, and the usual key of a command that has another', () => {
    expect(judgeKey(keys, 'stop', '#')).to.deep.equal({kind: 'free'});
    expect(judgeKey(keys, 'stop', DEFAULT_KEYS.play)).to.deep.equal({kind: 'free'});
  });
});
