/**
 * What the listener does in the check of the device's voice: `start` opens it, `say` and `hush`
 * begin and end the reading of the result, `later` puts the whole check off.
 */
export type VoiceCheckStep =
  | 'start'
  | 'later'
  | 'play'
  | 'heard'
  | 'not-heard'
  | 'say'
  | 'hush'
  | 'choose-device'
  | 'choose-built-in'
  | 'close';

/** The listener goes on in the check of the device's voice. */
export class VoiceCheckEvent extends Event {
  static readonly eventName = 'voice-check';
  readonly step: VoiceCheckStep;

  constructor(step: VoiceCheckStep) {
    super(VoiceCheckEvent.eventName, {bubbles: true, composed: true});
    this.step = step;
  }
}

declare global {
  interface HTMLElementEventMap {
    'voice-check': VoiceCheckEvent;
  }
}
