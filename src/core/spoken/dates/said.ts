import type {Edit} from '../edit.ts';
import {isWordUnit} from './words-around.ts';

/** The edit that has `replacement` said for the text from `start` to `end`. */
export function said(start: number, end: number, replacement: string): Edit {
  return {start, end, replacement, exact: false};
}

/** {@link said}, parted by a space from a word that is joined to the number: «7مساء». */
export function saidApart(text: string, start: number, end: number, replacement: string): Edit {
  return said(start, end, isWordUnit(text[end]) ? `${replacement} ` : replacement);
}
