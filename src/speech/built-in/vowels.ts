import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';

/** Tells which vowel marks an Arabic text lacks. Who gives none is asked again another time. */
export interface Vowels {
  mark(text: string, signal: AbortSignal): Promise<readonly MarkInsertion[]>;
}
