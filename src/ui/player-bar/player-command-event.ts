/** What a listener asks of the player. */
export type PlayerCommand =
  | {readonly type: 'play'}
  | {readonly type: 'pause'}
  | {
      readonly type: 'step';
      readonly step: 'next-sentence' | 'previous-sentence' | 'next-section' | 'previous-section';
    }
  | {readonly type: 'rate'; readonly rate: number}
  /** The sentence at the place once more. */
  | {readonly type: 'repeat'}
  /** Silence, and the reading cursor on the sentence at the place. */
  | {readonly type: 'stop'}
  /** Where the place is: section, position, time left. */
  | {readonly type: 'where'}
  | {readonly type: 'contents'}
  /** The listening options. */
  | {readonly type: 'listening'};

/** Asks the player for something. */
export class PlayerCommandEvent extends Event {
  static readonly eventName = 'player-command';
  readonly command: PlayerCommand;

  constructor(command: PlayerCommand) {
    super(PlayerCommandEvent.eventName, {bubbles: true, composed: true});
    this.command = command;
  }
}

declare global {
  interface HTMLElementEventMap {
    'player-command': PlayerCommandEvent;
  }
}
