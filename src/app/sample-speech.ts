import type {ReadingOptions} from '../core/plan/reading-options.ts';
import type {Player, PlayerOptions} from '../speech/player/player.ts';
import {report} from './report.ts';

/** Says a word or a sentence by itself, while the article waits. */
export class SampleSpeech {
  readonly #player: Player;
  readonly #options: Pick<PlayerOptions, 'engines' | 'choose'>;
  #speech = new AbortController();

  constructor(player: Player, options: Pick<PlayerOptions, 'engines' | 'choose'>) {
    this.#player = player;
    this.#options = options;
  }

  /** @param language BCP 47 */
  async say(text: string, language: string, options: Promise<ReadingOptions>): Promise<void> {
    this.stop();
    this.#player.pause();
    this.#speech = new AbortController();
    const {signal} = this.#speech;
    try {
      const {sampleUtterances} = await import('./reading-rules.ts');
      const utterances = sampleUtterances(text, language, await options);
      const first = utterances[0];
      if (!first || signal.aborted) return;
      const {engine, voice} = this.#options.choose(first.language);
      const speakOptions = {rate: this.#player.rate, ...(voice === undefined ? {} : {voice})};
      await this.#options.engines[engine].speak(utterances, speakOptions, () => undefined, signal);
    } catch (error) {
      if (!signal.aborted) report(error, 'The sample was not said');
    }
  }

  stop(): void {
    this.#speech.abort();
  }
}
