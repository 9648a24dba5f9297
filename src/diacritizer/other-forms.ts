import {insertMarks} from '../core/diacritics/insert-marks.ts';
import {allowedClasses} from './allowed-classes.ts';
import {lackingMarks, LETTERS} from './letters.ts';
import {UNKNOWN} from './lexicon-file.ts';
import type {LexiconLookup} from './lexicon-lookup.ts';
import {CLASS_COUNT} from './network.ts';
import type {Character} from './tokens.ts';

/** Forms of a word that are kept from letter to letter. */
const BEAM = 64;
/** Of the forms that differ in their ending alone so many are shown: more would say little new. */
const MOST_OF_A_STEM = 2;

/** A form of a word: the class of each of its letters, and the sum of their log-probabilities. */
interface ScoredForm {
  readonly classes: readonly number[];
  readonly score: number;
}

/**
 * At most `most` forms of a word but the likeliest: those that the lexicon knows, which are words, then
 * those that the network thinks likely, each in the order of what the network makes of them here. Of one
 * stem there are at most two.
 *
 * @param characters the letters of the word as they stand in `sentence`
 * @param scores {@link CLASS_COUNT} for each of them, and perhaps more
 */
export function otherForms(
  sentence: string,
  characters: readonly Character[],
  scores: Float32Array,
  lexicon: LexiconLookup,
  most: number,
): string[] {
  const ids = characters.map(({id}) => id);
  const letters = characters.map(({given}, at) =>
    logProbabilities(
      scores.subarray(at * CLASS_COUNT, (at + 1) * CLASS_COUNT),
      allowedClasses(ids, at, given),
    ),
  );
  const likely = likeliest(letters);
  const best = likely[0]!;
  const known = lexicon
    .find(ids.map((id) => LETTERS[id - 1]).join(''))
    .map((form) => form.map((mark, at) => (mark === UNKNOWN ? best.classes[at]! : mark)))
    .map((classes) => ({classes, score: scoreOf(classes, letters)}))
    .filter(({score}) => score > -Infinity)
    .sort((one, other) => other.score - one.score);
  const ordered = [...known, ...likely];
  const written = (form: ScoredForm) => writtenForm(sentence, characters, form.classes);

  const seen = new Set([written(best)]);
  const stems = new Map<string, number>([[stemOf(best), 1]]);
  const forms: string[] = [];
  for (const form of ordered) {
    const text = written(form);
    const ofStem = stems.get(stemOf(form)) ?? 0;
    if (forms.length >= most) break;
    if (seen.has(text) || ofStem >= MOST_OF_A_STEM) continue;
    seen.add(text);
    stems.set(stemOf(form), ofStem + 1);
    forms.push(text);
  }
  return forms;
}

/** For each class its log-probability among those in the set `allowed`; -Infinity for the others. */
function logProbabilities(scores: Float32Array, allowed: number): number[] {
  const open = Array.from(scores, (score, mark) => (allowed & (1 << mark) ? score : -Infinity));
  const highest = Math.max(...open);
  const sum = open.reduce((total, score) => total + Math.exp(score - highest), 0);
  return open.map((score) => score - highest - Math.log(sum));
}

/** The likeliest forms, in order: the letters are independent, so that no better one is lost. */
function likeliest(letters: readonly (readonly number[])[]): ScoredForm[] {
  return letters.reduce<ScoredForm[]>(
    (forms, own) =>
      forms
        .flatMap(({classes, score}) =>
          own.flatMap((added, mark) =>
            added === -Infinity ? [] : [{classes: [...classes, mark], score: score + added}],
          ),
        )
        .sort((one, other) => other.score - one.score)
        .slice(0, BEAM),
    [{classes: [], score: 0}],
  );
}

function scoreOf(classes: readonly number[], letters: readonly (readonly number[])[]): number {
  return classes.reduce((sum, mark, at) => sum + (letters[at]?.[mark] ?? -Infinity), 0);
}

function stemOf({classes}: ScoredForm): string {
  return classes.slice(0, -1).join(' ');
}

function writtenForm(
  sentence: string,
  characters: readonly Character[],
  classes: readonly number[],
): string {
  const {start} = characters[0]!;
  const insertions = characters.map(({given, end}, index) => ({
    at: end - start,
    marks: lackingMarks(classes[index]!, given),
    margin: 0,
  }));
  return insertMarks(sentence.slice(start, characters.at(-1)!.end), insertions).text;
}
