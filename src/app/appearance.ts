import type {AppState} from './app-state.ts';

/** Puts what the reader chose of language, colours and size on the document. */
export function applyAppearance({locale, settings}: Pick<AppState, 'locale' | 'settings'>): void {
  const {documentElement} = document;
  documentElement.lang = locale.language;
  documentElement.dir = locale.direction;
  if (settings.theme === 'system') delete documentElement.dataset['theme'];
  else documentElement.dataset['theme'] = settings.theme;
  documentElement.style.setProperty('--text-scale', String(settings.textScale));
}
