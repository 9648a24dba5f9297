import type {Article, ArticleId} from '../../../src/core/article/article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import type {ReadingOptions} from '../../../src/core/plan/reading-options.ts';
import type {PlanPlace, ReadingPlan} from '../../../src/core/plan/reading-plan.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import {DEFAULT_READING_CHOICES} from '../../../src/core/spoken/reading-choices.ts';
import {
  DEFAULT_STRUCTURE,
  type StructureChoices,
} from '../../../src/core/spoken/structure-choices.ts';

export function articleFrom(drafts: readonly BlockDraft[], language = 'ar'): Article {
  return buildArticle(drafts, {
    id: 'a' as ArticleId,
    source: {kind: 'text'},
    title: language === 'ar' ? 'رحلة' : 'Journey',
    language,
  });
}

export function planOf(
  drafts: readonly BlockDraft[],
  options: ReadingOptions = {},
  language = 'ar',
): ReadingPlan {
  return createReadingPlan(articleFrom(drafts, language), options);
}

/** The usual options but for some of what is chosen about parts of the article. */
export function withStructure(structure: Partial<StructureChoices>): ReadingOptions {
  return {
    choices: {...DEFAULT_READING_CHOICES, structure: {...DEFAULT_STRUCTURE, ...structure}},
  };
}

export function placesOf(plan: ReadingPlan): PlanPlace[] {
  const all: PlanPlace[] = [];
  for (let place = plan.first(); place; place = plan.after(place)) all.push(place);
  return all;
}

export const said = ({spoken}: Utterance): string => spoken;

/** All that is said after the title; announcements in square brackets. */
export function heard(plan: ReadingPlan): string[] {
  return placesOf(plan)
    .filter(({block}) => block > 0)
    .map((place) => plan.utterance(place))
    .map(({spoken, announcement}) => (announcement ? `[${spoken}]` : spoken));
}
