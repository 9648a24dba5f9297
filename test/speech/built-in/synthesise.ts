import {builtInVoices, espeakVoice} from '../../../src/speech/built-in/built-in-voices.ts';
import {EspeakClient} from '../../../src/speech/built-in/espeak-client.ts';
import type {Synthesis} from '../../../src/speech/built-in/protocol.ts';
import {createTestWorker, TEST_PACK} from './test-engine.ts';

/** eSpeak NG in a worker, for the tests of one file. */
export class TestSynthesizer {
  readonly #workers: Worker[] = [];
  readonly client = new EspeakClient(() => {
    const worker = createTestWorker();
    this.#workers.push(worker);
    return worker;
  }, TEST_PACK);

  speak(text: string, language = 'ar', voice = builtInVoices(language)[0]?.id): Promise<Synthesis> {
    return this.client.synthesise(text, espeakVoice(language, text, voice), true).result;
  }

  dispose(): void {
    for (const worker of this.#workers) worker.terminate();
  }
}

/** Root mean square of the samples from `start` to `end`, in milliseconds. */
export function loudness({samples, sampleRate}: Synthesis, start: number, end: number): number {
  const part = samples.subarray((start * sampleRate) / 1000, (end * sampleRate) / 1000);
  return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
}

/** The height of a voiced sound in hertz, by autocorrelation; it must hold two periods or more. */
export function pitchOf(samples: Int16Array, sampleRate: number): number {
  let best = 0;
  let period = NaN;
  for (let lag = Math.floor(sampleRate / 300); lag < sampleRate / 45; lag++) {
    let product = 0;
    let before = 0;
    let after = 0;
    for (let index = 0; index + lag < samples.length; index++) {
      const a = samples[index]!;
      const b = samples[index + lag]!;
      product += a * b;
      before += a * a;
      after += b * b;
    }
    const likeness = product / Math.sqrt(before * after || 1);
    // The first of several alike: a whole number of periods is as like as one.
    if (likeness > best * 1.02) {
      best = likeness;
      period = lag;
    }
  }
  return sampleRate / period;
}
