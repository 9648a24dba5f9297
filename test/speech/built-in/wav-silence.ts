/** Below this (of 32,767) a sample is silence: about −50 dB. */
const SILENCE = 100;

/** A WAV file (mono, 16 bit) opened for listening to its silences. */
export class WavSamples {
  readonly samples: Int16Array;
  readonly sampleRate: number;

  private constructor(buffer: ArrayBuffer) {
    this.samples = new Int16Array(buffer, 44);
    this.sampleRate = new DataView(buffer).getUint32(24, true);
  }

  static async open(wav: Blob): Promise<WavSamples> {
    return new WavSamples(await wav.arrayBuffer());
  }

  /** The length of the silence around `time` (seconds), in milliseconds; 0 inside a sound. */
  silenceAt(time: number): number {
    const middle = Math.round(time * this.sampleRate);
    let first = middle;
    while (first > 0 && this.#isSilent(first - 1)) first--;
    let last = middle;
    while (last < this.samples.length && this.#isSilent(last)) last++;
    return ((last - first) * 1000) / this.sampleRate;
  }

  #isSilent(index: number): boolean {
    return Math.abs(this.samples[index]!) <= SILENCE;
  }
}
