import {withoutOrnament} from '../segment/invisible.ts';
import type {TextRange} from '../text-range.ts';

/*
 * What a single line shows about itself. What it is also depends on its neighbours; that is
 * decided in `classify-lines.ts`.
 */

const CLOSING = '["\'“”’»)\\]}\\p{Cf}\\p{M}]*$';
const ENDS_WITH_STOP = new RegExp(`[\\p{Sentence_Terminal}…]${CLOSING}`, 'u');
const ENDS_WITH_PAUSE = new RegExp(`[،؛,;:–—-]${CLOSING}`, 'u');
const QUESTION = /[؟?]$/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S|\S@\S|^[#@]/u;
const LONGEST_HEADING = 80;
const MOST_HEADING_WORDS = 12;
const LONGEST_QUESTION = 110;

/** Whether the line ends as a sentence does, quotes and brackets aside. */
export function endsWithStop(text: string): boolean {
  return ENDS_WITH_STOP.test(text);
}

/** Whether the line ends where its sentence goes on («،», «:»). */
export function endsWithPause(text: string): boolean {
  return ENDS_WITH_PAUSE.test(text);
}

/** How many words the line has, by spaces. */
export function wordCount(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** Whether the line could be a heading if it stands alone: short and without a stop, or a question. */
export function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_QUESTION || ADDRESS.test(text)) return false;
  if (QUESTION.test(text)) return !/[.!؟?…]\s/u.test(text);
  if (text.length > LONGEST_HEADING || wordCount(text) > MOST_HEADING_WORDS) return false;
  if (endsWithStop(text) || endsWithPause(text)) return false;
  return !isDate(text) && !isLabelledFact(text);
}

const WEEKDAY =
  /(?:^|\s)(?:السبت|الأحد|الاحد|الإثنين|الاثنين|الثلاثاء|الأربعاء|الاربعاء|الخميس|الجمعة)/u;
const DAY_AND_MONTH =
  /(?:^|\s)\p{Nd}{1,2}\s+(?:كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|جانفي|فيفري|أفريل|ماي|جوان|جويلية|أوت|محرم|صفر|ربيع|جمادى|رجب|شعبان|رمضان|شوال|ذو|ذي)(?!\p{L})/u;

/** «الأحد 3/9/2024», «12 أيار 2020»: a date or time of day, not a heading. */
function isDate(text: string): boolean {
  const plain = withoutOrnament(text);
  if (/^\p{Nd}{1,4}\s*[/\-.]\s*\p{Nd}{1,2}\s*[/\-.]\s*\p{Nd}{1,4}/u.test(plain)) return true;
  if (/^(?:ال)?(?:تاريخ|نشر|آخر تحديث|تحديث)\s*(?:النشر)?\s*:/u.test(plain)) return true;
  const named = WEEKDAY.test(plain) || DAY_AND_MONTH.test(plain);
  return named && /\p{Nd}/u.test(plain) && wordCount(plain) <= 8;
}

/** «المكان: قاعة 5», «الهاتف: 011...»: a label and a fact with digits in it. */
function isLabelledFact(text: string): boolean {
  return /^[^:]{1,30}:\s.*\p{Nd}/u.test(text);
}

/** «الزمان: السبت صباحاً»: a short label, a colon and a value. */
export function isLabelled(text: string): boolean {
  return /^[^:]{1,30}:\s+\S/u.test(text);
}

const LONGEST_CAPTION = 200;
const PICTURE = /^ال?صورة(?:\s|:)/u;
const CREDIT = /\S\s*[([]([^()[\]]{2,50})[)\]]$/u;
const AGENCY =
  /رويترز|فرانس برس|أ\.?\s?ف\.?\s?ب|ا\.?\s?ف\.?\s?ب|أسوشيتد|اسوشيتد|غيتي|الأناضول|الأوروبية|وكال(?:ة|ات)|أرشيف|تصوير|عدسة|مواقع التواصل|الجزيرة|ويكي|خاص|AFP|Reuters|Getty|Associated|\bAP\b|EPA|Anadolu|Wikimedia|Unsplash|Shutterstock/u;

/** A picture's caption: begins with «صورة» or ends in a credit in brackets. */
export function looksLikeCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const credit = /[)\]]$/u.test(text) ? CREDIT.exec(text)?.[1] : undefined;
  const credited =
    credit !== undefined &&
    (AGENCY.test(credit) ||
      (wordCount(text) >= 7 && wordCount(credit) <= 4 && !/\p{Nd}/u.test(credit)));
  return credited || (PICTURE.test(text) && !endsWithStop(text));
}

const LONGEST_POINTER = 250;
/** What few other lines have: a label's first letter, and then a colon or little more text. */
const MAY_BE_LABEL = /^[\p{Cf}\s"«“]*[شاأإطتقمرسrsw](?:.{0,44}$|.{0,70}[:|：–-])/iu;
/** The label is found here, if anywhere, and the beginning of what follows it. */
const LABEL_WINDOW = 80;
const RELATED =
  /^(?:(?:شاهد|شاهدوا|اقرا|اقراوا|اقرئي|طالع|طالعوا|انظر|تابع|استمع)\s+(?:ايضا|كذلك)|قد\s+(?:يعجبك|يهمك|تعجبك|تهمك)(?:\s+ايضا)?|(?:مواضيع|موضوعات|مقالات|اخبار|مواد|روابط|قراءات)\s+(?:ذات صلة|متعلقة|مرتبطة|مشابهة)|(?:read|see|watch) also|related(?: articles| stories| links)?)\s*(?<rest>[:|：\-–].*|)$/iu;

/** A pointer to another article: `label` is alone on its line, `link` says what it points to. */
export function relatedSign(text: string): 'label' | 'link' | undefined {
  if (text.length > LONGEST_POINTER || !MAY_BE_LABEL.test(text)) return undefined;
  const plain = withoutOrnament(text.slice(0, LABEL_WINDOW))
    .replace(/[أإآ]/gu, 'ا')
    .replace(/[«»"“”]/gu, '');
  const rest = RELATED.exec(plain)?.groups?.['rest'];
  if (rest === undefined) return undefined;
  return /[\p{L}\p{N}]/u.test(rest) ? 'link' : 'label';
}

const BYLINE =
  /^(?:بقلم\s*[:/]?|(?:كتب|كتبت|كتبه|كتبها|كتبته|كتبتها|إعداد|أعده|أعدته|تحرير|حوار|حاوره|حاورها|حاورته|حاورتها|التقاه|التقاها|التقته|التقتها|ترجمة)\s*[:/]|by\b:?)\s*(?<who>\S.*)$/iu;

/** Who wrote the article, if the line says so and nothing else. */
export function bylineOf(text: string): string | undefined {
  if (text.length > 70 || endsWithStop(text)) return undefined;
  return BYLINE.exec(text)?.groups?.['who'];
}

/** Whether the only quotation in `text` is the whole of it, a stop after it aside. */
export function isWholeQuotation(text: string, found: readonly TextRange[]): boolean {
  const only = found[0];
  return found.length === 1 && only!.start === 0 && /^[.،]?$/u.test(text.slice(only!.end));
}
