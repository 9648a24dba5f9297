import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {addresses, type Address} from './address.ts';
import {DOMAIN_ENDINGS, FILE_ENDINGS} from './name-endings.ts';
import {wordBefore} from './word-before.ts';

/** Found fast in any text that can have an address. */
export const LIKELY_ADDRESS = /:\/\/|www\.|\.[a-zنكأا]/iu;

/** Words that already say that an address follows. */
export const NAMED =
  /^[وفبلك]{0,2}(?:ال|لل)?(?:موقع|رابط|عنوان|صفحة?|[إا]لكتروني|تالي)(?:ة|ه|ها|هم|نا|ي|ك|كم|ته|تها|تنا)?$/u;

/** Endings with another one after them: «co» of bbc.co.uk. */
const SECOND_LEVEL = new Set(['co', 'com', 'org', 'net', 'gov', 'edu', 'ac']);

const SIGNS = {
  '.': ' دوت ',
  '@': ' آت ',
  _: ' شرطة سفلية ',
} as const;

/**
 * Web and mail addresses and file names in the short form in which one says them: a full address
 * is «رابط» and its host, its path is not said, «.» is «دوت», «@» is «آت», and known endings have
 * their Arabic names. The names themselves stay as they are, for a voice of their language.
 */
export const webAddresses: SpokenStep = {
  name: 'web-addresses',
  needs: Feature.dot | Feature.symbol,
  languages: 'arabic',
  edits: (text, {choices}) => {
    if (!LIKELY_ADDRESS.test(text)) return [];
    const spellEnding = choices.acronyms === 'arabic';
    return addresses(text).flatMap((address) => editsOf(text, address, spellEnding));
  },
};

function editsOf(text: string, address: Address, spellEnding: boolean): Edit[] {
  const edits: Edit[] = [];
  const say = (start: number, end: number, replacement: string): void => {
    if (start < end) edits.push({start, end, replacement, exact: false});
  };
  const {kind, start, name, tail, end} = address;
  say(start, name, kind === 'link' && !NAMED.test(wordBefore(text, start)) ? 'رابط ' : '');

  const endings = kind === 'file' ? FILE_ENDINGS : DOMAIN_ENDINGS;
  const labels = text.slice(name, tail).split('.');
  let at = name;
  labels.forEach((label, index) => {
    if (index > 0) say(at - 1, at, SIGNS['.']);
    const last = index === labels.length - 1;
    const second =
      index === labels.length - 2 && index > 0 && SECOND_LEVEL.has(label.toLowerCase());
    const named =
      spellEnding && index > 0 && (last || second) ? endings.get(label.toLowerCase()) : undefined;
    if (named !== undefined) say(at, at + label.length, named);
    else sayLabel(label, at, kind, say);
    at += label.length + 1;
  });
  say(tail, end, '');
  return edits;
}

function sayLabel(
  label: string,
  at: number,
  kind: Address['kind'],
  say: (start: number, end: number, replacement: string) => void,
): void {
  for (const {0: sign, index} of label.matchAll(/[@_]/gu)) {
    // In the name of a file the line stands for a space; in a mail address it has to be written.
    const said = kind === 'mail' ? SIGNS[sign as '@' | '_'] : ' ';
    say(at + index, at + index + 1, said);
  }
}
