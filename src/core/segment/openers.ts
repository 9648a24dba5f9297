const END = '(?![\\p{L}\\p{M}])';

/** Verbs that say who speaks; any form of the past and most of the present. */
const SAYING =
  'قال|قلت|قلنا|يقول|تقول|أضاف|تابع|أكد|أوضح|أشار|ذكر|أعلن|نفى|ردّ?|علق|علّق|سأل|أجاب|صاح|صرخ|هتف|همس|نادى|تساءل|صرح';

/** Connectives after which no name stands, so that a dot before them is a full stop. */
const OPENER = new RegExp(
  `^(?:و(?:${SAYING}|كان|قد${END}|لم${END}|لن${END}|لا${END}|ليس|لكن|أما${END}|يذكر|من المقرر|من جهت|في${END}|فيه|بعد|قبل|منذ|س[يتن]\\p{L}{3}|هذا|هذه|لهذا|لذلك|بذلك|عندما|حين)|(?:ثم|لكن|أما|فقد|وقد|إلا أن|غير أن|كما)${END})`,
  'u',
);

/**
 * Whether `next` begins with words that hardly ever go on with a name or an abbreviation but open
 * a sentence: «وقال», «وكان», «ثم», «لكن», «أما». Marks are expected to be left out or few.
 */
export function opensSentence(next: string): boolean {
  return OPENER.test(next);
}

/** «و», «ف» and the like, which join what follows to the quotation or the phrase before. */
const CONNECTIVE = new RegExp(`^(?:[وف]\\p{M}*\\p{L}|(?:ثم|ثمّ|لكن|بل|أو|أم|حتى|كي)${END})`, 'u');

/** Whether `next` begins with a word that joins it to what stands before. */
export function joinsOn(next: string): boolean {
  return CONNECTIVE.test(next);
}
