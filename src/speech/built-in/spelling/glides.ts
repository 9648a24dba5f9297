import {
  FATHA,
  isAlif,
  isBare,
  isShort,
  isTanwin,
  KASHIDA,
  KASRA,
  SUKUN,
  type Sign,
} from './sign.ts';
import {isLamOfArticle} from './long-vowels.ts';

/**
 * Wāw and yāʾ where they are consonants. eSpeak NG takes a vowel and the wāw or yāʾ after it for one
 * long vowel or diphthong whatever mark that letter has («سِيَاسَة» as _siːaːsa_), unless a kashida
 * parts them; it knows no doubled wāw or yāʾ, so that one letter is written twice; and of «يِ» it makes
 * a long _ī_, unless a kashida stands before the kasra.
 */
export function spellGlides(signs: Sign[]): void {
  for (let at = 1; at < signs.length; at++) {
    const sign = signs[at]!;
    if (sign.letter !== 'و' && sign.letter !== 'ي') continue;
    const before = signs[at - 1]!;
    const isDoubled = sign.shadda;
    if (!isDoubled && !isShort(sign.vowel) && !isTanwin(sign.vowel)) {
      if (isBare(sign) && before.letter === 'آ') {
        sign.before = KASHIDA;
        sign.vowel = SUKUN;
      }
      continue;
    }
    if (isDoubled) {
      signs.splice(at, 0, {...sign, shadda: false, vowel: SUKUN, others: ''});
      sign.shadda = false;
      if (sign.vowel === '' && at + 2 === signs.length) sign.vowel = SUKUN;
      if (sign.vowel === '' && signs[at + 2]?.letter === 'ة') sign.vowel = FATHA;
    }
    const first = signs[at]!;
    // «بالوَسَائِل»: the voice knows what is attached only where nothing parts it from the word.
    const isAfterArticle = isBare(before) && isLamOfArticle(signs, at - 1);
    if (!isAlif(before) && before.vowel !== SUKUN && !isAfterArticle) first.before = KASHIDA;
    if (isDoubled) at++;
    if (sign.letter === 'ي' && sign.vowel === KASRA) sign.after = KASHIDA;
  }
}
