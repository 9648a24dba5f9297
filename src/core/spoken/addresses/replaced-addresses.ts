import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {cliticsBefore, leaveOut} from '../left-out.ts';
import type {SpokenStep} from '../step.ts';
import {addresses, type Address} from './address.ts';
import {LIKELY_ADDRESS, NAMED} from './web-addresses.ts';
import {wordBefore} from './word-before.ts';

interface AddressNames {
  readonly web: string;
  readonly mail: string;
  /** Words that already say that an address follows. */
  readonly named: RegExp;
}

const NAMES: Readonly<Record<string, AddressNames>> = {
  ar: {web: 'رابط', mail: 'عنوان بريد', named: NAMED},
  en: {web: 'link', mail: 'mail address', named: /^(?:link|page|site|website|url|address)$/iu},
};

/**
 * Addresses that the listener does not want to hear: «رابط» or «عنوان بريد» in their stead, nothing
 * where the text has just said it («على الرابط: https://…») or where they are to be left out. An
 * address whose name is in letters that are left out everywhere is announced. Names of files are
 * no addresses.
 */
export const replacedAddresses: SpokenStep = {
  name: 'replaced-addresses',
  needs: Feature.dot | Feature.symbol,
  languages: 'any',
  edits: (text, {choices, language}) => {
    const treatment = choices.structure.addresses;
    const unsaid = choices.foreign === 'skipped' && language === 'ar';
    if ((treatment === 'read' && !unsaid) || !LIKELY_ADDRESS.test(text)) return [];
    const names = treatment === 'skip' ? undefined : NAMES[language];
    if (treatment === 'announce' && !names) return [];
    const edits: Edit[] = [];
    for (const address of addresses(text)) {
      if (address.kind === 'file' || address.start < (edits.at(-1)?.end ?? 0)) continue;
      const name = text.slice(address.name, address.tail);
      if (treatment === 'read' && !/\p{Script=Latin}{2}/u.test(name)) continue;
      if (!names || names.named.test(wordBefore(text, address.start))) {
        leaveOut(edits, text, address);
      } else {
        edits.push(editOf(text, address, address.kind === 'mail' ? names.mail : names.web));
      }
    }
    return edits;
  },
};

function editOf(text: string, {start, end}: Address, name: string): Edit {
  const glued = /[\p{L}\p{M}\p{N}]/u.test(text[start - 1] ?? '');
  const before = glued && cliticsBefore(text, start) === '' ? ' ' : '';
  const after = /[\p{L}\p{N}]/u.test(text[end] ?? '') ? ' ' : '';
  return {start, end, replacement: before + name + after, exact: false};
}
