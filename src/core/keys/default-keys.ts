import type {KeyCommand} from './key-commands.ts';

/**
 * The usual key of each command, as it is written on a keyboard of the United States; see
 * docs/keys.md for how they were chosen. Pairs lie beside each other: sentences on the brackets,
 * sections on 8 and 9, the pace on minus and equals.
 */
export const DEFAULT_KEYS: Readonly<Record<KeyCommand, string>> = Object.freeze({
  play: '\\',
  stop: '.',
  where: '0',
  repeat: '`',
  'next-sentence': ']',
  'previous-sentence': '[',
  'next-section': '9',
  'previous-section': '8',
  faster: '=',
  slower: '-',
  contents: '7',
  listening: ';',
  keys: 'y',
});
