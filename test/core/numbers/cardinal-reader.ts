/** The gender of what is counted and the case, which a reading must keep throughout. */
export interface Kind {
  readonly gender: 'masculine' | 'feminine';
  readonly case: 'nominative' | 'oblique';
}

/** What is wrong with words that are no number of their kind. */
export class NotANumber extends Error {}

/** Beside a masculine noun: 1 to 19 in the nominative, one a line where the case shows. */
const MASCULINE = `
واحد|اثنان|ثلاثة|أربعة|خمسة|ستة|سبعة|ثمانية|تسعة|عشرة
أحد عشر|اثنا عشر|ثلاثة عشر|أربعة عشر|خمسة عشر|ستة عشر|سبعة عشر|ثمانية عشر|تسعة عشر`;
const FEMININE = `
واحدة|اثنتان|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع|عشر
إحدى عشرة|اثنتا عشرة|ثلاث عشرة|أربع عشرة|خمس عشرة|ست عشرة|سبع عشرة|ثماني عشرة|تسع عشرة`;
const OBLIQUE: Readonly<Record<string, string>> = {
  اثنان: 'اثنين',
  اثنتان: 'اثنتين',
  'اثنا عشر': 'اثني عشر',
  'اثنتا عشرة': 'اثنتي عشرة',
};
const TENS = {
  nominative: 'عشرون|ثلاثون|أربعون|خمسون|ستون|سبعون|ثمانون|تسعون',
  oblique: 'عشرين|ثلاثين|أربعين|خمسين|ستين|سبعين|ثمانين|تسعين',
};
const HUNDREDS = {
  nominative: 'مئة|مئتان|ثلاثمئة|أربعمئة|خمسمئة|ستمئة|سبعمئة|ثمانمئة|تسعمئة',
  oblique: 'مئة|مئتين|ثلاثمئة|أربعمئة|خمسمئة|ستمئة|سبعمئة|ثمانمئة|تسعمئة',
};

/** Singular, accusative, plural, dual, and the dual in the oblique, in the order of their value. */
const SCALES = [
  'ألف|ألفا|آلاف|ألفان|ألفين',
  'مليون|مليونا|ملايين|مليونان|مليونين',
  'مليار|مليارا|مليارات|ملياران|مليارين',
  'تريليون|تريليونا|تريليونات|تريليونان|تريليونين',
  'كوادريليون|كوادريليونا|كوادريليونات|كوادريليونان|كوادريليونين',
].map((forms) => forms.split('|'));

type Form = 'singular' | 'accusative' | 'plural' | 'dual' | 'dual oblique';
const FORMS: readonly Form[] = ['singular', 'accusative', 'plural', 'dual', 'dual oblique'];

/** Each form of a scale's noun, with the power of a thousand that it stands for. */
const SCALE_FORMS = new Map<string, {readonly power: number; readonly form: Form}>(
  SCALES.flatMap((forms, index) =>
    forms.map((word, form) => [word, {power: index + 1, form: FORMS[form]!}] as const),
  ),
);

/** The words below a thousand that a kind allows; all others are errors of spelling or agreement. */
interface Words {
  readonly first: ReadonlyMap<string, number>;
  readonly teens: ReadonlyMap<string, number>;
  readonly tens: ReadonlyMap<string, number>;
  readonly hundreds: ReadonlyMap<string, number>;
  /** 1 to 9 before «وعشرون». */
  readonly beforeTens: ReadonlyMap<string, number>;
}

const numbered = (words: string, start: number, step: number): Map<string, number> =>
  new Map(words.split('|').map((word, index) => [word, start + index * step]));

function wordsOf({gender, case: numberCase}: Kind): Words {
  const [upToTen = '', teens = ''] = (gender === 'feminine' ? FEMININE : MASCULINE)
    .trim()
    .split('\n')
    .map((line) =>
      numberCase === 'nominative'
        ? line
        : line
            .split('|')
            .map((word) => OBLIQUE[word] ?? word)
            .join('|'),
    );
  const first = numbered(upToTen, 1, 1);
  const beforeTens = new Map([...first].filter(([, value]) => value < 10));
  if (gender === 'feminine') {
    beforeTens.delete('واحدة');
    beforeTens.set('إحدى', 1);
  }
  return {
    first,
    teens: numbered(teens, 11, 1),
    tens: numbered(TENS[numberCase], 20, 10),
    hundreds: numbered(HUNDREDS[numberCase], 100, 100),
    beforeTens,
  };
}

/**
 * Reads cardinals without an article that no noun follows, as a strict teacher would: words that
 * are not well formed, or do not agree with what is counted, are refused.
 */
export class CardinalReader {
  readonly #own: Words;
  readonly #ofScales: Words;
  readonly #oblique: boolean;

  constructor(kind: Kind) {
    this.#own = wordsOf(kind);
    this.#ofScales = wordsOf({...kind, gender: 'masculine'});
    this.#oblique = kind.case === 'oblique';
  }

  /** @throws NotANumber */
  read(text: string): number {
    if (text === 'صفر') return 0;
    const words = text.split(' ');
    let total = 0;
    let power = SCALES.length + 1;
    /** What «مئة ألف» leaves open: «وألف», «وألفان» of the same scale. */
    let open = 0;
    for (let at = 0; at < words.length;) {
      let end = at;
      while (end < words.length && !this.#scaleAt(words, end)) end++;
      const joined = at > 0;
      if (end === words.length) {
        total += this.#belowThousand(words.slice(at), this.#own, joined);
        break;
      }
      const scale = this.#scaleAt(words, end)!;
      const count = this.#count(words.slice(at, end + 1), scale.form, joined);
      const adds = scale.power === open && (count === 1 || count === 2);
      if (scale.power >= power && !adds) throw new NotANumber(`Scales out of order: ${text}`);
      total += count * 1000 ** scale.power;
      power = scale.power;
      open = count >= 100 && count % 100 === 0 ? scale.power : 0;
      at = end + 1;
    }
    return total;
  }

  #scaleAt(words: readonly string[], index: number) {
    const word = words[index]!;
    return (
      SCALE_FORMS.get(word) ?? (word.startsWith('و') ? SCALE_FORMS.get(word.slice(1)) : undefined)
    );
  }

  /** How many the `phrase` says: «مئتا ألف», «ألفان», «أحد عشر ألفا». */
  #count(phrase: readonly string[], form: Form, joined: boolean): number {
    const text = phrase.join(' ');
    const noun = phrase.at(-1)!;
    if (phrase.length === 1) {
      if (joined !== noun.startsWith('و')) throw new NotANumber(`«و»: ${text}`);
      if (form === 'singular') return 1;
      if (form === (this.#oblique ? 'dual oblique' : 'dual')) return 2;
      throw new NotANumber(`One or two: ${text}`);
    }
    if (noun.startsWith('و')) throw new NotANumber(`«و» before the noun: ${text}`);
    const construct = this.#oblique ? 'مئتي' : 'مئتا';
    const twoHundred = phrase.length === 2 && phrase[0] === `${joined ? 'و' : ''}${construct}`;
    const count = twoHundred
      ? 200
      : this.#belowThousand(phrase.slice(0, -1), this.#ofScales, joined);
    if (count === 200 && !twoHundred) throw new NotANumber(`Nūn in construct: ${text}`);
    const rest = count % 100;
    if (rest === 1 || rest === 2) throw new NotANumber(`One or two beside a noun: ${text}`);
    const wanted: Form = rest === 0 ? 'singular' : rest <= 10 ? 'plural' : 'accusative';
    if (form !== wanted) throw new NotANumber(`${count} takes the ${wanted}: ${text}`);
    return count;
  }

  #belowThousand(words: readonly string[], kind: Words, joined: boolean): number {
    let at = 0;
    let total = 0;
    // Every part but the very first has «و», which is no letter of the word («واحد»).
    const take = (among: ReadonlyMap<string, number>, length: number): number | undefined => {
      if (at + length > words.length) return undefined;
      const phrase = length === 1 ? words[at]! : `${words[at]!} ${words[at + 1]!}`;
      const withWaw = joined || at > 0;
      if (withWaw && !phrase.startsWith('و')) return undefined;
      const value = among.get(withWaw ? phrase.slice(1) : phrase);
      if (value !== undefined) at += length;
      return value;
    };
    total += take(kind.hundreds, 1) ?? 0;
    const teen = take(kind.teens, 2);
    if (teen !== undefined) total += teen;
    else {
      const start = at;
      const unit = take(kind.beforeTens, 1);
      const tens = take(kind.tens, 1);
      if (tens === undefined) {
        at = start;
        total += take(kind.first, 1) ?? 0;
      } else total += (unit ?? 0) + tens;
    }
    if (at < words.length || total === 0) throw new NotANumber(words.join(' '));
    return total;
  }
}
