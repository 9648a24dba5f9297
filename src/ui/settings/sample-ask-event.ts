/** The listener wants to hear how a text sounds with what has been chosen. */
export class SampleAskEvent extends Event {
  static readonly eventName = 'sample-ask';
  readonly text: string;
  /** BCP 47. */
  readonly language: string;

  constructor(text: string, language: string) {
    super(SampleAskEvent.eventName, {bubbles: true, composed: true});
    this.text = text;
    this.language = language;
  }
}

declare global {
  interface HTMLElementEventMap {
    'sample-ask': SampleAskEvent;
  }
}
