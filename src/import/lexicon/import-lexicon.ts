import {AppError} from '../../core/errors.ts';
import type {LexiconEntry, LexiconEntryId} from '../../core/lexicon/lexicon-entry.ts';
import {decodeText} from '../charset/decode-text.ts';
import {readBytes} from '../read-bytes.ts';
import {refuseTooLarge} from '../size-limit.ts';
import {parseLexicon} from './parse-lexicon.ts';

/** What a file of words held. */
export interface ImportedLexicon {
  /** In the order of the file, each with an id of its own. */
  readonly entries: readonly LexiconEntry[];
  /** How many words were left out since only their sounds are given, which Rawi cannot use. */
  readonly skipped: number;
}

/**
 * The words in a file of PLS 1.0, Rawi's own or another program's.
 *
 * @throws AppError `lexicon-unreadable` (no such file), `text-too-large` (told before reading),
 *   `unreadable-file` (the device does not give it). An abort rejects with `signal.reason`.
 */
export async function importLexicon(file: Blob, signal: AbortSignal): Promise<ImportedLexicon> {
  signal.throwIfAborted();
  refuseTooLarge(file.size);
  const {words, skipped} = parseLexicon(textOf(await readBytes(file, signal)));
  return {
    entries: words.map((word) => ({...word, id: crypto.randomUUID() as LexiconEntryId})),
    skipped,
  };
}

function textOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text;
  } catch (cause) {
    throw new AppError('lexicon-unreadable', {cause});
  }
}
