import type {MarkInsertion} from '../core/diacritics/mark-insertion.ts';
import type {TextRange} from '../core/text-range.ts';
import {AppError} from '../core/errors.ts';
import type {DiacritizerRequest, DiacritizerResponse, DiacritizerUrls} from './protocol.ts';

type Question = Extract<DiacritizerRequest, {type: 'mark' | 'alternatives'}>;
type Answer = Extract<DiacritizerResponse, {type: 'marked' | 'alternatives'}>;

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** One life of the worker: from its start to its fault. */
interface Life {
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
  /** Settles when it can mark; rejected if it ends before. */
  readonly loaded: Promise<void>;
  /** Rejects {@link loaded}. */
  readonly fail: (error: Error) => void;
}

/**
 * The page's side of `diacritizer.worker.ts`. Starts the worker when it is first needed, keeps it,
 * and after a fault starts a new one with the next request.
 */
export class DiacritizerClient {
  readonly #createWorker: () => Worker;
  readonly #urls: DiacritizerUrls;
  #life: Life | undefined;
  #lastId = 0;

  constructor(createWorker: () => Worker, urls: DiacritizerUrls) {
    this.#createWorker = createWorker;
    this.#urls = urls;
  }

  /**
   * Starts the worker; resolves when it can mark.
   *
   * @throws {AppError} `vowels-unavailable`
   */
  async load(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const {loaded} = this.#begin();
    await new Promise<void>((resolve, reject) => {
      const callOff = () => reject(signal.reason as Error);
      signal.addEventListener('abort', callOff, {once: true});
      loaded.then(resolve, reject).finally(() => signal.removeEventListener('abort', callOff));
    });
  }

  /**
   * What marks a text lacks; answers come in the order of the questions, the urgent ones first.
   *
   * @throws {AppError} `vowels-unavailable`
   */
  async mark(text: string, signal: AbortSignal, urgent = false): Promise<readonly MarkInsertion[]> {
    const answer = await this.#ask((id) => ({type: 'mark', id, text, urgent}), signal);
    return answer.type === 'marked' ? answer.insertions : [];
  }

  /**
   * As `Diacritizer.alternatives`.
   *
   * @throws {AppError} `vowels-unavailable`
   */
  async alternatives(
    sentence: string,
    word: TextRange,
    most: number,
    signal: AbortSignal,
  ): Promise<readonly string[]> {
    const question = (id: number) => ({type: 'alternatives', id, sentence, word, most}) as const;
    const answer = await this.#ask(question, signal);
    return answer.type === 'alternatives' ? answer.forms : [];
  }

  async #ask(question: (id: number) => Question, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted();
    const id = ++this.#lastId;
    const {worker, pending} = this.#begin();
    return new Promise((resolve, reject) => {
      const callOff = () => {
        pending.delete(id);
        post(worker, {type: 'cancel', id});
        reject(signal.reason as Error);
      };
      const settle = () => signal.removeEventListener('abort', callOff);
      signal.addEventListener('abort', callOff, {once: true});
      pending.set(id, {
        resolve: (answer) => {
          settle();
          resolve(answer);
        },
        reject: (error) => {
          settle();
          reject(error);
        },
      });
      post(worker, question(id));
    });
  }

  /** Lets the worker go until something is asked of it again; what is asked now is called off. */
  rest(): void {
    const reason = new DOMException('The diacritizer rests', 'AbortError');
    if (this.#life) this.#end(this.#life, reason);
  }

  #begin(): Life {
    return (this.#life ??= this.#start());
  }

  #start(): Life {
    let worker: Worker;
    try {
      worker = this.#createWorker();
    } catch (cause) {
      throw new AppError('vowels-unavailable', {cause});
    }
    let tellLoaded = {resolve: noop, reject: noop as (error: Error) => void};
    const loaded = new Promise<void>((resolve, reject) => (tellLoaded = {resolve, reject}));
    // Not everybody who asks waits for it.
    loaded.catch(noop);
    const life: Life = {worker, pending: new Map(), loaded, fail: tellLoaded.reject};
    const fail = (cause: string) => this.#end(life, new AppError('vowels-unavailable', {cause}));
    worker.onmessage = ({data: response}: MessageEvent<DiacritizerResponse>) => {
      if (response.type === 'failed') fail(response.message);
      if (response.type === 'loaded') tellLoaded.resolve();
      if (response.type !== 'marked' && response.type !== 'alternatives') return;
      life.pending.get(response.id)?.resolve(response);
      life.pending.delete(response.id);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message);
    };
    worker.onmessageerror = () => fail('a message could not be read');
    post(worker, {type: 'load', urls: this.#urls});
    return life;
  }

  #end(life: Life, error: Error): void {
    life.worker.terminate();
    if (this.#life === life) this.#life = undefined;
    life.fail(error);
    for (const {reject} of life.pending.values()) reject(error);
    life.pending.clear();
  }
}

function noop(): void {
  // Nothing to do.
}

function post(worker: Worker, request: DiacritizerRequest): void {
  worker.postMessage(request);
}
