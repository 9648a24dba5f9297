import type {NumberCase} from '../../numbers/cardinal.ts';
import type {Lead} from './lead.ts';
import {foldedSet} from './words-around.ts';

/** After these the date or time is the subject or predicate: «كان 30 يونيو», «الساعة الآن 20:00». */
const NOMINATIVE = foldedSet('كان كانت هو هي يكون تكون أصبح أصبحت صار الآن وكان فكان وهو وهي');

/**
 * The case of a day or an hour. It mostly says when something happens, and so is oblique even with
 * no preposition before it («سافر 25 مايو», «يوم الاثنين 20 مايو»); nominative only where it opens
 * the sentence, follows a colon, or is what «كان» tells about.
 */
export function adverbialCase({clitics, word, sign}: Lead): NumberCase {
  if (/[بك]|ل(?:ل|$)/u.test(clitics)) return 'oblique';
  if (word === '') return sign === '' || /[:.•]/u.test(sign) ? 'nominative' : 'oblique';
  return NOMINATIVE.has(word) ? 'nominative' : 'oblique';
}
