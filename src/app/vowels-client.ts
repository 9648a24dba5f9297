import type {MarkInsertion} from '../core/diacritics/mark-insertion.ts';
import {AppError} from '../core/errors.ts';
import {DiacritizerClient} from '../diacritizer/diacritizer-client.ts';
import type {DiacritizerUrls} from '../diacritizer/protocol.ts';

/** How long a voice that is to speak waits for the files of the diacritizer, in milliseconds. */
const PATIENCE = 2_000;
/** For so long after a fault it is not tried again for the voice: a browser without SIMD never will. */
const REST_AFTER_FAULT = 60_000;

/** The diacritizer, with a way to ask it for a voice that somebody waits for. */
export class VowelsClient extends DiacritizerClient {
  readonly #patience: number;
  #failedAt = -Infinity;

  /** @param patience how long a voice waits for its files, in milliseconds */
  constructor(
    createWorker: () => Worker,
    urls: DiacritizerUrls,
    {patience = PATIENCE}: {readonly patience?: number} = {},
  ) {
    super(createWorker, urls);
    this.#patience = patience;
  }

  /**
   * As {@link mark}, for a voice that somebody waits for: better without marks than late.
   *
   * @throws {AppError} `vowels-unavailable`
   * @throws the timeout's reason where its files are still on their way
   */
  async markSoon(
    text: string,
    signal: AbortSignal,
    urgent: boolean,
  ): Promise<readonly MarkInsertion[]> {
    if (performance.now() - this.#failedAt < REST_AFTER_FAULT) {
      throw new AppError('vowels-unavailable');
    }
    try {
      await this.load(AbortSignal.any([signal, AbortSignal.timeout(this.#patience)]));
    } catch (error) {
      if (error instanceof AppError) this.#failedAt = performance.now();
      throw error;
    }
    return this.mark(text, signal, urgent);
  }
}
