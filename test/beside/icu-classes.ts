import type {DifferenceClass} from './difference-class.ts';
import {
  noAccusative,
  noPlural,
  nunInConstruct,
  oldSpelling,
  oneAndTwoBesideNoun,
} from './shared-classes.ts';

/** Changes only what follows the thousands, which alone agrees with the counted noun. */
function afterThousands(words: string, change: (rest: string) => string): string {
  const thousands = /^(?:.* )?و?(?:ألف|ألفا|ألفان|آلاف|مليون)(?: و|$)/u.exec(words)?.[0] ?? '';
  return thousands + change(words.slice(thousands.length));
}

/** In the order in which one repair makes way for the next. */
export const ICU_CLASSES: readonly DifferenceClass[] = [
  oldSpelling,
  {
    name: 'hundreds in two words: «ثلاثة مائة»',
    repair: (words) => words.replace(/(ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)(?:ية|ة) مئة/gu, '$1مئة'),
  },
  {
    name: 'hamza on «إثنان»',
    repair: (words) => words.replaceAll('إثن', 'اثن'),
  },
  {
    name: 'one gender in each half of eleven: «إحدى عشر»',
    repair: (words, gender) =>
      words
        .replace('إحدى عشر ألف', 'أحد عشر ألف')
        .replace(/إحدى عشر$/u, gender === 'feminine' ? 'إحدى عشرة' : 'أحد عشر'),
  },
  {
    name: '«ألفي» for two thousand, without its nūn and in the genitive',
    repair: (words) => words.replace(/^ألفي(?= |$)/u, 'ألفان'),
  },
  oneAndTwoBesideNoun,
  noPlural,
  nunInConstruct,
  noAccusative,
  {
    name: 'feminine: 3 to 10 with the tāʾ of the masculine: «ثلاثة»',
    repair: (words, gender) =>
      gender === 'masculine'
        ? words
        : afterThousands(words, (rest) =>
            rest.replace(
              /(?<=^|(?:مئة|مئتان) و)(ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر)(?:ية|ة)(?=$| و)/u,
              '$1',
            ),
          ),
  },
  {
    name: 'feminine: 12 to 19 in the masculine, after hundreds or thousands also 12: «ثلاثة عشر»',
    repair: (words, gender) =>
      gender === 'masculine'
        ? words
        : afterThousands(words, (rest) =>
            rest
              .replace(/(ثلاث|أربع|خمس|ست|سبع|تسع)ة عشر$/u, '$1 عشرة')
              .replace(/ثمانية عشر$/u, 'ثماني عشرة')
              .replace(/اثنا عشر$/u, 'اثنتا عشرة'),
          ),
  },
  {
    name: 'feminine: 1 and 2 in the masculine after hundreds, thousands or before tens: «مائة وواحد»',
    repair: (words, gender) =>
      gender === 'masculine'
        ? words
        : afterThousands(words, (rest) =>
            rest
              .replace(/واحد(?= و)/u, 'إحدى')
              .replace(/واحد$/u, 'واحدة')
              .replace(/اثنان/u, 'اثنتان'),
          ),
  },
];
