import type {Settings} from '../core/settings.ts';
import type {AppState} from './app-state.ts';

/** The colour of the browser's own bars in the system's themes, as the page came with it. */
const originalThemeColours = new WeakMap<HTMLMetaElement, string>();

/** Puts what the reader chose of language, colours and type on the document. */
export function applyAppearance({locale, settings}: Pick<AppState, 'locale' | 'settings'>): void {
  const {documentElement: root} = document;
  root.lang = locale.language;
  root.dir = locale.direction;
  if (settings.theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = settings.theme;
  root.dataset['font'] = settings.font;
  root.dataset['marks'] = settings.marks;
  root.dataset['lightColour'] = settings.lightColour;
  root.dataset['lightStyle'] = settings.lightStyle;
  root.style.setProperty('--text-scale', String(settings.textScale));
  root.style.setProperty('--line-height', String(settings.lineHeight));
  root.style.setProperty('--line-characters', String(settings.measure));
  root.style.setProperty('--paragraph-spacing', String(settings.paragraphSpacing));
  root.style.setProperty('--margin', `${settings.margin}rem`);
  colourBars(settings.theme);
}

/**
 * A theme that was chosen holds whatever the system's is, and so does the colour of the bars. It is
 * read from the page: the style sheet alone knows the paper of each theme.
 */
function colourBars(theme: Settings['theme']): void {
  const metas = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  if (metas.length === 0) return;
  const paper =
    theme === 'system' ? undefined : getComputedStyle(document.documentElement).backgroundColor;
  for (const meta of metas) {
    const original = originalThemeColours.get(meta) ?? meta.content;
    originalThemeColours.set(meta, original);
    meta.content = paper ?? original;
  }
}
