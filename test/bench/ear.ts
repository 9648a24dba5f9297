/** Seconds without a sound that count as silence. */
const QUIET = 0.15;
/** The same threshold as the trimming of silence: 100 of 32,767. */
const AUDIBLE = 0.003;

/**
 * Listens to an audio element, which it leads through an `AudioContext` whose analyser is read
 * every few milliseconds. What the loudspeaker adds is not in it.
 */
export class Ear {
  readonly #context = new AudioContext({latencyHint: 'interactive'});
  readonly #analyser = this.#context.createAnalyser();
  readonly #samples: Float32Array<ArrayBuffer>;

  constructor(audio: HTMLMediaElement) {
    this.#analyser.fftSize = 2048;
    this.#samples = new Float32Array(this.#analyser.fftSize);
    this.#context.createMediaElementSource(audio).connect(this.#analyser);
    this.#analyser.connect(this.#context.destination);
  }

  async open(): Promise<void> {
    await this.#context.resume();
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  /** Resolves when nothing has been heard for a while. */
  async silence(): Promise<void> {
    let since = this.#context.currentTime;
    while (this.#context.currentTime < since + QUIET) {
      if (this.#audible()) since = this.#context.currentTime;
      await soon();
    }
  }

  /** When the first sample is seen, on the clock of `performance.now`: at most 5 ms late. */
  async sound(): Promise<number> {
    while (!this.#audible()) await soon();
    return performance.now();
  }

  #audible(): boolean {
    this.#analyser.getFloatTimeDomainData(this.#samples);
    return this.#samples.some((sample) => Math.abs(sample) > AUDIBLE);
  }
}

/** Four milliseconds later: often enough, and it leaves the main thread to what is measured. */
function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 4));
}
