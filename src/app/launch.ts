import type {Library} from '../library/library.ts';
import {report} from './report.ts';
import {pathOf, routeOf, type Route} from './route.ts';

/** Not in the DOM library: Chromium alone has it. */
export interface LaunchQueue {
  setConsumer(consumer: (launch: {readonly targetURL?: string | null}) => void): void;
}

export interface LaunchParts {
  readonly library: Pick<Library, 'lastHeard'> | undefined;
  /** The path of the window. */
  readonly path: () => string;
  readonly go: (route: Route) => void;
}

/** The address of the shortcut «continue listening»; it is no screen of its own. */
const CONTINUE = '/continue';

/** Where «continue listening» leads: to the article heard last, else to the library. */
export async function continueRoute(
  library: LaunchParts['library'],
  signal: AbortSignal,
): Promise<Route> {
  try {
    const article = await library?.lastHeard(signal);
    if (article) return {screen: 'reader', article: article.id};
  } catch (error) {
    signal.throwIfAborted();
    // The library says on its own screen what is wrong with it.
    report(error, 'The article heard last was not found');
  }
  return {screen: 'library'};
}

/**
 * Answers the launches of the app that come to its running window. The window is not navigated for
 * them (`focus-existing` in the manifest), so that a voice goes on where a launch wants nothing but
 * the app; and the page of a first launch is there already.
 */
export function answerLaunches(
  queue: LaunchQueue,
  {library, path, go}: LaunchParts,
  signal: AbortSignal,
): void {
  const answer = async (wanted: string) => {
    // From the icon: whatever is open stays open.
    if (wanted === '/') return;
    const isReading = routeOf(path()).screen === 'reader';
    if (wanted === CONTINUE && isReading) return;
    const route = wanted === CONTINUE ? await continueRoute(library, signal) : routeOf(wanted);
    if (pathOf(route) !== path()) go(route);
  };
  queue.setConsumer(({targetURL}) => {
    if (!targetURL || signal.aborted) return;
    answer(new URL(targetURL).pathname).catch((error: unknown) => {
      if (!signal.aborted) report(error, 'A launch was not answered');
    });
  });
}
