import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
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

/**
 * The document's one announcer. It is there from the beginning, so that what is put into it is
 * said, and it never holds article text.
 *
 * @fires notice-dismiss
 */
@customElement('rawi-notices')
export class RawiNotices extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) notices: readonly Notice[] = [];

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<div class="notices" role="status">
      ${repeat(
        this.notices,
        ({id}) => id,
        (notice) => this.#renderNotice(notice),
      )}
    </div>`;
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
        title=${dismiss}
        aria-label=${dismiss}
        @click=${() => this.#dismiss(id)}
      >
        ${icons.close}
      </button>
    </div>`;
  }

  #dismiss(id: string) {
    this.dispatchEvent(new DismissEvent(id));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-notices': RawiNotices;
  }
  interface HTMLElementEventMap {
    'notice-dismiss': DismissEvent;
  }
}
