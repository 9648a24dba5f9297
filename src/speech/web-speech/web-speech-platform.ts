import {quirksOf, type Quirks} from '../quirks.ts';
import {pageClock, type Clock} from './clock.ts';

/** What the engine needs of a browser. */
export interface WebSpeechPlatform {
  readonly synthesis: SpeechSynthesis;
  readonly createUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly clock: Clock;
  readonly quirks: Quirks;
  /** Whether the network can be reached, as far as the browser knows. */
  readonly isOnline: () => boolean;
  /** Calls `action` whenever the page comes back to view or to life; returns the way to stop that. */
  readonly onReturn: (action: () => void) => () => void;
}

/**
 * The platform of this page; `undefined` where there is no Web Speech (WebView, Lockdown Mode).
 * `clock` is the page's own if absent.
 */
export function pagePlatform(clock: Clock = pageClock): WebSpeechPlatform | undefined {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) {
    return undefined;
  }
  return {
    synthesis: globalThis.speechSynthesis,
    createUtterance: (text) => new SpeechSynthesisUtterance(text),
    clock,
    quirks: quirksOf(navigator),
    isOnline: () => navigator.onLine,
    onReturn,
  };
}

function onReturn(action: () => void): () => void {
  const listening = new AbortController();
  const {signal} = listening;
  const onVisibility = () => {
    if (!document.hidden) action();
  };
  document.addEventListener('visibilitychange', onVisibility, {signal});
  addEventListener('pageshow', action, {signal});
  return () => listening.abort();
}
