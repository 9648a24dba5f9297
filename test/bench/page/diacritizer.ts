import pack from 'virtual:diacritizer-pack';
import {trustedScriptUrl} from '../../../src/app/trusted-script-url.ts';
import {DiacritizerClient} from '../../../src/diacritizer/diacritizer-client.ts';
import workerUrl from '../../../src/diacritizer/diacritizer.worker.ts?worker&url';
import {figureOf, type Figure} from '../figure.ts';

export interface DiacritizerFigures {
  /** From nothing to a diacritizer that can mark, its files in the browser's cache, in milliseconds. */
  readonly start: Figure;
  /** From the question to the answer for the first sentence after it, in milliseconds. */
  readonly first: Figure;
  /** The same for a sentence later, when nothing else is asked. */
  readonly warm: Figure;
  /** Words in a second, many sentences asked at once. */
  readonly speed: Figure;
}

const never = new AbortController().signal;

/** Measures the diacritizer in its worker, as the app has it; the last one stays in memory. */
export async function measureDiacritizerHere(
  sentences: readonly string[],
  runs: number,
): Promise<DiacritizerFigures> {
  const words = sentences.join(' ').split(/\s+/u).length;
  const values = {start: [], first: [], warm: [], speed: []} as Record<
    keyof DiacritizerFigures,
    number[]
  >;
  const timed = async (task: () => Promise<unknown>) => {
    const from = performance.now();
    await task();
    return performance.now() - from;
  };
  for (let run = 0; run < runs; run++) {
    const client = new DiacritizerClient(
      () => new Worker(trustedScriptUrl(workerUrl), {type: 'module'}),
      pack,
    );
    const mark = (text: string) => client.mark(text, never);
    values.start.push(await timed(() => client.load(never)));
    values.first.push(await timed(() => mark(sentences[0]!)));
    const took = await timed(() => Promise.all(sentences.map(mark)));
    values.speed.push((words * 1000) / took);
    values.warm.push(await timed(() => mark(sentences[1]!)));
    if (run < runs - 1) client.rest();
  }
  return {
    start: figureOf(values.start),
    first: figureOf(values.first),
    warm: figureOf(values.warm),
    speed: figureOf(values.speed),
  };
}
