import {hasOwnWaw} from '../segment/own-waw.ts';
import {withoutOrnament} from '../segment/invisible.ts';
import {fold} from './fold.ts';

/** Words that are found as they are written alone, and never as what is left of another word. */
const FUNCTION_WORDS = new Set(
  (
    'في وفي من ومن على علي عن مع الي او ثم بل لا ولا لم ولم لن ما وما قد وقد هل ان وان كان وكان كانت هذا هذه ذلك تلك هو هي هم وهو وهي ' +
    'الذي التي الذين كل كما لكن ولكن بين بعد قبل عند منذ حتي اي اذا لو كي اما له لها لهم به بها بهم فيه فيها منه منها عنه عنها عليه عليها اليه اليها ' +
    'هنا هناك حين حيث غير سوي دون ذات نحو فقط ايضا كذلك لان لانه انه انها بان وان فان كيف لماذا متي اين'
  ).split(' '),
);

/** The article with what may go before it; its alif bare, so that «إلهام» keeps its own. */
const ARTICLE = /^(?:[وفبك]?[اٱ]ل|[وف]?لل|[وف][بك][اٱ]ل)(?=\p{L}{3})/u;
/** Arabic before a Latin word or digits: «الـDNA», «بـ25», «وال18». */
const BEFORE_LATIN = /^\p{Script=Arabic}{1,4}(?=[a-z0-9])/u;

const PRESENTATION_FORM = /[\uFB50-\uFDFF\uFE70-\uFEFE]/u;

/** Pronouns that may be attached, with the least number of letters that must be left. */
const PRONOUNS: readonly (readonly [suffix: string, least: number])[] = [
  ['هما', 3],
  ['ها', 3],
  ['هم', 3],
  ['هن', 3],
  ['نا', 3],
  ['كم', 4],
  ['ه', 3],
  ['ي', 4],
];
/** Ends of the dual and the sound masculine plural; «لبنان» and «تمرين» must not be cut. */
const DUAL_OR_PLURAL = /^(\p{L}{4,})(?:ان|ون|ين)$/u;
/** Words that end like a dual and would become another word. */
const OWN_END = new Set('مهرجان طالبان فلسطين برلمان امتحان ياسمين تلفزيون'.split(' '));

/**
 * The forms under which `word` is found, folded, itself first: without the article and «و» before
 * it, without a pronoun, the dual or a sound plural after it. Two words are taken for one if they
 * have a form in common.
 *
 * Precise rather than complete: «مكتبة» is not «مكتب», «لبنان» is not «لبن», «سوري» is not «سور»;
 * broken plurals and verbs are left alone. docs/arabic/search.md has the rules and their reasons.
 *
 * @param word as written, with or without marks
 */
export function lightStems(word: string): readonly string[] {
  const bare = withoutOrnament(word);
  const written = PRESENTATION_FORM.test(bare) ? bare.normalize('NFKC') : bare;
  const whole = fold(written).folded;
  const forms = new Set([whole]);
  if (!/\p{Script=Arabic}/u.test(whole)) return [whole];
  if (FUNCTION_WORDS.has(whole)) return [whole];
  const latin = whole.replace(BEFORE_LATIN, '');
  if (latin !== whole) return [whole, latin];
  // What hamza and ة show is gone from the folded word, hence both.
  const fem = /[ةۃ]$/u.test(written);
  for (const form of endings(whole.slice(attachedBefore(written)), fem)) {
    if (!FUNCTION_WORDS.has(form)) forms.add(form);
  }
  return [...forms];
}

/** How many letters at the beginning of a word as written are the article or «و». */
function attachedBefore(written: string): number {
  const article = ARTICLE.exec(written)?.[0].length ?? 0;
  if (article > 0) return article;
  return /^و\p{L}{3}/u.test(written) && !hasOwnWaw(written) ? 1 : 0;
}

/** The folded word `word` itself and without what may be attached to its end. */
function endings(word: string, fem: boolean): string[] {
  const forms = [word];
  // «عربية» is «عربي», while «مكتبة» is not «مكتب».
  if (fem) {
    if (/\p{L}{3}يه$/u.test(word)) forms.push(...withoutNisba(word.slice(0, -1)));
    return forms;
  }
  for (const [suffix, least] of PRONOUNS) {
    if (!word.endsWith(suffix) || word.length - suffix.length < least) continue;
    const rest = word.slice(0, -suffix.length);
    forms.push(rest, ...opened(rest), ...withoutPlural(rest));
    break;
  }
  forms.push(...withoutPlural(word));
  return forms;
}

function withoutNisba(word: string): string[] {
  return word.length > 4 ? [word, word.slice(0, -1)] : [word];
}

/** «مدرست» of «مدرسته», «مدرستان» is «مدرسة», which is folded «مدرسه». */
function opened(rest: string): string[] {
  return /\p{L}{3}ت$/u.test(rest) ? [`${rest.slice(0, -1)}ه`] : [];
}

function withoutPlural(word: string): string[] {
  if (OWN_END.has(word)) return [];
  // «قرارات» is of «قرار», «كلمات» of «كلمة».
  if (/\p{L}{3}ات$/u.test(word)) {
    const rest = word.slice(0, -2);
    return [rest, `${rest}ه`];
  }
  const rest = DUAL_OR_PLURAL.exec(word)?.[1];
  return rest === undefined ? [] : [rest, ...opened(rest)];
}
