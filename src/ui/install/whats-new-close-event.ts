/** The listener has closed what is new. */
export class WhatsNewCloseEvent extends Event {
  static readonly eventName = 'whats-new-close';

  constructor() {
    super(WhatsNewCloseEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'whats-new-close': WhatsNewCloseEvent;
  }
}
