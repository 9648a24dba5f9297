import type {Utterance} from '../../src/core/plan/utterance.ts';
import type {
  EngineCapabilities,
  EngineEvent,
  EngineId,
  SpeakOptions,
  SpeechEngine,
  Voice,
} from '../../src/speech/engine.ts';

/** One passage in the hands of a {@link FakeEngine}: the test says what is heard of it. */
export class FakeSpeech {
  readonly passage: readonly Utterance[];
  readonly options: SpeakOptions;
  readonly signal: AbortSignal;
  /** Resolved, rejected or aborted: no sound is left of it. */
  settled = false;
  readonly promise: Promise<void>;
  readonly #onEvent: (event: EngineEvent) => void;
  #resolve!: () => void;
  #reject!: (error: unknown) => void;

  constructor(
    passage: readonly Utterance[],
    options: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ) {
    this.passage = passage;
    this.options = options;
    this.signal = signal;
    this.#onEvent = onEvent;
    this.promise = new Promise<void>((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    const stop = () => this.#settle(() => this.#reject(signal.reason));
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
  }

  /** The texts that are to be said. */
  get spoken(): readonly string[] {
    return this.passage.map(({spoken}) => spoken);
  }

  /** Reports the beginning of an utterance, also where nobody may listen any more. */
  start(utterance = 0): void {
    this.#onEvent({type: 'start', utterance});
  }

  /** Reports a word by its number in the utterance that was handed over. */
  word(word: number, utterance = 0, {estimated = false} = {}): void {
    const {start: offset} = this.passage[utterance]!.words[word]!.spoken;
    this.#onEvent({type: 'word', utterance, offset, estimated});
  }

  end(utterance = 0): void {
    this.#onEvent({type: 'end', utterance});
  }

  /** Reports a whole utterance, every word of it. */
  say(utterance = 0): void {
    this.start(utterance);
    this.passage[utterance]!.words.forEach((_, word) => this.word(word, utterance));
    this.end(utterance);
  }

  /** Says that the passage has been spoken; resolves when the player has heard of it. */
  async finish(): Promise<void> {
    this.#settle(this.#resolve);
    await this.promise.catch(() => undefined);
  }

  /** Says that the voice failed; resolves when the player has heard of it. */
  async fail(error: unknown): Promise<void> {
    this.#settle(() => this.#reject(error));
    await this.promise.catch(() => undefined);
  }

  #settle(how: () => void): void {
    this.settled = true;
    how();
  }
}

/** A voice that makes no sound and says nothing by itself: a test speaks for it. */
export class FakeEngine implements SpeechEngine {
  readonly id: EngineId;
  readonly capabilities: EngineCapabilities;
  readonly speeches: FakeSpeech[] = [];
  readonly prepared: {readonly passage: readonly Utterance[]; readonly options: SpeakOptions}[] =
    [];
  /** The rates that were asked for while speaking. */
  readonly rates: number[] = [];
  /** The loudnesses that were asked for while speaking. */
  readonly volumes: number[] = [];
  readonly setRate?: (rate: number) => void;
  readonly setVolume?: (volume: number) => void;

  /** By default a voice that takes one utterance at a time and changes nothing while it speaks. */
  constructor(id: EngineId, capabilities: Partial<EngineCapabilities> = {}) {
    this.id = id;
    this.capabilities = {
      passageLength: 0,
      longestPassage: capabilities.passageLength ?? 0,
      liveRate: false,
      liveVolume: false,
      keepsPassage: false,
      rates: [0.5, 1, 2, 4],
      ...capabilities,
    };
    if (this.capabilities.liveRate) this.setRate = (rate) => this.rates.push(rate);
    if (this.capabilities.liveVolume) this.setVolume = (volume) => this.volumes.push(volume);
  }

  /** The speech that was asked for last. */
  get last(): FakeSpeech {
    const speech = this.speeches.at(-1);
    if (!speech) throw new Error(`The engine «${this.id}» was not asked to speak.`);
    return speech;
  }

  /** The speeches that would be heard now. */
  get sounding(): readonly FakeSpeech[] {
    return this.speeches.filter(({settled}) => !settled);
  }

  voices(): Promise<readonly Voice[]> {
    return Promise.resolve([]);
  }

  speak(
    passage: readonly Utterance[],
    options: SpeakOptions,
    onEvent: (event: EngineEvent) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const speech = new FakeSpeech(passage, options, onEvent, signal);
    this.speeches.push(speech);
    return speech.promise;
  }

  prepare(passage: readonly Utterance[], options: SpeakOptions): Promise<void> {
    this.prepared.push({passage, options});
    return Promise.resolve();
  }
}
