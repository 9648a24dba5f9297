import {AppError} from '../core/errors.ts';
import {DEFAULT_SETTINGS} from '../core/settings.ts';
import {openLibrary} from '../library/library.ts';
import type {Voice} from '../speech/engine.ts';
import {App, type AppParts} from './app.ts';
import {report} from './report.ts';
import {loadAllScreens} from './screens.ts';
import {createServices, type Engines} from './services.ts';

/** Languages whose device voices are looked for. */
const spokenLanguages = ['ar', 'en'];

/** Starts the app in `root`: first the screen, then everything that it can wait for. */
export async function start(root: HTMLElement): Promise<void> {
  const {signal} = new AbortController();
  const services = createServices();
  const {engines} = services;
  const parts = await openParts(signal);
  const app = new App({root, services, ...parts});
  await app.start();
  await firstPaint();
  // Here before they are wanted, so that every screen opens at once.
  loadAllScreens().catch((error: unknown) => {
    report(error, 'A screen is not here yet');
  });
  import('./reading-rules.ts').catch((error: unknown) => {
    report(error, 'The rules of reading are not here yet');
  });

  if (parts.library) {
    const {welcome} = await import('./welcome.ts');
    welcome(parts.library, signal).catch((error: unknown) => {
      report(error, 'The first article was not put in');
    });
  }

  engines['built-in'].warmUp(signal).catch((error: unknown) => {
    report(error, 'The built-in voice is not here yet');
  });
  const tellVoices = () => {
    findVoices(engines, signal).then(
      (voices) => app.setDeviceVoices(voices),
      (error: unknown) => report(error, 'The voices of the device were not found'),
    );
  };
  tellVoices();
  // A voice may be installed, or be found late, while the app is open.
  engines.device.onVoicesChanged(tellVoices);
  if (import.meta.env.PROD) {
    const {keepUpdated} = await import('./updates.ts');
    keepUpdated(app);
  }
}

async function openParts(
  signal: AbortSignal,
): Promise<Pick<AppParts, 'library' | 'libraryError' | 'settings'>> {
  try {
    const library = await openLibrary(signal);
    const settings = await library.settings.get(signal);
    library.purgeRemoved(signal).catch((error: unknown) => {
      report(error, 'Removed articles were not cleared');
    });
    return {library, libraryError: undefined, settings};
  } catch (error) {
    report(error, 'The library was not opened');
    const libraryError = error instanceof AppError ? error.code : 'library-unavailable';
    return {library: undefined, libraryError, settings: DEFAULT_SETTINGS};
  }
}

async function findVoices(
  engines: Engines,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly Voice[]>> {
  const found = spokenLanguages.map(async (language) => {
    const voices = await engines.device.voices(language, signal);
    return [language, voices] as const;
  });
  return new Map(await Promise.all(found));
}

/** Resolves when the first screen has been painted. */
function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
    // A page that opens hidden paints nothing.
    if (document.hidden) resolve();
  });
}
