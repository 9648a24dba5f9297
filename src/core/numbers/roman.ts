const NUMERAL = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u;

const VALUES: Readonly<Record<string, number>> = {
  I: 1,
  V: 5,
  X: 10,
  L: 50,
  C: 100,
  D: 500,
  M: 1000,
};

/** MMMDCCCLXXXVIII; of characters that hold several letters fewer are needed. */
const LONGEST = 15;

/**
 * The value of a Roman numeral, 1 to 3999, in capitals («XIV»), small letters («xiv») or the
 * characters made for it («Ⅷ», «ⅩⅣ»). Only the standard form is one: no «IIII», no «IC».
 */
export function parseRoman(text: string): number | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const plain = /[\u2160-\u217F]/u.test(text) ? text.normalize('NFKC') : text;
  const numeral = plain === plain.toLowerCase() ? plain.toUpperCase() : plain;
  if (!NUMERAL.test(numeral)) return undefined;
  let value = 0;
  for (let index = 0; index < numeral.length; index++) {
    const here = VALUES[numeral[index]!]!;
    const next = VALUES[numeral[index + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}
