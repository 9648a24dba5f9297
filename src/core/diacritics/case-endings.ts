import {applyEdits, type Edit} from '../spoken/edit.ts';
import {OffsetMap} from '../spoken/offset-map.ts';
import {pausalEdits} from '../spoken/pausal/pausal-edits.ts';
import {droppedEndings} from './dropped-endings.ts';
import type {EndingManner} from './ending-manner.ts';

/**
 * The edits that bring a fully marked `text`, which is spoken in one piece, into a manner. Stops are
 * the end and the marks of punctuation before which voices pause.
 */
export function endingEdits(text: string, manner: EndingManner): readonly Edit[] {
  if (manner === 'full') return [];
  const atStops = pausalEdits(text);
  if (manner === 'pausal') return atStops;
  const stops = new Set(atStops.map(({start}) => start));
  const within = droppedEndings(text).filter(({start}) => !stops.has(start));
  return [...atStops, ...within].sort((one, other) => one.start - other.start);
}

/** `text` in a manner. */
export function caseEndings(text: string, manner: EndingManner): string {
  const whole = {start: 0, end: text.length};
  const map = new OffsetMap([{spoken: whole, shown: whole, exact: true}]);
  return applyEdits({spoken: text, map}, endingEdits(text, manner)).spoken;
}
