import type {Difference} from './alignment.ts';

/** A kind of fault that a voice makes in marked Arabic. */
export interface FaultClass {
  readonly name: string;
  readonly holds: (difference: Flat) => boolean;
}

/** A difference with its sounds run together. */
interface Flat {
  readonly after: string;
  readonly before: string;
  readonly expected: string;
  readonly said: string;
}

const CONSONANT = /^[^aiu(#]+$/u;

/** The first that holds is the class of a difference. */
export const FAULT_CLASSES: readonly FaultClass[] = [
  {
    name: 'doubled yāʾ or wāw: «عَرَبِيَّة», «قُوَّة»',
    holds: ({after, before, expected, said}) =>
      /jj|ww/u.test(expected) ||
      (/^[jw]/u.test(expected) && (after === expected[0] || before === expected.at(-1))) ||
      (/^(?:ii|uu)[jw]?$/u.test(said) && /^[jw]/u.test(before)),
  },
  {
    name: 'yāʾ or wāw between vowels: «سِيَاسَة», «دُوَل»',
    holds: ({expected, said}) => /[jw]/u.test(expected) && /ii|uu/u.test(said),
  },
  {
    name: '«يِ» as a long ī: «طَيِّب», «تَغْيِير»',
    holds: ({after, expected, said}) =>
      /^i{1,2}$/u.test(expected) && /^i+$/u.test(said) && after === 'j',
  },
  {
    name: 'joining alif after a vowel: «كِتَابُ الطَّالِبِ», «فِي الْبَيْتِ»',
    holds: ({after, expected, said}) =>
      /^ʔ?[ai]/u.test(said) &&
      /^(?:aa?|ii?|uu?)?$/u.test(expected) &&
      !/^aa$/u.test(said) &&
      after !== '#',
  },
  {
    name: 'alif after what is attached: «بِالْبَيْتِ», «وَاسْتَخْدَمَ», «الِاجْتِمَاع»',
    holds: ({expected, said}) => /^[ai]?$/u.test(expected) && said.includes('aa'),
  },
  {
    name: 'sun letter three times: «الرَّجُل»',
    holds: ({after, before, expected, said}) =>
      expected === '' && CONSONANT.test(said) && (said === after || said === before),
  },
  {
    name: 'first vowel of a joining alif: «اسْم», «انْظُرْ»',
    holds: ({after, said}) => (after === '#' || after === '(ʔ)') && said === 'a',
  },
  {
    name: 'hidden long ā: «هَذَا», «ذَلِكَ», «اللَّه»',
    holds: ({expected, said}) => expected === 'aa' && /^a?$/u.test(said),
  },
  {
    name: 'tanwīn that is not heard: «هُدًى», «كِتَاباً», «شُبَّاكٌ»',
    holds: ({expected, said}) =>
      expected.endsWith('n') || (/^[ui]$/u.test(expected) && /^a[wj]$/u.test(said)),
  },
  {name: 'tāʾ marbūṭa at a stop', holds: ({expected, said}) => expected === 'h' && said === 't'},
  {
    name: 'vowel put in: «لَك» as _laka_, «مُسْلِمون» as _muslimūna_',
    holds: ({expected, said}) => expected === '' && /^[aiu]$/u.test(said),
  },
  {name: 'anything else', holds: () => true},
];

export function faultClass({after, before, expected, said}: Difference): string {
  const flat = {after, before, expected: expected.join(''), said: said.join('')};
  return FAULT_CLASSES.find(({holds}) => holds(flat))!.name;
}
