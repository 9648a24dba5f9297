import type {KeyCommand} from './key-commands.ts';
import {commandOf, type Keys} from './keys-of.ts';
import {ownersOf, type KeyOwner} from './reserved-keys.ts';

/** Whether a command can have a key. */
export type KeyVerdict =
  | {readonly kind: 'free'}
  /** Another command has it. */
  | {readonly kind: 'in-use'; readonly by: KeyCommand}
  /** The browser needs it. */
  | {readonly kind: 'browser'}
  /** It is the listener's choice: those screen readers keep it for themselves. */
  | {readonly kind: 'screen-reader'; readonly owners: readonly Exclude<KeyOwner, 'browser'>[]};

/** Whether `command` can have `key`, while the other commands have theirs. */
export function judgeKey(keys: Keys, command: KeyCommand, key: string): KeyVerdict {
  const by = commandOf(keys, key);
  if (by === command) return {kind: 'free'};
  if (by) return {kind: 'in-use', by};
  const owners = ownersOf(key);
  if (owners.includes('browser')) return {kind: 'browser'};
  const readers = owners.filter((owner) => owner !== 'browser');
  return readers.length > 0 ? {kind: 'screen-reader', owners: readers} : {kind: 'free'};
}
