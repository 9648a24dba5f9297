/**
 * Something is to be said by a screen reader that the eye sees where it stands: how many settings
 * were found, that something takes its time. Never the text of an article. An `urgent` one, a
 * fault, is said while the voice speaks too; any other is then left out.
 */
export class AnnounceEvent extends Event {
  static readonly eventName = 'announce';
  readonly text: string;
  readonly urgent: boolean;

  constructor(text: string, {urgent = false}: {readonly urgent?: boolean} = {}) {
    super(AnnounceEvent.eventName, {bubbles: true, composed: true});
    this.text = text;
    this.urgent = urgent;
  }
}

declare global {
  interface HTMLElementEventMap {
    announce: AnnounceEvent;
  }
}
