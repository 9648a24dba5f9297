import {DOMAIN_ENDINGS, FILE_ENDINGS} from './name-endings.ts';

/** An address as it stands in a text; the four offsets ascend. */
export interface Address {
  readonly kind: 'link' | 'domain' | 'mail' | 'file';
  /** «https://www.» begins here. */
  readonly start: number;
  /** Host, mail address or file name. */
  readonly name: number;
  /** Port, path, query. */
  readonly tail: number;
  readonly end: number;
}

const PATH = '[/?#][^\\s«»“”„"\'<>،؛؟()[\\]{}|\\\\]*';
/** A whole address with its scheme, or at least «www.». */
const FULL = new RegExp(
  `((?:https?|ftp)://(?:www\\d?\\.)?|www\\.)([^\\s«»“”„"'<>،؛؟()[\\]{}|\\\\/?#:@]+)((?::\\d+)?(?:${PATH})?)`,
  'giu',
);
/** How a mail address, a bare domain or a file name ends; what stands before it is looked up. */
const ENDING = new RegExp(
  `\\.(?:([a-z][a-z0-9]{1,9})(?![\\p{L}\\p{N}_-]|\\.[a-z0-9])(${PATH})?|(?:نت|كوم|[أا]ور[غج]|نيوز)(?![\\p{L}\\p{M}]))`,
  'gu',
);
const TRAILING = /[.,;:!?…*_~-]+$/u;

const MAIL = /[A-Za-z0-9]@[A-Za-z0-9]/;
/** How far a name may reach back from its ending. */
const LONGEST_NAME = 64;
const LATIN_UNIT = /[A-Za-z0-9\u00C0-\u024F._%+@-]/;
const ANY_UNIT = /[\p{L}\p{M}\p{N}_-]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** The addresses of `text`, in order and disjoint. */
export function addresses(text: string): Address[] {
  const full = fullAddresses(text);
  const found: Address[] = [];
  let next = 0;
  for (const address of shortAddresses(text)) {
    while (next < full.length && full[next]!.start <= address.start) found.push(full[next++]!);
    const last = found.at(-1);
    if (last && last.end > address.start) continue;
    if (next < full.length && full[next]!.start < address.end) continue;
    found.push(address);
  }
  return [...found, ...full.slice(next)];
}

function fullAddresses(text: string): Address[] {
  const found: Address[] = [];
  for (const {0: whole, 1: lead = '', 2: host = '', 3: rest = '', index} of text.matchAll(FULL)) {
    const name = index + lead.length;
    const tail = name + (rest === '' ? host.replace(TRAILING, '') : host).length;
    if (tail === name) continue;
    const end = Math.max(tail, index + whole.replace(TRAILING, '').length);
    found.push({kind: lead.includes('://') ? 'link' : 'domain', start: index, name, tail, end});
  }
  return found;
}

function shortAddresses(text: string): Address[] {
  const found: Address[] = [];
  let from = 0;
  for (const {0: whole, 1: ending, 2: path = '', index} of text.matchAll(ENDING)) {
    const arabic = ending === undefined;
    const known = arabic || DOMAIN_ENDINGS.has(ending);
    const isFile = !known && FILE_ENDINGS.has(ending);
    const name = nameStart(text, index, from, isFile || arabic ? ANY_UNIT : LATIN_UNIT);
    // What has «@» before it is an address whatever its ending.
    const domain = known || (!isFile && MAIL.test(text.slice(name, index)));
    if (!domain && !isFile) continue;
    if (name === index) continue;
    const tail = index + whole.length - path.length;
    const end = domain ? tail + path.replace(TRAILING, '').length : tail;
    const mail = MAIL.test(text.slice(name, index));
    found.push({kind: mail ? 'mail' : domain ? 'domain' : 'file', start: name, name, tail, end});
    from = end;
  }
  return found;
}

function nameStart(text: string, end: number, from: number, unit: RegExp): number {
  const least = Math.max(from, end - LONGEST_NAME);
  let start = end;
  while (start > least && unit.test(text[start - 1]!)) start--;
  while (start < end && !LETTER_OR_DIGIT.test(text[start]!)) start++;
  return start;
}
