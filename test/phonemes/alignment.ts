import {OPTIONAL_HAMZA, type Phoneme} from './expected-phonemes.ts';

/** A stretch in which two readings differ, between two sounds («#» at the beginning and end). */
export interface Difference {
  readonly after: Phoneme;
  readonly before: Phoneme;
  readonly expected: readonly Phoneme[];
  readonly said: readonly Phoneme[];
}

/** The fewest sounds to be put in, left out or changed; a hamza that is free costs nothing. */
export function distance(expected: readonly Phoneme[], said: readonly Phoneme[]): number {
  return table(expected, said)[expected.length]![said.length]!;
}

/** Where `said` departs from `expected`. */
export function differences(expected: readonly Phoneme[], said: readonly Phoneme[]): Difference[] {
  const costs = table(expected, said);
  const found: Difference[] = [];
  let wanted: Phoneme[] = [];
  let given: Phoneme[] = [];
  let before: Phoneme = '#';
  const close = (after: Phoneme): void => {
    if (wanted.length + given.length > 0)
      found.unshift({after, before, expected: wanted, said: given});
    wanted = [];
    given = [];
    before = after;
  };
  let i = expected.length;
  let j = said.length;
  while (i > 0 || j > 0) {
    const here = costs[i]![j]!;
    const left = expected[i - 1];
    const right = said[j - 1];
    if (i > 0 && j > 0 && here === costs[i - 1]![j - 1]! + change(left!, right!)) {
      if (change(left!, right!) === 0) close(left!);
      else {
        wanted.unshift(left!);
        given.unshift(right!);
      }
      i--;
      j--;
    } else if (i > 0 && here === costs[i - 1]![j]! + omission(left!)) {
      if (omission(left!) > 0) wanted.unshift(left!);
      i--;
    } else {
      given.unshift(right!);
      j--;
    }
  }
  close('#');
  return found;
}

function change(expected: Phoneme, said: Phoneme): number {
  if (expected === said) return 0;
  return expected === OPTIONAL_HAMZA && said === 'ʔ' ? 0 : 1;
}

function omission(expected: Phoneme): number {
  return expected === OPTIONAL_HAMZA ? 0 : 1;
}

/** The cost of the first `i` sounds beside the first `j`, for each `i` and `j`. */
function table(expected: readonly Phoneme[], said: readonly Phoneme[]): number[][] {
  const costs: number[][] = [said.reduce<number[]>((row) => [...row, row.length], [0])];
  for (const sound of expected) {
    const above = costs.at(-1)!;
    const row = [above[0]! + omission(sound)];
    for (let j = 1; j <= said.length; j++) {
      row.push(
        Math.min(
          above[j - 1]! + change(sound, said[j - 1]!),
          above[j]! + omission(sound),
          row[j - 1]! + 1,
        ),
      );
    }
    costs.push(row);
  }
  return costs;
}
