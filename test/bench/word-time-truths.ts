import {readFileSync} from 'node:fs';
import {withoutOrnament} from '../../src/core/segment/invisible.ts';
import type {EspeakSynthesizer} from '../../src/speech/built-in/espeak-synthesizer.ts';
import {espeakTimes} from './espeak-in-node.ts';

const folder = new URL('../fixtures/word-times/', import.meta.url);
/** eSpeak NG's own; the built-in voice has another. */
const WORDS_PER_MINUTE = 175;
/** What many a platform's voice adds before it tells of its end. */
const SILENCE_MS = 300;

/** A sentence as articles have it, and as it is with all its vowels. */
export interface Sentence {
  readonly bare: string;
  readonly marked: string;
}

/** A voice whose word times are known. */
export interface Truth {
  readonly name: string;
  /** When each word of a sentence begins and the last one ends, in milliseconds. */
  times(sentence: number, speed: number): readonly number[];
  /** From the end of the last word to the end that the platform tells of. */
  readonly silenceMs: number;
}

/** The sentences of the fixture; the first `FITTED` are those that the weights were fitted to. */
export const FITTED = 140;

export function readSentences(): Sentence[] {
  return lines('sentences.txt')
    .filter((line) => !line.startsWith('#'))
    .map((marked) => ({marked, bare: withoutOrnament(marked)}));
}

/**
 * eSpeak NG at each speed, with another throat and pace than the clock's, from the bare text and
 * from the vowelled one; and Festival's two voices, which others made from recordings of people,
 * their times divided by the speed.
 */
export function truths(espeak: EspeakSynthesizer, sentences: readonly Sentence[]): Truth[] {
  const kal = recorded('festival-kal.tsv');
  const slt = recorded('festival-slt.tsv');
  const spoken = (voice: string, text: keyof Sentence): Truth['times'] =>
    memoised((sentence, speed) =>
      espeakTimes(espeak, sentences[sentence]![text], voice, WORDS_PER_MINUTE * speed),
    );
  return [
    {name: 'eSpeak, bare text', times: spoken('ar+f3', 'bare'), silenceMs: 0},
    {name: 'eSpeak, vowelled text', times: spoken('ar', 'marked'), silenceMs: 0},
    {name: 'Festival kal', times: kal, silenceMs: 0},
    {name: 'Festival slt', times: slt, silenceMs: 0},
    {name: 'Festival kal, told late', times: kal, silenceMs: SILENCE_MS},
  ];
}

function recorded(file: string): Truth['times'] {
  const rows = lines(file).map((line) => line.split('\t').map(Number));
  return (sentence, speed) => rows[sentence]!.map((time) => time / speed);
}

function memoised(times: Truth['times']): Truth['times'] {
  const known = new Map<string, readonly number[]>();
  return (sentence, speed) => {
    const key = `${sentence} ${speed}`;
    const found = known.get(key) ?? times(sentence, speed);
    known.set(key, found);
    return found;
  };
}

function lines(file: string): string[] {
  return readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n');
}
