import type {CompiledEntry} from './compiled-entry.ts';

/** The entries that begin with one word. */
export interface Beginning {
  /** Those of one word alone, the one that holds first. */
  readonly single: CompiledEntry[];
  /** Those of more words by the second; the longest first. */
  readonly longer: Map<string, CompiledEntry[]>;
}

/** Enough slots that a word of the text seldom meets one that is taken. */
const SLOTS = 1 << 16;
const SAMPLE = 3;
/** «هما»: what a word shorter than the sample may have after it. */
const LONGEST_PRONOUN = 3;
/** What a last letter may be written as before a pronoun; see `closings`. */
const OPENED: Readonly<Record<string, string>> = {ة: 'ت', ى: 'ا', ء: 'ئؤ'};

/** Entries by their first word. */
export class EntryIndex {
  readonly #beginnings = new Map<string, Beginning>();
  /** Slots of the first letters of every first word: most words of a text begin otherwise. */
  readonly #taken = new Uint8Array(SLOTS);
  /** Whether some first word is shorter than the sample. */
  #hasShort = false;

  get empty(): boolean {
    return this.#beginnings.size === 0;
  }

  add(entry: CompiledEntry): void {
    const [first, second] = entry.parts;
    const {key} = first;
    let beginning = this.#beginnings.get(key);
    if (!beginning) {
      beginning = {single: [], longer: new Map()};
      this.#beginnings.set(key, beginning);
      this.#take(key);
    }
    if (second === undefined) {
      insert(beginning.single, entry);
    } else {
      const others = beginning.longer.get(second.key) ?? [];
      insert(others, entry);
      beginning.longer.set(second.key, others);
    }
  }

  /** The entries whose first word is `key`. */
  get(key: string): Beginning | undefined {
    return this.#beginnings.get(key);
  }

  /** Whether a first word may stand at `from` in `key`; a quick answer, mostly a true no. */
  mayBegin(key: string, from: number): boolean {
    const left = key.length - from;
    if (left >= SAMPLE && this.#taken[slot(key, from, SAMPLE)] === 1) return true;
    // What is shorter than the sample has at most a pronoun after it.
    if (!this.#hasShort || left >= SAMPLE + LONGEST_PRONOUN) return false;
    return (
      this.#taken[slot(key, from, 1)] === 1 || (left > 1 && this.#taken[slot(key, from, 2)] === 1)
    );
  }

  #take(key: string): void {
    const length = Math.min(key.length, SAMPLE);
    if (length < SAMPLE) this.#hasShort = true;
    this.#taken[slot(key, 0, length)] = 1;
    if (key.length > SAMPLE) return;
    for (const opened of OPENED[key.at(-1)!] ?? '') {
      this.#taken[slot(key.slice(0, -1) + opened, 0, length)] = 1;
    }
  }
}

/** The slot of the first `length` letters of a word that begins at `from`. */
function slot(key: string, from: number, length: number): number {
  let sum = length;
  for (let at = from; at < from + length; at++) sum = sum * 31 + key.charCodeAt(at);
  return sum & (SLOTS - 1);
}

/** Keeps `entries` in the order in which they are tried. */
function insert(entries: CompiledEntry[], entry: CompiledEntry): void {
  const place = entries.findIndex(
    ({parts, rank}) =>
      parts.length < entry.parts.length ||
      (parts.length === entry.parts.length && rank < entry.rank),
  );
  if (place < 0) entries.push(entry);
  else entries.splice(place, 0, entry);
}
