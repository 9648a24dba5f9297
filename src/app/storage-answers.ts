import {groupsMessages} from '../i18n/groups/groups-catalogue.ts';
import type {Library} from '../library/library.ts';
import type {App} from './app.ts';
import {StorageDesk} from './storage-desk.ts';

/** Answers what the settings ask about the space that the library takes. */
export function answerStorage(
  {app, root, library}: {app: App; root: HTMLElement; library: Library},
  signal: AbortSignal,
): void {
  const {storage} = navigator as {storage?: StorageManager};
  const desk = new StorageDesk({
    storage,
    count: async () => {
      const [articles, words] = await Promise.all([
        library.list(signal),
        library.lexicon.all(signal),
      ]);
      return {articles: articles.length, words: words.length};
    },
    show: (view) => app.update({storage: view}),
    clear: async () => {
      if (await app.clear()) app.notices.announce(groupsMessages(app.locale).storage.cleared);
    },
  });
  desk.listen(root);
  const measure = () => void desk.measure(signal);
  app.onSettings = measure;
  if (location.pathname === '/settings') measure();
}
