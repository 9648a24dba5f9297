const ARABIC_DOMAIN =
  /^(?:نت|كوم|اورغ|أورغ|أورج|اورج|شبكة|موقع|مصر|السعودية|امارات|قطر|عمان|المغرب)(?![\p{L}\p{M}])/u;
/** The ends of addresses and of names of files. */
const LATIN_ENDING =
  /^(?:com|net|org|edu|gov|info|io|co|tv|me|ai|app|dev|pdf|docx?|xlsx?|pptx?|txt|zip|rar|jpe?g|png|gif|svg|mp[34]|html?|js|css|exe|apk|epub|csv|json|xml|md)(?![\p{L}\p{N}])/iu;
/** Enough of what stands before a stop to judge it by. */
const LOOK_BACK = 24;

/**
 * Whether a single dot, with no space between it and the letter or digit that follows, ends a
 * sentence: between Arabic words it does («انتهى.وبدأ»), inside numbers, addresses, names of files
 * and dotted abbreviations it does not.
 *
 * @param from where the sentence begins
 * @param next what follows the dot
 */
export function isSentenceEndBeforeGluedWord(
  text: string,
  from: number,
  dot: number,
  next: string,
): boolean {
  const before = text.slice(Math.max(from, dot - LOOK_BACK), dot);
  // «.5» and «.NET» begin with their dot.
  if (/^\p{N}/u.test(next)) return !/(?:[\p{N}\p{Script=Latin}]|(?:^|\s))$/u.test(before);
  if (ARABIC_DOMAIN.test(next) || LATIN_ENDING.test(next)) return false;
  if (/^\p{Script=Latin}/u.test(next)) return /\p{Script=Arabic}\p{M}*$/u.test(before);
  if (dot - from <= 5 && /^[\p{P}\s]*\p{Nd}{1,3}$/u.test(before)) return false;
  if (/(?:^|[^\p{L}\p{M}\p{N}\u0640])\p{L}[\p{M}\u0640]*$/u.test(before)) return false;
  return !/^\p{L}[\p{M}\u0640]*(?:\.|$)/u.test(next);
}

/**
 * Whether the question or exclamation marks from `index` to `end` stand inside an address:
 * `site.org/news?id=25`, `/#!top`.
 */
export function isInsideAddress(text: string, index: number, end: number): boolean {
  return (
    /^[?!]+$/u.test(text.slice(index, Math.min(end, index + 3))) &&
    /[\p{Script=Latin}\p{Nd}/#_=-]/u.test(text[index - 1] ?? ' ') &&
    /[\p{Script=Latin}\p{Nd}/#_=&-]/u.test(text[end] ?? ' ')
  );
}
