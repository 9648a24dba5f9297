/** Seconds of listening between two `timeupdate`, as a page that is not seen gets them. */
const STEP = 0.25;

/** A file that a {@link FakeWavAudio} was given. */
export interface FakeSource {
  readonly wav: Blob;
  /** Seconds of listening before it. */
  readonly after: number;
}

/**
 * An audio element that makes no sound and whose clock runs as fast as promises allow. It plays
 * WAV files by the length in their headers and tells of itself by the events of a media element
 * alone, as browsers do.
 */
export class FakeWavAudio extends EventTarget {
  preservesPitch = false;
  defaultPlaybackRate = 1;
  playbackRate = 1;
  volume = 1;
  paused = true;
  ended = false;
  readonly seeking = false;
  readonly error = null;
  readonly sources: FakeSource[] = [];
  /** Seconds of listening so far. */
  listened = 0;
  /** What the clock waits for before each step: work that takes no time beside that of listening. */
  busy: Promise<unknown> | undefined;
  readonly #step: number;
  #src = '';
  #time = 0;
  #duration = NaN;
  #life = 0;
  #loaded: Promise<void> = Promise.resolve();

  /** `step` is the time between two of its events, in seconds of listening. */
  constructor(step = STEP) {
    super();
    this.#step = step;
  }

  /** As the element that the engine takes it for. */
  get element(): HTMLAudioElement {
    return this as unknown as HTMLAudioElement;
  }

  get src(): string {
    return this.#src;
  }

  set src(url: string) {
    this.#src = url;
    this.#life++;
    this.#time = 0;
    this.#duration = NaN;
    this.paused = true;
    this.ended = false;
    this.playbackRate = this.defaultPlaybackRate;
    this.#loaded = this.#load(url);
  }

  get currentTime(): number {
    return this.#time;
  }

  set currentTime(time: number) {
    this.#time = time;
    this.ended = false;
  }

  get duration(): number {
    return this.#duration;
  }

  async play(): Promise<void> {
    if (this.paused) {
      this.paused = false;
      void this.#run(++this.#life);
    }
    await this.#loaded;
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.#life++;
    queueMicrotask(() => this.#tell('pause'));
  }

  async #load(url: string): Promise<void> {
    const wav = await (await fetch(url)).blob();
    const header = new DataView(await wav.slice(0, 44).arrayBuffer());
    if (url !== this.#src) return;
    this.sources.push({wav, after: this.listened});
    this.#duration = header.getUint32(40, true) / header.getUint32(28, true);
    this.#tell('loadedmetadata');
  }

  async #run(life: number): Promise<void> {
    await this.#loaded;
    if (life !== this.#life) return;
    this.#tell('playing');
    while (life === this.#life) {
      await this.busy;
      await turn();
      if (life === this.#life) this.#goOn();
    }
  }

  #goOn(): void {
    this.listened += this.#step;
    this.#time = Math.min(this.#duration, this.#time + this.#step * this.playbackRate);
    const life = this.#life;
    this.#tell('timeupdate');
    if (this.#time < this.#duration || life !== this.#life) return;
    this.paused = true;
    this.ended = true;
    this.#life++;
    this.#tell('pause');
    this.#tell('ended');
  }

  #tell(type: string): void {
    this.dispatchEvent(new Event(type));
  }
}

/** Lets in every task that waits, without a timer. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
