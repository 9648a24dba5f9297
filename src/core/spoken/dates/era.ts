/** The era of a year, where it is written after it. */
export interface Era {
  /** «للهجرة», «قبل الميلاد» */
  readonly words: string;
  readonly calendar: 'gregorian' | 'hijri';
  /** Whether the years run backwards: «ق.م». */
  readonly backwards: boolean;
  /** Whether it is «م» alone, which may as well be metres. */
  readonly isMetre: boolean;
  readonly end: number;
}

const MARK = new RegExp(
  '[ \\u00A0\\u202F]{0,2}(?:' +
    [
      '(?<solar>ه[ـ]?\\.? ?ش)',
      '(?<beforeHijra>ق\\.? ?هـ?)',
      '(?<hijri>هـ?|AH)',
      '(?<before>ق\\.? ?م|B\\.?C(?:\\.?E)?)',
      '(?<after>ب\\.? ?م)',
      '(?<christian>A\\.?D|CE)',
      '(?<metre>م)',
    ].join('|') +
    ')(?![\\p{L}\\p{M}\\p{N}²³]|[./][\\p{L}])',
  'uy',
);

const WORDS: Record<string, string> = {
  solar: 'للهجرة الشمسية',
  beforeHijra: 'قبل الهجرة',
  hijri: 'للهجرة',
  before: 'قبل الميلاد',
  after: 'بعد الميلاد',
  christian: 'للميلاد',
  metre: 'للميلاد',
};

/** The era whose mark begins at `index` or a space after it. */
export function eraAt(text: string, index: number): Era | undefined {
  MARK.lastIndex = index;
  const match = MARK.exec(text);
  if (!match) return undefined;
  const kind = Object.keys(WORDS).find((name) => match.groups![name] !== undefined)!;
  return {
    words: WORDS[kind]!,
    calendar: /solar|ijr/u.test(kind) ? 'hijri' : 'gregorian',
    backwards: kind.startsWith('before'),
    isMetre: kind === 'metre',
    end: afterDot(text, index + match[0].length),
  };
}

/** A dot belongs to the mark unless it ends the text; the segmenter has parted sentences at any other. */
function afterDot(text: string, end: number): number {
  return text[end] === '.' && /^(?:[ \u00A0]+\S|\))/u.test(text.slice(end + 1, end + 4))
    ? end + 1
    : end;
}
