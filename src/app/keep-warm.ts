import {report} from './report.ts';
import type {Services} from './services.ts';

/**
 * Has the built-in voice and its vowels ready in a page that is there, and at rest in one that is left.
 *
 * @returns makes them ready for the first time, where the page has not been left meanwhile
 */
export function keepWarm({engines, vowels}: Services, signal: AbortSignal): () => void {
  const engine = engines['built-in'];
  let isLeft = false;
  const wasLeft = () => isLeft;
  /** What comes to nothing because the page was left is no fault. */
  const tell = (context: string) => (error: unknown) => {
    if (!isLeft) report(error, context);
  };
  const warmUp = async () => {
    if (isLeft) return;
    await engine.warmUp(signal).catch(tell('The built-in voice is not here yet'));
    // It would start again what has just been put to rest.
    if (!wasLeft()) await vowels.load(signal).catch(tell('The vowels are not here yet'));
  };
  addEventListener('pagehide', () => {
    isLeft = true;
    engine.rest();
    vowels.rest();
  });
  // Back by the browser's own way, with nothing started anew.
  addEventListener('pageshow', ({persisted}) => {
    isLeft = false;
    if (persisted) void warmUp();
  });
  return () => void warmUp();
}
