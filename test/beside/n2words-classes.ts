import type {DifferenceClass} from './difference-class.ts';
import {
  noAccusative,
  noPlural,
  nunInConstruct,
  oldSpelling,
  oneAndTwoBesideNoun,
} from './shared-classes.ts';

/** The thousands agree with «ألف», whatever is counted. */
function masculineThousands(words: string): string {
  const thousands = /^.* (?:ألف|ألفا|آلاف)(?= |$)/u.exec(words)?.[0];
  if (thousands === undefined) return words;
  const masculine = thousands
    .replace(/إحدى عشرة/u, 'أحد عشر')
    .replace(/اثنتا عشرة/u, 'اثنا عشر')
    .replace(/(ثلاث|أربع|خمس|ست|سبع|تسع) عشرة/u, '$1ة عشر')
    .replace(/ثماني عشرة/u, 'ثمانية عشر')
    .replace(/واحدة/u, 'واحد')
    .replace(/اثنتان/u, 'اثنان')
    .replace(/(?<=^|و)(ثلاث|أربع|خمس|ست|سبع|تسع|عشر)(?= )/u, '$1ة')
    .replace(/(?<=^|و)ثمان(?= )/u, 'ثمانية');
  return masculine + words.slice(thousands.length);
}

/** In the order in which one repair makes way for the next. */
export const N2WORDS_CLASSES: readonly DifferenceClass[] = [
  oldSpelling,
  {
    name: 'a mark of tanwīn in words without marks: «ألفاً»',
    repair: (words) => words.replaceAll('ألفاً', 'ألفا'),
  },
  {
    name: 'feminine: the thousands agree with what is counted: «ثلاث آلاف»',
    repair: (words, gender) => (gender === 'feminine' ? masculineThousands(words) : words),
  },
  {
    name: '101 thousand and its like say it twice: «مائة وألف ألف»',
    repair: (words) =>
      words.replace(/([^ ]*مئة|مئتان) وألف ألفا?(?= |$)/u, (_, hundreds: string) => {
        return `${hundreds.replace(/ن$/u, '')} ألف وألف`;
      }),
  },
  {
    name: 'accusative after 102 to 110 thousand and their like, where more follows: «مائة وثلاثة ألفاً ومائة»',
    repair: (words) =>
      words.replace(/(?<=مئة |مئتان )(و(?:اثنان|[^ ]{2,5}ة)) ألفا(?= |$)/u, '$1 ألف'),
  },
  {
    name: 'accusative after whole hundreds of thousands, where more follows: «مائة ألفاً ومائة»',
    repair: (words) => words.replace(/(مئة|مئتان) ألفا(?= |$)/u, '$1 ألف'),
  },
  oneAndTwoBesideNoun,
  noPlural,
  nunInConstruct,
  noAccusative,
  {
    name: 'feminine: «واحدة» before tens: «واحدة وعشرون»',
    repair: (words) => words.replace(/واحدة(?= و[^ ]+ون$)/u, 'إحدى'),
  },
];
