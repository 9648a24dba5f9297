import {diacritizerFiles} from '../../src/build/diacritizer-files.ts';
import {insertMarks} from '../../src/core/diacritics/insert-marks.ts';
import {Diacritizer} from '../../src/diacritizer/diacritizer.ts';
import {CLASSES, SHADDA_ALONE} from '../../src/diacritizer/letters.ts';
import {tokensOf} from '../../src/diacritizer/tokens.ts';

/**
 * The diacritizer of this repository, in this process.
 *
 * @param margin the least by which a mark must be better than all others to be put in
 */
export async function ownVowels(margin: number): Promise<(line: string) => string> {
  const diacritizer = await loadDiacritizer();
  return (line) =>
    insertMarks(
      line,
      diacritizer.mark(line).filter((each) => each.margin >= margin),
    ).text;
}

/** What the commonest known form of each word has, whatever stands around it: the floor to be judged by. */
export async function commonestForms(): Promise<(line: string) => string> {
  const diacritizer = await loadDiacritizer();
  return (line) => {
    const {priors} = diacritizer.features(line);
    const ends = tokensOf(line).flatMap(({characters}) => characters.map(({end}) => end));
    const insertions = ends.map((at, letter) => {
      const known = priors[0][letter]! - 1;
      const marks = known === SHADDA_ALONE ? '' : (CLASSES[known] ?? '');
      return {at, marks, margin: 0};
    });
    return insertMarks(line, insertions).text;
  };
}

/** @throws {Error} where the files cannot be made. */
export async function loadDiacritizer(): Promise<Diacritizer> {
  const {kernel, weights, lexicon} = await diacritizerFiles();
  return Diacritizer.load({
    kernel: new Uint8Array(kernel),
    weights: new Uint8Array(weights).buffer,
    lexicon: new TextDecoder().decode(lexicon),
  });
}
