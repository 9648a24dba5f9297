/** What tells one browser from another. A part of `navigator`, so that a test can name any. */
export interface BrowserTraits {
  readonly userAgent: string;
}

/**
 * Where browsers stray from the Web Speech API. Each is one named fact with the bug that it stands
 * for; the rest of the room asks for the fact and never for the browser.
 */
export interface Quirks {
  /**
   * `SpeechSynthesisVoice.localService` says nothing. Firefox on Linux and WebKitGTK report false
   * for every voice, Safari true for every voice (WebKit appendVoices); only Chromium can be
   * believed. None of the others ships a remote voice, so all of theirs count as local.
   */
  readonly meaninglessLocalService: boolean;
  /**
   * A `speak()` soon after `cancel()` loses its `start` or `end`. Safari needs 125 ms
   * (phetsims/utterance-queue); elsewhere 50 ms are plenty.
   */
  readonly slowCancel: boolean;
  /**
   * Windows voices take their rate as a whole number, trunc(10·log10 rate): all of 0.80 to 1.25
   * sounds the same (Chromium tts_win.cc, Firefox SapiService.cpp).
   */
  readonly steppedRate: boolean;
  /**
   * Safari maps rates above 1 so that 2 is already the fastest (WebKit 258587); a third of the
   * way makes it sound like other browsers on the same voices.
   */
  readonly steepRate: boolean;
  /**
   * Chrome on Android lists only languages that the engine has with a region, so an engine that
   * has plain `ar` speaks Arabic without listing it; Edge lists nothing at all. Both speak by
   * `lang` alone (Chromium TtsPlatformImpl.java).
   */
  readonly unlistedVoices: boolean;
}

/** The quirks of the browser that `traits` describe. */
export function quirksOf({userAgent}: BrowserTraits): Quirks {
  const chromium = /\b(Headless)?(Chrome|Chromium)\//.test(userAgent);
  // Every browser on iOS is WebKit; `Firefox/` and `Chrome/` stand only in the real ones' names.
  const webKit = /\bAppleWebKit\//.test(userAgent) && !chromium;
  const apple = /\b(Macintosh|iPhone|iPad)\b/.test(userAgent);
  return {
    meaninglessLocalService: !chromium,
    slowCancel: webKit,
    steppedRate: /\bWindows NT\b/.test(userAgent),
    steepRate: webKit && apple,
    unlistedVoices: chromium && /\bAndroid\b/.test(userAgent),
  };
}
