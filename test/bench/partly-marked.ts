import {markedForBuiltIn} from '../../src/core/lexicon/mark-for-built-in.ts';
import {espeakSpelling} from '../../src/speech/built-in/spelling/espeak-spelling.ts';
import {distance} from '../phonemes/alignment.ts';
import {espeakPhonemes} from '../phonemes/espeak-phonemes.ts';
import {expectedPhonemes} from '../phonemes/expected-phonemes.ts';
import {randomFrom} from '../random-from.ts';
import {startMnemonics} from './espeak-mnemonics-in-node.ts';
import {linesWithoutDigits, phrases} from './marked-texts.ts';

const MARK = /[\u064B-\u0652\u0670]/gu;
const VOWEL = /[\u064B-\u0650\u0652\u0670]/gu;
const WORD = /[\p{Script=Arabic}\p{M}]+/gu;

type Random = () => number;

/** What a writer may leave of the marks. */
const KEPT: Readonly<Record<string, (phrase: string, random: Random) => string>> = {
  'all marks': (phrase) => phrase,
  'no mark': (phrase) => phrase.replace(MARK, ''),
  'shaddas alone': (phrase) => phrase.replace(VOWEL, ''),
  'the first mark of a word': (phrase) =>
    phrase.replace(WORD, (word) => {
      const at = word.search(VOWEL);
      return word.slice(0, at + 1) + word.slice(at + 1).replace(MARK, '');
    }),
  'the ending alone': (phrase) =>
    phrase.replace(/[\u064B-\u0652\u0670](?=.*?\p{L}\p{M}*(?!\S))/gu, ''),
  'one word in three': (phrase, random) =>
    phrase.replace(WORD, (word) => (random() < 1 / 3 ? word : word.replace(MARK, ''))),
  'half of the marks': (phrase, random) =>
    phrase.replace(MARK, (mark) => (random() < 0.5 ? mark : '')),
};

/**
 * How far what is said lies from what all marks would have said, in per cent of the sounds: the text
 * as it is given today with its frequent words marked, and with the respelling as well.
 */
export async function partlyMarked(path: string): Promise<string> {
  const mnemonics = await startMnemonics();
  const say = (text: string): string[] => espeakPhonemes(mnemonics(text)).flat();
  const given = phrases(linesWithoutDigits(path)).map((phrase) => ({
    phrase,
    expected: expectedPhonemes(phrase).flat(),
  }));
  const sounds = given.reduce((sum, {expected}) => sum + expected.length, 0);
  const lines = ['kept                       before   after   worse lines'];
  for (const [name, keep] of Object.entries(KEPT)) {
    const random = randomFrom(1);
    let before = 0;
    let after = 0;
    let worse = 0;
    for (const {phrase, expected} of given) {
      const marked = markedForBuiltIn(keep(phrase, random)).text;
      const plain = distance(expected, say(marked));
      const spelled = distance(expected, say(espeakSpelling(marked).text));
      before += plain;
      after += spelled;
      if (spelled > plain) worse++;
    }
    const rate = (errors: number): string => `${((100 * errors) / sounds).toFixed(2)} %`;
    lines.push(
      `${name.padEnd(24)} ${rate(before).padStart(8)} ${rate(after).padStart(8)} ${String(worse).padStart(6)} of ${given.length}`,
    );
  }
  return lines.join('\n');
}
