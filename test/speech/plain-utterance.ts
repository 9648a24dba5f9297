import type {BlockId} from '../../src/core/article/article.ts';
import {OffsetMap} from '../../src/core/spoken/offset-map.ts';
import type {Utterance} from '../../src/core/plan/utterance.ts';

/** An utterance whose shown text is its spoken text, with one word per run of letters, digits and marks. */
export function plainUtterance(spoken: string, language = 'ar', pauseAfter = 120): Utterance {
  const whole = {start: 0, end: spoken.length};
  const words = [...spoken.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => {
    const range = {start: match.index, end: match.index + match[0].length};
    return {spoken: range, shown: range};
  });
  return {
    block: 'contract' as BlockId,
    sentence: whole,
    shown: whole,
    spoken,
    language,
    map: new OffsetMap([{spoken: whole, shown: whole, exact: true}]),
    words,
    pauseAfter,
  };
}
