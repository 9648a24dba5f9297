import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {measureSound, type SoundMeasure} from './sound.ts';

/** Samples per second of every recording. */
export const SAMPLE_RATE = 22_050;

/** Keeps in memory what a PulseAudio source gives: 16-bit mono samples. */
export class SoundRecorder {
  readonly #child: ChildProcess;
  readonly #chunks: Buffer[] = [];
  #bytes = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.stdout?.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#bytes += chunk.length;
    });
  }

  /** Resolves when the first samples have come. */
  static async start(
    source: string,
    env: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<SoundRecorder> {
    const child = spawn(
      'parec',
      [
        `--device=${source}`,
        `--rate=${SAMPLE_RATE}`,
        '--channels=1',
        '--format=s16le',
        '--latency-msec=50',
      ],
      {env: {...process.env, ...env}, stdio: ['ignore', 'pipe', 'ignore']},
    );
    const recorder = new SoundRecorder(child);
    await Promise.race([
      once(child.stdout, 'data', {signal}),
      once(child, 'exit', {signal}).then(() => {
        throw new Error('The recording did not start.');
      }),
    ]);
    return recorder;
  }

  /** How many samples have come so far: a mark for {@link since}. */
  get position(): number {
    return Math.floor(this.#bytes / 2);
  }

  /** The samples from `mark` on. */
  since(mark = 0): Int16Array {
    const bytes = Buffer.concat(this.#chunks);
    const end = bytes.byteOffset + this.position * 2;
    return new Int16Array(bytes.buffer.slice(bytes.byteOffset, end)).subarray(mark);
  }

  /** Measures the sound from `mark` on. */
  measure(mark = 0): SoundMeasure {
    return measureSound(this.since(mark), SAMPLE_RATE);
  }

  stop(): void {
    this.#child.kill();
  }
}
