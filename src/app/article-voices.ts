import type {Article} from '../core/article/article.ts';
import {languagesOf} from '../core/article/languages-of.ts';
import type {SpeechEngine} from '../speech/engine.ts';
import {report} from './report.ts';
import type {KnownVoices} from './voice-choice.ts';

/**
 * Which voices the device has for what an article says. Those for Rawi's own languages it is told;
 * others are asked for when an article has them, since a device may have thousands of voices.
 */
export class ArticleVoices {
  readonly #engine: Pick<SpeechEngine, 'voices'>;
  #told: KnownVoices = new Map();
  #known: KnownVoices = new Map();
  #asking = new AbortController();

  /** @param engine the voices of the device */
  constructor(engine: Pick<SpeechEngine, 'voices'>) {
    this.#engine = engine;
  }

  /** What is known at present. */
  get known(): KnownVoices {
    return this.#known;
  }

  /** The device's voices have come or gone: these are for the languages that are always wanted. */
  tell(voices: KnownVoices, article: Article | undefined): void {
    this.#told = voices;
    this.#known = voices;
    if (article) this.askFor(article);
  }

  /** Asks for the voices of an article's other languages; each is known as soon as it is answered. */
  askFor(article: Article): void {
    this.#asking.abort();
    this.#asking = new AbortController();
    const {signal} = this.#asking;
    this.#known = this.#told;
    for (const language of languagesOf(article)) {
      if (this.#told.has(language)) continue;
      this.#engine.voices(language, signal).then(
        (voices) => {
          if (!signal.aborted) this.#known = new Map([...this.#known, [language, voices]]);
        },
        (error: unknown) => {
          if (!signal.aborted) report(error, `The voices for ${language} were not found`);
        },
      );
    }
  }
}
