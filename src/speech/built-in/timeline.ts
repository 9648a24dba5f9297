import type {Utterance} from '../../core/plan/utterance.ts';
import type {EngineEvent} from '../engine.ts';
import type {PassageFile} from './passage-file.ts';

/** What is due at a moment of a file. */
export interface TimelineMark {
  /** Seconds from the beginning of the file. */
  readonly at: number;
  readonly event: EngineEvent;
}

/** What is to be heard of a file, from the first of its marks on to the end of the file. */
export interface Scene {
  readonly file: PassageFile;
  readonly marks: readonly TimelineMark[];
}

/** A word in a run of utterances. */
export interface WordPlace {
  readonly utterance: number;
  /** Index into the words of that utterance. */
  readonly word: number;
}

/**
 * What happens in a file while `passage` is heard from it, in order of time. The first of the
 * passage lies at `from` in the file and may be the rest of that utterance from a word on; the
 * first mark is where to begin.
 */
export function timeline(
  {cues}: PassageFile,
  passage: readonly Utterance[],
  from: WordPlace,
): TimelineMark[] {
  return passage.flatMap((utterance, index) => {
    const cue = cues[from.utterance + index]!;
    const words = index === 0 ? cue.words.slice(from.word) : cue.words;
    const start = index === 0 && from.word > 0 ? words[0]!.start : cue.start;
    return [
      {at: start, event: {type: 'start', utterance: index}},
      ...words.map((word, wordIndex): TimelineMark => {
        const offset = utterance.words[wordIndex]!.spoken.start;
        const {estimated} = word;
        return {at: word.start, event: {type: 'word', utterance: index, offset, estimated}};
      }),
      {at: cue.end, event: {type: 'end', utterance: index}},
    ];
  });
}
