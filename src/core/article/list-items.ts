import type {BlockDraft} from './block-draft.ts';
import type {PlacedLine} from './placed-line.ts';

const DASH = /[-–]/u;
/** How much further in the next level of a list stands, at the least. */
const STEP = 2;

/** Whether the line is marked with a dash, which opens a list item or a turn of a dialogue. */
export function isDashLine(line: PlacedLine | undefined): boolean {
  return line?.marker !== undefined && DASH.test(line.marker.bullet);
}

/**
 * Whether the dashes of a text open the turns of a dialogue rather than list items: in some run
 * of them questions and answers alternate, or a turn stands alone as a whole sentence.
 */
export function dashesAreDialogue(lines: readonly PlacedLine[]): boolean {
  let start = 0;
  while (start < lines.length) {
    let end = start;
    while (isDashLine(lines[end])) end++;
    if (end > start && isDialogue(lines.slice(start, end))) return true;
    start = Math.max(end, start + 1);
  }
  return false;
}

function isDialogue(run: readonly PlacedLine[]): boolean {
  if (run.length === 1) return /[.!؟?…]["”»]?$/u.test(run[0]!.text);
  if (!run.every(({text}) => /[.،!؟?…]["”»]?$/u.test(text))) return false;
  const lively = run.filter(({text}) => /[!؟?]["”»]?$/u.test(text)).length;
  return lively > 0 && lively < run.length;
}

/** A run of list items, with their nesting by how far they are set in. */
export function listDrafts(run: readonly PlacedLine[]): BlockDraft[] {
  const levels: number[] = [];
  return run.map(({text, indent, marker}) => {
    while (levels.length > 1 && indent < levels.at(-1)!) levels.pop();
    if (levels.length === 0) levels.push(indent);
    else if (indent >= levels.at(-1)! + STEP) levels.push(indent);
    const ordinal = marker?.ordinal;
    return {
      kind: 'list-item',
      text: text.slice(marker?.end ?? 0),
      ordered: ordinal !== undefined,
      ...(ordinal === undefined ? {} : {ordinal}),
      depth: levels.length - 1,
    };
  });
}
