import {markedForBuiltIn} from '../../core/lexicon/mark-for-built-in.ts';
import {codePointOffsets} from './code-point-offsets.ts';
import {espeakSpelling} from './spelling/espeak-spelling.ts';

/** A text as eSpeak NG is to be given it. */
export interface MarkedSpeech {
  readonly text: string;
  /** For a position in {@link text} the one in the text as it was, both counted in code points from 1. */
  readonly unmarkedPosition: (position: number) => number;
}

/**
 * `text` with the vowel marks that the Arabic voice needs to say its frequent words, and every
 * marked word in the spelling that the voice says as the marks mean.
 */
export function markedSpeech(text: string): MarkedSpeech {
  const marked = markedForBuiltIn(text);
  const spelled = espeakSpelling(marked.text);
  if (spelled.text === text) return {text, unmarkedPosition: (position) => position};
  const spelledOffsets = codePointOffsets(spelled.text);
  const positions = new Map(codePointOffsets(text).map((offset, index) => [offset, index + 1]));
  return {
    text: spelled.text,
    unmarkedPosition: (position) => {
      const offset = spelled.offsetBefore(spelledOffsets[position - 1] ?? spelled.text.length);
      return positions.get(marked.unmarkedOffset(offset)) ?? positions.size + 1;
    },
  };
}
