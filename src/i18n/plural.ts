/** The forms a counted phrase takes; `other` serves for each that a language does not have. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

const rules = new Map<string, Intl.PluralRules>();

/** Picks the form for `count` in `language`: Arabic has six, English two. */
export function plural(language: string, count: number, forms: PluralForms): string {
  return forms[rulesOf(language).select(count)] ?? forms.other;
}

function rulesOf(language: string): Intl.PluralRules {
  let found = rules.get(language);
  if (!found) {
    found = new Intl.PluralRules(language);
    rules.set(language, found);
  }
  return found;
}
