import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {Settings} from '../../core/settings.ts';
import type {Locale} from '../../i18n/locale.ts';
import type {ListeningView} from '../listening/listening-view.ts';

/** What the sheets of the reader show; one that has nothing to show is not there. */
export interface ReaderSheets {
  readonly locale: Locale;
  readonly listening: ListeningView | undefined;
  readonly settings: Settings;
}

const loaders = {
  'rawi-listening': () => import('../listening/rawi-listening.ts'),
  'rawi-look-sheet': () => import('../look/rawi-look-sheet.ts'),
  'rawi-keys-sheet': () => import('../keys/rawi-keys-sheet.ts'),
} as const;

/** The sheets of the reader: nothing but names until each is wanted for the first time. */
export function readerSheets({locale, listening, settings}: ReaderSheets): TemplateResult {
  return html`${
      listening
        ? html`<rawi-listening
            .locale=${locale}
            .settings=${listening.settings}
            .rates=${listening.rates}
            .voices=${listening.voices}
            .voice=${listening.voice}
            .sleep=${listening.sleep}
          ></rawi-listening>`
        : nothing
    }<rawi-look-sheet .locale=${locale} .settings=${settings}></rawi-look-sheet>
    <rawi-keys-sheet .locale=${locale} .settings=${settings}></rawi-keys-sheet>`;
}

/** Loads the code of a sheet in `root` and opens it, unless it has left the page meanwhile. */
export async function showSheet(root: ParentNode, name: keyof typeof loaders): Promise<void> {
  if (!root.querySelector(name)) return;
  await loaders[name]();
  const sheet = root.querySelector<LitElement & {show(): void}>(name);
  await sheet?.updateComplete;
  if (sheet?.isConnected) sheet.show();
}
