import type {KeyCommand} from '../core/keys/key-commands.ts';
import {commandOf, keysOf} from '../core/keys/keys-of.ts';
import {pressedKey} from '../core/keys/pressed-key.ts';
import type {Settings} from '../core/settings.ts';

export interface KeyDeskParts {
  readonly settings: () => Pick<Settings, 'shortcuts' | 'keys'>;
  /** Whether an article is open, and the commands have something to act on. */
  readonly isReading: () => boolean;
  readonly run: (command: KeyCommand) => void;
}

/** Commands of which a key that is held down asks again and again. */
const repeatable: ReadonlySet<KeyCommand> = new Set(['next-sentence', 'previous-sentence']);

/** Where letters are written or choose something. */
const fields =
  'input, textarea, select, [role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"]';
/** Inputs in which a letter does nothing. */
const buttonsAndSliders =
  'input:is([type="range"], [type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"])';

/** Hears the single keys that are commands in the reader, where the listener has turned them on. */
export class KeyDesk {
  readonly #parts: KeyDeskParts;

  constructor(parts: KeyDeskParts) {
    this.#parts = parts;
  }

  /** Hears the keys that are pressed in `root`, until `signal` is aborted. */
  listen(root: Document, signal?: AbortSignal): void {
    root.addEventListener('keydown', (event) => this.#onKey(root, event), signal ? {signal} : {});
  }

  #onKey(root: Document, event: KeyboardEvent): void {
    const {settings, isReading, run} = this.#parts;
    const {shortcuts, keys} = settings();
    if (!shortcuts || !isReading() || event.defaultPrevented) return;
    if (event.isComposing || hasModifier(event)) return;
    const key = pressedKey(event);
    const command = key === undefined ? undefined : commandOf(keysOf(keys), key);
    if (!command || (event.repeat && !repeatable.has(command))) return;
    if (event.composedPath().some(isField) || root.querySelector('dialog:modal')) return;
    event.preventDefault();
    run(command);
  }
}

function hasModifier(event: KeyboardEvent): boolean {
  const {ctrlKey, altKey, metaKey, shiftKey} = event;
  return ctrlKey || altKey || metaKey || shiftKey || event.getModifierState('AltGraph');
}

function isField(target: EventTarget): boolean {
  if (!(target instanceof Element)) return false;
  const isEditable = target instanceof HTMLElement && target.isContentEditable;
  return isEditable || (target.matches(fields) && !target.matches(buttonsAndSliders));
}
