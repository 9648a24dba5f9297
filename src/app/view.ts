import {html, nothing, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {errorMessage} from '../ui/error-message.ts';
import '../ui/library/rawi-library.ts';
import {waiting} from '../ui/notices/waiting.ts';
import type {RawiReader} from '../ui/reader/rawi-reader.ts';
import '../ui/voice-check/rawi-voice-check-card.ts';
import '../ui/ways/rawi-ways-card.ts';
import {shell} from '../ui/shell/shell.ts';
import type {AppState} from './app-state.ts';
import {listeningView} from './listening-view.ts';
import {pathOf} from './route.ts';

/** The reader on the screen, if it is there: words reach it past rendering. */
export const readerRef = createRef<RawiReader>();

/** The whole page for a state. */
export function view(state: AppState): TemplateResult {
  const {route, locale, notices, settings, voiceCheck, whatsNew} = state;
  const shown = html`${screen(state)}${
    voiceCheck
      ? html`<rawi-voice-check .locale=${locale} .check=${voiceCheck}></rawi-voice-check>`
      : nothing
  }${
    whatsNew === undefined
      ? nothing
      : html`<rawi-whats-new .locale=${locale} .since=${whatsNew}></rawi-whats-new>`
  }`;
  const {listenWith} = settings;
  return shell({locale, path: pathOf(route), listenWith, notices, screen: shown});
}

/** The name of the screen, for the title of the window. */
export function screenName({route, locale: {messages}, open}: AppState): string {
  switch (route.screen) {
    case 'library':
      return messages.libraryTitle;
    case 'add':
      return messages.addTitle;
    case 'settings':
      return messages.settingsTitle;
    case 'words':
      return messages.words.title;
    case 'help':
      return messages.helpTitle;
    case 'reader':
      return open?.article.title ?? messages.reader.opening;
  }
}

function screen(state: AppState): TemplateResult {
  const {route, locale, settings} = state;
  switch (route.screen) {
    case 'library':
      return state.libraryError
        ? failure(state, state.libraryError)
        : html`<rawi-library
              .locale=${locale}
              .articles=${state.articles}
              .search=${state.search}
              .queue=${state.queue}
              .playQueue=${settings.playQueue}
            ></rawi-library>
            ${card(state)}`;
    case 'add':
      return html`<rawi-add
        .locale=${locale}
        .working=${state.importing}
        .error=${state.importError}
      ></rawi-add>`;
    case 'settings':
      return html`<rawi-settings
        .locale=${locale}
        .settings=${settings}
        .voices=${state.voices}
        .rates=${state.rates}
        .storage=${state.storage}
        .install=${state.install?.view}
      ></rawi-settings>`;
    case 'words':
      return html`<rawi-words .locale=${locale} .words=${state.words}></rawi-words>`;
    case 'help':
      return html`<rawi-help .locale=${locale}></rawi-help>`;
    case 'reader':
      return reader(state);
  }
}

/** The one question that the library asks now, or nothing. */
function card({articles, settings, locale, install}: AppState): TemplateResult | typeof nothing {
  const {listenWith, voiceCheck} = settings;
  // What stands above it is not there yet.
  if (!articles) return nothing;
  if (listenWith === 'unasked') return html`<rawi-ways-card .locale=${locale}></rawi-ways-card>`;
  if (voiceCheck === 'unasked' && listenWith === 'voice') {
    return html`<rawi-voice-check-card .locale=${locale}></rawi-voice-check-card>`;
  }
  if (!install?.isOffered) return nothing;
  return html`<rawi-install-card .locale=${locale} .install=${install.view}></rawi-install-card>`;
}

function reader(state: AppState): TemplateResult {
  const {locale, open, openError, player, sentence, settings} = state;
  if (openError) return failure(state, openError);
  if (!open) return waiting(locale, locale.messages.reader.opening);
  return html`<rawi-reader
    ${ref(readerRef)}
    .locale=${locale}
    .open=${open}
    .player=${player}
    .sentence=${sentence}
    .settings=${settings}
    .vowels=${state.vowels}
    .listening=${listeningView(state)}
  ></rawi-reader>`;
}

function failure({locale, route}: AppState, code: NonNullable<AppState['openError']>) {
  const {messages} = locale;
  return html`<div class="screen">
    <h1 tabindex="-1">${messages.libraryTitle}</h1>
    <p class="error">${errorMessage(locale, code)}</p>
    ${
      route.screen === 'reader'
        ? html`<a class="button primary" href="/">${messages.reader.back}</a>`
        : nothing
    }
  </div>`;
}
