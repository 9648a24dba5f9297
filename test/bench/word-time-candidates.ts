import {withoutOrnament} from '../../src/core/segment/invisible.ts';
import {words} from '../../src/core/segment/words.ts';
import {wordLengths} from '../../src/core/timing/word-lengths.ts';
import {sliceRange} from '../../src/core/text-range.ts';
import {espeakVoice} from '../../src/speech/built-in/built-in-voices.ts';
import type {EspeakSynthesizer} from '../../src/speech/built-in/espeak-synthesizer.ts';
import {espeakTimes} from './espeak-in-node.ts';
import type {Sentence} from './word-time-truths.ts';

/** A way to say how long each word of a sentence is beside all other words. */
export interface Candidate {
  readonly name: string;
  /** In any unit, the same for all sentences. */
  lengths(sentence: number): readonly number[];
  /** The one that the app uses. */
  readonly isTaken?: true;
}

export function candidates(espeak: EspeakSynthesizer, sentences: readonly Sentence[]): Candidate[] {
  const plain = sentences.map(({bare}) =>
    words(bare).map((range) => withoutOrnament(sliceRange(bare, range)).length + 2),
  );
  const weighted = sentences.map(({bare}) => wordLengths(bare, words(bare)));
  const marked = sentences.map(({marked: text}) => wordLengths(text, words(text)));
  const clock = clockLengths(espeak, sentences, 'bare');
  const markedClock = clockLengths(espeak, sentences, 'marked');
  const perMillisecond = total(weighted) / total(clock);
  const blend = weighted.map((lengths, sentence) =>
    lengths.map((length, word) => (length + clock[sentence]![word]! * perMillisecond) / 2),
  );
  return [
    {name: 'letters and two', lengths: (sentence) => plain[sentence]!},
    {name: 'weighted letters', lengths: (sentence) => weighted[sentence]!, isTaken: true},
    {name: 'silent clock', lengths: (sentence) => clock[sentence]!},
    {name: 'both, half and half', lengths: (sentence) => blend[sentence]!},
    {name: 'weighted letters, vowelled', lengths: (sentence) => marked[sentence]!},
    {name: 'silent clock, vowelled', lengths: (sentence) => markedClock[sentence]!},
  ];
}

/** The built-in voice at its own pace, from the text with the marks that it puts itself. */
function clockLengths(
  espeak: EspeakSynthesizer,
  sentences: readonly Sentence[],
  kind: keyof Sentence,
): number[][] {
  return sentences.map((sentence) => {
    const text = sentence[kind];
    const {name, wordsPerMinute} = espeakVoice('ar', text);
    const times = espeakTimes(espeak, text, name, wordsPerMinute);
    return times.slice(1).map((end, word) => Math.max(1, end - times[word]!));
  });
}

function total(lengths: readonly (readonly number[])[]): number {
  return lengths.flat().reduce((sum, length) => sum + length, 0);
}
