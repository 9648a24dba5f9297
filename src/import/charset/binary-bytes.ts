/** How files begin that hold no text of their own: the bytes, and where they stand. */
const SIGNATURES: readonly {readonly bytes: readonly number[]; readonly at?: number}[] = [
  {bytes: ascii('%PDF-')},
  {bytes: ascii('PK\x03\x04')}, // ZIP, and so DOCX, EPUB, ODT
  {bytes: ascii('PK\x05\x06')}, // an empty ZIP
  {bytes: [0x1f, 0x8b, 0x08]}, // gzip
  {bytes: ascii('BZh')},
  {bytes: [0xfd, ...ascii('7zXZ')]},
  {bytes: [...ascii('7z'), 0xbc, 0xaf]},
  {bytes: ascii('Rar!\x1a\x07')},
  {bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]}, // DOC, XLS, PPT before 2007
  {bytes: ascii('{\\rtf')}, // readable bytes, but not readable by a person
  {bytes: [0x89, ...ascii('PNG\r\n')]},
  {bytes: [0xff, 0xd8, 0xff]}, // JPEG
  {bytes: ascii('GIF8')},
  {bytes: ascii('II*\0')}, // TIFF
  {bytes: ascii('MM\0*')},
  {bytes: [0, 0, 1, 0]}, // ICO
  {bytes: ascii('RIFF')}, // WebP, WAV, AVI
  {bytes: ascii('ftyp'), at: 4}, // MP4, M4A, HEIC, AVIF
  {bytes: ascii('ID3')}, // MP3
  {bytes: [0xff, 0xfb]},
  {bytes: ascii('OggS')},
  {bytes: ascii('fLaC')},
  {bytes: [0x1a, 0x45, 0xdf, 0xa3]}, // WebM
  {bytes: ascii('\x7fELF')},
  {bytes: ascii('SQLite format 3')},
  {bytes: ascii('\0asm')},
];

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether the bytes begin like a kind of file that is not text. */
export function hasBinarySignature(bytes: Uint8Array): boolean {
  return SIGNATURES.some(({bytes: signature, at = 0}) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  );
}

/** The part of `bytes`, 0 to 1, that is controls which no one-byte encoding uses in text. */
export function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  for (const byte of bytes) {
    // Tab, line feed, vertical tab, form feed, carriage return and escape do occur in text.
    if ((byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return controls / Math.max(1, bytes.length);
}
