import type {ReadingOptions} from '../core/plan/reading-options.ts';
import type {EngineId, SpeechEngine} from '../speech/engine.ts';
import type {VoiceChoice} from '../speech/player/manner.ts';
import type {Player} from '../speech/player/player.ts';
import {isSounding} from '../speech/player/player-state.ts';
import {report} from './report.ts';

export interface SampleSpeechParts {
  readonly player: Player;
  readonly engines: Readonly<Record<EngineId, SpeechEngine>>;
  readonly choices: (language: string) => readonly VoiceChoice[];
}

/** Says a word or a sentence by itself, while the article waits. */
export class SampleSpeech {
  readonly #parts: SampleSpeechParts;
  #speech = new AbortController();

  constructor(parts: SampleSpeechParts) {
    this.#parts = parts;
    // Whatever starts the article, a key of the headphones say, never are there two voices.
    parts.player.onState((state) => {
      if (isSounding(state)) this.stop();
    });
  }

  /**
   * Says `text` as the listener has texts of `language` (BCP 47) read; a failure is written down.
   */
  async say(text: string, language: string, options: Promise<ReadingOptions>): Promise<void> {
    const signal = this.#begin();
    try {
      const reading = await options;
      const [choice] = this.#parts.choices(language);
      if (choice && !signal.aborted) await this.#speak(text, language, choice, reading, signal);
    } catch (error) {
      if (!signal.aborted) report(error, 'The sample was not said');
    }
  }

  /**
   * Says `text` of `language` (BCP 47) with a certain voice; resolves after its last sound.
   *
   * @throws AppError where the voice fails, and the signal's reason when it is aborted.
   */
  async speakWith(
    text: string,
    language: string,
    choice: VoiceChoice,
    signal: AbortSignal,
  ): Promise<void> {
    const own = this.#begin();
    await this.#speak(text, language, choice, {}, AbortSignal.any([own, signal]));
  }

  stop(): void {
    this.#speech.abort();
  }

  #begin(): AbortSignal {
    this.stop();
    this.#parts.player.pause();
    this.#speech = new AbortController();
    return this.#speech.signal;
  }

  async #speak(
    text: string,
    language: string,
    {engine, voice}: VoiceChoice,
    reading: ReadingOptions,
    signal: AbortSignal,
  ): Promise<void> {
    const {sampleUtterances} = await import('./reading-rules.ts');
    signal.throwIfAborted();
    const utterances = sampleUtterances(text, language, reading);
    if (utterances.length === 0) return;
    const {rate, manner} = this.#parts.player;
    const {pitch, volume} = manner;
    const options = {rate, pitch, volume, ...(voice === undefined ? {} : {voice})};
    await this.#parts.engines[engine].speak(utterances, options, () => undefined, signal);
  }
}
