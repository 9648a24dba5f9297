import {html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {helpMessages} from '../../i18n/help/help-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';
import {guideBlock} from './guide-block.ts';

/** The user guide: its sections under a list of them. */
@customElement('rawi-help')
export class RawiHelp extends LitElement {
  @property({attribute: false}) locale!: Locale;

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {locale} = this;
    const {intro, contents, sections} = helpMessages(locale);
    return html`<div class="screen help">
      <h1 tabindex="-1">${locale.messages.helpTitle}</h1>
      <p>${intro}</p>
      <nav class="help-contents" aria-label=${contents}>
        <ol data-digits=${locale.format.number(1) === '١' ? 'arab' : 'latn'}>
          ${sections.map(({id, title}) => html`<li><a href=${`#help-${id}`}>${title}</a></li>`)}
        </ol>
      </nav>
      ${sections.map(
        ({id, title, blocks}) =>
          html`<section>
            <h2 id=${`help-${id}`} tabindex="-1">${title}</h2>
            ${blocks.map((block) => guideBlock(locale, block))}
          </section>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'rawi-help': RawiHelp;
  }
}
