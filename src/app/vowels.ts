import type {MarkInsertion} from '../core/diacritics/mark-insertion.ts';
import type {VowelsClient} from './vowels-client.ts';

/** The diacritizer, whose code comes with the first question: the first screen is without it. */
export class LazyVowels {
  readonly #create: () => Promise<VowelsClient>;
  #client: Promise<VowelsClient> | undefined;

  constructor(create: () => Promise<VowelsClient>) {
    this.#create = create;
  }

  /** As {@link VowelsClient.load}. */
  async load(signal: AbortSignal): Promise<void> {
    await (await this.client()).load(signal);
  }

  /** As {@link VowelsClient.markSoon}. */
  async markSoon(
    ...question: Parameters<VowelsClient['markSoon']>
  ): Promise<readonly MarkInsertion[]> {
    return (await this.client()).markSoon(...question);
  }

  /** Lets the worker go until something is asked of it again. */
  rest(): void {
    this.#client?.then(
      (client) => client.rest(),
      () => undefined,
    );
  }

  /** The diacritizer itself. */
  client(): Promise<VowelsClient> {
    if (this.#client) return this.#client;
    const client = this.#create();
    this.#client = client;
    // Tried again with the next question.
    client.catch(() => (this.#client = undefined));
    return client;
  }
}
