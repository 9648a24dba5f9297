import type {MarkInsertion} from '../core/diacritics/mark-insertion.ts';
import type {TextRange} from '../core/text-range.ts';

/**
 * What the page and `diacritizer.worker.ts` say to each other. Both sides compile this file, so it
 * names nothing of either platform.
 */

/** Where the files of the diacritizer are; absolute or relative to the worker's script. */
export interface DiacritizerUrls {
  readonly kernelUrl: string;
  readonly weightsUrl: string;
  readonly lexiconUrl: string;
}

/** As the arguments of `Diacritizer.alternatives`. */
export interface AlternativesQuestion {
  readonly sentence: string;
  readonly word: TextRange;
  readonly most: number;
}

export type DiacritizerRequest =
  | {readonly type: 'load'; readonly urls: DiacritizerUrls}
  | {
      readonly type: 'mark';
      readonly id: number;
      readonly text: string;
      /** Goes before all that is not urgent. */
      readonly urgent: boolean;
    }
  | ({readonly type: 'alternatives'; readonly id: number} & AlternativesQuestion)
  /** Forgets a request that waits its turn; nothing more is heard of it. */
  | {readonly type: 'cancel'; readonly id: number};

export type DiacritizerResponse =
  | {readonly type: 'loaded'}
  /** The end of this worker: it could not load, or marking failed. */
  | {readonly type: 'failed'; readonly message: string}
  | {readonly type: 'marked'; readonly id: number; readonly insertions: readonly MarkInsertion[]}
  | {readonly type: 'alternatives'; readonly id: number; readonly forms: readonly string[]};
