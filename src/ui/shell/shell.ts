import {html, type TemplateResult} from 'lit';
import type {Locale} from '../../i18n/locale.ts';
import {icons} from '../icons.ts';
import type {Notice} from '../notices/notice.ts';
import '../notices/rawi-notices.ts';
import {nameMark} from './name-mark.ts';

export interface ShellOptions {
  readonly locale: Locale;
  /** The path of the screen that is open. */
  readonly path: string;
  readonly notices: readonly Notice[];
  readonly screen: TemplateResult;
}

/** What surrounds every screen: the skip link, the header with its navigation, the notices. */
export function shell({locale, path, notices, screen}: ShellOptions): TemplateResult {
  const {messages} = locale;
  const link = (href: string, name: string, icon: TemplateResult) =>
    html`<a href=${href} aria-current=${path === href ? 'page' : 'false'} title=${name}>
      ${icon}<span>${name}</span>
    </a>`;
  return html`
    <a class="skip-link" href="#content">${messages.skipToContent}</a>
    <header class="top">
      <a class="name" href="/" aria-label=${messages.appName}>${nameMark}</a>
      <nav aria-label=${messages.mainNavigation}>
        ${link('/', messages.libraryTitle, icons.library)}
        ${link('/add', messages.addTitle, icons.add)}
        ${link('/settings', messages.settingsTitle, icons.settings)}
      </nav>
    </header>
    <rawi-notices .locale=${locale} .notices=${notices}></rawi-notices>
    <main id="content" tabindex="-1">${screen}</main>
  `;
}
