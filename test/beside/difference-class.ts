import type {Gender} from '../../src/core/numbers/cardinal.ts';

/**
 * A way in which another program's words differ from ours, as a rule that turns theirs into ours
 * in this one respect and leaves alone what is not of the class.
 */
export interface DifferenceClass {
  readonly name: string;
  repair(words: string, gender: Gender): string;
}

export interface ClassCount {
  readonly count: number;
  /** The first number of the class, its words as they came, and ours. */
  readonly example: string;
}

/** How another program's words differ from ours. */
export interface Differences {
  readonly same: number;
  readonly counts: ReadonlyMap<string, ClassCount>;
  /** Numbers whose difference the classes do not explain to the last letter; the first few. */
  readonly unexplained: readonly string[];
}

/** A number belongs to each class whose repair its words need; together they must make them ours. */
export class DifferenceTally implements Differences {
  same = 0;
  readonly counts = new Map<string, ClassCount>();
  readonly unexplained: string[] = [];
  readonly #classes: readonly DifferenceClass[];

  constructor(classes: readonly DifferenceClass[]) {
    this.#classes = classes;
  }

  add(number: number, gender: Gender, theirs: string, ours: string): void {
    if (theirs === ours) {
      this.same++;
      return;
    }
    let words = theirs;
    for (const difference of this.#classes) {
      if (words === ours) break;
      const {name} = difference;
      const repaired = difference.repair(words, gender);
      if (repaired === words) continue;
      words = repaired;
      const known = this.counts.get(name);
      const example = known?.example ?? `${number} (${gender}): «${theirs}», ours «${ours}»`;
      this.counts.set(name, {count: (known?.count ?? 0) + 1, example});
    }
    if (words !== ours && this.unexplained.length < 10) {
      this.unexplained.push(`${number} (${gender}): «${theirs}» came to «${words}», not «${ours}»`);
    }
  }
}
