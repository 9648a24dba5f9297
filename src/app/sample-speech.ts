import {TITLE_BLOCK_ID} from '../core/article/article.ts';
import {blockUtterances} from '../core/plan/block-utterances.ts';
import {readingContext, type ReadingOptions} from '../core/plan/reading-options.ts';
import {languageRuns} from '../core/language/language-runs.ts';
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
  async say(text: string, language: string, options: ReadingOptions): Promise<void> {
    this.stop();
    this.#player.pause();
    this.#speech = new AbortController();
    const {signal} = this.#speech;
    const block = {id: TITLE_BLOCK_ID, text, languageRuns: languageRuns(text, language)};
    const context = (spokenIn: string) => readingContext(spokenIn, options);
    const utterances = blockUtterances(block, language, context, 0);
    const first = utterances[0];
    if (!first) return;
    const {engine, voice} = this.#options.choose(first.language);
    const speakOptions = {rate: this.#player.rate, ...(voice === undefined ? {} : {voice})};
    try {
      await this.#options.engines[engine].speak(utterances, speakOptions, () => undefined, signal);
    } catch (error) {
      if (!signal.aborted) report(error, 'The sample was not said');
    }
  }

  stop(): void {
    this.#speech.abort();
  }
}
