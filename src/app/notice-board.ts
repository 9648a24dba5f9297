import {stays as waits, type Notice} from '../ui/notices/notice.ts';
import type {AppState} from './app-state.ts';
import {codeOf} from './code-of.ts';
import {report} from './report.ts';
import type {Store} from './store.ts';

export interface NoticeBoardOptions {
  /** Whether a voice of Rawi is speaking now. */
  readonly isSounding?: () => boolean;
}

/**
 * The short messages at the foot of the window, and all that a screen reader is told without
 * being asked. While a voice of Rawi speaks only faults are said: other notices are shown
 * without a word and never said later, when they would be no news.
 */
export class NoticeBoard {
  readonly #store: Store<AppState>;
  readonly #isSounding: () => boolean;

  constructor(store: Store<AppState>, {isSounding = () => false}: NoticeBoardOptions = {}) {
    this.#store = store;
    this.#isSounding = isSounding;
  }

  /** Answers what the screens in `root` want said, and takes away what has had its time. */
  listen(root: HTMLElement): void {
    root.addEventListener('announce', ({text, urgent}) => this.announce(text, {urgent}));
    root.addEventListener('notice-over', ({notice}) => this.#remove((each) => each === notice));
  }

  /**
   * Shows a notice; one with the same id gives way to it, and so does one that would go by itself:
   * the newest tells what holds, and a stack of them would cover the text. It goes by itself unless
   * it `stays`, is a fault, or offers something.
   */
  show(notice: Notice, {stays = false} = {}): void {
    const others = this.#store.value.notices.filter(
      (each) => each.id !== notice.id && !(isSeen(notice) && isSeen(each) && !waits(each)),
    );
    const isSilent = this.#isSounding() && !notice.urgent;
    const shown: Notice = {
      ...notice,
      ...(stays ? {stays} : {}),
      ...(isSilent ? {only: 'shown'} : {}),
    };
    this.#store.update({notices: [...others, shown]});
  }

  /** Says `text`, never that of an article, without showing it. */
  announce(text: string, {urgent = false} = {}): void {
    if (this.#isSounding() && !urgent) return;
    // A fault does not give way to what is said after it.
    this.show({id: urgent ? 'said-fault' : 'said', text, urgent, only: 'said'});
  }

  /**
   * Tells of a fault: what happened, and the one thing to do, with the button that does it where
   * there is one. `context` is for the report.
   */
  fault(error: unknown, context: string, action?: Notice['action']): void {
    report(error, context);
    const {what, remedy} = this.#store.value.locale.messages.errors[codeOf(error)];
    const text = `${what} ${remedy}`;
    this.show({id: 'fault', text, urgent: true, ...(action ? {action} : {})});
  }

  dismiss(id: string): void {
    this.#remove((notice) => notice.id === id);
  }

  #remove(isGone: (notice: Notice) => boolean): void {
    this.#store.update({notices: this.#store.value.notices.filter((each) => !isGone(each))});
  }
}

const isSeen = ({only}: Notice) => only !== 'said';
