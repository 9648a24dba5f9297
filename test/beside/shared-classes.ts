import type {DifferenceClass} from './difference-class.ts';

/** Classes that ICU and n2words have in common. */
export const oldSpelling: DifferenceClass = {
  name: '«مائة» with the alif that nobody says',
  repair: (words) => words.replaceAll('مائة', 'مئة').replaceAll('مائتان', 'مئتان'),
};

export const noAccusative: DifferenceClass = {
  name: 'no accusative after 11 to 99 thousand: «أحد عشر ألف»',
  repair: (words) => words.replace(/(?<=عشر |ون )ألف(?= |$)/u, 'ألفا'),
};

export const noPlural: DifferenceClass = {
  name: 'no plural after 103 to 110 thousand and their like: «مئة وثلاثة ألف»',
  repair: (words) => words.replace(/(مئة|مئتان) (و(?:[^ ]{2,5}ة)) ألف(?= |$)/u, '$1 $2 آلاف'),
};

export const nunInConstruct: DifferenceClass = {
  name: 'the nūn stays before the noun: «مئتان ألف»',
  repair: (words) => words.replace('مئتان ألف', 'مئتا ألف'),
};

/** «مئة وواحد ألف», «مئة واثنان ألف»; the nūn of two hundred goes with it. */
export const oneAndTwoBesideNoun: DifferenceClass = {
  name: '1 and 2 as words beside the noun: «مئة وواحد ألف», «مئة واثنان ألف»',
  repair: (words) =>
    words.replace(/([^ ]*مئة|مئتان) و(واحد|اثنان) ألف(?= |$)/u, (_, hundreds: string, few) => {
      const construct = hundreds.replace(/ن$/u, '');
      return `${construct} ألف و${few === 'واحد' ? 'ألف' : 'ألفان'}`;
    }),
};
