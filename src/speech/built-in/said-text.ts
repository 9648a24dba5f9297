import type {Utterance} from '../../core/plan/utterance.ts';

/** A mark that shapes the melody, with what may close behind it. */
const CLOSED = /[.,;:!?،؛؟۔…–—]["'»”’)\]}\s]*$/u;

/**
 * What the synthesiser is given of an utterance. Where the sentence goes on in the next one and
 * no mark says so, a comma does: eSpeak NG lets its voice fall at the end of a text. It comes
 * after all words, so that every position stays.
 */
export function saidText({spoken, language, continues}: Utterance): string {
  if (!continues || CLOSED.test(spoken)) return spoken;
  return spoken + (/^ar\b/i.test(language) ? '،' : ',');
}
