import pack from 'virtual:diacritizer-pack';
import type {MarkInsertion} from '../core/diacritics/mark-insertion.ts';
import {AppError} from '../core/errors.ts';
import workerUrl from '../diacritizer/diacritizer.worker.ts?worker&url';
import {DiacritizerClient} from '../diacritizer/diacritizer-client.ts';
import {trustedScriptUrl} from './trusted-script-url.ts';

/** How long a voice that is to speak waits for the files of the diacritizer, in milliseconds. */
const PATIENCE = 2_000;
/** For so long after a fault it is not tried again for the voice: a browser without SIMD never will. */
const REST_AFTER_FAULT = 60_000;

/** The diacritizer of the app; its worker starts with the first question. */
export class VowelsClient extends DiacritizerClient {
  #failedAt = -Infinity;

  constructor() {
    super(() => new Worker(trustedScriptUrl(workerUrl), {type: 'module'}), pack);
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
      await this.load(AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]));
    } catch (error) {
      if (error instanceof AppError) this.#failedAt = performance.now();
      throw error;
    }
    return this.mark(text, signal, urgent);
  }
}
