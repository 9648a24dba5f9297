import type {MarkedText} from '../../core/diacritics/insert-marks.ts';
import type {Utterance} from '../../core/plan/utterance.ts';
import {codePointOffsets} from './code-point-offsets.ts';
import type {EspeakClient, SynthesisJob} from './espeak-client.ts';
import type {EspeakVoice, Synthesis} from './protocol.ts';
import {saidText} from './said-text.ts';
import type {Vowels} from './vowels.ts';

/**
 * As {@link EspeakClient.synthesise}, of what is said of an Arabic utterance, with the vowel
 * marks that it lacks: the words are where they stand in the text as it was. Where no marks are to
 * be had, it is spoken without them.
 */
export function vowelledSynthesis(
  client: EspeakClient,
  vowels: Vowels,
  utterance: Utterance,
  voice: EspeakVoice,
  urgent: boolean,
): SynthesisJob {
  const {map, endings = 'pausal'} = utterance;
  const text = saidText(utterance);
  const calledOff = new AbortController();
  let isUrgent = urgent;
  let job: SynthesisJob | undefined;
  let hurryMarks: () => void = () => undefined;
  // It is asked for once more: what is asked first may wait behind the marks of an hour.
  const hurried = new Promise<void>((resolve) => (hurryMarks = resolve)).then(() =>
    vowels.mark(text, calledOff.signal, true),
  );
  const marking = async () => {
    try {
      const insertions = await Promise.race([vowels.mark(text, calledOff.signal, urgent), hurried]);
      // The rules of endings are not for the first screen.
      const {vowelledText} = await import('./vowelled-text.ts');
      return vowelledText(text, insertions, {map, endings});
    } catch {
      return {text, unmarkedOffset: (offset: number) => offset};
    }
  };
  const result = marking().then((marked) => {
    // Who called it off waits for nothing any more.
    if (calledOff.signal.aborted) return new Promise<never>(() => undefined);
    job = client.synthesise(marked.text, voice, isUrgent);
    return job.result.then((synthesis) => unmarkedWords(text, marked, synthesis));
  });
  return {
    result,
    hurry: () => {
      if (!isUrgent && !job) hurryMarks();
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
  {text: marked, unmarkedOffset}: MarkedText,
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
