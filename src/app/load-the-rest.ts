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
  const warmUp = keepWarm(services, signal);
  new PageVowels({app, vowels: services.vowels}).start();
  try {
    await loadAllScreens();
    await import('../import/import-article.ts');
    await loadReadingRules();
  } finally {
    // Last: a phone of few processors would answer late while the voice is unpacked beside all this.
    warmUp();
  }
}
