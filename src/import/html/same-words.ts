/** Whether two texts say the same, apart from vowel signs, kashida, punctuation and spaces. */
export function sameWords(one: string, other: string): boolean {
  const words = plainWords(one);
  return words !== '' && words === plainWords(other);
}

/** Whether `longer` has the words of `shorter`, one after the other, by the same measure. */
export function saysAll(longer: string, shorter: string): boolean {
  const words = plainWords(shorter);
  return words !== '' && ` ${plainWords(longer)} `.includes(` ${words} `);
}

/** What is left of a text to compare: its words, a space between them. */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
