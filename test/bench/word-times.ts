import {VoiceMemory} from '../../src/speech/web-speech/voice-memory.ts';
import {startEspeak} from './espeak-in-node.ts';
import {quantile} from './figure.ts';
import {once, type Row} from './report.ts';
import {candidates, type Candidate} from './word-time-candidates.ts';
import {FITTED, readSentences, truths, type Truth} from './word-time-truths.ts';

const SPEEDS = [0.75, 1, 1.5, 2];
const MEDIAN_GOAL = {atMost: 80};
const TENTH_GOAL = {atMost: 200};

/** How far estimates are from the truth, in milliseconds. */
interface Errors {
  /** Of every word but the first of a sentence, which begins with it. */
  readonly words: readonly number[];
  /** The same where the length of the sentence is known. */
  readonly shapes: readonly number[];
  /** Of the ends of the sentences, in parts of their length. */
  readonly ends: readonly number[];
  /** Those of `words` for which the memory trusted the voice. */
  readonly trusted: readonly number[];
}

/**
 * How far estimated word times are from true ones, in Node: each voice is calibrated by the
 * sentences that it has said before, as in the app, and a sentence's estimate is anchored at its
 * start. Sentences that the weights were fitted to only calibrate.
 */
export async function measureWordTimes(): Promise<Row[]> {
  const espeak = await startEspeak();
  const sentences = readSentences();
  const all = candidates(espeak, sentences);
  const rows: Row[] = [];
  for (const truth of truths(espeak, sentences)) {
    const part = `Word times without word events: ${truth.name}, ${sentences.length - FITTED} sentences`;
    for (const speed of SPEEDS) {
      for (const candidate of all) {
        const errors = errorsOf(truth, speed, candidate, sentences.length);
        const made = candidate.isTaken
          ? takenRows(`${speed}×`, candidate.name, errors)
          : [row(`${speed}×, ${candidate.name}`, quantile(errors.words, 0.5), tail(errors.words))];
        rows.push(...made.map((each) => ({...each, part})));
      }
    }
  }
  return rows;
}

function errorsOf(truth: Truth, speed: number, candidate: Candidate, count: number): Errors {
  const memory = new VoiceMemory();
  const errors = {
    words: [] as number[],
    shapes: [] as number[],
    ends: [] as number[],
    trusted: [] as number[],
  };
  for (let sentence = 0; sentence < count; sentence++) {
    const times = truth.times(sentence, speed);
    const lengths = candidate.lengths(sentence);
    const length = lengths.reduce((sum, each) => sum + each, 0);
    const told = times.at(-1)! + truth.silenceMs;
    if (sentence >= FITTED) {
      const expected = (length / memory.speed(truth.name, speed)) * 1000;
      const off = misses(lengths, length, expected, times);
      errors.words.push(...off);
      errors.shapes.push(...misses(lengths, length, times.at(-1)!, times));
      errors.ends.push(Math.abs(expected + memory.silence(truth.name, speed) - told) / told);
      if (memory.isTrusted(truth.name, speed)) errors.trusted.push(...off);
    }
    memory.learn(truth.name, speed, length, told, false);
  }
  return errors;
}

function misses(
  lengths: readonly number[],
  length: number,
  durationMs: number,
  times: readonly number[],
): number[] {
  let before = 0;
  return lengths.slice(0, -1).map((each, word) => {
    before += each;
    return Math.abs((before / length) * durationMs - times[word + 1]!);
  });
}

/** What the app does with the voice, and where the errors of its estimate come from. */
function takenRows(speed: string, name: string, {words, shapes, ends, trusted}: Errors): Row[] {
  const what = `${speed}, ${name} (taken)`;
  const ofEnd = `ends off by ${(100 * quantile(ends, 0.5)).toFixed(1)} %`;
  return [
    {...row(what, quantile(words, 0.5), tail(words)), goal: MEDIAN_GOAL},
    {...row(`${what}, 90th percentile`, quantile(words, 0.9), ofEnd), goal: TENTH_GOAL},
    row(`${what}, were the length known`, quantile(shapes, 0.5), tail(shapes)),
    {
      ...row(`${what}, words shown as trusted`, (100 * trusted.length) / words.length),
      ...(trusted.length > 0 && {
        note: `median ${quantile(trusted, 0.5).toFixed(0)}, ${tail(trusted)}`,
      }),
      unit: '%',
    },
  ];
}

function tail(errors: readonly number[]): string {
  const within = errors.filter((error) => error <= MEDIAN_GOAL.atMost).length / errors.length;
  const share = Math.round(100 * within);
  return `90th ${quantile(errors, 0.9).toFixed(0)} ms, ${share} % within ${MEDIAN_GOAL.atMost}`;
}

function row(what: string, value: number, note = ''): Row {
  return {part: '', where: 'Node', what, unit: 'ms', figure: once(value), note};
}
