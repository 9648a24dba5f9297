/** The listener's word on installing: now, another time, or never to be offered again. */
export class InstallAskEvent extends Event {
  static readonly eventName = 'install-ask';
  readonly answer: 'install' | 'later' | 'never';

  constructor(answer: InstallAskEvent['answer']) {
    super(InstallAskEvent.eventName, {bubbles: true, composed: true});
    this.answer = answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'install-ask': InstallAskEvent;
  }
}
