import type {ArticleId, BlockId} from '../../../src/core/article/article.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import type {ReadingOptions} from '../../../src/core/plan/reading-options.ts';
import type {PlanPlace, ReadingPlan} from '../../../src/core/plan/reading-plan.ts';

export const ENGLISH_SENTENCE = 'The city never sleeps at night.';

const drafts: readonly BlockDraft[] = [
  {kind: 'paragraph', text: 'وصل القطار إلى المحطة. نزل الركاب ومعهم حقائبهم الثقيلة.'},
  {kind: 'heading', text: 'في المدينة'},
  {kind: 'paragraph', text: `سار علي في الشارع الطويل. ${ENGLISH_SENTENCE} ثم ضحك كثيراً.`},
  {kind: 'related', text: 'اقرأ أيضاً: مدن أخرى'},
  {kind: 'heading', text: 'العودة'},
  {kind: 'paragraph', text: 'عاد الجميع مساءً. انتهت الرحلة.'},
];

export function planOf(
  blocks: readonly BlockDraft[],
  title = 'رحلة الصباح',
  options: ReadingOptions = {},
): ReadingPlan {
  return createReadingPlan(
    buildArticle(blocks, {id: 'test' as ArticleId, source: {kind: 'text'}, title, language: 'ar'}),
    options,
  );
}

/**
 * The title, a paragraph of two sentences, two sections under headings; ten utterances. The
 * second sentence of the second paragraph is English.
 */
export function smallPlan(): ReadingPlan {
  return planOf(drafts);
}

// In letters: digits are longer to say than to write.
const inLetters = (digits: string) =>
  digits.replace(/\d/gu, (digit) => 'بتثجحخدذرز'.charAt(Number(digit)));

/** One of many sentences, 61 characters long. */
const sentence = (index: number) =>
  `هذه الجملة رقم ${inLetters(String(index).padStart(3, '0'))} من مقال طويل يقرأ على مهل حتى آخره كله هنا.`;

/** `count` paragraphs of one sentence each, every one 61 characters long. */
export function longPlan(count = 60): ReadingPlan {
  return planOf(
    Array.from({length: count}, (_, index) => ({kind: 'paragraph', text: sentence(index)})),
  );
}

/** Sections «القسم ب», «القسم ت» … of `count` such paragraphs each. */
export function sectionsPlan(sections: number, count: number): ReadingPlan {
  const drafts = Array.from({length: sections}, (_, section): readonly BlockDraft[] => [
    {kind: 'heading', text: `القسم ${inLetters(String(section))}`},
    ...Array.from({length: count}, (_, index): BlockDraft => ({
      kind: 'paragraph',
      text: sentence(section * count + index),
    })),
  ]);
  return planOf(drafts.flat());
}

export function placesOf(plan: ReadingPlan): readonly PlanPlace[] {
  const places: PlanPlace[] = [];
  for (let place = plan.first(); place; place = plan.after(place)) places.push(place);
  return places;
}

/** The place of the utterance whose spoken text begins with `text`. */
export function placeOf(plan: ReadingPlan, text: string): PlanPlace {
  const place = placesOf(plan).find((at) => plan.utterance(at).spoken.startsWith(text));
  if (!place) throw new Error(`Nothing in the plan begins with «${text}».`);
  return place;
}

export function blockOf(plan: ReadingPlan, text: string): BlockId {
  return plan.utterance(placeOf(plan, text)).block;
}
