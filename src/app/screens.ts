import {idle} from '../ui/idle.ts';
import type {Route} from './route.ts';

type Screen = Route['screen'];

/** The code of each screen but the library, which is the first to be seen. */
const loaders: Readonly<Partial<Record<Screen, () => Promise<unknown>>>> = {
  add: () => import('../ui/add/rawi-add.ts'),
  help: () => import('../ui/help/rawi-help.ts'),
  reader: () => import('../ui/reader/rawi-reader.ts'),
  settings: () => import('../ui/settings/rawi-settings.ts'),
  words: () => import('../ui/words/rawi-words.ts'),
};

const loaded = new Set<Screen>();

/** Whether a screen can be shown at once. */
export function isLoaded(screen: Screen): boolean {
  return !loaders[screen] || loaded.has(screen);
}

/** Fetches the code of a screen. */
export async function loadScreen(screen: Screen): Promise<void> {
  await loaders[screen]?.();
  loaded.add(screen);
}

/** Fetches what has not been wanted yet in quiet moments, so that no screen waits for it. */
export async function loadAllScreens(): Promise<void> {
  for (const screen of Object.keys(loaders) as Screen[]) {
    await idle();
    await loadScreen(screen);
  }
}
