import {TITLE_BLOCK_ID, type Article, type BlockId, type BlockKind} from '../article/article.ts';
import {languageRuns} from '../language/language-runs.ts';
import type {StepContext} from '../spoken/step.ts';
import {blockUtterances, type ReadableText} from './block-utterances.ts';
import {pauseAfterBlock} from './pauses.ts';
import {readingContext, type ReadingOptions} from './reading-options.ts';
import type {PlanBlock, PlanPlace, ReadingPlan} from './reading-plan.ts';
import type {Utterance} from './utterance.ts';

/** How `article` is read. Costs little before the first utterance is asked for. */
export function createReadingPlan(article: Article, options: ReadingOptions = {}): ReadingPlan {
  return new LazyReadingPlan(article, options);
}

interface ReadableBlock extends ReadableText {
  readonly kind: BlockKind | 'title';
}

class LazyReadingPlan implements ReadingPlan {
  readonly blocks: readonly PlanBlock[];
  readonly #readable: readonly ReadableBlock[];
  readonly #language: string;
  readonly #options: ReadingOptions;
  readonly #contexts = new Map<string, StepContext>();
  readonly #utterances: (readonly Utterance[] | undefined)[] = [];
  /** For each block of the article, also one that is not read: the index of the first at or after it. */
  readonly #indexOf = new Map<BlockId, number>();
  /** The indices at which sections begin, ascending; the first is the title. */
  readonly #sectionStarts: readonly number[];

  constructor(article: Article, options: ReadingOptions) {
    this.#options = options;
    const readable: ReadableBlock[] = [
      {
        id: TITLE_BLOCK_ID,
        kind: 'title',
        text: article.title,
        languageRuns: languageRuns(article.title, article.language),
      },
    ];
    const sectionStarts = [0];
    this.#indexOf.set(TITLE_BLOCK_ID, 0);
    for (const block of article.blocks) {
      this.#indexOf.set(block.id, readable.length);
      if (block.kind === 'related') continue;
      if (block.kind === 'heading') sectionStarts.push(readable.length);
      readable.push(block);
    }
    // A title made of the text's own beginning would be heard twice.
    if (repeatsTitle(article.title, readable[1]?.text)) this.#utterances[0] = [];
    this.#readable = readable;
    this.blocks = readable;
    this.#sectionStarts = sectionStarts;
    this.#language = article.language;
  }

  utterances(block: number): readonly Utterance[] {
    const made = this.#utterances[block];
    if (made) return made;
    const readable = this.#readable[block];
    if (!readable) return [];
    const pause = pauseAfterBlock(readable.kind, this.#blockKind(block + 1));
    const utterances = blockUtterances(
      readable,
      this.#language,
      (language) => this.#contextOf(language),
      pause,
    );
    this.#utterances[block] = utterances;
    return utterances;
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
    return this.#lastUpTo(this.#readable.length - 1);
  }

  at(block: BlockId, offset: number): PlanPlace | undefined {
    const index = this.#indexOf.get(block);
    if (index === undefined) return undefined;
    if (this.#readable[index]?.id !== block) return this.#firstFrom(index);
    const utterance = firstEndingAfter(this.utterances(index), offset);
    return utterance === -1 ? this.#firstFrom(index + 1) : {block: index, utterance};
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

  #contextOf(language: string): StepContext {
    const made = this.#contexts.get(language);
    if (made) return made;
    const context = readingContext(language, this.#options);
    this.#contexts.set(language, context);
    return context;
  }

  #firstFrom(block: number): PlanPlace | undefined {
    for (let index = block; index < this.#readable.length; index++) {
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

  #blockKind(block: number): BlockKind | undefined {
    const kind = this.#readable[block]?.kind;
    return kind === 'title' ? undefined : kind;
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
