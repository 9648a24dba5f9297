/** Tags that makers of voices mistyped: Microsoft's Naayf speaks for Saudi Arabia, not Samoa. */
const known = new Map([
  ['ar-AS', 'ar-SA'],
  ['ar_AS', 'ar-SA'],
]);

/**
 * The BCP 47 form of what a platform calls a language: `ar_EG` is `ar-EG`, `ara` is `ar`. Of a tag
 * that is none (`ara_EGY_f00`) the language alone is kept. `und` where there is not even that.
 */
export function languageTag(raw: string): string {
  let tag = known.get(raw);
  if (tag === undefined) {
    const dashed = raw.replaceAll('_', '-');
    tag = canonical(dashed) ?? canonical(dashed.split('-')[0]!) ?? 'und';
    // A list of thousands of voices names some hundred languages.
    known.set(raw, tag);
  }
  return tag;
}

/** The language of a tag without script and region, in its shortest form: `ar` for `ara-EG`. */
export function primaryLanguage(raw: string): string {
  return languageTag(raw).split('-')[0]!;
}

function canonical(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
