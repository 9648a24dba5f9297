/** What a single key can do in the reader, in the order in which the list of keys tells them. */
export const KEY_COMMANDS = [
  'play',
  'stop',
  'where',
  'repeat',
  'next-sentence',
  'previous-sentence',
  'next-section',
  'previous-section',
  'faster',
  'slower',
  'contents',
  'listening',
  'keys',
] as const;

export type KeyCommand = (typeof KEY_COMMANDS)[number];

/** The key of each command that the listener has changed; an empty one has no key. */
export type KeyChoices = Readonly<Partial<Record<KeyCommand, string>>>;

/** `value` as a key that a command can have: one character, or none; otherwise `undefined`. */
export function validKey(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return value === '' || /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(value) ? value : undefined;
}
