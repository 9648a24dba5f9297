import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';

/** Tells which vowel marks an Arabic text lacks. Who gives none is asked again another time. */
export interface Vowels {
  /** @param urgent whether somebody waits for it */
  mark(text: string, signal: AbortSignal, urgent: boolean): Promise<readonly MarkInsertion[]>;
}
