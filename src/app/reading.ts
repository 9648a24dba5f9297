import type {Article, ArticleId, BlockId, ReadingPosition} from '../core/article/article.ts';
import {sectionsOf, type Section} from '../core/article/sections.ts';
import {AppError} from '../core/errors.ts';
import {Extent} from '../core/plan/extent.ts';
import {listeningMinutes} from '../core/plan/listening-time.ts';
import type {ReadingOptions} from '../core/plan/reading-options.ts';
import type {ReadingPlan} from '../core/plan/reading-plan.ts';
import type {SentenceReading} from '../core/plan/sentence-reading.ts';
import {wordIndexAt} from '../core/plan/utterance.ts';
import type {Library} from '../library/library.ts';
import type {Player} from '../speech/player/player.ts';
import type {ListeningPosition} from '../speech/media-session.ts';
import type {OpenState, PlayerState} from '../speech/player/player-state.ts';
import type {Lit} from '../ui/article/highlighter.ts';
import type {PlayerView} from '../ui/player-bar/rawi-player-bar.ts';
import type {OpenArticle} from '../ui/reader/rawi-reader.ts';
import type * as ReadingRules from './reading-rules.ts';
import {report} from './report.ts';

/** An article on the player, with its place in the library. */
export class Reading {
  readonly open: OpenArticle;
  #plan: ReadingPlan;
  readonly #rules: typeof ReadingRules;
  #extent: Extent;
  readonly #library: Library;
  /** For each block of the plan, the index of its section. */
  readonly #sectionOfBlock: readonly number[];
  /** The place that the library has, or will have once it is written. */
  #saved: ReadingPosition;

  private constructor(
    library: Library,
    rules: typeof ReadingRules,
    plan: ReadingPlan,
    article: OpenArticle['article'],
    sections: readonly Section[],
    start: OpenState,
  ) {
    this.#library = library;
    this.#rules = rules;
    this.#plan = plan;
    this.#extent = extentOf(plan);
    this.open = {article, sections, start: litAt(plan, start)};
    this.#saved = this.#position(start);
    const beginnings = new Set(sections.map(({heading}) => heading));
    let section = -1;
    this.#sectionOfBlock = plan.blocks.map(({id}) => (beginnings.has(id) ? ++section : section));
  }

  /**
   * Takes the article out of the library and puts it on the player, silent, where it was left.
   *
   * @param optionsOf how the listener wants an article read
   * @throws AppError `article-missing`, or as {@link Library}.
   */
  static async start(
    id: ArticleId,
    library: Library,
    player: Player,
    signal: AbortSignal,
    optionsOf: (article: Article) => Promise<ReadingOptions> = () => Promise.resolve({}),
  ): Promise<Reading> {
    const [rules, article, kept] = await Promise.all([
      import('./reading-rules.ts'),
      library.open(id, signal),
      library.position(id, signal),
    ]);
    signal.throwIfAborted();
    const plan = rules.createReadingPlan(article, await optionsOf(article));
    signal.throwIfAborted();
    player.open(plan, kept);
    if (player.state.status === 'idle') throw new AppError('empty-text');
    return new Reading(library, rules, plan, article, sectionsOf(article), player.state);
  }

  /** Goes on as the listener wants it read from now on. */
  replan(player: Player, options: ReadingOptions): void {
    this.#plan = this.#rules.createReadingPlan(this.open.article, options);
    this.#extent = extentOf(this.#plan);
    player.replan(this.#plan);
  }

  /** The section (counted from 0) at which the player is. */
  sectionOf(state: PlayerState): number {
    return state.status === 'idle' ? 0 : (this.#sectionOfBlock[state.position.place.block] ?? 0);
  }

  /** How long the whole is to hear and how far the player is, in seconds at rate 1. */
  listeningPosition(state: PlayerState): ListeningPosition {
    const seconds = (characters: number) => listeningMinutes(characters) * 60;
    const done = state.status === 'idle' ? 0 : this.#before(state);
    const {characters} = this.#extent;
    return {duration: seconds(characters), position: seconds(Math.min(done, characters))};
  }

  /** The sentence that is heard after so many seconds at rate 1. */
  sentenceAfter(seconds: number): {block: BlockId; offset: number} | undefined {
    const characters = seconds / (listeningMinutes(1) * 60);
    const place = this.#extent.at(characters);
    return place && this.sentenceAt(place.block, place.offset);
  }

  /** How the sentence at which the player is will be read. */
  sentenceReading(state: OpenState): SentenceReading {
    return this.#rules.sentenceReading(this.#plan, state.position.place);
  }

  /** What is lit when the player stands still. */
  litAt(state: OpenState): Lit {
    return litAt(this.#plan, state);
  }

  /** The beginning of the sentence at a place in the text. */
  sentenceAt(block: BlockId, offset: number): {block: BlockId; offset: number} | undefined {
    const place = this.#plan.at(block, offset);
    if (!place) return undefined;
    const utterance = this.#plan.utterance(this.#plan.sentenceStart(place));
    return {block: utterance.block, offset: utterance.shown.start};
  }

  /** What the player's bar shows; `pace` is what holds of the voice. */
  view(state: PlayerState, pace: Pick<PlayerView, 'rate' | 'rates' | 'sleep'>): PlayerView {
    const sections = this.open.sections.length;
    if (state.status === 'idle') {
      return {...stillness, ...pace, sections, section: 1, progress: 0, minutesLeft: 0};
    }
    const done = this.#before(state);
    const ended = hasEnded(state);
    return {
      status: state.status === 'fault' ? 'paused' : state.status,
      ended,
      ...pace,
      progress: ended ? 1 : done / this.#extent.characters,
      minutesLeft: Math.ceil(listeningMinutes(this.#extent.characters - done, pace.rate)),
      section: this.sectionOf(state) + 1,
      sections,
    };
  }

  /**
   * Keeps the word at which the player is. A place that nobody has moved is not written again: it
   * would undo what was heard of the article in another tab since. A failure is written down and
   * costs nothing else.
   */
  async save(state: PlayerState): Promise<void> {
    if (state.status === 'idle' || !this.#hasMoved(state)) return;
    const before = this.#saved;
    const position = (this.#saved = this.#position(state));
    const progress = hasEnded(state) ? 1 : this.#before(state) / this.#extent.characters;
    const kept = await this.#keep((signal) =>
      this.#library.savePosition(position, progress, signal),
    );
    if (!kept && this.#saved === position) this.#saved = before;
  }

  /** The same when the page is going away, and may not be there to be answered. */
  async saveLast(state: PlayerState): Promise<void> {
    if (state.status === 'idle' || !this.#hasMoved(state)) return;
    await this.#keep((signal) => this.#library.saveLastPosition(this.#position(state), signal));
  }

  /** Resolves to whether it was kept. */
  async #keep(save: (signal: AbortSignal) => Promise<void>): Promise<boolean> {
    try {
      await save(AbortSignal.timeout(10_000));
      return true;
    } catch (error) {
      report(error, 'The reading position was not saved');
      return false;
    }
  }

  #hasMoved(state: OpenState): boolean {
    const {block, offset} = this.#position(state);
    return block !== this.#saved.block || offset !== this.#saved.offset;
  }

  /** The word at which the player is; where it has ended, the place behind the last one. */
  #position(state: OpenState): ReadingPosition {
    const {block, shown} = this.#plan.utterance(state.position.place);
    const offset = hasEnded(state) ? shown.end : state.position.offset;
    return {article: this.open.article.id, block, offset};
  }

  #before(state: OpenState): number {
    const {block} = this.#plan.utterance(state.position.place);
    return this.#extent.before(block, state.position.offset);
  }
}

const stillness = {status: 'paused', ended: false} as const;

function extentOf(plan: ReadingPlan): Extent {
  return new Extent(plan.blocks, (block) => plan.isRead(block));
}

function litAt(plan: ReadingPlan, {position}: OpenState): Lit {
  const utterance = plan.utterance(position.place);
  const index = wordIndexAt(utterance, utterance.map.spokenOffset(position.offset));
  const word = utterance.words[index];
  const lit = {block: utterance.block, sentence: utterance.sentence};
  return word && !utterance.announcement ? {...lit, word: word.shown} : lit;
}

function hasEnded(state: OpenState): boolean {
  return state.status === 'paused' && state.ended;
}
