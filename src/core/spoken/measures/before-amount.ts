/** What stands straight before an amount and bears on how it is said. */
export interface BeforeAmount {
  /** Where what the amount's words replace begins: sign and comparison included, «ب» and «ال» not. */
  readonly start: number;
  readonly negative: boolean;
  /** «نحو », «أقل من »: said before the amount, which is then oblique. */
  readonly comparison: string;
  /** Whether «ال» or «لل» is attached. */
  readonly definite: boolean;
  /** Whether a word that is no prefix is attached, so that a space is to be said between. */
  readonly glued: boolean;
}

const SIGN = /[-−–‐‑+]/u;
const SIGN_BEFORE = /(?:^|[\s([{«"'“‘:،؛;=~≈<>≤≥±\p{Sc}])$/u;
const ATTACHED = /[\p{L}\p{M}]+$/u;
const PREFIX = /^[وف]?(?:[بلك]?(?:ال)?|لل)$/u;
/** «بـ 20$», without its kashida by now: the space is not said. */
const PARTED_PREFIX = /(?<![\p{L}\p{M}\p{Nd}]|\p{Nd} )[وف]?(?:[بلك](?:ال)?|ال|لل) $/u;
const COMPARISONS = new Map([
  ['~', 'نحو '],
  ['≈', 'نحو '],
  ['∼', 'نحو '],
  ['≃', 'نحو '],
  ['<', 'أقل من '],
  ['>', 'أكثر من '],
  ['≤', 'لا أكثر من '],
  ['≥', 'لا أقل من '],
  ['±', 'زائد أو ناقص '],
]);
const LOOK_BACK = 12;

/**
 * What stands before the amount that begins at `at`; `undefined` where its digits belong to a
 * Latin word, an address or a longer number («F-16», «5:30», «24/7»).
 */
export function beforeAmount(text: string, at: number, from: number): BeforeAmount | undefined {
  let start = at;
  let negative = false;
  const sign = start > from ? text[start - 1]! : '';
  if (SIGN.test(sign)) {
    const before = text.slice(Math.max(from, start - LOOK_BACK), start - 1);
    const {run, isPrefix} = attached(before);
    if (/[\p{Script=Latin}\p{Nd}_]$/u.test(before)) return undefined;
    if (SIGN_BEFORE.test(before) || (run !== '' && isPrefix)) {
      start--;
      // «ب-25» is a way to write «بـ25» without kashida.
      negative = sign === '−' || (sign !== '+' && run === '');
    }
  }
  let before = text.slice(Math.max(from, start - LOOK_BACK), start);
  if (/[\p{Script=Latin}\p{Nd}_#@&]$|\p{Nd}[:/⁄.,٫]$/u.test(before)) return undefined;
  const comparison = /([~≈∼≃<>≤≥±]) ?$/u.exec(before);
  if (comparison) {
    start -= comparison[0].length;
    before = before.slice(0, comparison.index);
  }
  if (PARTED_PREFIX.test(before)) {
    start--;
    before = before.slice(0, -1);
  }
  const {run, isPrefix} = attached(before);
  return {
    start,
    negative,
    comparison: comparison ? COMPARISONS.get(comparison[1]!)! : '',
    definite: isPrefix && /(?:ال|لل)$/u.test(run),
    glued: run !== '' && !isPrefix,
  };
}

function attached(before: string): {run: string; isPrefix: boolean} {
  const run = (ATTACHED.exec(before)?.[0] ?? '').replace(/\p{M}+/gu, '');
  return {run, isPrefix: run !== '' && PREFIX.test(run)};
}
