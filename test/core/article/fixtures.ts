import {articleFromText} from '../../../src/core/article/from-text.ts';
import type {Article, ArticleId, BlockKind} from '../../../src/core/article/article.ts';

export const FIXTURES = [
  'news',
  'news-agency',
  'essay',
  'recipe',
  'story',
  'interview',
  'announcement',
  'list-article',
  'poem-classical',
  'poem-free',
  'letter',
  'encyclopaedia',
  'wall',
  'hard-wrapped',
  'english',
] as const;

export type FixtureName = (typeof FIXTURES)[number];

/** One block as `expected.json` states it; «⋯» stands for any text. The kind is a key. */
export type ExpectedBlock = Readonly<Partial<Record<BlockKind, string>>> & {
  readonly level?: number;
  readonly ordinal?: number;
  readonly depth?: number;
  readonly quotations?: readonly string[];
  /** Language runs as «en Ford». */
  readonly foreign?: readonly string[];
};

export interface Expected {
  readonly title: string;
  readonly language: string;
  readonly byline?: string;
  readonly blocks?: readonly ExpectedBlock[];
  /** In place of `blocks`: the whole text is split into blocks of one kind. */
  readonly wall?: {readonly kind: BlockKind; readonly longest: number};
  /** Some of the article's sentences, chosen where segmentation is not plain. */
  readonly sentences?: readonly string[];
}

const folder = new URL('../../fixtures/articles/', import.meta.url);

export async function fixtureText(name: FixtureName): Promise<string> {
  const response = await fetch(new URL(`${name}/source.txt`, folder));
  if (!response.ok) throw new Error(`No fixture ${name}`);
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(await response.arrayBuffer());
}

export async function expectedOf(name: FixtureName): Promise<Expected> {
  const response = await fetch(new URL(`${name}/expected.json`, folder));
  return (await response.json()) as Expected;
}

export function articleOf(text: string): Article {
  return articleFromText(text, {id: 'test' as ArticleId, source: {kind: 'text'}});
}

/** Every fixture as an article, in the order of {@link FIXTURES}. */
export async function fixtureArticles(): Promise<readonly Article[]> {
  const texts = await Promise.all(FIXTURES.map(fixtureText));
  return texts.map(articleOf);
}
