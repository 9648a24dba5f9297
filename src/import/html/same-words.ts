/** Whether two texts say the same, apart from vowel signs, kashida, punctuation and spaces. */
export function sameWords(one: string, other: string): boolean {
  const words = plainWords(one);
  return words !== '' && words === plainWords(other);
}

function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
