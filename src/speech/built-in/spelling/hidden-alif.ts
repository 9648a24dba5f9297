import {DAGGER, DAMMA, FATHA, isAlif, KASRA, skeletonOf, SUKUN, type Sign} from './sign.ts';

/** What may stand before these words, and the letter after which the long ā is heard. */
const LONG_A: readonly RegExp[] = [
  /^[وفبلكأ]{0,2}ه(?=ذ[اهي]|ؤل|كذا|هنا)/u,
  /^[وفبلك]{0,2}ذ(?=لك)/u,
  /^[وف]?ل(?=كن(?:ي|نا|ك|كم|كما|كن|ه|ها|هم|هما|هن|ا)?$)/u,
  /^(?:[وفبلك]|[وف]?(?:ال|بال|لل|كال))?إل(?=ه)/u,
  /رحم(?=ن$)/u,
  /سم(?=وات)/u,
  /^[وفبلك]?أول(?=ئك)/u,
];
const ALLAH = /(?:^[وف]?|ا)لل(?=هم?$)/u;
const LIKE_ULU = /^(?:ال|[وفبلك])?أو(?=ل(?:ئك|(?:اء|و|ي)$))/u;
const AMR = /^[وفبلك]?عمرو$/u;
const DAVID = /داو(?=د$)/u;

/**
 * The long ā that every reader hears and hardly anyone writes («هَذَا», «ذَلِكَ», «لَكِنَّ», «اللَّهُ»), as a
 * dagger alif, which eSpeak NG reads; and the wāw of «أُولَئِكَ» and «عَمْرٌو», which nobody hears, away.
 */
export function spellHiddenAlif(signs: Sign[]): void {
  const skeleton = skeletonOf(signs);
  if (AMR.test(skeleton) && signs.at(-3)!.vowel === SUKUN) signs.pop();
  const god = ALLAH.exec(skeleton);
  if (god) {
    const lam = signs[god.index + god[0].length - 1]!;
    if (lam.vowel === FATHA || lam.vowel === '') lengthen(lam, true);
  }
  for (const pattern of LONG_A) {
    const found = pattern.exec(skeleton);
    if (!found) continue;
    const at = found.index + found[0].length - 1;
    const sign = signs[at]!;
    const after = signs[at + 1]!;
    const isLakin = sign.letter === 'ل' && after.letter === 'ك';
    if (isLakin && after.vowel !== KASRA) continue;
    if (sign.vowel === FATHA || (sign.vowel === '' && sign.letter !== 'ل')) lengthen(sign);
  }
  const david = DAVID.exec(skeleton);
  if (david) {
    const waw = signs[david.index + 2]!;
    waw.vowel = DAMMA;
    signs.splice(david.index + 3, 0, {...waw, vowel: '', others: ''});
  }
  const ulu = LIKE_ULU.exec(skeleton);
  if (!ulu) return;
  const waw = ulu[0].length - 1;
  // «أُولَى», the first, has a long ū.
  if (signs[waw - 1]!.vowel === DAMMA && /(?:ئك.*|اء|و|ي)$/u.test(skeleton)) signs.splice(waw, 1);
}

function lengthen(sign: Sign, shadda = sign.shadda): void {
  sign.vowel = '';
  sign.shadda = shadda;
  sign.others = DAGGER;
}

/** A long ā with a fatḥa as well («هَٰذَا», «الْآَخَرُ»), or a dagger on an alif, would be said twice. */
export function spellDagger(signs: readonly Sign[]): void {
  signs.forEach((sign, at) => {
    if (sign.letter === 'آ' && sign.vowel === FATHA) sign.vowel = '';
    if (!sign.others.includes(DAGGER)) return;
    if (sign.letter === 'ى' || isAlif(sign)) sign.others = sign.others.replace(DAGGER, '');
    else if (sign.vowel === FATHA) sign.vowel = '';
    const after = signs[at + 1];
    if (isAlif(after)) sign.others = sign.others.replace(DAGGER, '');
  });
}
