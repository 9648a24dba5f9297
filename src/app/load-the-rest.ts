import type {App} from './app.ts';
import {keepWarm} from './keep-warm.ts';
import {loadReadingRules} from './load-reading-rules.ts';
import {PageVowels} from './page-vowels.ts';
import {loadAllScreens} from './screens.ts';
import type {Services} from './services.ts';

/** Fetches in quiet moments what the first screen does without, before anybody waits for it. */
export async function loadTheRest(
  app: App,
  services: Services,
  signal: AbortSignal,
): Promise<void> {
  new PageVowels({app, vowels: services.vowels}).start();
  await loadAllScreens();
  await import('../import/import-article.ts');
  await loadReadingRules();
  // Last: a phone of few processors would answer late while the voice is unpacked beside all this.
  keepWarm(services, signal);
}
