import {html, type TemplateResult} from 'lit';
import type {InstallWay} from '../../core/install/install-way.ts';
import {installMessages} from '../../i18n/install/install-catalogue.ts';
import type {Locale} from '../../i18n/locale.ts';

/** What the listener does in the menus of the browser. */
export function installSteps(locale: Locale, way: InstallWay): TemplateResult {
  const steps = installMessages(locale).steps[way];
  return html`<ol
    class="install-steps"
    data-digits=${locale.format.number(1) === '1' ? 'latn' : 'arab'}
  >
    ${steps.map((step) => html`<li>${step}</li>`)}
  </ol>`;
}
