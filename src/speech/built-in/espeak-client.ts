import {AppError} from '../../core/errors.ts';
import type {
  EspeakRequest,
  EspeakResponse,
  EspeakVoice,
  Synthesis,
  VoicePackUrls,
} from './protocol.ts';
import {untilAborted} from './until-aborted.ts';

interface Pending {
  readonly resolve: (synthesis: Synthesis) => void;
  readonly reject: (error: AppError) => void;
}

/** A synthesis under way. */
export interface SynthesisJob {
  readonly result: Promise<Synthesis>;
  /** Lets it go before all that is not urgent. */
  hurry(): void;
  /** Forgets it; the result then never settles. */
  cancel(): void;
}

/** One life of the worker: from its start to its fault. */
interface Life {
  readonly loaded: Promise<void>;
  readonly worker: Worker;
  readonly pending: Map<number, Pending>;
  /** Ends it; who waits for something hears of `error`. */
  end(error: AppError): void;
}

/**
 * The page's side of `espeak.worker.ts`. Starts the worker when it is first needed, keeps it,
 * and after a fault starts a new one with the next request.
 */
export class EspeakClient {
  readonly #createWorker: () => Worker;
  readonly #pack: VoicePackUrls;
  #life: Life | undefined;
  #lastId = 0;

  constructor(createWorker: () => Worker, pack: VoicePackUrls) {
    this.#createWorker = createWorker;
    this.#pack = pack;
  }

  /**
   * Loads the voice pack and starts eSpeak NG, where that has not happened yet. An abort ends
   * the waiting, not the start, which others may wait for.
   *
   * @throws {AppError} `voice-pack-unavailable`
   */
  async load(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    await untilAborted(this.#begin().loaded, signal);
  }

  /** The result is rejected with an AppError `voice-pack-unavailable` or `voice-failed`. */
  synthesise(text: string, voice: EspeakVoice, urgent: boolean): SynthesisJob {
    const id = ++this.#lastId;
    let life: Life | undefined;
    const post = (request: EspeakRequest) => {
      if (life?.pending.has(id)) life.worker.postMessage(request);
    };
    const result = new Promise<Synthesis>((resolve, reject) => {
      life = this.#begin();
      life.pending.set(id, {resolve, reject});
      post({type: 'synthesise', id, text, voice, urgent});
    });
    return {
      result,
      hurry: () => post({type: 'hurry', id}),
      cancel: () => {
        post({type: 'cancel', id});
        life?.pending.delete(id);
      },
    };
  }

  /** Lets the worker go until something is asked of it again. */
  rest(): void {
    this.#life?.end(new AppError('voice-interrupted'));
  }

  #begin(): Life {
    return (this.#life ??= this.#start());
  }

  #start(): Life {
    let worker: Worker;
    try {
      worker = this.#createWorker();
    } catch (cause) {
      throw new AppError('voice-pack-unavailable', {cause});
    }
    const pending: Life['pending'] = new Map();
    let reportLoad: {resolve: () => void; reject: (error: AppError) => void} | undefined;
    const loaded = new Promise<void>((resolve, reject) => (reportLoad = {resolve, reject}));
    // Whoever waits for it hears of it; nobody may be waiting.
    loaded.catch(noop);
    let hasLoaded = false;
    const life: Life = {
      worker,
      loaded,
      pending,
      end: (error) => {
        worker.terminate();
        if (this.#life === life) this.#life = undefined;
        reportLoad?.reject(error);
        for (const {reject} of pending.values()) reject(error);
        pending.clear();
      },
    };
    const end = (cause: unknown) =>
      life.end(new AppError(hasLoaded ? 'voice-failed' : 'voice-pack-unavailable', {cause}));
    worker.onmessage = ({data: response}: MessageEvent<EspeakResponse>) => {
      switch (response.type) {
        case 'loaded':
          hasLoaded = true;
          reportLoad?.resolve();
          break;
        case 'load-failed':
          end(response.message);
          break;
        case 'synthesised':
          pending.get(response.id)?.resolve(response.synthesis);
          pending.delete(response.id);
          break;
        case 'failed':
          // eSpeak NG may be in any state now.
          end(response.message);
          break;
      }
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end(event.message);
    };
    worker.onmessageerror = () => end('a message could not be read');
    worker.postMessage({type: 'load', pack: this.#pack} satisfies EspeakRequest);
    return life;
  }
}

function noop(): void {
  // Nothing to do.
}
