import type {KeyCommand} from '../../core/keys/key-commands.ts';

/** A key was pressed for a command, or none is wanted for it. */
export class KeyChoiceEvent extends Event {
  static readonly eventName = 'key-choice';
  readonly command: KeyCommand;
  /** Empty for none. */
  readonly key: string;

  constructor(command: KeyCommand, key: string) {
    super(KeyChoiceEvent.eventName, {bubbles: true, composed: true});
    this.command = command;
    this.key = key;
  }
}

declare global {
  interface HTMLElementEventMap {
    'key-choice': KeyChoiceEvent;
  }
}
