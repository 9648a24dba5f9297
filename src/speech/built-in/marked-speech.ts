import {markedForBuiltIn} from '../../core/lexicon/mark-for-built-in.ts';
import {codePointOffsets} from './code-point-offsets.ts';

/** A text as eSpeak NG is to be given it. */
export interface MarkedSpeech {
  readonly text: string;
  /** For a position in {@link text} the one in the text as it was, both counted in code points from 1. */
  readonly unmarkedPosition: (position: number) => number;
}

/** `text` with the vowel marks that the Arabic voice needs to say its frequent words. */
export function markedSpeech(text: string): MarkedSpeech {
  const marked = markedForBuiltIn(text);
  if (marked.text === text) return {text, unmarkedPosition: (position) => position};
  const markedOffsets = codePointOffsets(marked.text);
  const positions = new Map(codePointOffsets(text).map((offset, index) => [offset, index + 1]));
  return {
    text: marked.text,
    unmarkedPosition: (position) => {
      const offset = marked.unmarkedOffset(markedOffsets[position - 1] ?? marked.text.length);
      return positions.get(offset) ?? positions.size + 1;
    },
  };
}
