import type {MarkInsertion} from '../core/diacritics/mark-insertion.ts';
import type {TextRange} from '../core/text-range.ts';
import {allowedClasses} from './allowed-classes.ts';
import {featuresOf, type Features} from './features.ts';
import {instantiateKernel} from './kernel.ts';
import {lackingMarks, NONE} from './letters.ts';
import {LexiconLookup} from './lexicon-lookup.ts';
import {readLexicon} from './lexicon-file.ts';
import {CLASS_COUNT, Network} from './network.ts';
import {tokensOf, type Token} from './tokens.ts';
import {otherForms} from './other-forms.ts';
import {readWeights} from './weights-file.ts';

/** Longer runs are cut: nothing is learnt from so far away, and the room is bounded. */
const MOST_TOKENS = 200;

export interface DiacritizerFiles {
  readonly kernel: BufferSource;
  readonly weights: ArrayBuffer;
  readonly lexicon: string;
}

/** Restores the vowel marks of Arabic sentences; synchronous, so it belongs into a worker. */
export class Diacritizer {
  readonly #network: Network;
  readonly #lexicon: LexiconLookup;

  private constructor(network: Network, lexicon: LexiconLookup) {
    this.#network = network;
    this.#lexicon = lexicon;
  }

  /** @throws Error where the files are not what they should be, or there is no SIMD. */
  static async load({kernel, weights, lexicon}: DiacritizerFiles): Promise<Diacritizer> {
    const network = new Network(await instantiateKernel(kernel), readWeights(weights));
    return new Diacritizer(network, new LexiconLookup(readLexicon(lexicon)));
  }

  /** What marks a sentence lacks, in order. Marks that it has are never changed. */
  mark(sentence: string): MarkInsertion[] {
    const tokens = tokensOf(sentence);
    const insertions: MarkInsertion[] = [];
    for (let from = 0; from < tokens.length; from += MOST_TOKENS) {
      const part = tokens.slice(from, from + MOST_TOKENS);
      if (part.some(({kind}) => kind === 'word')) insertions.push(...this.#markPart(part));
    }
    return insertions;
  }

  /**
   * At most `most` other forms of the word that `word` touches, as they could stand in this sentence,
   * the likeliest first; never with other letters, nor without a mark that the writer gave. Empty
   * where there is no Arabic word.
   */
  alternatives(sentence: string, word: TextRange, most: number): string[] {
    const tokens = tokensOf(sentence);
    const index = tokens.findIndex(({characters}) => characters.at(-1)!.end > word.start);
    const token = tokens[index];
    if (token?.kind !== 'word' || token.characters[0]!.start >= word.end) return [];
    const from = Math.floor(index / MOST_TOKENS) * MOST_TOKENS;
    const part = tokens.slice(from, from + MOST_TOKENS);
    const scores = this.#network.scores(featuresOf(part, this.#lexicon));
    const before = part
      .slice(0, index - from)
      .reduce((sum, each) => sum + each.characters.length, 0);
    const own = scores.subarray(before * CLASS_COUNT);
    return otherForms(sentence, token.characters, own, this.#lexicon, most);
  }

  /** What the network is given of a sentence, for a test to compare. */
  features(sentence: string): Features {
    return featuresOf(tokensOf(sentence), this.#lexicon);
  }

  /** The scores of each of its letters, for a test to compare. */
  scores(sentence: string): Float32Array {
    return this.#network.scores(this.features(sentence));
  }

  #markPart(tokens: readonly Token[]): MarkInsertion[] {
    const scores = this.#network.scores(featuresOf(tokens, this.#lexicon));
    const insertions: MarkInsertion[] = [];
    let letter = 0;
    for (const {kind, characters} of tokens) {
      const ids = characters.map(({id}) => id);
      characters.forEach(({given, end}, at) => {
        const own = scores.subarray(letter * CLASS_COUNT, (letter + 1) * CLASS_COUNT);
        letter++;
        if (kind !== 'word') return;
        const {best, margin} = choose(own, allowedClasses(ids, at, given));
        if (best === given || best === NONE) return;
        insertions.push({at: end, marks: lackingMarks(best, given), margin});
      });
    }
    return insertions;
  }
}

/** The best of the classes in the set `allowed`, and by how much. */
function choose(scores: Float32Array, allowed: number): {best: number; margin: number} {
  let best = NONE;
  let first = -Infinity;
  let second = -Infinity;
  for (let index = 0; index < CLASS_COUNT; index++) {
    if ((allowed & (1 << index)) === 0) continue;
    const score = scores[index]!;
    if (score > first) {
      second = first;
      first = score;
      best = index;
    } else if (score > second) {
      second = score;
    }
  }
  return {best, margin: first - second};
}
