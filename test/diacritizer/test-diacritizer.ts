import {Diacritizer} from '../../src/diacritizer/diacritizer.ts';
import type {DiacritizerUrls} from '../../src/diacritizer/protocol.ts';

/** The diacritizer as the test server serves it; see `writeDiacritizer`. */
export const TEST_DIACRITIZER: DiacritizerUrls = {
  kernelUrl: '/.cache/diacritizer/diacritizer.wasm',
  weightsUrl: '/.cache/diacritizer/diacritizer.data',
  lexiconUrl: '/.cache/diacritizer/diacritizer.txt',
};

export function createTestWorker(): Worker {
  const url = new URL('../../src/diacritizer/diacritizer.worker.ts', import.meta.url);
  return new Worker(url, {type: 'module'});
}

let loading: Promise<Diacritizer> | undefined;

/** The same without a worker, for all tests of a file. */
export function testDiacritizer(): Promise<Diacritizer> {
  return (loading ??= load());
}

async function load(): Promise<Diacritizer> {
  const {kernelUrl, weightsUrl, lexiconUrl} = TEST_DIACRITIZER;
  const [kernel, weights, lexicon] = await Promise.all([
    fetch(kernelUrl),
    fetch(weightsUrl),
    fetch(lexiconUrl),
  ]);
  return Diacritizer.load({
    kernel: await kernel.arrayBuffer(),
    weights: await weights.arrayBuffer(),
    lexicon: await lexicon.text(),
  });
}
