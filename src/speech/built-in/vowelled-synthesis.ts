import {insertMarks} from '../../core/diacritics/insert-marks.ts';
import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import {codePointOffsets} from './code-point-offsets.ts';
import type {EspeakClient, SynthesisJob} from './espeak-client.ts';
import type {EspeakVoice, Synthesis} from './protocol.ts';
import type {Vowels} from './vowels.ts';

const NO_MARKS: readonly MarkInsertion[] = [];

/**
 * As {@link EspeakClient.synthesise}, of an Arabic text with the vowel marks that it lacks: the
 * words are where they stand in the text as it was. Where no marks are to be had, it is spoken
 * without them, as it always was.
 */
export function vowelledSynthesis(
  client: EspeakClient,
  vowels: Vowels,
  text: string,
  voice: EspeakVoice,
  urgent: boolean,
): SynthesisJob {
  const calledOff = new AbortController();
  let isUrgent = urgent;
  let job: SynthesisJob | undefined;
  const result = vowels
    .mark(text, calledOff.signal)
    .catch(() => NO_MARKS)
    .then((insertions) => {
      // Who called it off waits for nothing any more.
      if (calledOff.signal.aborted) return new Promise<never>(() => undefined);
      const marked = insertMarks(text, insertions);
      job = client.synthesise(marked.text, voice, isUrgent);
      return job.result.then((synthesis) => unmarkedWords(text, marked, synthesis));
    });
  return {
    result,
    hurry: () => {
      isUrgent = true;
      job?.hurry();
    },
    cancel: () => {
      calledOff.abort();
      job?.cancel();
    },
  };
}

function unmarkedWords(
  text: string,
  {text: marked, unmarkedOffset}: ReturnType<typeof insertMarks>,
  synthesis: Synthesis,
): Synthesis {
  const offsets = codePointOffsets(marked);
  const positions = new Map(codePointOffsets(text).map((offset, index) => [offset, index + 1]));
  const words = synthesis.words.map(({position, time}) => ({
    position:
      positions.get(unmarkedOffset(offsets[position - 1] ?? marked.length)) ?? positions.size + 1,
    time,
  }));
  return {...synthesis, words};
}
