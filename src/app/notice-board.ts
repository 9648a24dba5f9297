import type {Notice} from '../ui/notices/notice.ts';
import type {AppState} from './app-state.ts';
import {codeOf} from './code-of.ts';
import {report} from './report.ts';
import type {Store} from './store.ts';

/** How long a notice stays that nobody takes away, in milliseconds. Faults stay. */
const lifetime = 10_000;

/** The short messages at the foot of the window. */
export class NoticeBoard {
  readonly #store: Store<AppState>;

  constructor(store: Store<AppState>) {
    this.#store = store;
  }

  /** Shows a notice; one with the same id gives way to it. */
  show(notice: Notice, {stays = false} = {}): void {
    const others = this.#store.value.notices.filter(({id}) => id !== notice.id);
    this.#store.update({notices: [...others, notice]});
    if (!stays && !notice.urgent) {
      setTimeout(() => {
        if (this.#store.value.notices.includes(notice)) this.dismiss(notice.id);
      }, lifetime);
    }
  }

  /** Tells of a fault: what happened, and the one thing to do. `context` is for the report. */
  fault(error: unknown, context: string): void {
    report(error, context);
    const {what, remedy} = this.#store.value.locale.messages.errors[codeOf(error)];
    this.show({id: 'fault', text: `${what} ${remedy}`, urgent: true});
  }

  dismiss(id: string): void {
    this.#store.update({notices: this.#store.value.notices.filter((notice) => notice.id !== id)});
  }
}
