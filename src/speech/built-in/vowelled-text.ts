import {endingEdits} from '../../core/diacritics/case-endings.ts';
import type {EndingManner} from '../../core/diacritics/ending-manner.ts';
import {insertMarks, type MarkedText} from '../../core/diacritics/insert-marks.ts';
import type {MarkInsertion} from '../../core/diacritics/mark-insertion.ts';
import {applyEdits} from '../../core/spoken/edit.ts';
import {OffsetMap} from '../../core/spoken/offset-map.ts';

/** How the marks that a text lacks are put into it. */
export interface VowelledManner {
  /** From the text to what is shown: what is not said as it is written gets no marks. */
  readonly map: OffsetMap;
  readonly endings: EndingManner;
}

/**
 * `text` as it is said with the marks that it lacks. A number in words, an address or a Latin name
 * in Arabic letters stays as the reading rules have it: its marks are theirs.
 *
 * @param insertions in the order of the text
 */
export function vowelledText(
  text: string,
  insertions: readonly MarkInsertion[],
  {map, endings}: VowelledManner,
): MarkedText {
  const marked = insertMarks(
    text,
    insertions.filter(({at}) => map.isExact(at - 1)),
  );
  const whole = {start: 0, end: marked.text.length};
  const said = applyEdits(
    {spoken: marked.text, map: new OffsetMap([{spoken: whole, shown: whole, exact: true}])},
    endingEdits(marked.text, endings),
  );
  return {
    text: said.spoken,
    unmarkedOffset: (offset) =>
      marked.unmarkedOffset(said.map.shownRange({start: offset, end: offset}).start),
  };
}
