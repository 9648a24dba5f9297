import {espeakVoice} from '../../src/speech/built-in/built-in-voices.ts';
import {BuiltInEngine} from '../../src/speech/built-in/built-in-engine.ts';
import {EspeakClient} from '../../src/speech/built-in/espeak-client.ts';
import type {VoicePackUrls} from '../../src/speech/built-in/protocol.ts';
import {plainUtterance} from '../speech/plain-utterance.ts';
import {Ear} from './ear.ts';
import {figure, type Figure} from './figure.ts';
import {ARTICLE, UTTERANCE} from './spoken-sample.ts';

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

const never = new AbortController().signal;

/** Measures the built-in voice in the page it runs in; the first sound is heard by an {@link Ear}. */
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
    const from = performance.now();
    const made = await Promise.all(
      ARTICLE.map((text) => client.synthesise(text, espeakVoice('ar', text), true).result),
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

function terminable(worker: Worker, ends: (() => void)[]): Worker {
  ends.push(() => worker.terminate());
  return worker;
}
