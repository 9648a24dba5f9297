import type {Phoneme} from './expected-phonemes.ts';

const SOUNDS: Readonly<Record<string, Phoneme>> = {
  '?': 'ʔ',
  T: 'θ',
  dZ: 'dʒ',
  H: 'ħ',
  X: 'x',
  D: 'ð',
  R: 'r',
  r: 'r',
  S: 'ʃ',
  's[': 'sˤ',
  dH: 'dˤ',
  't[': 'tˤ',
  Z: 'ðˤ',
  A: 'ʕ',
  gH: 'ɣ',
  Q: 'ɣ',
};
const VOWEL = /^[aiu]$/u;
const SHORT = /^[au]$/u;

/**
 * What eSpeak NG says, of its own mnemonics as `convert_to_phonemes` gives them («k_i_t_,a:_b»):
 * an array of sounds for each word, its stress left out, dark vowels as plain ones, a doubled
 * consonant twice, and the second half of a diphthong as the glide that it is.
 */
export function espeakPhonemes(mnemonics: string): Phoneme[][] {
  return mnemonics
    .split(/\s+\|?\s*|\n/u)
    .filter((word) => word !== '')
    .map((word) => wordPhonemes(word));
}

function wordPhonemes(word: string): Phoneme[] {
  const said: Phoneme[] = [];
  for (const raw of word.split('_')) {
    const mnemonic = raw.replace(/[',%=|-]|^:/gu, '');
    if (mnemonic === '' || mnemonic.startsWith('(')) continue;
    const isLong = mnemonic.endsWith(':');
    const stem = mnemonic.replace(/:$/u, '').replace(/^([aiu])\.$/u, '$1');
    if (stem === '') continue;
    const last = said.at(-1) ?? '';
    if (VOWEL.test(stem)) {
      if (isLong) said.push(stem + stem);
      else if (stem === 'i' && SHORT.test(last)) said.push('j');
      else if (stem === 'u' && SHORT.test(last)) said.push('w');
      else said.push(stem);
    } else {
      const sound = SOUNDS[stem] ?? stem;
      said.push(sound);
      if (isLong) said.push(sound);
    }
  }
  return said;
}
