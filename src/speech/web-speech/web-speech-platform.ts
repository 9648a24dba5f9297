import {quirksOf, type Quirks} from '../quirks.ts';
import {pageClock, type Clock} from './clock.ts';

/** What the engine needs of a browser. */
export interface WebSpeechPlatform {
  readonly synthesis: SpeechSynthesis;
  readonly createUtterance: (text: string) => SpeechSynthesisUtterance;
  readonly clock: Clock;
  readonly quirks: Quirks;
}

/** The platform of this page; `undefined` where there is no Web Speech (WebView, Lockdown Mode). */
export function pagePlatform(): WebSpeechPlatform | undefined {
  if (!('speechSynthesis' in globalThis) || !('SpeechSynthesisUtterance' in globalThis)) {
    return undefined;
  }
  return {
    synthesis: globalThis.speechSynthesis,
    createUtterance: (text) => new SpeechSynthesisUtterance(text),
    clock: pageClock,
    quirks: quirksOf(navigator),
  };
}
