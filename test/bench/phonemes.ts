/**
 * What the built-in voice makes of marked Arabic, in Node, without a browser:
 *
 *   npx tsx test/bench/phonemes.ts faults FOLDER [--every N]
 *       how many forms of marked dictionaries and texts (FOLDER/dict_*.tsv[.gz], their second column,
 *       and FOLDER/*_modern.txt[.gz], two words at a time) are said as the rules of the script have
 *       it, before and after the respelling, and the classes of what is not; every Nth form alone
 *   npx tsx test/bench/phonemes.ts partly FILE
 *       the same for a marked text from which marks are taken away, in sounds
 *   npx tsx test/bench/phonemes.ts error --gold MARKED --given PREDICTED [--full]
 *       the phoneme error rate of PREDICTED, line by line, in the pausal reading (or as written)
 *   npx tsx test/bench/phonemes.ts error --gold MARKED --bare
 *       the same for MARKED without its marks
 *   npx tsx test/bench/phonemes.ts error --gold MARKED --vowels [--margin N]
 *       the same with the marks that the diacritizer of this repository gives it; those of which it is
 *       less sure are left out
 *   npx tsx test/bench/phonemes.ts error --gold MARKED --floor
 *       the same with the commonest form that the lexicon knows of each word
 */
import {commonestForms, ownVowels} from './own-vowels.ts';
import {phonemeError} from './phoneme-error.ts';
import {phonemeFaults} from './phoneme-faults.ts';
import {partlyMarked} from './partly-marked.ts';

const [command, ...rest] = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = rest.indexOf(`--${name}`);
  return at < 0 ? undefined : rest[at + 1];
};
const gold = option('gold');
const given = option('given');

const markers: Readonly<Record<string, () => Promise<(bare: string) => string>>> = {
  '--bare': () => Promise.resolve((bare) => bare),
  '--floor': commonestForms,
  '--vowels': () => ownVowels(Number(option('margin') ?? 0)),
};
const marker = markers[rest.find((argument) => argument in markers) ?? ''];

if (command === 'faults' && rest[0]) {
  console.log(await phonemeFaults(rest[0], Number(option('every') ?? 1)));
} else if (command === 'partly' && rest[0]) {
  console.log(await partlyMarked(rest[0]));
} else if (command === 'error' && gold && (given ?? marker)) {
  const mark = marker ? await marker() : (bare: string) => bare;
  console.log(await phonemeError({gold, given, mark, full: rest.includes('--full')}));
} else {
  console.error(
    'faults FOLDER | partly FILE | error --gold FILE (--given FILE | --bare | --floor | --vowels)',
  );
  process.exitCode = 2;
}
