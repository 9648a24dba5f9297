/** The forms a counted phrase takes; `other` serves for each that a language does not have. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & {readonly other: string};

/** Picks the form for `count` in `language`: Arabic has six, English two. */
export function plural(language: string, count: number, forms: PluralForms): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
