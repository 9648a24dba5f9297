import {html, nothing, type TemplateResult} from 'lit';
import type {DevicePlatform} from '../../core/voice-check/device-platform.ts';
import {
  guidesFor,
  INSTALL_GUIDES,
  type GuidedPlatform,
} from '../../core/voice-check/install-guide.ts';
import type {Locale} from '../../i18n/locale.ts';
import {installSteps} from './result-text.ts';

/** How an Arabic voice is installed: on the device at hand in sight, on the others folded. */
export function installGuides(locale: Locale, platform: DevicePlatform): TemplateResult {
  const {voiceCheck} = locale.messages;
  const guides = guidesFor(platform);
  const [here, others] = platform === 'other' ? [undefined, guides] : [guides[0]!, guides.slice(1)];
  return html`<section aria-labelledby="install-title">
    <h3 id="install-title">${voiceCheck.installTitle}</h3>
    ${
      here
        ? html`<h4>${voiceCheck.platforms[here]}</h4>
            ${guide(locale, here)}`
        : nothing
    }
    ${here ? html`<h4>${voiceCheck.installElsewhere}</h4>` : nothing}
    ${others.map(
      (other) =>
        html`<details>
          <summary>${voiceCheck.platforms[other]}</summary>
          ${guide(locale, other)}
        </details>`,
    )}
  </section>`;
}

function guide(locale: Locale, platform: GuidedPlatform) {
  const {voiceCheck} = locale.messages;
  const {note} = INSTALL_GUIDES[platform];
  return html`<ol data-digits=${locale.format.number(1) === '1' ? 'latn' : 'arab'}>
      ${installSteps(locale, platform).map((step) => html`<li>${step}</li>`)}
    </ol>
    ${note ? html`<p class="muted">${voiceCheck.installNote[note]}</p>` : nothing}
    ${otherMenus(locale, platform)}`;
}

/** The menus by their names in the interface's other language, which may be the system's. */
function otherMenus(locale: Locale, platform: GuidedPlatform) {
  const [language, direction] =
    locale.language === 'ar' ? (['en', 'ltr'] as const) : (['ar', 'rtl'] as const);
  const names = INSTALL_GUIDES[platform].steps.flatMap(({menus}) => menus?.[language] ?? []);
  if (names.length === 0) return nothing;
  return html`<p class="muted">
    ${locale.messages.voiceCheck.otherMenus}
    <bdi lang=${language} dir=${direction}>${names.join(' › ')}</bdi>
  </p>`;
}
