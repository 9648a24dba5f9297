import type {Utterance} from '../../src/core/plan/utterance.ts';
import {words} from '../../src/core/segment/words.ts';
import type {EspeakInstance} from '../../src/speech/built-in/espeak-module.ts';
import {EspeakSynthesizer} from '../../src/speech/built-in/espeak-synthesizer.ts';
import {utteranceSound} from '../../src/speech/built-in/utterance-sound.ts';

interface EspeakModule {
  readonly default: (options: {
    print: () => void;
    printErr: () => void;
  }) => Promise<{readonly eSpeakNGWorker: new () => EspeakInstance}>;
}

/** The synthesiser of the built-in voice, in this process. */
export async function startEspeak(): Promise<EspeakSynthesizer> {
  const name = '@echogarden/espeak-ng-emscripten';
  const {default: start} = (await import(name)) as EspeakModule;
  const silent = {print: () => undefined, printErr: () => undefined};
  const {eSpeakNGWorker: Instance} = await start(silent);
  return new EspeakSynthesizer(new Instance());
}

/** When each word of `text` begins and the last one ends, in milliseconds from the first sound. */
export function espeakTimes(
  espeak: EspeakSynthesizer,
  text: string,
  voice: string,
  wordsPerMinute: number,
): number[] {
  const ranges = words(text).map((range) => ({spoken: range, shown: range}));
  const sound = utteranceSound(
    {spoken: text, words: ranges} as unknown as Utterance,
    espeak.synthesise(text, {name: voice, wordsPerMinute, pitch: 50, range: 50}),
  );
  const milliseconds = (samples: number) => (samples * 1000) / sound.sampleRate;
  const first = milliseconds(sound.lead);
  const end = milliseconds(sound.samples.length - sound.trail);
  return [...sound.words.map(({start}) => Math.max(0, start - first)), end - first];
}
