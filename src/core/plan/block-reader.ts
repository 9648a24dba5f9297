import type {Block, BlockKind} from '../article/article.ts';
import {DEFAULT_STRUCTURE, type Treatment} from '../spoken/structure-choices.ts';
import type {StepContext} from '../spoken/step.ts';
import {
  announcement,
  ordinalName,
  PART_OF_KIND,
  partNames,
  type BlockPart,
} from './announcements.ts';
import {blockUtterances, type BlockManner, type ReadableText} from './block-utterances.ts';
import {pauseAfterBlock, pausesOf} from './pauses.ts';
import {readingContext, type ReadingOptions} from './reading-options.ts';
import type {Utterance} from './utterance.ts';

/** The title, or a block of the article. */
export type Readable = Block | (ReadableText & {readonly kind: 'title'});

/** Parts of which several blocks may be one: a list is announced, not each of its items. */
const OF_SEVERAL_BLOCKS: ReadonlySet<BlockPart> = new Set(['lists', 'quotes', 'tables', 'code']);

/** Says each block as the listener wants it said, when it is asked for. */
export class BlockReader {
  readonly #blocks: readonly Readable[];
  readonly #options: ReadingOptions;
  readonly #manner: BlockManner;
  readonly #contexts = new Map<string, StepContext>();
  readonly #contents: (readonly Utterance[] | undefined)[] = [];
  readonly #utterances: (readonly Utterance[] | undefined)[] = [];

  /** @param language of the article, BCP 47 */
  constructor(blocks: readonly Readable[], language: string, options: ReadingOptions) {
    this.#blocks = blocks;
    this.#options = options;
    this.#manner = {
      language,
      contextOf: (spokenIn) => this.#contextOf(spokenIn),
      pauses: pausesOf(options.pauses),
    };
  }

  /** Whether the listener wants the block said at all. */
  isRead(block: number): boolean {
    return this.#treatment(block) !== 'skip';
  }

  /** The block's text with what is announced before and after it; empty where nothing is said. */
  utterances(block: number): readonly Utterance[] {
    return (this.#utterances[block] ??= this.#announced(block));
  }

  #treatment(block: number): Treatment {
    const readable = this.#blocks[block];
    const part = readable && PART_OF_KIND[readable.kind];
    if (!part) return 'read';
    return (this.#options.choices?.structure ?? DEFAULT_STRUCTURE)[part];
  }

  /** The block's own text, without announcements. */
  #content(block: number): readonly Utterance[] {
    const made = this.#contents[block];
    if (made) return made;
    const readable = this.#blocks[block];
    if (!readable || !this.isRead(block)) return [];
    const pause = pauseAfterBlock(this.#manner.pauses, readable.kind, this.#kindAfter(block));
    return (this.#contents[block] = blockUtterances(readable, this.#manner, pause));
  }

  #announced(block: number): readonly Utterance[] {
    const content = this.#content(block);
    const readable = this.#blocks[block];
    const part = readable && PART_OF_KIND[readable.kind];
    const [first, last] = [content[0], content.at(-1)];
    if (!first || !last || !part || this.#treatment(block) !== 'announce') return content;
    const {language, pauses} = this.#manner;
    const names = partNames(part, language);
    if (!names) return content;

    const {id, text} = readable;
    const before = {block: id, sentence: first.sentence, offset: 0, language};
    const all: Utterance[] = [];
    if (this.#begins(block, part)) all.push(announcement(names.before, before, pauses.semicolon));
    const ordinal = 'ordinal' in readable ? ordinalName(readable.ordinal, language) : undefined;
    if (ordinal !== undefined) all.push(announcement(ordinal, before, pauses.semicolon));
    all.push(...content);
    if (names.after !== undefined && this.#ends(block)) {
      const after = {block: id, sentence: last.sentence, offset: text.length, language};
      all[all.length - 1] = {...last, pauseAfter: pauses.sentence};
      all.push(announcement(names.after, after, last.pauseAfter));
    }
    return all;
  }

  /** Whether the block is the first of its part that has something to say. */
  #begins(block: number, part: BlockPart): boolean {
    if (!OF_SEVERAL_BLOCKS.has(part)) return true;
    let before = block - 1;
    while (this.#isLike(before, block) && this.#content(before).length === 0) before--;
    return !this.#isLike(before, block);
  }

  /** Whether the block is the last of its part that has something to say. */
  #ends(block: number): boolean {
    let after = block + 1;
    while (this.#isLike(after, block) && this.#content(after).length === 0) after++;
    return !this.#isLike(after, block);
  }

  #isLike(other: number, block: number): boolean {
    return this.#blocks[other]?.kind === this.#blocks[block]?.kind;
  }

  /** The kind of the next block that is read; a heading ends what is before it also where it is left out. */
  #kindAfter(block: number): BlockKind | undefined {
    for (let index = block + 1; index < this.#blocks.length; index++) {
      const {kind} = this.#blocks[index]!;
      if (kind !== 'title' && (kind === 'heading' || this.isRead(index))) return kind;
    }
    return undefined;
  }

  #contextOf(language: string): StepContext {
    const made = this.#contexts.get(language);
    if (made) return made;
    const context = readingContext(language, this.#options);
    this.#contexts.set(language, context);
    return context;
  }
}
