import {html, type TemplateResult} from 'lit';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import type {Notice} from '../notices/notice.ts';
import '../notices/rawi-notices.ts';
import {SettingsChangeEvent} from '../settings/settings-change-event.ts';
import {nameMark} from './name-mark.ts';

export interface ShellOptions {
  readonly locale: Locale;
  /** The path of the screen that is open. */
  readonly path: string;
  readonly listenWith: Settings['listenWith'];
  readonly notices: readonly Notice[];
  readonly screen: TemplateResult;
}

/**
 * What surrounds every screen: the skip link and the switch between the ways to listen, which are
 * met first and seen when they are met; the header with its navigation; the notices.
 *
 * @fires settings-change
 */
export function shell({locale, path, listenWith, notices, screen}: ShellOptions): TemplateResult {
  const {messages} = locale;
  const {ways} = messages;
  const byScreenReader = listenWith === 'screen-reader';
  const change = {listenWith: byScreenReader ? 'voice' : 'screen-reader'} as const;
  const link = (href: string, name: string, icon: TemplateResult) =>
    html`<a href=${href} aria-current=${path === href ? 'page' : 'false'} title=${name}>
      ${icon}<span>${name}</span>
    </a>`;
  return html`
    <header class="top">
      <a class="skip-link" href="#content">${messages.skipToContent}</a>
      <button
        class="skip-link way-switch"
        type="button"
        @click=${({currentTarget}: Event) => currentTarget?.dispatchEvent(new SettingsChangeEvent(change))}
      >
        ${byScreenReader ? ways.toVoice : ways.toScreenReader}
      </button>
      <a class="name" href="/" aria-label=${messages.appName}>${nameMark}</a>
      <nav aria-label=${messages.mainNavigation}>
        ${link('/', messages.libraryTitle, icons.library)}
        ${link('/add', messages.addTitle, icons.add)}
        ${link('/settings', messages.settingsTitle, icons.settings)}
        ${link('/help', messages.helpTitle, icons.help)}
      </nav>
    </header>
    <rawi-notices .locale=${locale} .notices=${notices}></rawi-notices>
    <main id="content" tabindex="-1">${screen}</main>
  `;
}
