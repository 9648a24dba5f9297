import {withoutOrnament} from './invisible.ts';

/** Digits, or a number in words before a currency or an hour's mark. */
const NUMBER =
  /(?:[\p{Nd}°º½¼¾]|(?:^|\s)(?:ألف|آلاف|مليون|ملايين|مليار|مليارات|تريليون|الواحدة|الأولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة|العاشرة|الحادية عشرة|عشرة|والنصف|والربع|ربعا|ربعاً))\s*(?:\p{L}\u0640?\.\s?)*$/u;
const AGE = /(?:القرن|قرن|الألف|القرون)\s/u;
/** Eras: Hijri, Gregorian, before Christ. */
const ERA = /^(?:م|ه|ق\.م)$/u;

/**
 * Whether the letters `token` stand for a unit, a currency, an hour's half or an era, since a
 * number stands before them: «150 هـ», «20 د», «45 ر.س», «التاسعة م», «القرن الثالث ق.م».
 *
 * @param before what stands before the token, at least 20 units where there are as many
 */
export function isQuantityBefore(before: string, token: string): boolean {
  const plain = withoutOrnament(before);
  return NUMBER.test(plain) || (ERA.test(token) && AGE.test(plain));
}

const END = '(?![\\p{L}\\p{M}])';
/** What goes on with the sentence after a quantity rather than begin another one. */
const GOES_ON = new RegExp(
  [
    `^(?:في|من|إلى|على|عن|مع|بين|حتى|خلال|عند|نحو|تحت|فوق|ضد|قبل|بعد|حين|عندما|كل|لكل|أو|أي|عدا|ما عدا|سوى|إلا|تقريبا|تقريبًا|تقريباً|فقط|يوميا|يومياً|سنويا|سنوياً|شهريا|شهرياً)${END}`,
    // «ب» and «ل» before a noun, but not the words and verbs that open a sentence with them.
    '^ب(?!دأ|دا|لغ|ن[يىت]|عث|اع|قي|رز|كى|اي|غداد|يروت|اريس)\\p{L}{2}',
    `^ل(?!(?:ا|م|ن|و|ما|ه|ها|هم|نا|ي|ك|كن|يس|يت|عل|دى)${END}|لقد|قد|ماذا|كن|أن|ذلك|هذا|يس|عل|ول|دي|عب|قي|جأ|احظ|بنان)\\p{L}{2}`,
    '^(?:و\\p{Nd}|وه[ويم]|[-–—]\\s?\\p{Nd})',
  ].join('|'),
  'u',
);

/** A phrase of time or a condition, which cannot be a sentence by itself. */
const OPENING_PHRASE =
  /^[وف]?(?:(?:في|عام|سنة|منذ|بعد|قبل|خلال|حتى|بحلول|نحو|حوالي|حوالى|عند|بين|من|إلى|أثناء|طوال)(?:\s+\S+){0,2}|(?:إذا|إن|حين|عندما|لما|كلما|لو|متى)(?:\s+\S+){0,5})\s*$/u;

/**
 * Whether a dot after a quantity («150 هـ.», «20 د.») ends the sentence. Mostly it does, since the
 * mark itself is seldom written with a dot; not where a preposition or «وهو» goes on with it, nor
 * where the sentence so far is but a phrase of time («في القرن الخامس ق.م. كانت ...»).
 *
 * @param soFar the sentence up to the token
 * @param next what follows the dot
 */
export function endsAfterQuantity(soFar: string, next: string): boolean {
  if (GOES_ON.test(withoutOrnament(next))) return false;
  return soFar.length > LONGEST_PHRASE || !OPENING_PHRASE.test(withoutOrnament(soFar));
}

const LONGEST_PHRASE = 60;
