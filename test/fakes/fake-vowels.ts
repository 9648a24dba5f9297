import type {MarkInsertion} from '../../src/core/diacritics/mark-insertion.ts';
import type {VowelSource} from '../../src/ui/article/vowel-source.ts';

const FATHA = '\u064E';
const LETTER = /[\u0620-\u064A\u0671](?![\u064B-\u0652])/gu;

/** Puts a fatḥa behind every letter that has no mark, or what `wait` has it wait for. */
export class FakeVowels implements VowelSource {
  /** The sentences that were asked for. */
  readonly asked: string[] = [];
  /** Answers settle after what this resolves to. */
  wait: () => Promise<void> = () => Promise.resolve();
  /** The forms of every word. */
  forms: readonly string[] = [];

  async mark(sentence: string, signal: AbortSignal): Promise<readonly MarkInsertion[]> {
    this.asked.push(sentence);
    await this.wait();
    signal.throwIfAborted();
    return [...sentence.matchAll(LETTER)].map(({index}) => ({
      at: index + 1,
      marks: FATHA,
      margin: 1,
    }));
  }

  async alternatives(...[, , most, signal]: Parameters<VowelSource['alternatives']>) {
    await this.wait();
    signal.throwIfAborted();
    return this.forms.slice(0, most);
  }
}

/** `text` as {@link FakeVowels} marks it. */
export function faked(text: string): string {
  return text.replace(LETTER, (letter) => letter + FATHA);
}
