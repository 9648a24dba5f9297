import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {pausalEdits} from './pausal-edits.ts';

/**
 * Reads the last word before a stop as Arabic is read there: without the short vowel or the tanwīn
 * at its end, the tanwīn of the accusative as a long ā («كِتابًا» is «كِتابا»), and the tāʾ marbūṭa
 * of a word with vowel marks as h («مَدْرَسَةٌ» is «مَدْرَسَه»). Where the word has no marks its tāʾ
 * marbūṭa stays: voices know such words by their letters, and «مدرسه» is another word.
 */
const readPausal: SpokenStep = {
  name: 'pausal',
  needs: Feature.mark,
  languages: 'arabic',
  edits: (text, {choices}) => (choices.pausal ? pausalEdits(text) : []),
};

export const PAUSAL_STEPS: readonly SpokenStep[] = [readPausal];
