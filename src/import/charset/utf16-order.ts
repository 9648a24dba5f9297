/** How much of the beginning is looked at, in bytes. */
const SAMPLE = 8192;
/** The part of the code units that must be everyday characters. */
const ENOUGH = 0.9;

/**
 * The byte order of UTF-16 text that has no byte order mark, or `undefined` for other bytes.
 * Everyday Arabic and Latin characters have few different high bytes; in any other encoding two
 * neighbouring bytes hardly ever look like such a pair.
 */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const end = Math.min(bytes.length, SAMPLE) & ~1;
  if (end === 0) return undefined;
  let little = 0;
  let big = 0;
  for (let index = 0; index < end; index += 2) {
    if (isEveryday(bytes[index + 1]!, bytes[index]!)) little++;
    if (isEveryday(bytes[index]!, bytes[index + 1]!)) big++;
  }
  const units = end / 2;
  if (Math.max(little, big) < units * ENOUGH) return undefined;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function isEveryday(high: number, low: number): boolean {
  switch (high) {
    case 0x00: // ASCII and Latin-1, controls left out
      return low === 0x09 || low === 0x0a || low === 0x0d || (low >= 0x20 && low !== 0x7f);
    case 0x06: // Arabic
      return true;
    case 0x20: // direction marks, dashes, quotation marks, ellipsis
      return (low >= 0x0c && low <= 0x1e) || low === 0x26;
    case 0xfb: // Arabic presentation forms
    case 0xfc:
    case 0xfd:
    case 0xfe:
      return true;
    default:
      return false;
  }
}
