import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Locale} from '../../i18n/locale.ts';
import {noticesTitle} from '../../i18n/notices/notices-title.ts';
import type {Clock} from '../../speech/web-speech/clock.ts';
import {iconFace} from '../icon-face.ts';
import {icons} from '../icons.ts';
import {AnnouncerLines} from './announcer-lines.ts';
import {Countdown} from './countdown.ts';
import {stays, type Notice} from './notice.ts';
import {DismissEvent, NoticeOverEvent} from './notice-events.ts';
import {TopDialog} from './top-dialog.ts';

/** How long a notice stays that nobody takes away or holds, in milliseconds. */
const LIFETIME_MS = 20_000;

/** The height of what stands at the foot, for what is scrolled into view. */
const sizeProperty = '--notices-size';

const pageTime: Clock = {
  now: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * The notices at the foot of the window, and the document's one announcer, which is there from the
 * beginning so that what is put into it is said. While a modal dialog is open both stand in it,
 * for behind it nobody would see or hear them. Neither ever holds article text.
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
  readonly #topDialog = new TopDialog(() => this.#place());
  readonly #size = new ResizeObserver(() => this.#tellSize());
  readonly #known = new WeakSet<Notice>();
  readonly #countdowns = new Map<Notice, Countdown>();
  /** Stands where this element stands while no dialog is open. */
  readonly #home = document.createComment('');
  #isMoving = false;
  /** What had the focus before a notice took it. */
  #cameFrom: HTMLElement | undefined;
  #hadFocus = false;
  #isPointedAt = false;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.#isMoving) return;
    this.addEventListener('focusin', this.#onFocusIn);
    this.addEventListener('focusout', this.#holdOrGo);
    this.addEventListener('pointerenter', this.#onPointer);
    this.addEventListener('pointerleave', this.#onPointer);
    this.addEventListener('keydown', this.#onKey);
    document.addEventListener('visibilitychange', this.#holdOrGo);
    document.addEventListener('focusin', this.#keepOffSoon);
    this.#size.observe(this);
    this.#topDialog.start();
    this.#place();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    if (this.#isMoving) return;
    if (this.#home.isConnected) {
      // The dialog was taken out of the document with this in it.
      this.#moveTo(() => this.#home.replaceWith(this));
      return;
    }
    this.removeEventListener('focusin', this.#onFocusIn);
    this.removeEventListener('focusout', this.#holdOrGo);
    this.removeEventListener('pointerenter', this.#onPointer);
    this.removeEventListener('pointerleave', this.#onPointer);
    this.removeEventListener('keydown', this.#onKey);
    document.removeEventListener('visibilitychange', this.#holdOrGo);
    document.removeEventListener('focusin', this.#keepOffSoon);
    document.documentElement.style.removeProperty(sizeProperty);
    this.#topDialog.stop();
    this.#size.disconnect();
    for (const countdown of this.#countdowns.values()) countdown.hold();
  }

  override render() {
    const shown = this.notices.filter(({only}) => only !== 'said');
    return html`<div class="visually-hidden" role="status" aria-atomic="false">
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
    this.#hadFocus = this.#hasFocus;
    if (!changed.has('notices')) return;
    for (const notice of this.notices) {
      if (this.#known.has(notice)) continue;
      this.#known.add(notice);
      this.#take(notice);
    }
    // What is taken away from under a pointer does not always tell that it has left.
    if (this.notices.length === 0) this.#isPointedAt = false;
    for (const [notice, countdown] of this.#countdowns) {
      if (this.notices.includes(notice)) continue;
      countdown.hold();
      this.#countdowns.delete(notice);
    }
  }

  #take(notice: Notice) {
    const {text, action, only} = notice;
    // Which way out there is, is said with it.
    if (only !== 'shown') this.#lines.say(action ? `${text} ${action.label}` : text);
    if (only !== 'said' && !stays(notice)) {
      const over = () => this.dispatchEvent(new NoticeOverEvent(notice));
      this.#countdowns.set(notice, new Countdown(this.clock, LIFETIME_MS, over));
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    if (this.#hadFocus && !this.#hasFocus) this.#giveFocusBack();
    this.#holdOrGo();
    if (!changed.has('notices')) return;
    // In a small window the last is seen first.
    const list = this.querySelector('.notices');
    if (list) list.scrollTop = list.scrollHeight;
    this.#keepOffFocus();
    for (const notice of this.notices) {
      // It is in the announcer now.
      if (notice.only === 'said') this.dispatchEvent(new NoticeOverEvent(notice));
    }
  }

  #dismiss(id: string) {
    this.dispatchEvent(new DismissEvent(id));
  }

  get #hasFocus(): boolean {
    return this.contains(document.activeElement);
  }

  #giveFocusBack() {
    const next = this.querySelector<HTMLElement>('.notice [data-dismiss]');
    const target = this.#cameFrom?.isConnected ? this.#cameFrom : next;
    target?.focus({preventScroll: true});
  }

  readonly #onFocusIn = ({relatedTarget}: FocusEvent) => {
    if (relatedTarget instanceof HTMLElement && !this.contains(relatedTarget)) {
      this.#cameFrom = relatedTarget;
    }
    this.#holdOrGo();
  };

  readonly #onPointer = ({type}: PointerEvent) => {
    this.#isPointedAt = type === 'pointerenter';
    this.#holdOrGo();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    const notice = (event.target as HTMLElement).closest('.notice');
    const id = notice?.querySelector<HTMLElement>('[data-dismiss]')?.dataset['dismiss'];
    if (id === undefined) return;
    // The dialog about it stays.
    event.preventDefault();
    this.#dismiss(id);
  };

  readonly #holdOrGo = () => {
    const isSeen = this.isConnected && !document.hidden;
    const isHeld = !isSeen || this.#isPointedAt || this.#hasFocus;
    for (const countdown of this.#countdowns.values()) {
      if (isHeld) countdown.hold();
      else countdown.go();
    }
  };

  /** Goes where the notices can be seen and heard. */
  #place() {
    const dialog = this.#topDialog.current;
    if (dialog) {
      if (this.parentElement === dialog) return;
      this.#moveTo(() => {
        if (!this.#home.isConnected) this.before(this.#home);
        dialog.append(this);
      });
    } else if (this.#home.isConnected) {
      this.#moveTo(() => this.#home.replaceWith(this));
    }
  }

  #moveTo(move: () => void) {
    this.#isMoving = true;
    move();
    this.#isMoving = false;
    this.#lines.moved();
    this.#keepOffSoon();
  }

  // The browser scrolls to what takes the focus after it has told of that.
  readonly #keepOffSoon = () => {
    requestAnimationFrame(() => this.#keepOffFocus());
  };

  /** At the head of the window while at its foot the notices would cover what has the focus. */
  #keepOffFocus() {
    const focused = document.activeElement;
    this.removeAttribute('data-at-head');
    if (!focused || focused === document.body || this.#hasFocus) return;
    if (focused.contains(this)) return;
    const {top, bottom, height} = this.getBoundingClientRect();
    if (height === 0) return;
    const place = focused.getBoundingClientRect();
    const covers = place.bottom > top && place.top < bottom;
    // What is taller than the window is covered anywhere, and seen as well.
    this.toggleAttribute('data-at-head', covers && place.top > height);
  }

  #tellSize() {
    const {height} = this.getBoundingClientRect();
    document.documentElement.style.setProperty(sizeProperty, `${height}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-notices': RawiNotices;
  }
}
