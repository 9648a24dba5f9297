import {TITLE_BLOCK_ID, type Article, type BlockId} from '../article/article.ts';
import {languageRuns} from '../language/language-runs.ts';
import {BlockReader, type Readable} from './block-reader.ts';
import type {ReadingOptions} from './reading-options.ts';
import type {PlanBlock, PlanPlace, ReadingPlan} from './reading-plan.ts';
import type {Utterance} from './utterance.ts';

/** How `article` is read. Costs little before the first utterance is asked for. */
export function createReadingPlan(article: Article, options: ReadingOptions = {}): ReadingPlan {
  return new LazyReadingPlan(article, options);
}

class LazyReadingPlan implements ReadingPlan {
  readonly blocks: readonly PlanBlock[];
  readonly #reader: BlockReader;
  /** The title is said by the first block that is read. */
  readonly #isTitleSilent: boolean;
  readonly #indexOf = new Map<BlockId, number>();
  /** The indices at which sections begin, ascending; the first is the title. */
  readonly #sectionStarts: readonly number[];

  constructor(article: Article, options: ReadingOptions) {
    const {title, language} = article;
    const blocks: Readable[] = [
      {
        id: TITLE_BLOCK_ID,
        kind: 'title',
        text: title,
        languageRuns: languageRuns(title, language),
      },
      ...article.blocks,
    ];
    const sectionStarts = [0];
    blocks.forEach(({id, kind}, index) => {
      this.#indexOf.set(id, index);
      if (kind === 'heading') sectionStarts.push(index);
    });
    this.#reader = new BlockReader(blocks, language, options);
    this.#sectionStarts = sectionStarts;
    this.blocks = blocks;
    const first = blocks.findIndex((_, index) => index > 0 && this.#reader.isRead(index));
    // A title made of the text's own beginning would be heard twice.
    this.#isTitleSilent = repeatsTitle(title, blocks[first]?.text);
  }

  isRead(block: number): boolean {
    return block === 0 ? !this.#isTitleSilent : this.#reader.isRead(block);
  }

  utterances(block: number): readonly Utterance[] {
    return block === 0 && this.#isTitleSilent ? [] : this.#reader.utterances(block);
  }

  utterance(place: PlanPlace): Utterance {
    const utterance = this.utterances(place.block)[place.utterance];
    if (!utterance) {
      throw new RangeError(`No utterance ${place.utterance} in block ${place.block}.`);
    }
    return utterance;
  }

  first(): PlanPlace | undefined {
    return this.#firstFrom(0);
  }

  last(): PlanPlace | undefined {
    return this.#lastUpTo(this.blocks.length - 1);
  }

  at(block: BlockId, offset: number): PlanPlace | undefined {
    const index = this.#indexOf.get(block);
    if (index === undefined) return undefined;
    const utterances = this.utterances(index);
    const utterance = firstEndingAfter(utterances, offset);
    const found = utterances[utterance];
    // What is announced at the end of the block stands nowhere in its text.
    return !found || found.announcement ? this.#firstFrom(index + 1) : {block: index, utterance};
  }

  after({block, utterance}: PlanPlace): PlanPlace | undefined {
    if (utterance + 1 < this.utterances(block).length) return {block, utterance: utterance + 1};
    return this.#firstFrom(block + 1);
  }

  before({block, utterance}: PlanPlace): PlanPlace | undefined {
    if (utterance > 0) return {block, utterance: utterance - 1};
    return this.#lastUpTo(block - 1);
  }

  sentenceStart(place: PlanPlace): PlanPlace {
    const utterances = this.utterances(place.block);
    const sentence = utterances[place.utterance]?.sentence.start;
    let utterance = place.utterance;
    while (utterance > 0 && utterances[utterance - 1]!.sentence.start === sentence) utterance--;
    return {block: place.block, utterance};
  }

  nextSentence(place: PlanPlace): PlanPlace | undefined {
    const utterances = this.utterances(place.block);
    const sentence = utterances[place.utterance]?.sentence.start;
    let utterance = place.utterance;
    while (utterances[utterance + 1]?.sentence.start === sentence) utterance++;
    return this.after({block: place.block, utterance});
  }

  previousSentence(place: PlanPlace): PlanPlace | undefined {
    const before = this.before(this.sentenceStart(place));
    return before && this.sentenceStart(before);
  }

  sectionStart(place: PlanPlace): PlanPlace {
    const start = this.#sectionStarts[this.#sectionOf(place.block)]!;
    return this.#firstFrom(start) ?? place;
  }

  nextSection(place: PlanPlace): PlanPlace | undefined {
    const next = this.#sectionStarts[this.#sectionOf(place.block) + 1];
    return next === undefined ? undefined : this.#firstFrom(next);
  }

  previousSection(place: PlanPlace): PlanPlace | undefined {
    const before = this.before(this.sectionStart(place));
    return before && this.sectionStart(before);
  }

  #firstFrom(block: number): PlanPlace | undefined {
    for (let index = block; index < this.blocks.length; index++) {
      if (this.utterances(index).length > 0) return {block: index, utterance: 0};
    }
    return undefined;
  }

  #lastUpTo(block: number): PlanPlace | undefined {
    for (let index = block; index >= 0; index--) {
      const {length} = this.utterances(index);
      if (length > 0) return {block: index, utterance: length - 1};
    }
    return undefined;
  }

  /** The index of the section that the block belongs to. */
  #sectionOf(block: number): number {
    let low = 0;
    let high = this.#sectionStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#sectionStarts[middle]! <= block) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** The index of the first utterance whose shown text ends after `offset`, or -1. */
function firstEndingAfter(utterances: readonly Utterance[], offset: number): number {
  let low = 0;
  let high = utterances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (utterances[middle]!.shown.end > offset) high = middle;
    else low = middle + 1;
  }
  return low < utterances.length ? low : -1;
}

/** Whether the title only says what the first block then says again. */
function repeatsTitle(title: string, firstText: string | undefined): boolean {
  if (firstText === undefined) return false;
  if (firstText === title) return true;
  const isBeginning = /[…\p{Sentence_Terminal}][»”"]?$/u.test(title);
  return isBeginning && firstText.startsWith(title.replace(/…$/u, ''));
}
