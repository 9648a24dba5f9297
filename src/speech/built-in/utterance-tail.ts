import type {Utterance} from '../../core/plan/utterance.ts';

/**
 * The word of `whole` at which `part` begins, where `part` is `whole` itself or what `utteranceFrom`
 * leaves of it; `undefined` where it is something else.
 */
export function tailStart(whole: Utterance, part: Utterance): number | undefined {
  if (whole === part) return 0;
  const word = whole.words.length - part.words.length;
  const cut = whole.spoken.length - part.spoken.length;
  const isTail =
    word > 0 &&
    whole.block === part.block &&
    whole.language === part.language &&
    whole.shown.end === part.shown.end &&
    whole.pauseAfter === part.pauseAfter &&
    whole.words[word]?.spoken.start === cut &&
    whole.spoken.endsWith(part.spoken);
  return isTail ? word : undefined;
}
