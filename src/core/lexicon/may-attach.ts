import {isAccusative} from './agreement.ts';
import {marksOfProclitics, type CliticParse} from './clitics.ts';
import type {CompiledEntry} from './compiled-entry.ts';
import type {Letter} from './letters.ts';
import {isLookAlike} from './look-alikes.ts';

/** A word of the text, parted. */
export interface PartedWord {
  readonly letters: readonly Letter[];
  readonly before: CliticParse;
  readonly end: string;
}

/**
 * Whether what stands around the entry's word in the text may be attached to it, and does not
 * rather make another word with it («فكرة» is no «ف» and «كرة», «علمي» seldom «علم» and «ي»).
 */
export function mayAttach(entry: CompiledEntry, word: PartedWord): boolean {
  const {letters, before, end} = word;
  if (entry.article) return mayPrecedeArticle(entry, word);
  if (before.prefix === 0 && end === '') return true;
  if (!entry.clitics) return false;
  const marks = marksOfProclitics(letters, before);
  if (marks === false) return false;
  const [first, second] = entry.parts;
  const {length} = first.letters;
  if (end !== '' && (second || before.article || !mayFollow(first.key, word))) return false;
  if (length === 1) return second?.kind === 'sign' && mayPrecedeInitial(before);
  if (second || before.article || marks === true) return true;
  if (length === 2 && end === '') return false;
  if (before.proclitic === 'س' && (length < 4 || !'ايتن'.includes(first.key[0]!))) return false;
  // The text's own letters: «كأمل» is not «كامل».
  const whole = letters.map(({letter}) => letter).join('');
  const stem = whole.slice(before.prefix, -1 - end.length) + first.key.at(-1)!;
  if (before.prefix > 0 && isLookAlike(before.proclitic + stem)) return false;
  return end === '' || !isLookAlike(whole.slice(before.prefix));
}

/** For an entry with the article: the article must be there, in one shape or another. */
function mayPrecedeArticle(entry: CompiledEntry, {letters, before, end}: PartedWord): boolean {
  const {prefix, article, articleLength, proclitic} = before;
  if (end !== '') return false;
  if (!entry.clitics) return prefix === 2 && articleLength === 2;
  // «للغة» for «ل» and «اللغة»: two lāms are written where three are meant.
  const elided = proclitic === 'ل' && entry.parts[0].key.startsWith('ل');
  return (article || elided) && marksOfProclitics(letters, before) !== false;
}

/** «ود.», «لد.», «الد.»; but «ولد.» is a boy, and «لا بد.» a sentence's end. */
function mayPrecedeInitial({prefix, articleLength, proclitic}: CliticParse): boolean {
  if (articleLength === 2) return prefix === 2;
  return prefix === 0 || (prefix === 1 && (proclitic === 'و' || proclitic === 'ل'));
}

/** Whether `end` may be attached to `stem` here. */
function mayFollow(stem: string, {letters, end}: PartedWord): boolean {
  const at = letters.length - end.length;
  const before = letters[at - 1]!;
  const first = letters[at]!;
  if (end === 'ا') {
    if (isAccusative(before, first)) return true;
    return stem.length >= 4 && !'يةاىء'.includes(before.letter);
  }
  if (end === 'ي') {
    if (first.shadda) return false;
    // «علمي» is «of science» more often than «my science»; «مدرستي» and «عِلْمِيَ» are not.
    const opened = (stem.endsWith('ة') || stem.endsWith('ى')) && !stem.endsWith(before.letter);
    return first.vowel === '\u064E' || opened;
  }
  return true;
}
