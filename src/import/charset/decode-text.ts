import {AppError} from '../../core/errors.ts';
import {arabicScore} from './arabic-score.ts';
import {controlShare, hasBinarySignature} from './binary-bytes.ts';
import {declaredCharset} from './declared-charset.ts';
import {utf16Order} from './utf16-order.ts';

export interface DecodedText {
  /** Without a byte order mark; a byte that means nothing is U+FFFD, none is left out. */
  readonly text: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
}

/** Enough to know an encoding by, in bytes. */
const SAMPLE = 256 * 1024;
/** The old one-byte encodings of Arabic. */
const ARABIC_ENCODINGS = ['windows-1256', 'iso-8859-6'] as const;
/** How much more Arabic another encoding must look before a page's own word is not taken. */
const DOUBT = 0.3;

/**
 * The text in `bytes`, whatever encoding it is in: by its byte order mark, as UTF-16 or UTF-8 by
 * its form, as the page declares, or as the old encoding in which it looks most like Arabic.
 *
 * @throws AppError `binary-file` where the bytes are not text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (hasBinarySignature(bytes)) throw new AppError('binary-file');
  const unicode = markedEncoding(bytes) ?? utf16Order(bytes);
  if (unicode) return decodeAs(unicode, bytes);

  const controls = controlShare(bytes);
  const utf8 = decodeStrictly('utf-8', bytes) ?? mostlyUtf8(bytes);
  // Compressed data holds a tenth of such bytes, and never forms UTF-8.
  if (controls > (utf8 === undefined ? 0.05 : 0.3)) throw new AppError('binary-file');
  return utf8 ?? decodeAs(oldEncoding(bytes), bytes);
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeAs(encoding: string, bytes: Uint8Array): DecodedText {
  return {text: new TextDecoder(encoding).decode(bytes), encoding};
}

/** `stream` where `bytes` may end inside a character. */
function decodeStrictly(
  encoding: string,
  bytes: Uint8Array,
  stream = false,
): DecodedText | undefined {
  try {
    return {text: new TextDecoder(encoding, {fatal: true}).decode(bytes, {stream}), encoding};
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken places (cut in a character, say), which would spoil all the rest. */
function mostlyUtf8(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decodeAs('utf-8', bytes);
  const broken = decoded.text.match(/\uFFFD/g)?.length ?? 0;
  const sound = decoded.text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return broken * 20 <= sound ? decoded : undefined;
}

function oldEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE);
  const scored = ARABIC_ENCODINGS.map((encoding) => ({
    encoding,
    score: arabicScore(decodeAs(encoding, sample).text),
  }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one));

  const declared = declaredCharset(bytes);
  // UTF-8 was tried already. What remains is believed if the bytes can be it at all, unless they
  // are far better Arabic in another encoding: Arabic pages often claim to be Western.
  if (declared !== undefined && declared !== 'utf-8') {
    const asDeclared = decodeStrictly(declared, sample, true);
    if (asDeclared && (best.score <= 0 || arabicScore(asDeclared.text) >= best.score - DOUBT)) {
      return declared;
    }
  }
  return best.score > 0 ? best.encoding : 'windows-1252';
}
