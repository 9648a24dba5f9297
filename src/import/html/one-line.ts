import {plainCharacters} from '../plain-characters.ts';

/** `text` with single spaces and no line breaks; `undefined` where nothing is left. */
export function oneLine(text: string | null | undefined): string | undefined {
  return (
    plainCharacters(text ?? '')
      .replace(/\s+/gu, ' ')
      .trim() || undefined
  );
}
