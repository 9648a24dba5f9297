import {BuiltInEngine} from '../../../src/speech/built-in/built-in-engine.ts';

/** The voice pack as the test server serves it; see `writeVoicePack`. */
export const TEST_PACK = {
  scriptUrl: '/.cache/voice-pack/espeak.js',
  dataUrl: '/.cache/voice-pack/espeak.data',
};

export function createTestWorker(): Worker {
  return new Worker(new URL('../../../src/speech/built-in/espeak.worker.ts', import.meta.url), {
    type: 'module',
  });
}

/** An engine with a worker and an audio element of its own, and an end to both. */
export interface TestEngine {
  readonly engine: BuiltInEngine;
  readonly audio: HTMLAudioElement;
  /** Every worker it has started. */
  readonly workers: readonly Worker[];
  dispose(): void;
}

export function testEngine(
  createWorker: () => Worker = createTestWorker,
  pack = TEST_PACK,
  audio: HTMLAudioElement = new Audio(),
): TestEngine {
  const workers: Worker[] = [];
  const engine = new BuiltInEngine({
    createWorker: () => {
      const worker = createWorker();
      workers.push(worker);
      return worker;
    },
    pack,
    audio,
  });
  return {
    engine,
    audio,
    workers,
    dispose: () => {
      audio.pause();
      for (const worker of workers) worker.terminate();
    },
  };
}
