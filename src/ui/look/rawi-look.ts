import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {LookSettings} from '../../core/look/look-keys.ts';
import type {Locale} from '../../i18n/locale.ts';
import {lookMessages} from '../../i18n/look/look-catalogue.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {lookFields} from './look-fields.ts';
import {PreviewLight} from './preview-light.ts';

/** What is lit of the sample. */
const litSentence = 'جلس الرَّاوِي تحت المصباح، وفتح كتاباً قديماً.';
const litWord = 'الرَّاوِي';

/**
 * How the text looks, with a sample above the fields that changes with every choice.
 *
 * @fires settings-change
 */
@customElement('rawi-look')
export class RawiLook extends LitElement {
  @property({attribute: false}) locale!: Locale;
  @property({attribute: false}) settings!: LookSettings;
  /** Whether the sample is longer than its window. */
  @state() protected scrolls = false;

  @query('.look-preview') protected preview!: HTMLElement;
  @query('.look-preview p span') protected sentence!: HTMLElement;

  readonly #light = new PreviewLight();
  readonly #size = new ResizeObserver(() => {
    this.scrolls = this.preview.scrollHeight > this.preview.clientHeight;
  });

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.#showLight();
    this.#watchSize();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#light.clear();
    this.#size.disconnect();
  }

  override render() {
    const {locale, settings} = this;
    const change = (changed: Partial<LookSettings>) =>
      this.dispatchEvent(new SettingsChangeEvent(changed));
    // Where it is longer than its window, the keys scroll it; elsewhere Tab has no business there.
    return html`<div
        class="look-preview"
        role="group"
        aria-label=${lookMessages(locale).preview}
        tabindex=${this.scrolls ? '0' : nothing}
      >
        <div class="article" lang="ar" dir="rtl">
          <p>
            <span>${litSentence}</span> قال إنّ الحكاية وصلت إليه سنة ١٩٧٣ من مدينة
            <span lang="fr">Marseille</span>، ولم يسمعها أحدٌ قبله.
          </p>
          <p>وكان السّامعون يعرفون صوته من بعيد.</p>
        </div>
      </div>
      ${lookFields({locale, settings, change})}`;
  }

  protected override firstUpdated() {
    if (this.isConnected) this.#watchSize();
  }

  protected override updated() {
    this.#showLight();
  }

  /** The window of the sample, and the sample: either may change alone. */
  #watchSize() {
    this.#size.observe(this.preview);
    this.#size.observe(this.preview.firstElementChild!);
  }

  #showLight() {
    // A change may come when the screen has gone already.
    if (this.isConnected) this.#light.show(this.sentence, litWord, this.settings.highlight);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-look': RawiLook;
  }
}
