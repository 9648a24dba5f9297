import {UNSPOKEN_CLASS} from '../../segment/invisible.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {comma, isBetweenWords} from './neighbours.ts';

/** What an emoji may be made with; the step that names emoji drops what is left of it. */
const OF_EMOJI = '\\u200D\\uFE0F\\u{E0020}-\\u{E007F}';
/** Kashida with space or digits around it: a dash («قال ـ وهو يبتسم ـ إن», «1990ـ2000»). */
const DASH = /^(?:\u0640|[\p{Cf}])+$/u;
/** In the spelling of the Quran: a hamza that kashida carries («مسـُٔول»). */
const CARRIED_HAMZA = '\\u0640[\\u064B-\\u0652\\u0670]*\\u0654';

const UNSPOKEN = new RegExp(
  `${CARRIED_HAMZA}|\\u0085|(?:(?![${OF_EMOJI}\\u06DD\\t\\n\\v\\f\\r\\u0085])` +
    `[${UNSPOKEN_CLASS}\\p{Default_Ignorable_Code_Point}\\p{Cf}\\p{Cc}\\p{Cn}\\p{Co}\\p{Cs}\\u2800\\uFFFC\\uFFFD])+`,
  'gu',
);

/**
 * Kashida, soft hyphens, zero-width characters, controls, characters of private use and what is
 * broken are not spoken. A kashida that stands alone between words is a dash, thus a pause.
 */
export const dropUnspoken: SpokenStep = {
  name: 'drop-unspoken',
  needs: Feature.invisible,
  languages: 'any',
  edits: (text, {language}) => {
    const edits: Edit[] = [];
    for (const {0: run, index} of text.matchAll(UNSPOKEN)) {
      const end = index + run.length;
      if (run.endsWith('\u0654')) {
        edits.push({start: index, end: index + 1, replacement: 'ئ', exact: true});
        edits.push({start: end - 1, end, replacement: '', exact: false});
        continue;
      }
      const replacement = run === '\u0085' ? ' ' : dashFor(text, run, index, end, language);
      edits.push({start: index, end, replacement, exact: replacement.length === run.length});
    }
    return edits;
  },
};

/** What a run of kashida is as a dash; nothing where it only stretches a word. */
function dashFor(text: string, run: string, start: number, end: number, language: string): string {
  if (!run.includes('\u0640') || !DASH.test(run)) return '';
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  const spaced = /\s/u.test(before) && /\s/u.test(after);
  const digits = /\p{Nd}\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  if (digits && /^\s?\p{Nd}/u.test(text.slice(end, end + 2))) return '-';
  return spaced && isBetweenWords(text, start, end) ? comma(language) : '';
}
