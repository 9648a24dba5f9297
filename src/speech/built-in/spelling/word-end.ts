import {isBeforeStop} from '../../../core/spoken/pausal/before-stop.ts';
import {
  DAMMA,
  FATHA,
  FATHATAN,
  isBare,
  isTanwin,
  KASRA,
  skeletonOf,
  SUKUN,
  type Sign,
} from './sign.ts';

/** Words whose last vowel is a, whether it is written or not. */
const IN_KA = /^[وف]?[بلك]?(?:ذلك|تلك|هناك|هنالك|أولئك|لك|بك|فيك|منك|عنك|معك|عليك|إليك|لديك)$/u;
const VOWEL_OF: Readonly<Record<string, string>> = {
  '\u064B': FATHA,
  '\u064C': DAMMA,
  '\u064D': KASRA,
};

/** The alif after a wāw of the plural, and the wāw of «عَمْرٌو», which nobody hears. */
export function dropSilentEnd(signs: Sign[]): void {
  const last = signs.at(-1)!;
  const before = signs.at(-2);
  if (!before || !isBare(last)) return;
  const isPlural = last.letter === 'ا' && before.letter === 'و' && !before.shadda;
  if (isPlural && (before.vowel === '' || before.vowel === SUKUN) && signs.length > 2) signs.pop();
  else if (last.letter === 'و' && isTanwin(before.vowel)) signs.pop();
}

/**
 * Tanwīn where eSpeak NG does not hear it: on the alif («كِتَاباً»), before an alif that looks like yāʾ
 * («هُدًى»), on a yāʾ («عُرْيٌ») or hamza («خَطَأً») and on a kāf, which it takes for the pronoun («شُبَّاكٌ» as _šubbākaun_).
 */
export function spellTanwin(signs: Sign[]): void {
  const last = signs.at(-1)!;
  const before = signs.at(-2);
  if (!before) return;
  const isAlifAtEnd = last.letter === 'ا' || last.letter === 'ى';
  if (isAlifAtEnd && last.vowel === FATHATAN) {
    last.vowel = '';
    before.vowel = FATHATAN;
  }
  if (isAlifAtEnd && before.vowel === FATHATAN) {
    if (last.letter === 'ى' || 'كي'.includes(before.letter)) {
      last.letter = 'ن';
      last.vowel = SUKUN;
      before.vowel = FATHA;
    }
  } else if (isTanwin(last.vowel) && isUnheard(last)) {
    signs.push({
      ...last,
      letter: 'ن',
      shadda: false,
      vowel: SUKUN,
      others: '',
      before: '',
      after: '',
    });
    last.vowel = VOWEL_OF[last.vowel]!;
  }
}

function isUnheard({letter, vowel}: Sign): boolean {
  return letter === 'ك' || letter === 'ي' || (letter === 'أ' && vowel === FATHATAN);
}

/**
 * The last letter of a word that ends at `end` in `text`, where it has no vowel. eSpeak NG takes what
 * has no mark for an ending and says its vowel («مُسْلِمون» as _muslimūna_), unless there is a sukūn.
 */
export function spellSilence(signs: readonly Sign[], text: string, end: number): void {
  const last = signs.at(-1)!;
  if (last.letter === 'ة') {
    if (!(isBare(last) || last.vowel === SUKUN) || !isBeforeStop(text, end)) return;
    last.letter = 'ه';
    last.vowel = SUKUN;
  } else if (signs.length > 1 && isBare(last) && isConsonant(signs)) {
    // Before another word «ذَلِك» lacks its vowel, which the voice says as it happens.
    if (isBeforeStop(text, end) || !IN_KA.test(skeletonOf(signs))) last.vowel = SUKUN;
  }
}

function isConsonant(signs: readonly Sign[]): boolean {
  const {letter} = signs.at(-1)!;
  if ('اىآٱة'.includes(letter)) return false;
  const before = signs.at(-2)!;
  return (letter !== 'و' && letter !== 'ي') || before.letter === 'ا' || before.vowel === SUKUN;
}
