import {html, nothing, type TemplateResult} from 'lit';
import {createRef, ref} from 'lit/directives/ref.js';
import {errorMessage} from '../ui/error-message.ts';
import '../ui/library/rawi-library.ts';
import type {RawiReader} from '../ui/reader/rawi-reader.ts';
import '../ui/voice-check/rawi-voice-check-card.ts';
import {shell} from '../ui/shell/shell.ts';
import type {AppState} from './app-state.ts';
import {listeningView} from './listening-view.ts';
import {pathOf} from './route.ts';

/** The reader on the screen, if it is there: words reach it past rendering. */
export const readerRef = createRef<RawiReader>();

/** The whole page for a state. */
export function view(state: AppState): TemplateResult {
  const {route, locale, notices} = state;
  const shown = html`${screen(state)}${
    state.voiceCheck
      ? html`<rawi-voice-check .locale=${locale} .check=${state.voiceCheck}></rawi-voice-check>`
      : nothing
  }`;
  return shell({locale, path: pathOf(route), notices, screen: shown});
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
            ${
              settings.voiceCheck === 'unasked'
                ? html`<rawi-voice-check-card .locale=${locale}></rawi-voice-check-card>`
                : nothing
            }`;
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
      ></rawi-settings>`;
    case 'words':
      return html`<rawi-words .locale=${locale} .words=${state.words}></rawi-words>`;
    case 'help':
      return html`<rawi-help .locale=${locale}></rawi-help>`;
    case 'reader':
      return reader(state);
  }
}

function reader(state: AppState): TemplateResult {
  const {locale, open, openError, player, sentence} = state;
  if (openError) return failure(state, openError);
  if (!open) return html`<p class="screen muted">${locale.messages.reader.opening}</p>`;
  return html`<rawi-reader
    ${ref(readerRef)}
    .locale=${locale}
    .open=${open}
    .player=${player}
    .sentence=${sentence}
    .listening=${listeningView(state)}
  ></rawi-reader>`;
}

function failure({locale, route}: AppState, code: NonNullable<AppState['openError']>) {
  const {messages} = locale;
  return html`<div class="screen">
    <h1 tabindex="-1">${messages.libraryTitle}</h1>
    <p class="error" role="alert">${errorMessage(locale, code)}</p>
    ${
      route.screen === 'reader'
        ? html`<a class="button primary" href="/">${messages.reader.back}</a>`
        : nothing
    }
  </div>`;
}
