import type {Voice} from '../engine.ts';
import type {Quirks} from '../quirks.ts';
import {delay} from './clock.ts';
import {primaryLanguage} from './language-tag.ts';
import {listVoices, type ListedVoice, type NativeVoice} from './listed-voice.ts';
import type {WebSpeechPlatform} from './web-speech-platform.ts';

/** Lists arrive late: Chromium on Linux needs 1.6 s for its 13,000, Android up to several. */
const LIST_TIMEOUT_MS = 10_000;
/**
 * How long a list must stay as it is to be believed: Firefox adds its voices one by one, in no
 * order, and tells of each. Without the wanted language longer, since whole families come late.
 */
const SETTLED_MS = 500;
const SETTLED_WITHOUT_MS = 2500;
const POLL_MS = 100;

/**
 * The id of the voice that a platform chooses itself for a language that it does not list. Nobody
 * knows beforehand whether it has one: another language's voice may answer, or none.
 */
export const SYSTEM_VOICE_ID = 'system';

/** What to tell the platform: no `native` leaves the choice of the voice to it. */
export interface ChosenVoice {
  readonly id: string;
  readonly native: SpeechSynthesisVoice | undefined;
  readonly language: string;
  readonly local: boolean;
}

/** The platform's voices by language, read in one pass, and anew only when asked after a change. */
export class VoiceDirectory {
  readonly #platform: WebSpeechPlatform;
  readonly #measuredTellsWords: (voice: string) => boolean | undefined;
  readonly #listeners = new Set<() => void>();
  #natives = new Map<string, NativeVoice[]>();
  #listed = new Map<string, readonly ListedVoice[]>();
  #count = 0;
  #isStale = true;
  #changedAt: number;
  #callOffNews: (() => void) | undefined;

  /** @param measuredTellsWords what has been heard of a voice, by id; `undefined` where nothing has */
  constructor(
    platform: WebSpeechPlatform,
    measuredTellsWords: (voice: string) => boolean | undefined,
  ) {
    this.#platform = platform;
    this.#measuredTellsWords = measuredTellsWords;
    this.#changedAt = platform.clock.now();
    // Thousands of these may come in a row: nothing is read here.
    platform.synthesis.addEventListener('voiceschanged', () => {
      this.#isStale = true;
      this.#changedAt = platform.clock.now();
      if (this.#listeners.size > 0) this.#awaitQuiet();
    });
  }

  /** Calls `listener` when the list has changed and come to rest; returns the way to stop that. */
  onChanged(listener: () => void): () => void {
    // The same function may be given twice.
    const own = () => listener();
    this.#listeners.add(own);
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size > 0) return;
      this.#callOffNews?.();
      this.#callOffNews = undefined;
    };
  }

  /** Waits until the platform's list can be believed, which an empty one never is at once. */
  async list(language: string, signal: AbortSignal): Promise<readonly Voice[]> {
    const {clock, quirks} = this.#platform;
    const primary = primaryLanguage(language);
    const giveUp = clock.now() + LIST_TIMEOUT_MS;
    for (;;) {
      signal.throwIfAborted();
      this.#refresh();
      const listed = this.#voicesFor(primary);
      const patience = listed.length > 0 ? SETTLED_MS : SETTLED_WITHOUT_MS;
      const settled = this.#count > 0 && clock.now() - this.#changedAt >= patience;
      if (settled || clock.now() >= giveUp) {
        if (listed.length > 0) return listed.map(({voice}) => this.#corrected(voice));
        return quirks.unlistedVoices ? [this.#corrected(systemVoice(primary, quirks))] : [];
      }
      await delay(clock, POLL_MS, signal);
    }
  }

  /**
   * The voice to speak `language` with, without waiting: the one asked for if it speaks that
   * language, else the best local one. `undefined` where the platform has only voices that the
   * listener has not agreed to: remote ones, or none of the language.
   */
  choose(id: string | undefined, language: string): ChosenVoice | undefined {
    const {clock, quirks} = this.#platform;
    const primary = primaryLanguage(language);
    if (this.#isStale || this.#count === 0) this.#refresh();
    const listed = this.#voicesFor(primary);
    const wanted = id === undefined ? undefined : listed.find(({voice}) => voice.id === id);
    const found = wanted ?? listed.find(({voice}) => voice.local);
    if (found) {
      const {voice, native, lang} = found;
      return {id: voice.id, native, language: lang, local: voice.local};
    }
    // A list that still grows, or is known to leave voices out, does not say what can be spoken.
    const isFinal = this.#count > 0 && clock.now() - this.#changedAt >= SETTLED_WITHOUT_MS;
    if (listed.length > 0 || (isFinal && !quirks.unlistedVoices)) return undefined;
    return {id: SYSTEM_VOICE_ID, native: undefined, language, local: true};
  }

  /** What has been heard counts for more than what the family promises. */
  #corrected(voice: Voice): Voice {
    const tellsWords = this.#measuredTellsWords(voice.id);
    return tellsWords === undefined ? voice : {...voice, tellsWords};
  }

  #awaitQuiet(): void {
    const {clock} = this.#platform;
    this.#callOffNews ??= clock.after(this.#changedAt + SETTLED_MS - clock.now(), () => {
      this.#callOffNews = undefined;
      // It went on changing meanwhile.
      if (clock.now() - this.#changedAt < SETTLED_MS) this.#awaitQuiet();
      else for (const listener of [...this.#listeners]) listener();
    });
  }

  #voicesFor(primary: string): readonly ListedVoice[] {
    let listed = this.#listed.get(primary);
    if (!listed) {
      listed = listVoices(this.#natives.get(primary) ?? [], this.#platform.quirks);
      this.#listed.set(primary, listed);
    }
    return listed;
  }

  /** Some platforms change their list without saying so. */
  #refresh(): void {
    const voices = this.#platform.synthesis.getVoices();
    if (voices.length !== this.#count) this.#changedAt = this.#platform.clock.now();
    else if (!this.#isStale) return;
    this.#isStale = false;
    const natives = new Map<string, NativeVoice[]>();
    for (const native of voices) {
      const {lang} = native;
      const primary = primaryLanguage(lang);
      const others = natives.get(primary);
      if (others) others.push({native, lang});
      else natives.set(primary, [{native, lang}]);
    }
    this.#natives = natives;
    this.#listed = new Map();
    this.#count = voices.length;
  }
}

function systemVoice(language: string, {wordEvents}: Quirks): Voice {
  const name = new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language;
  return {
    id: SYSTEM_VOICE_ID,
    name,
    language,
    local: true,
    isSystem: true,
    ...(wordEvents !== undefined && {tellsWords: wordEvents}),
  };
}
