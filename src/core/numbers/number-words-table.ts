import type {Gender} from './cardinal.ts';

/** A noun that stands for a power of ten and is counted like any masculine noun. */
export interface ScaleNoun {
  readonly value: number;
  readonly singular: string;
  /** After 3 to 10. */
  readonly plural: string;
}

/** Greatest first. */
export const SCALES: readonly ScaleNoun[] = [
  {value: 1e15, singular: 'كوادريليون', plural: 'كوادريليونات'},
  {value: 1e12, singular: 'تريليون', plural: 'تريليونات'},
  {value: 1e9, singular: 'مليار', plural: 'مليارات'},
  {value: 1e6, singular: 'مليون', plural: 'ملايين'},
  {value: 1e3, singular: 'ألف', plural: 'آلاف'},
];

const FEMININE_UNITS = [
  '',
  'واحدة',
  'اثنت',
  'ثلاث',
  'أربع',
  'خمس',
  'ست',
  'سبع',
  'ثمان',
  'تسع',
  'عشر',
];

/** 1 to 10 beside a noun of each gender; 2 without its ending, feminine 8 without its yāʾ. */
export const UNITS: Readonly<Record<Gender, readonly string[]>> = {
  masculine: [
    '',
    'واحد',
    'اثن',
    ...FEMININE_UNITS.slice(3).map((word) => (word === 'ثمان' ? 'ثمانية' : `${word}ة`)),
  ],
  feminine: FEMININE_UNITS,
};

export const ZERO = 'صفر';

/** Before «عشر» and «عشرة»; the feminine also before «وعشرون». */
export const ONE_BESIDE_TENS: Readonly<Record<Gender, string>> = {
  masculine: 'أحد',
  feminine: 'إحدى',
};

/** Without the ending of the dual. */
export const TWO_HUNDRED = 'مئت';

/** 100 and 300 to 900, by their first digit; 200 is a dual. */
export const HUNDREDS: readonly string[] = FEMININE_UNITS.slice(0, 10).map((word, digit) =>
  digit === 1 ? 'مئة' : `${word}مئة`,
);

/** 20 to 90 without their ending, by their first digit. */
export const TENS: readonly string[] = ['', '', 'عشر', ...FEMININE_UNITS.slice(3, 10)];
