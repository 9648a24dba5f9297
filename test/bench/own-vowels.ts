import {diacritizerFiles} from '../../src/build/diacritizer-files.ts';
import {insertMarks} from '../../src/core/diacritics/insert-marks.ts';
import {Diacritizer} from '../../src/diacritizer/diacritizer.ts';

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

/** @throws {Error} where the files cannot be made. */
export async function loadDiacritizer(): Promise<Diacritizer> {
  const {kernel, weights, lexicon} = await diacritizerFiles();
  return Diacritizer.load({
    kernel: new Uint8Array(kernel),
    weights: new Uint8Array(weights).buffer,
    lexicon: new TextDecoder().decode(lexicon),
  });
}
