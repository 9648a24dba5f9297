import type {BlockId, BlockKind} from '../article/article.ts';
import {primaryLanguage} from '../language/direction.ts';
import {cardinal} from '../numbers/cardinal.ts';
import {OffsetMap} from '../spoken/offset-map.ts';
import type {StructurePart} from '../spoken/structure-choices.ts';
import {words} from '../segment/words.ts';
import type {TextRange} from '../text-range.ts';
import type {Utterance} from './utterance.ts';

/** What is said before and after a part of an article. */
interface PartNames {
  readonly before: string;
  /** Absent where the part ends where its text does. */
  readonly after?: string;
}

/** The parts that are blocks of their own. */
export type BlockPart = Exclude<StructurePart, 'footnotes' | 'addresses'>;

const NAMES: Readonly<Record<string, Readonly<Record<BlockPart, PartNames>>>> = {
  ar: {
    headings: {before: 'عنوان'},
    lists: {before: 'قائمة', after: 'نهاية القائمة'},
    quotes: {before: 'اقتباس', after: 'نهاية الاقتباس'},
    captions: {before: 'تعليق'},
    images: {before: 'صورة'},
    tables: {before: 'جدول', after: 'نهاية الجدول'},
    code: {before: 'شيفرة', after: 'نهاية الشيفرة'},
    links: {before: 'رابط'},
  },
  en: {
    headings: {before: 'Heading'},
    lists: {before: 'List', after: 'End of list'},
    quotes: {before: 'Quote', after: 'End of quote'},
    captions: {before: 'Caption'},
    images: {before: 'Image'},
    tables: {before: 'Table', after: 'End of table'},
    code: {before: 'Code', after: 'End of code'},
    links: {before: 'Link'},
  },
};

/** The part of an article that blocks of a kind are; running text has none. */
export const PART_OF_KIND: Readonly<Partial<Record<BlockKind | 'title', BlockPart>>> = {
  heading: 'headings',
  'list-item': 'lists',
  quote: 'quotes',
  caption: 'captions',
  image: 'images',
  'table-row': 'tables',
  code: 'code',
  related: 'links',
};

/**
 * What a part of an article is called in its language; `undefined` for a language without such
 * names here, in which nothing is announced.
 *
 * @param language of the article, BCP 47
 */
export function partNames(part: BlockPart, language: string): PartNames | undefined {
  return NAMES[primaryLanguage(language)]?.[part];
}

/**
 * What is said for the number of a list's item: a number word, as for numbers that are written
 * into the text.
 *
 * @param language of the article, BCP 47
 */
export function ordinalName(ordinal: number, language: string): string | undefined {
  if (!Number.isSafeInteger(ordinal) || ordinal < 0) return undefined;
  return primaryLanguage(language) === 'ar' ? cardinal(ordinal) : String(ordinal);
}

/** Where an announcement stands. */
export interface AnnouncedPlace {
  readonly block: BlockId;
  /** The sentence that it stands beside. */
  readonly sentence: TextRange;
  /** Before or after the text of the block: 0 or its length. */
  readonly offset: number;
  /** Of the article, BCP 47. */
  readonly language: string;
}

/** An announcement as an utterance of its own. @param pauseAfter milliseconds at rate 1 */
export function announcement(
  spoken: string,
  {block, sentence, offset, language}: AnnouncedPlace,
  pauseAfter: number,
): Utterance {
  const shown = {start: offset, end: offset};
  return {
    block,
    sentence,
    shown,
    spoken,
    language,
    map: new OffsetMap([{spoken: {start: 0, end: spoken.length}, shown, exact: false}]),
    words: words(spoken).map((word) => ({spoken: word, shown})),
    pauseAfter,
    announcement: true,
  };
}
