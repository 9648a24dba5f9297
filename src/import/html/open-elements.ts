/** Elements that have no end, or whose end is commonly left out. */
const WITHOUT_END = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt html head body'
  ).split(' '),
);
/** No page that people read comes near it. */
const MOST_OPEN = 4000;

/**
 * Whether more elements stay open in `html` than any honest page has. Browsers take time by the
 * square of that number: 300 kB of unclosed `div`s stop a tab for ten seconds. An estimate from
 * the tags alone, made before anything is parsed.
 */
export function hasTooManyOpenElements(html: string): boolean {
  const open = new Map<string, number>();
  let total = 0;
  for (const [, slash, tag] of html.matchAll(/<(\/?)([a-z][^\s/>]*)/gi)) {
    const name = tag!.toLowerCase();
    if (WITHOUT_END.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (!slash) {
      open.set(name, count + 1);
      if (++total > MOST_OPEN) return true;
    } else if (count > 0) {
      open.set(name, count - 1);
      total--;
    }
  }
  return false;
}
