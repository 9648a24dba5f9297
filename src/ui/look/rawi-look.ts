import {html, LitElement} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
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

  @query('.look-preview p span') protected sentence!: HTMLElement;

  readonly #light = new PreviewLight();

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#showLight();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#light.clear();
  }

  override render() {
    const {locale, settings} = this;
    const change = (changed: Partial<LookSettings>) =>
      this.dispatchEvent(new SettingsChangeEvent(changed));
    // The sample can be longer than its window: then the keys scroll it.
    return html`<div
        class="look-preview"
        role="group"
        aria-label=${lookMessages(locale).preview}
        tabindex="0"
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

  protected override updated() {
    this.#showLight();
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
