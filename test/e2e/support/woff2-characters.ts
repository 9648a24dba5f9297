import {readFileSync} from 'node:fs';
import {brotliDecompressSync} from 'node:zlib';

/** Tables 0 to 62 of the WOFF2 list of known tags that stand before `cmap` or are transformed. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const OTHER = 63;

/** The characters that a WOFF2 file has glyphs for, read from its `cmap` (formats 4 and 12). */
export function woff2Characters(file: string | URL): ReadonlySet<number> {
  const bytes = readFileSync(file);
  const count = bytes.readUInt16BE(12);
  const packedSize = bytes.readUInt32BE(20);
  let at = 48;
  const number = () => {
    let value = 0;
    for (;;) {
      const byte = bytes.readUInt8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  let start = 0;
  let cmapStart = -1;
  for (let index = 0; index < count; index++) {
    const flags = bytes.readUInt8(at++);
    const tag = flags & 63;
    if (tag === OTHER) at += 4;
    const plainSize = number();
    // `glyf` and `loca` are transformed unless it is said; all others the other way round.
    const version = flags >> 6;
    const transformed = tag === GLYF || tag === LOCA ? version === 0 : version !== 0;
    const size = transformed ? number() : plainSize;
    if (tag === CMAP) cmapStart = start;
    start += size;
  }
  const cmap = brotliDecompressSync(bytes.subarray(at, at + packedSize)).subarray(cmapStart);
  const found = new Set<number>();
  for (let index = 0; index < cmap.readUInt16BE(2); index++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 4) readSegments(table, found);
    else if (format === 12) readGroups(table, found);
  }
  return found;
}

function readSegments(table: Buffer, found: Set<number>): void {
  const doubled = table.readUInt16BE(6);
  for (let offset = 0; offset < doubled; offset += 2) {
    const last = table.readUInt16BE(14 + offset);
    const first = table.readUInt16BE(16 + doubled + offset);
    for (let code = first; code <= last && code !== 0xffff; code++) found.add(code);
  }
}

function readGroups(table: Buffer, found: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const first = table.readUInt32BE(16 + group * 12);
    const last = table.readUInt32BE(20 + group * 12);
    for (let code = first; code <= last; code++) found.add(code);
  }
}
