import {expect} from '@open-wc/testing';
import {ARABIC_LETTERS} from '../../../src/core/keys/arabic-letters.ts';
import {DEFAULT_KEYS} from '../../../src/core/keys/default-keys.ts';
import {KEY_COMMANDS} from '../../../src/core/keys/key-commands.ts';
import {RESERVED_KEYS} from '../../../src/core/keys/reserved-keys.ts';
import {SHARED_KEYS} from '../../../src/core/keys/shared-keys.ts';

const text = await (await fetch(new URL('../../../docs/keys.md', import.meta.url))).text();

/** The rows of the table under a heading, cell by cell, without those of its head. */
function rowsUnder(heading: string): string[][] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  return (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

/** What stands between the backticks of Markdown. */
const code = (cell: string) => /^(`+) ?(.+?) ?\1$/.exec(cell)?.[2] ?? cell;

describe('docs/keys.md', () => {
  it('has the usual key of each command, and no other', () => {
    const told = rowsUnder('The usual keys').map(([command = '', key = '', arabic, owners]) => [
      code(command),
      code(key),
      arabic,
      owners,
    ]);
    expect(told).to.deep.equal(
      KEY_COMMANDS.map((command) => {
        const key = DEFAULT_KEYS[command];
        return [
          command,
          key,
          ARABIC_LETTERS[key] ?? '',
          (SHARED_KEYS[command]?.owners ?? []).join(', '),
        ];
      }),
    );
  });

  it('has the keys of others, and no more', () => {
    const told = rowsUnder('Keys of others').map(([owner, keys = '', use, source = '']) => [
      owner,
      keys.split(' ').filter(Boolean).map(code),
      use,
      source,
    ]);
    expect(told).to.deep.equal(
      RESERVED_KEYS.map(({owner, keys, use, source}) => [
        owner,
        keys.map((key) => (key === ' ' ? 'Space' : key)),
        use,
        `<${source}>`,
      ]),
    );
  });
});
