import type {Notice} from './notice.ts';

/** Asks that a notice be taken away. */
export class DismissEvent extends Event {
  static readonly eventName = 'notice-dismiss';
  readonly notice: string;

  constructor(notice: string) {
    super(DismissEvent.eventName, {bubbles: true, composed: true});
    this.notice = notice;
  }
}

/** The time of a notice is over: nobody holds it any more. */
export class NoticeOverEvent extends Event {
  static readonly eventName = 'notice-over';
  readonly notice: Notice;

  constructor(notice: Notice) {
    super(NoticeOverEvent.eventName, {bubbles: true, composed: true});
    this.notice = notice;
  }
}

declare global {
  interface HTMLElementEventMap {
    'notice-dismiss': DismissEvent;
    'notice-over': NoticeOverEvent;
  }
}
