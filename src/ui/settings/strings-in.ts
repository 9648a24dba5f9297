/** Every fixed string of a part of the catalogue: the words by which what it names is found. */
export function stringsIn(messages: unknown): readonly string[] {
  if (typeof messages === 'string') return [messages];
  if (typeof messages !== 'object' || messages === null) return [];
  return Object.values(messages).flatMap(stringsIn);
}
