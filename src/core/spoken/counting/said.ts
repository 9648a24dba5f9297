import type {Edit} from '../edit.ts';
import type {Lead} from './lead.ts';

const LETTER = /[\p{L}\p{M}]/u;

/**
 * The edit that says `words` for the digits from `lead` to `end`: with the sign, without the
 * article that is written already, and with a space where a letter is attached on either side.
 */
export function saidAfter(text: string, lead: Lead, end: number, words: string): Edit {
  const bare = lead.definite && lead.sign === '' && words.startsWith('ال') ? words.slice(2) : words;
  const gap = LETTER.test(text[end] ?? '') ? ' ' : '';
  return {
    start: lead.start,
    end,
    replacement: lead.gap + lead.sign + bare + gap,
    exact: false,
  };
}
