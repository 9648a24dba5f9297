import {
  DOUBLED,
  isDoubled,
  JOINING,
  PREFIXES,
  SUFFIXES,
  SUN,
  VERBAL,
  withVowel,
} from './affixes.ts';
import {NONE, SHADDA_ALONE} from './letters.ts';
import {UNKNOWN, type Form, type LexiconFile} from './lexicon-file.ts';

const SHORTEST_STEM = 3;
/** Words whose analysis is kept: those of a long article. */
const MOST_KEPT = 20_000;

/**
 * Finds what the lexicon knows of any word: as it is written; else with what Arabic attaches taken
 * off; else as if hamzas and dots had been left out. The same as `training/lexicon.py`.
 */
export class LexiconLookup {
  readonly #lexicon: LexiconFile;
  readonly #folded = new Map<string, string>();
  readonly #known = new Map<string, readonly Form[]>();

  constructor(lexicon: LexiconFile) {
    this.#lexicon = lexicon;
    for (const word of lexicon.words()) {
      const folded = fold(word);
      if (!this.#folded.has(folded)) this.#folded.set(folded, word);
    }
  }

  /** At most two forms, the likelier first. */
  find(word: string): readonly Form[] {
    let forms = this.#known.get(word);
    if (!forms) {
      if (this.#known.size >= MOST_KEPT) this.#known.clear();
      forms = this.#look(word);
      this.#known.set(word, forms);
    }
    return forms;
  }

  #look(word: string): readonly Form[] {
    if (this.#lexicon.has(word)) return this.#lexicon.forms(word);
    const analysed = this.#analyse(word);
    if (analysed.length > 0) return analysed;
    const folded = this.#folded.get(fold(word));
    return folded === undefined ? [] : this.#lexicon.forms(folded);
  }

  /** The forms of the stem from which least has been taken off, put together with that again. */
  #analyse(word: string): readonly Form[] {
    let found: readonly Form[] = [];
    let least = Infinity;
    for (const [prefix, before] of PREFIXES) {
      if (!word.startsWith(prefix) || word.length - prefix.length < SHORTEST_STEM) continue;
      for (const [suffix, after, vowel] of SUFFIXES) {
        const cost = prefix.length + suffix.length + (suffix === '' ? 0 : 0.5);
        if (cost >= least || !word.endsWith(suffix)) continue;
        const stem = word.slice(prefix.length, word.length - suffix.length);
        if (stem.length < SHORTEST_STEM) continue;
        if (VERBAL.has(suffix) && /[اى]$/u.test(stem)) continue;
        const forms = this.#stemForms(stem, suffix);
        if (forms.length === 0) continue;
        least = cost;
        found = forms.map((form) => compose(before, prefix, stem, form, after, suffix, vowel));
      }
    }
    return found;
  }

  /** A final tāʾ marbūṭa is open before what is attached. */
  #stemForms(stem: string, suffix: string): readonly Form[] {
    if (this.#lexicon.has(stem)) return this.#lexicon.forms(stem);
    if (suffix === '' || !stem.endsWith('ت')) return [];
    return this.#lexicon.forms(`${stem.slice(0, -1)}ة`);
  }
}

function compose(
  before: readonly number[],
  prefix: string,
  stem: string,
  form: Form,
  after: readonly number[],
  suffix: string,
  vowel: number,
): Form {
  const article = [...before];
  let classes = [...form];
  if (prefix.endsWith('ال') || prefix.endsWith('لل')) {
    if (SUN.includes(stem[0]!)) {
      article[article.length - 1] = NONE;
      classes[0] = DOUBLED.get(classes[0]!) ?? classes[0]!;
    } else if (stem.startsWith('ا')) {
      article[article.length - 1] = JOINING;
    }
  }
  const last = classes.at(-1)!;
  if (suffix !== '' && vowel !== UNKNOWN && !(stem.endsWith('ي') && last === UNKNOWN)) {
    classes[classes.length - 1] = withVowel(last, vowel);
  } else if (prefix !== '' || suffix !== '') {
    classes = withoutEnding(classes);
  }
  return [...article, ...classes, ...after];
}

/** Without the case ending; a doubled last letter stays doubled. */
function withoutEnding(classes: readonly number[]): number[] {
  return [...classes.slice(0, -1), isDoubled(classes.at(-1)!) ? SHADDA_ALONE : UNKNOWN];
}

function fold(word: string): string {
  return word.replace(/[أإآ]/gu, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي');
}
