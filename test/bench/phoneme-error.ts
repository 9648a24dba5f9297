import {distance} from '../phonemes/alignment.ts';
import {heardPhonemes} from '../phonemes/heard-phonemes.ts';
import {startMnemonics} from './espeak-mnemonics-in-node.ts';
import {readText, shaddaFirst} from './marked-texts.ts';

const MARK = /[\u064B-\u0652\u0670]/gu;

export interface PhonemeErrorOptions {
  /** The file with the true marks. */
  readonly gold: string;
  /** The file with the marks to be judged, line by line. */
  readonly given: string | undefined;
  /** Without such a file: what is judged of a line of the gold without its marks. */
  readonly mark: (bare: string) => string;
  /** Whether the endings before stops are said as written. */
  readonly full: boolean;
}

/**
 * How much of what the built-in voice says is another sound than with the true marks: the fewest
 * phonemes of eSpeak NG to be put in, left out or changed, without its stress, in per cent of those
 * of the true marks. Lines with digits are left out. Both sides go the way of the app.
 *
 * @throws {Error} where the files have not the same number of lines.
 */
export async function phonemeError({
  gold,
  given,
  mark,
  full,
}: PhonemeErrorOptions): Promise<string> {
  const goldLines = linesOf(gold);
  const givenLines =
    given === undefined ? goldLines.map((line) => mark(withoutMarks(line))) : linesOf(given);
  if (goldLines.length !== givenLines.length) {
    throw new Error(`${goldLines.length} lines of gold, ${givenLines.length} given`);
  }
  const mnemonics = await startMnemonics();
  const say = (line: string): string[] =>
    heardPhonemes(mnemonics, shaddaFirst(line), full ? 'full' : 'pausal');
  let sounds = 0;
  let errors = 0;
  let lines = 0;
  let right = 0;
  let letters = 0;
  goldLines.forEach((line, index) => {
    if (line.trim() === '' || /\p{Nd}/u.test(line)) return;
    const wanted = say(line);
    const found = distance(wanted, say(givenLines[index]!));
    lines++;
    sounds += wanted.length;
    errors += found;
    if (found === 0) right++;
    if (withoutMarks(line) !== withoutMarks(givenLines[index]!)) letters++;
  });
  const share = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(2)} %`;
  return [
    `phoneme error rate ${share(errors, sounds)} (${errors} of ${sounds} phonemes, ${full ? 'endings as written' : 'pausal reading'})`,
    `lines without an error ${share(right, lines)} (${right} of ${lines} lines without digits)`,
    ...(letters > 0 ? [`in ${letters} lines the letters differ`] : []),
  ].join('\n');
}

function linesOf(path: string): string[] {
  return readText(path)
    .replace(/\r?\n$/u, '')
    .split(/\r?\n/u);
}

function withoutMarks(line: string): string {
  return line.replace(MARK, '');
}
