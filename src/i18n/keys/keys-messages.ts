import type {KeyCommand} from '../../core/keys/key-commands.ts';

/** Keys that do what they do in every page, or at least without being turned on. */
export type ConstantKeys = 'tab' | 'press' | 'arrows' | 'ends' | 'escape' | 'media';

/** The strings of the keys. */
export interface KeysMessages {
  readonly title: string;
  readonly shortcuts: string;
  /** Why they are off at first. */
  readonly shortcutsHint: string;
  readonly inReader: string;
  /** The heads of the columns. */
  readonly command: string;
  readonly key: string;
  readonly change: string;
  /** Begins with {@link change}. */
  readonly changeKeyOf: (command: string) => string;
  readonly noKey: string;
  /** The letter that an Arabic keyboard has on the key. */
  readonly onArabicKeyboard: string;
  readonly restore: string;
  readonly commands: Readonly<Record<KeyCommand, string>>;
  /** The names of keys whose sign is small, or not said by a screen reader. */
  readonly signs: Readonly<Record<string, string>>;
  readonly always: string;
  readonly alwaysHint: string;
  readonly use: string;
  readonly constant: Readonly<Record<ConstantKeys, string>>;
  readonly arrowKeys: string;
  readonly mediaKeys: string;
  readonly press: {
    readonly field: string;
    readonly hint: string;
    readonly inUse: (command: string) => string;
    readonly browser: string;
    readonly readers: (names: string) => string;
    readonly accept: string;
    readonly noKey: string;
    readonly cancel: string;
  };
}
