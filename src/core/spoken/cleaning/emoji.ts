import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep, StepContext} from '../step.ts';
import {DECORATION_CLASS} from './decorations.ts';
import {comma, visibleAfter, visibleBefore} from './neighbours.ts';

/** Pictographs that are read as signs («©», «℃») or that only decorate. */
const NO_EMOJI = `(?![${DECORATION_CLASS}\\u00A9\\u00AE\\u2122\\u2640\\u2642\\u2716\\u2795-\\u2797])`;
const PICTOGRAPH = `${NO_EMOJI}\\p{Extended_Pictographic}[\\uFE0E\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*[\\u{E0020}-\\u{E007F}]*`;
const EMOJI =
  `${PICTOGRAPH}(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\u{1F3FB}-\\u{1F3FF}]*)*` +
  '|[\\u{1F1E6}-\\u{1F1FF}]{2}';
/** «1️⃣», «#️⃣»: the key's own sign. */
const KEYCAP = '[0-9#*]\\uFE0F?\\u20E3';
/** What is left of broken sequences. */
const REST = '[\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}\\u200D\\uFE0F]+';

/** Found much faster, in nearly every text that has one. */
const LIKELY = /[\u203C-\u3299\uD800-\uDBFF]|\u200D|\uFE0F/;
const ONE = new RegExp(EMOJI, 'gu');
const EMOJIS = new RegExp(
  `(?<key>${KEYCAP})|(?<run>(?:${EMOJI})(?:[\\s\\u200D\\uFE0F]*(?:${EMOJI}))*)|${REST}`,
  'gu',
);
/** What emoji write that is punctuation after all. */
const STOPS: Readonly<Record<string, string>> = {
  '❗': '!',
  '❕': '!',
  '‼': '!',
  '❓': '؟',
  '❔': '؟',
  '⁉': '؟',
  '🔟': '10',
};
/** Ticks at the head of a line are bullets. */
const TICK = /^[✅☑]/u;
const VARIATION = /[\uFE0E\uFE0F]/gu;
const CLOSED = /[»"”’)\]}]/u;
const FOLLOWED = /[\p{L}\p{N}«"“‘([#@]/u;
const OPENED = /^$|[«"“‘([{]/u;

/**
 * An emoji is its name, set off by commas from the words around it; the same one several times in a
 * row is said once, and skin tones are not said. Without a name, or by choice, it is silent.
 */
export const sayEmoji: SpokenStep = {
  name: 'emoji',
  needs: Feature.symbol | Feature.invisible,
  languages: 'any',
  edits: (text, context) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: found, index, groups = {}} of text.matchAll(EMOJIS)) {
      const end = index + found.length;
      if (groups['key'] !== undefined) {
        edits.push({start: index, end, replacement: keyOf(text, found, end), exact: false});
      } else if (groups['run'] === undefined) {
        edits.push({start: index, end, replacement: '', exact: false});
      } else {
        addRun(text, {start: index, end, run: groups['run']}, context, edits);
      }
    }
    return edits;
  },
};

function keyOf(text: string, keycap: string, end: number): string {
  const key = keycap[0]!;
  if (!/\d/u.test(key)) return '';
  const next = text.slice(end, end + 2);
  return /^[\p{L}\p{N}]/u.test(next) &&
    !new RegExp(`^${KEYCAP}`, 'u').test(text.slice(end, end + 3))
    ? `${key} `
    : key;
}

interface EmojiRun {
  readonly start: number;
  readonly end: number;
  readonly run: string;
}

/** The edits for emoji with nothing but space between them: one for each, so that each is shown. */
function addRun(
  text: string,
  {start, end, run}: EmojiRun,
  context: StepContext,
  edits: Edit[],
): void {
  const before = visibleBefore(text, start);
  const stop = comma(context.language);
  const said = new Set<string>();
  let reached = start;
  let lastSaid = -1;
  for (const {0: emoji, index} of run.matchAll(ONE)) {
    const from = start + index;
    if (from > reached) edits.push({start: reached, end: from, replacement: '', exact: false});
    reached = from + emoji.length;
    const name = nameOf(emoji, context);
    const bullet = TICK.test(emoji) && OPENED.test(before);
    const sign = STOPS[emoji.replace(VARIATION, '')];
    let replacement = sign ?? '';
    if (sign === undefined && name !== undefined && !said.has(name) && !bullet) {
      replacement = (said.size > 0 ? `${stop} ` : lead(before, stop)) + name;
      said.add(name);
      lastSaid = edits.length;
    }
    edits.push({start: from, end: reached, replacement, exact: false});
  }
  if (reached < end) edits.push({start: reached, end, replacement: '', exact: false});
  const last = edits[lastSaid];
  if (last) {
    const tail = FOLLOWED.test(visibleAfter(text, end)) ? `${stop} ` : '';
    edits[lastSaid] = {...last, replacement: last.replacement + tail};
  } else if (/\S/u.test(text[start - 1] ?? ' ') && /\S/u.test(text[end] ?? ' ')) {
    const first = edits.findLastIndex((edit) => edit.start === start);
    edits[first] = {...edits[first]!, replacement: `${edits[first]!.replacement} `};
  }
}

/** What parts the first name from the word before it. */
function lead(before: string, stop: string): string {
  if (OPENED.test(before)) return '';
  return /\p{P}/u.test(before) && !CLOSED.test(before) ? ' ' : `${stop} `;
}

function nameOf(emoji: string, {choices, emojiName}: StepContext): string | undefined {
  return choices.emoji === 'named' ? emojiName(emoji) : undefined;
}
