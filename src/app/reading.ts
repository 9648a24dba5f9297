import type {ArticleId, BlockId, ReadingPosition} from '../core/article/article.ts';
import {sectionsOf, type Section} from '../core/article/sections.ts';
import {AppError} from '../core/errors.ts';
import {createReadingPlan} from '../core/plan/create-reading-plan.ts';
import {Extent} from '../core/plan/extent.ts';
import {listeningMinutes} from '../core/plan/listening-time.ts';
import type {ReadingPlan} from '../core/plan/reading-plan.ts';
import {wordIndexAt} from '../core/plan/utterance.ts';
import type {Library} from '../library/library.ts';
import type {Player, SpokenWord} from '../speech/player/player.ts';
import type {OpenState, PlayerState} from '../speech/player/player-state.ts';
import type {Lit} from '../ui/article/highlighter.ts';
import type {PlayerView} from '../ui/player-bar/rawi-player-bar.ts';
import type {OpenArticle} from '../ui/reader/rawi-reader.ts';
import {report} from './report.ts';

/** An article on the player, with its place in the library. */
export class Reading {
  readonly open: OpenArticle;
  readonly #plan: ReadingPlan;
  readonly #extent: Extent;
  readonly #library: Library;
  /** For each block of the plan, the index of its section. */
  readonly #sectionOfBlock: readonly number[];

  private constructor(
    library: Library,
    plan: ReadingPlan,
    article: OpenArticle['article'],
    sections: readonly Section[],
    start: Lit,
  ) {
    this.#library = library;
    this.#plan = plan;
    this.#extent = new Extent(plan.blocks);
    this.open = {article, sections, start};
    const beginnings = new Set(sections.map(({heading}) => heading));
    let section = -1;
    this.#sectionOfBlock = plan.blocks.map(({id}) => (beginnings.has(id) ? ++section : section));
  }

  /**
   * Takes the article out of the library and puts it on the player, silent, where it was left.
   *
   * @throws AppError `article-missing`, or as {@link Library}.
   */
  static async start(
    id: ArticleId,
    library: Library,
    player: Player,
    signal: AbortSignal,
  ): Promise<Reading> {
    const [article, kept] = await Promise.all([
      library.open(id, signal),
      library.position(id, signal),
    ]);
    const plan = createReadingPlan(article);
    player.open(plan, kept);
    if (player.state.status === 'idle') throw new AppError('empty-text');
    const start = litAt(plan, player.state);
    return new Reading(library, plan, article, sectionsOf(article), start);
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

  view(state: PlayerState, rate: number): PlayerView {
    const sections = this.open.sections.length;
    if (state.status === 'idle') {
      return {...stillness, rate, sections, section: 1, progress: 0, minutesLeft: 0};
    }
    const done = this.#before(state);
    const ended = state.status === 'paused' && state.ended;
    return {
      status: state.status === 'fault' ? 'paused' : state.status,
      ended,
      rate,
      progress: ended ? 1 : done / this.#extent.characters,
      minutesLeft: Math.ceil(listeningMinutes(this.#extent.characters - done, rate)),
      section: (this.#sectionOfBlock[state.position.place.block] ?? 0) + 1,
      sections,
    };
  }

  /** Keeps the word at which the player is. A failure is written down and costs nothing else. */
  async save(state: PlayerState): Promise<void> {
    if (state.status === 'idle') return;
    const ended = state.status === 'paused' && state.ended;
    const progress = ended ? 1 : this.#before(state) / this.#extent.characters;
    await this.#kept((signal) =>
      this.#library.savePosition(this.#position(state), progress, signal),
    );
  }

  /** The same when the page is going away, and may not be there to be answered. */
  async saveLast(state: PlayerState): Promise<void> {
    if (state.status === 'idle') return;
    await this.#kept((signal) => this.#library.saveLastPosition(this.#position(state), signal));
  }

  async #kept(save: (signal: AbortSignal) => Promise<void>): Promise<void> {
    try {
      await save(AbortSignal.timeout(10_000));
    } catch (error) {
      report(error, 'The reading position was not saved');
    }
  }

  #position({position}: OpenState): ReadingPosition {
    const {block} = this.#plan.utterance(position.place);
    return {article: this.open.article.id, block, offset: position.offset};
  }

  #before(state: OpenState): number {
    const {block} = this.#plan.utterance(state.position.place);
    return this.#extent.before(block, state.position.offset);
  }
}

const stillness = {status: 'paused', ended: false} as const;

function litAt(plan: ReadingPlan, {position}: OpenState): Lit {
  const utterance = plan.utterance(position.place);
  const index = wordIndexAt(utterance, utterance.map.spokenOffset(position.offset));
  const word = utterance.words[index];
  const lit = {block: utterance.block, sentence: utterance.sentence};
  return word ? {...lit, word: word.shown} : lit;
}

/** What is lit for a word that is being spoken. */
export function litWord({block, sentence, word}: SpokenWord, wanted: boolean): Lit {
  return wanted ? {block, sentence, word} : {block, sentence};
}
