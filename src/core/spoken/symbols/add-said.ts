import type {TextRange} from '../../text-range.ts';
import type {Edit} from '../edit.ts';

/** Adds what is said for a sign to `edits`; a comma drops the space before it. */
export function addSaid(
  text: string,
  {start, end, replacement}: TextRange & {readonly replacement: string},
  edits: Edit[],
): void {
  const space = start - 1;
  if (replacement.startsWith('،') && text[space] === ' ' && (edits.at(-1)?.end ?? 0) <= space) {
    edits.push({start: space, end: start, replacement: '', exact: false});
  }
  edits.push({start, end, replacement, exact: replacement.length === end - start});
}
