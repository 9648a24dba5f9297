/** The dagger alif that is heard and seldom written. */
const DAGGER = '\u0670';
const F = '\u064E?';
const M = '[\u064B-\u0652]*';

/** Up to the letter that has the long ā, and what comes after it. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  // «هَذَا», «هَذِهِ», «هَؤُلَاءِ», «هَكَذَا», with what may be attached before them.
  [
    new RegExp(`^(${M}(?:[وفبلكأ]${M}){0,3}ه)${F}(?=(?:ذ${M}[اهيو]|ؤ${M}ل|ك${M}ذ))`, 'u'),
    '$1' + DAGGER,
  ],
  [new RegExp(`^((?:[وفبلك]${M}){0,2}ذ)${F}(?=ل${M}ك)`, 'u'), '$1' + DAGGER],
  [new RegExp(`^((?:[وف]${M})?ل)${F}(?=ك\u0650ن)`, 'u'), '$1' + DAGGER],
  [new RegExp(`^((?:.*ا|[وف]?${M})ل${M}ل\u0651?)${F}(?=ه${M}(?:م${M})?$)`, 'u'), '$1' + DAGGER],
  [new RegExp(`^(.*إ\u0650?ل)${F}(?=ه)`, 'u'), '$1' + DAGGER],
  [new RegExp(`(?<=ر${M}ح${M}م)${F}(?=ن${M}$)`, 'u'), DAGGER],
  [new RegExp(`^((?:[وفبلك]${M})?أ\u064F)و(?=ل(?:${M}ئ|\u064Eاء|\u064Fو$|\u0650ي$))`, 'u'), '$1'],
  [new RegExp(`(?<=أ\u064Fل)${F}(?=ئ)`, 'u'), DAGGER],
  [new RegExp(`(?<=س${M}م)${F}(?=و\u064Eات)`, 'u'), DAGGER],
  [new RegExp(`(?<=^(?:[وفبلك]${M})?د\u064Eاو)\u064F(?=د)`, 'u'), '\u064Fو'],
  [new RegExp(`(?<=^(?:[وفبلك]${M})?ط)${F}(?=ه${M}$)`, 'u'), DAGGER],
  [new RegExp(`^((?:[وفبلك]${M})?ع\u064Eم\u0652ر${M})و$`, 'u'), '$1'],
];

/** `word` with the dagger alifs that its readers know of, and without the wāw of «أُولَئِكَ». */
export function withHiddenAlifs(word: string): string {
  return WORDS.reduce((said, [pattern, replacement]) => said.replace(pattern, replacement), word);
}
