import {espeakVoice} from '../../src/speech/built-in/built-in-voices.ts';
import {BuiltInEngine} from '../../src/speech/built-in/built-in-engine.ts';
import {EspeakClient} from '../../src/speech/built-in/espeak-client.ts';
import type {VoicePackUrls} from '../../src/speech/built-in/protocol.ts';
import {plainUtterance} from '../speech/plain-utterance.ts';

/** All times in milliseconds. */
export interface BuiltInFigures {
  /** From nothing to a started eSpeak NG, the pack in the browser's cache: one run each. */
  readonly start: Figure;
  /** Seconds of sound made in one second, for an article of several minutes. */
  readonly timesRealTime: Figure;
  /** From the call of `speak` to the first audible sample, 200 characters, not prepared. */
  readonly firstSound: Figure;
  /** The same for a passage that was prepared. */
  readonly firstSoundPrepared: Figure;
}

export interface Figure {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly runs: number;
}

const SENTENCES = [
  'يجلس الرجل العجوز كل صباح أمام البحر ويقرأ في كتاب قديم عن تاريخ المدينة وأهلها،',
  'ثم يغلق الكتاب وينظر إلى السفن وهي تغادر الميناء واحدة بعد أخرى نحو الأفق البعيد،',
  'ويعود إلى بيته قبل الظهر بقليل.',
];
/** Just under 200 characters, the most that an utterance has. */
const UTTERANCE = SENTENCES.join(' ');
/** Seconds without a sound after which the next run begins. */
const QUIET = 0.15;
const never = new AbortController().signal;

/**
 * Measures the built-in voice in the page it runs in.
 *
 * The first audible sample is found in the sound itself: the audio element is led through an
 * `AudioContext` whose analyser is read every few milliseconds, and the moment of the first sample
 * above silence is taken when it is seen there. What the loudspeaker adds is not in it.
 */
export async function measureBuiltInVoice(
  createWorker: () => Worker,
  pack: VoicePackUrls,
  runs = 20,
): Promise<BuiltInFigures> {
  return {
    start: await figure(Math.min(runs, 5), () => measureStart(createWorker, pack)),
    timesRealTime: await measureSpeed(createWorker, pack, runs),
    firstSound: await measureFirstSound(createWorker, pack, runs, false),
    firstSoundPrepared: await measureFirstSound(createWorker, pack, runs, true),
  };
}

async function measureStart(createWorker: () => Worker, pack: VoicePackUrls): Promise<number> {
  const ends: (() => void)[] = [];
  const client = new EspeakClient(() => terminable(createWorker(), ends), pack);
  const from = performance.now();
  await client.load(never);
  const took = performance.now() - from;
  for (const end of ends) end();
  return took;
}

async function measureSpeed(
  createWorker: () => Worker,
  pack: VoicePackUrls,
  runs: number,
): Promise<Figure> {
  const ends: (() => void)[] = [];
  const client = new EspeakClient(() => terminable(createWorker(), ends), pack);
  await client.load(never);
  const result = await figure(runs, async () => {
    // About 3,000 characters, four and a half minutes.
    const texts = Array.from({length: 15}, () => UTTERANCE);
    const from = performance.now();
    const made = await Promise.all(
      texts.map((text) => client.synthesise(text, espeakVoice('ar', text), true).result),
    );
    const took = (performance.now() - from) / 1000;
    const sound = made.reduce((sum, {samples, sampleRate}) => sum + samples.length / sampleRate, 0);
    return sound / took;
  });
  for (const end of ends) end();
  return result;
}

async function measureFirstSound(
  createWorker: () => Worker,
  pack: VoicePackUrls,
  runs: number,
  prepared: boolean,
): Promise<Figure> {
  const ends: (() => void)[] = [];
  const audio = new Audio();
  const engine = new BuiltInEngine({
    createWorker: () => terminable(createWorker(), ends),
    pack,
    audio,
  });
  const ear = new Ear(audio);
  await ear.open();
  await engine.warmUp(never);
  let run = 0;
  const measure = async () => {
    // Each text is a letter shorter, so that no run finds the sound of the one before.
    const utterance = plainUtterance(UTTERANCE.slice(run++));
    const controller = new AbortController();
    if (prepared) await engine.prepare([utterance], {rate: 1}, never);
    await ear.silence();
    const from = performance.now();
    const speech = engine.speak([utterance], {rate: 1}, () => undefined, controller.signal);
    const heard = await ear.sound();
    controller.abort();
    await speech.catch(() => undefined);
    return heard - from;
  };
  // The first of all has to unlock the element and warm the browser's media pipeline.
  await measure();
  const result = await figure(runs, measure);
  await ear.close();
  for (const end of ends) end();
  return result;
}

/** Listens to an audio element. */
class Ear {
  readonly #context = new AudioContext({latencyHint: 'interactive'});
  readonly #analyser = this.#context.createAnalyser();
  readonly #samples: Float32Array<ArrayBuffer>;

  constructor(audio: HTMLAudioElement) {
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
      await turn();
    }
  }

  /** When the first sample is heard, on the clock of `performance.now`. */
  async sound(): Promise<number> {
    while (!this.#audible()) await turn();
    return performance.now();
  }

  #audible(): boolean {
    this.#analyser.getFloatTimeDomainData(this.#samples);
    // The same threshold as the trimming of silence: 100 of 32,767.
    return this.#samples.some((sample) => Math.abs(sample) > 0.003);
  }
}

/** A task later: a message, since timers wait four milliseconds. */
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

function terminable(worker: Worker, ends: (() => void)[]): Worker {
  ends.push(() => worker.terminate());
  return worker;
}

async function figure(runs: number, measure: () => Promise<number>): Promise<Figure> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await measure());
  values.sort((a, b) => a - b);
  const middle = values.length >> 1;
  const median =
    values.length % 2 === 1 ? values[middle]! : (values[middle - 1]! + values[middle]!) / 2;
  return {median, minimum: values[0]!, maximum: values.at(-1)!, runs};
}
