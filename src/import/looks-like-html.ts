/** What may stand before the first tag. */
const PREAMBLE = /^(?:\s|\uFEFF|<!--[\s\S]*?-->|<\?xml[^>]*>)*/;
const PAGE = /^<(?:!doctype\s+html|html|head|body)\b/i;
const FRAGMENT =
  /^<(article|main|section|header|div|p|h[1-6]|table|ul|ol|blockquote|span|center|meta|title)\b[^<>]*>/i;

/** Whether a text is a web page or a piece of one, and not an article that speaks of tags. */
export function looksLikeHtml(text: string): boolean {
  const start = text.slice(PREAMBLE.exec(text)?.[0].length ?? 0);
  if (PAGE.test(start)) return true;
  return FRAGMENT.test(start) && /<\/[a-z][a-z0-9]*\s*>/i.test(start);
}
