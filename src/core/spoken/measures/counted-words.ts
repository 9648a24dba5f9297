import {cardinal, type NumberCase} from '../../numbers/cardinal.ts';
import {agreeing, type CountedForm} from './adjective.ts';
import type {Measure} from './measure.ts';
import {isInvariable} from './noun-forms.ts';

/** How a count stands in its sentence. */
export interface Standing {
  readonly case: NumberCase;
  /** Whether the number has «ال»: «الخمسة كيلومترات». */
  readonly definite?: boolean;
}

/** The noun of `measure` in one form, with its adjective: «كيلومترات مربعة». */
export function nounWords({noun, adjective}: Measure, form: CountedForm): string {
  return adjective ? `${noun[form]} ${agreeing(adjective, noun, form)}` : noun[form];
}

/** The noun of `measure` in the singular with «ال», and so its adjective: «المتر المربع». */
export function definiteNounWords(measure: Measure): string {
  return withArticle(nounWords(measure, 'singular'));
}

/**
 * `count` of `measure` in words, without the measure's tail: «كيلومتر واحد», «خمسة كيلومترات
 * مربعة», «أحد عشر درهما إماراتيا», «مئة كيلومتر وكيلومتران».
 *
 * @param count an integer from 0 to 10^15
 */
export function countedWords(count: number, measure: Measure, standing: Standing): string {
  const {noun} = measure;
  const {case: numberCase, definite = false} = standing;
  const rest = count % 100;
  const dual = numberCase === 'oblique' ? 'dualOblique' : 'dual';
  if (count === 1) return one(measure, definite);
  if ((rest === 1 || rest === 2) && !isInvariable(noun)) {
    const last = nounWords(measure, rest === 1 ? 'singular' : dual);
    if (count === rest) return definite ? withArticle(last) : last;
    const before = cardinal(count - rest, {case: numberCase, definite, construct: true});
    return `${before} ${noun.singular} و${last}`;
  }
  const form = formAfter(rest);
  const words = cardinal(count, {
    gender: noun.gender,
    case: numberCase,
    definite,
    construct: count > 2,
  });
  return `${words} ${nounWords(measure, form)}`;
}

function one(measure: Measure, definite: boolean): string {
  const said = nounWords(measure, 'singular');
  const word = measure.noun.gender === 'feminine' ? 'واحدة' : 'واحد';
  return definite ? `${withArticle(said)} ال${word}` : `${said} ${word}`;
}

function withArticle(words: string): string {
  return words.replace(/(?<!\S)(?=\S)/gu, 'ال');
}

/** Which form stands after a number by its last two digits. */
function formAfter(rest: number): CountedForm {
  if (rest > 10) return 'accusative';
  return rest > 2 ? 'plural' : 'singular';
}
