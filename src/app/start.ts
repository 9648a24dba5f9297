import {AppError} from '../core/errors.ts';
import {DEFAULT_SETTINGS} from '../core/settings.ts';
import {openLibrary} from '../library/library.ts';
import type {Voice} from '../speech/engine.ts';
import {App, type AppParts} from './app.ts';
import {loadCatalogue} from './catalogues.ts';
import {InstallPrompt} from './install-prompt.ts';
import {report} from './report.ts';
import {pathOf} from './route.ts';
import {createServices, type Engines} from './services.ts';
import {firstArticle, welcome} from './welcome.ts';

/** Languages whose device voices are looked for before any article asks for them. */
const spokenLanguages = ['ar', 'en'];

/** Starts the app in `root`: first the screen, then everything that it can wait for. */
export async function start(root: HTMLElement): Promise<void> {
  const {signal} = new AbortController();
  // The browser hands over its question early.
  const prompt = new InstallPrompt(window);
  const first = firstArticle();
  const services = createServices();
  const {engines} = services;
  const parts = await openParts(signal);
  await loadCatalogue(parts.settings.interfaceLanguage).catch((error: unknown) => {
    report(error, 'A language was not loaded');
  });
  if (location.pathname === '/continue') await replaceContinue(parts.library, signal);
  const welcomed = first && parts.library && welcome(parts.library, first, signal);
  welcomed?.catch((error: unknown) => {
    report(error, 'The first article was not put in');
  });
  const app = new App({root, services, ...parts, welcomed});
  await app.start();
  await firstPaint();
  // Here before it is wanted, so that every screen opens at once.
  const rest = import('./load-the-rest.ts')
    .then(({loadTheRest}) => loadTheRest(app, services, signal))
    .catch((error: unknown) => {
      report(error, 'A part of the app is not here yet');
    });

  const {library} = parts;
  if (library) {
    void import('./storage-answers.ts')
      .then(({answerStorage}) => answerStorage({app, root, library}, signal))
      .catch((error: unknown) => report(error, 'The space is not measured'));
    void import('./installed.ts')
      .then(({beInstalled}) => beInstalled({app, root, library, prompt}, signal))
      .catch((error: unknown) => report(error, 'Installing is not offered'));
  }

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
    // Megabytes are fetched and written down for later visits: not beside what this one waits for.
    await rest;
    const {keepUpdated} = await import('./updates.ts');
    keepUpdated(app);
  }
}

/** The shortcut «continue listening» is no screen of its own. */
async function replaceContinue(library: AppParts['library'], signal: AbortSignal): Promise<void> {
  const {continueRoute} = await import('./launch.ts');
  history.replaceState(null, '', pathOf(await continueRoute(library, signal)));
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
