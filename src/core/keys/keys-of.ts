import {DEFAULT_KEYS} from './default-keys.ts';
import {KEY_COMMANDS, type KeyChoices, type KeyCommand} from './key-commands.ts';
import {writtenKey} from './pressed-key.ts';

/** The key of every command; empty where it has none. No two have the same. */
export type Keys = Readonly<Record<KeyCommand, string>>;

/**
 * The keys that hold. A choice goes before a usual key; of two choices that are the same, which
 * only a file from elsewhere can bring, the first holds.
 */
export function keysOf(choices: KeyChoices): Keys {
  const taken = new Set<string>();
  const keys: Record<KeyCommand, string> = {...DEFAULT_KEYS};
  const take = (command: KeyCommand, key: string) => {
    keys[command] = taken.has(key) ? '' : key;
    if (key) taken.add(key);
  };
  const isChosen = (command: KeyCommand) => choices[command] !== undefined;
  for (const command of KEY_COMMANDS.filter(isChosen)) {
    take(command, writtenKey(choices[command] ?? '') ?? '');
  }
  for (const command of KEY_COMMANDS.filter((command) => !isChosen(command))) {
    take(command, DEFAULT_KEYS[command]);
  }
  return keys;
}

/** The command that has `key`. */
export function commandOf(keys: Keys, key: string): KeyCommand | undefined {
  return key === '' ? undefined : KEY_COMMANDS.find((command) => keys[command] === key);
}

/** `choices` with `key` for `command`; a usual key is no choice. */
export function withKey(choices: KeyChoices, command: KeyCommand, key: string): KeyChoices {
  const {[command]: _before, ...others} = choices;
  return key === DEFAULT_KEYS[command] ? others : {...others, [command]: key};
}
