/** What tells one browser from another. A part of `navigator`, so that a test can name any. */
export interface BrowserTraits {
  readonly userAgent: string;
}

/**
 * Where browsers stray from the Web Speech API. Each is one named fact with the bug that it stands
 * for; the rest of the room asks for the fact and never for the browser. What is cured everywhere
 * alike needs no fact: docs/quirks.md lists every symptom with its cure and the test that shows it.
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
   * No voice gets faster than this. Chromium and Firefox on Linux stop at 3, where the scale of
   * speech-dispatcher ends (Chromium tts_linux.cc).
   */
  readonly fastestRate: number;
  /**
   * Chrome on Android lists only languages that the engine has with a region, so an engine that
   * has plain `ar` speaks Arabic without listing it; Edge lists nothing at all. Both speak by
   * `lang` alone (Chromium TtsPlatformImpl.java).
   */
  readonly unlistedVoices: boolean;
  /**
   * Whether voices tell of their words: none does on Linux (speech-dispatcher and Spiel hand no
   * word marks on) and none in Chromium on Android (tts_android.cc passes no ranges on); elsewhere
   * they do, apart from families of their own. `undefined` on ChromeOS, where nobody has looked.
   */
  readonly wordEvents: boolean | undefined;
  /**
   * A voice that dies says nothing: when speech-dispatcher is killed, no event comes and
   * `speaking` stays true for good, in Chromium and in Firefox. Only the clock can tell.
   */
  readonly silentDeath: boolean;
  /**
   * While a voice of the device speaks, a page has controls on the lock screen and stays awake in
   * the pocket only with an element that plays (Chromium). Firefox takes a quiet tone for silence
   * (w3c/mediasession#328), and on iOS it may fight the voice.
   */
  readonly needsKeepAlive: boolean;
}

/** The quirks of the browser that `traits` describe. */
export function quirksOf({userAgent}: BrowserTraits): Quirks {
  const chromium = /\b(Headless)?(Chrome|Chromium)\//.test(userAgent);
  // Every browser on iOS is WebKit; `Firefox/` and `Chrome/` stand only in the real ones' names.
  const webKit = /\bAppleWebKit\//.test(userAgent) && !chromium;
  const apple = /\b(Macintosh|iPhone|iPad)\b/.test(userAgent);
  const android = /\bAndroid\b/.test(userAgent);
  const linux = /\bLinux\b/.test(userAgent) && !android;
  const chromeOs = /\bCrOS\b/.test(userAgent);
  const wordless = linux || (chromium && android);
  return {
    meaninglessLocalService: !chromium,
    slowCancel: webKit,
    steppedRate: /\bWindows NT\b/.test(userAgent),
    steepRate: webKit && apple,
    fastestRate: linux && !webKit ? 3 : 4,
    unlistedVoices: chromium && android,
    wordEvents: chromeOs ? undefined : !wordless,
    silentDeath: linux && !webKit,
    needsKeepAlive: chromium,
  };
}
