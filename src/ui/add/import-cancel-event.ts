/** The reader does not want to wait any longer for what was handed in. */
export class ImportCancelEvent extends Event {
  static readonly eventName = 'import-cancel';

  constructor() {
    super(ImportCancelEvent.eventName, {bubbles: true, composed: true});
  }
}

declare global {
  interface HTMLElementEventMap {
    'import-cancel': ImportCancelEvent;
  }
}
