import type {ArticleId} from '../../../src/core/article/article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import type {ReadingPlan} from '../../../src/core/plan/reading-plan.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';

const NAMES = ['news', 'essay', 'encyclopaedia', 'story', 'interview', 'recipe', 'news-agency'];

/** The Arabic lines of several fixtures of articles. */
export async function fixtureLines(): Promise<readonly string[]> {
  const texts = await Promise.all(
    NAMES.map(async (name) => (await fetch(`/test/fixtures/articles/${name}/source.txt`)).text()),
  );
  return texts
    .flatMap((text) => text.split(/\r?\n/))
    .map((line) => line.trim())
    .filter((line) => /^[\p{Script=Arabic}«]/u.test(line));
}

export function planOf(blocks: readonly BlockDraft[]): ReadingPlan {
  const title = 'مقال طويل';
  return createReadingPlan(
    buildArticle(blocks, {id: 'long' as ArticleId, source: {kind: 'text'}, title, language: 'ar'}),
  );
}

export function utterancesOf(plan: ReadingPlan): readonly Utterance[] {
  return plan.blocks.flatMap((_, block) => plan.utterances(block));
}

/** A plan of `sections` sections of about `length` characters each, made of the fixtures' lines. */
export async function longPlan(sections: number, length: number): Promise<ReadingPlan> {
  const lines = (await fixtureLines()).filter((line) => line.length > 60);
  const blocks: BlockDraft[] = [];
  let next = 0;
  for (let section = 0; section < sections; section++) {
    blocks.push({kind: 'heading', text: 'عنوان القسم الجديد'});
    for (let written = 0; written < length;) {
      const text = lines[next++ % lines.length]!;
      blocks.push({kind: 'paragraph', text});
      written += text.length;
    }
  }
  return planOf(blocks);
}
