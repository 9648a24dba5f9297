import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Locale} from '../../i18n/locale.ts';
import {noticesTitle} from '../../i18n/notices/notices-title.ts';
import type {Clock} from '../../speech/web-speech/clock.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import {AnnouncerLines} from './announcer-lines.ts';
import {DialogGuest} from './dialog-guest.ts';
import {FocusReturn} from './focus-return.ts';
import {FootPlace} from './foot-place.ts';
import {stays, type Notice} from './notice.ts';
import {DismissEvent, NoticeOverEvent} from './notice-events.ts';
import {NoticeTimes} from './notice-times.ts';
import {pageTime} from './page-time.ts';

/**
 * The notices at the foot of the window, and the document's one announcer, which is there from the
 * beginning so that what is put into it is said. While a modal dialog is open both stand in it,
 * for behind it nobody would see or hear them. Neither ever holds article text. The announcer has no
 * role: Orca says "status bar" of an empty status that is met by who goes on by lines.
 *
 * A notice waits as long as the focus or the pointer is on it, or the page is not seen.
 *
 * @fires notice-dismiss
 * @fires notice-over
 */
@customElement('rawi-notices')
export class RawiNotices extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) notices: readonly Notice[] = [];
  /** A test brings its own. */
  @property({attribute: false}) clock: Clock = pageTime;

  readonly #lines = new AnnouncerLines(
    () => this.clock,
    () => this.requestUpdate(),
  );
  readonly #known = new WeakSet<Notice>();
  readonly #times = new NoticeTimes(
    this,
    () => this.clock,
    (notice) => this.dispatchEvent(new NoticeOverEvent(notice)),
  );
  readonly #focus = new FocusReturn(this);
  readonly #foot = new FootPlace(this);
  readonly #dialog = new DialogGuest(this, () => {
    this.#lines.moved();
    this.#foot.keepOffSoon();
  });

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.#dialog.isMoving) return;
    this.addEventListener('keydown', this.#onKey);
    this.#times.start();
    this.#focus.start();
    this.#foot.start();
    this.#dialog.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // Where the dialog was taken out of the document, this element was in it.
    if (this.#dialog.isMoving || this.#dialog.goHome()) return;
    this.removeEventListener('keydown', this.#onKey);
    this.#dialog.stop();
    this.#foot.stop();
    this.#focus.stop();
    this.#times.stop();
  }

  override render() {
    const shown = this.notices.filter(({only}) => only !== 'said');
    return html`<div class="visually-hidden" aria-live="polite">
        ${repeat(
          this.#lines.all,
          ({key}) => key,
          ({text}) => html`<p>${text}</p>`,
        )}
      </div>
      <section
        class="notices"
        aria-label=${noticesTitle(this.locale)}
        ?hidden=${shown.length === 0}
      >
        ${repeat(
          shown,
          ({id}) => id,
          (notice) => this.#renderNotice(notice),
        )}
      </section>`;
  }

  #renderNotice({id, text, action, urgent}: Notice) {
    const {dismiss} = this.locale.messages;
    return html`<div class="notice ${urgent ? 'urgent' : ''}">
      <p>${text}</p>
      ${
        action
          ? html`<button
              class="button quiet"
              type="button"
              @click=${() => {
                action.run();
                this.#dismiss(id);
              }}
            >
              ${action.label}
            </button>`
          : nothing
      }
      <button
        class="icon-button"
        type="button"
        data-dismiss=${id}
        aria-label=${dismiss}
        @click=${() => this.#dismiss(id)}
      >
        ${iconFace(dismiss, icons.close)}
      </button>
    </div>`;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#focus.note();
    if (!changed.has('notices')) return;
    for (const notice of this.notices) {
      if (this.#known.has(notice)) continue;
      this.#known.add(notice);
      this.#take(notice);
    }
    this.#times.keepOnly(this.notices);
  }

  #take(notice: Notice) {
    const {text, action, only} = notice;
    // Which way out there is, is said with it.
    if (only !== 'shown') this.#lines.say(action ? `${text} ${action.label}` : text);
    if (only !== 'said' && !stays(notice)) this.#times.add(notice);
  }

  protected override updated(changed: PropertyValues<this>) {
    this.#focus.giveBack(() => this.querySelector<HTMLElement>('.notice [data-dismiss]'));
    this.#times.holdOrGo();
    // Where there are none, to measure the page would have it laid out once more.
    if (!changed.has('notices') || this.notices.length === 0) return;
    // In a small window the last is seen first.
    const list = this.querySelector('.notices');
    if (list) list.scrollTop = list.scrollHeight;
    this.#foot.keepOffFocus();
    for (const notice of this.notices) {
      // It is in the announcer now.
      if (notice.only === 'said') this.dispatchEvent(new NoticeOverEvent(notice));
    }
  }

  #dismiss(id: string) {
    this.dispatchEvent(new DismissEvent(id));
  }

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const notice = (event.target as HTMLElement).closest('.notice');
    const id = notice?.querySelector<HTMLElement>('[data-dismiss]')?.dataset['dismiss'];
    if (id === undefined) return;
    // The dialog about it stays.
    event.preventDefault();
    this.#dismiss(id);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-notices': RawiNotices;
  }
}
