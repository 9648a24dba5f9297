import type {PageBlock} from './page-block.ts';
import {plainWords, saysAll, sameWords} from './same-words.ts';

/**
 * `blocks` without the images whose text is said beside them anyway: by the caption, by a heading
 * or link with the same words, by the title, or by another image.
 */
export function withoutSaidImages(
  blocks: readonly PageBlock[],
  title: string | undefined,
): readonly PageBlock[] {
  const said = new Set([plainWords(title ?? '')]);
  return blocks.filter((block, index) => {
    if (block.kind !== 'image') return true;
    const words = plainWords(block.text);
    const isSaid =
      said.has(words) ||
      [blocks[index - 1], blocks[index + 1]].some((beside) => isSaidBy(beside, block.text));
    said.add(words);
    return !isSaid;
  });
}

function isSaidBy(beside: PageBlock | undefined, text: string): boolean {
  if (beside === undefined || beside.kind === 'image') return false;
  return beside.kind === 'caption' ? saysAll(beside.text, text) : sameWords(beside.text, text);
}
