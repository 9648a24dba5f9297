/** The short vowel or tanwin at the end of a word. */
const ENDING = /[\u064B-\u0650\u0652]$/u;

/**
 * What is kept of a form that was chosen in the place of another. Where they differ within the word,
 * its ending is left to the sentences in which it will stand; where in the ending alone, that was
 * what was chosen.
 */
export function chosenForm(chosen: string, before: string): string {
  const stem = chosen.replace(ENDING, '');
  return stem === before.replace(ENDING, '') ? chosen : stem;
}
