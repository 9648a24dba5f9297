import type {MarkInsertion} from '../core/diacritics/mark-insertion.ts';
import {AppError} from '../core/errors.ts';
import type {DiacritizerClient} from '../diacritizer/diacritizer-client.ts';

/** How long a voice that is to speak waits for the files of the diacritizer, in milliseconds. */
const PATIENCE = 2_000;
/** For so long after a fault it is not tried again for the voice: a browser without SIMD never will. */
const REST_AFTER_FAULT = 60_000;

/** The diacritizer, whose code comes with the first question: the first screen is without it. */
export class LazyVowels {
  readonly #create: () => Promise<DiacritizerClient>;
  #client: Promise<DiacritizerClient> | undefined;
  #triedAt = -Infinity;

  constructor(create: () => Promise<DiacritizerClient>) {
    this.#create = create;
  }

  /**
   * As {@link DiacritizerClient.load}.
   *
   * @throws {AppError} `vowels-unavailable`
   */
  async load(signal: AbortSignal): Promise<void> {
    const client = await this.client();
    await client.load(signal);
  }

  /**
   * As {@link DiacritizerClient.mark}.
   *
   * @throws {AppError} `vowels-unavailable`
   */
  async mark(text: string, signal: AbortSignal): Promise<readonly MarkInsertion[]> {
    const client = await this.client();
    return client.mark(text, signal);
  }

  /**
   * As {@link mark}, for a voice that somebody waits for: better without marks than late.
   *
   * @throws {AppError} `vowels-unavailable`
   * @throws the timeout's reason where its files are still on their way
   */
  async markSoon(text: string, signal: AbortSignal): Promise<readonly MarkInsertion[]> {
    if (performance.now() - this.#triedAt < REST_AFTER_FAULT) {
      throw new AppError('vowels-unavailable');
    }
    await this.load(AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)])).catch(
      (error: unknown) => {
        if (error instanceof AppError) this.#triedAt = performance.now();
        throw error;
      },
    );
    return this.mark(text, signal);
  }

  /** Lets the worker go until something is asked of it again. */
  rest(): void {
    this.#client?.then(
      (client) => client.rest(),
      () => undefined,
    );
  }

  /** The diacritizer itself. */
  client(): Promise<DiacritizerClient> {
    if (this.#client) return this.#client;
    const client = this.#create();
    this.#client = client;
    // Tried again with the next question.
    client.catch(() => (this.#client = undefined));
    return client;
  }
}
