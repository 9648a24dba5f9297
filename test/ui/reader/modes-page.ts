import type {Settings} from '../../../src/core/settings.ts';
import type {OpenArticle, RawiReader} from '../../../src/ui/reader/rawi-reader.ts';
import {arabic, nextEvent} from '../page.ts';
import {reader} from './open-reader.ts';

let loading: Promise<unknown> | undefined;

/** The style sheet of the focus modes. */
function modeStyles(): Promise<unknown> {
  if (!loading) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = new URL('../../../src/ui/styles/modes.css', import.meta.url).href;
    loading = nextEvent(link, 'load');
    document.head.append(link);
  }
  return loading;
}

/** The reader in one of its focus modes. */
export async function modeReader(
  open: OpenArticle,
  focusMode: Settings['focusMode'],
  locale = arabic,
): Promise<RawiReader> {
  await modeStyles();
  const element = await reader(open, locale);
  element.settings = {...element.settings, focusMode};
  await element.updateComplete;
  return element;
}
