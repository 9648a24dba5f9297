import {expect} from '@open-wc/testing';
import type {Article, Block, BlockKind} from '../../../src/core/article/article.ts';
import {sentences} from '../../../src/core/segment/sentences.ts';
import {sliceRange} from '../../../src/core/text-range.ts';
import {
  articleOf,
  expectedOf,
  FIXTURES,
  fixtureText,
  type Expected,
  type ExpectedBlock,
} from './fixtures.ts';

const KINDS: readonly BlockKind[] = [
  'heading',
  'list-item',
  'table-row',
  'related',
  'paragraph',
  'quote',
  'caption',
  'verse',
  'code',
];

/** Whether `text` is `pattern`, in which «⋯» stands for any text. */
function fits(text: string, pattern: string): boolean {
  const parts = pattern.split(/\s?⋯\s?/u);
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return (
    text.startsWith(parts[0]!) &&
    text.endsWith(parts.at(-1)!) &&
    (parts.length > 1 || text === pattern)
  );
}

function expectTexts(actual: readonly string[], expected: readonly string[], where: string): void {
  const matched = actual.map((text, index) => {
    const pattern = expected[index];
    return pattern !== undefined && fits(text, pattern) ? pattern : text;
  });
  expect(matched, where).to.deep.equal(expected);
}

function expectBlock(block: Block | undefined, expected: ExpectedBlock): void {
  const kind = KINDS.find((key) => expected[key] !== undefined)!;
  const where = expected[kind]!;
  expect(block?.kind, where).to.equal(kind);
  expectTexts([block!.text], [where], kind);
  if (block?.kind === 'heading') expect(block.level, where).to.equal(expected.level ?? 2);
  if (block?.kind === 'list-item') {
    expect(block.ordinal, where).to.equal(expected.ordinal);
    expect(block.ordered, where).to.equal(expected.ordinal !== undefined);
    expect(block.depth, where).to.equal(expected.depth ?? 0);
  }
  const {text, quotations, languageRuns} = block!;
  expectTexts(
    quotations.map((range) => sliceRange(text, range)),
    expected.quotations ?? [],
    `quotations of ${where}`,
  );
  expect(
    languageRuns.map((run) => `${run.language} ${sliceRange(text, run)}`),
    `language runs of ${where}`,
  ).to.deep.equal(expected.foreign ?? []);
}

function expectWall(article: Article, wall: NonNullable<Expected['wall']>, source: string): void {
  expect(article.blocks.length).to.be.greaterThan(1);
  expect(article.blocks.map(({text}) => text).join(' ')).to.equal(source.trim());
  for (const {kind, text} of article.blocks) {
    expect(kind).to.equal(wall.kind);
    expect(text.length).to.be.at.most(wall.longest);
    expect(text, 'ends with a sentence').to.match(/[.!؟»]$/u);
  }
}

describe('articleFromText', () => {
  for (const name of FIXTURES) {
    it(`reads the fixture «${name}» as a reader does`, async () => {
      const [source, expected] = await Promise.all([fixtureText(name), expectedOf(name)]);
      const article = articleOf(source);
      expect(article.title).to.equal(expected.title);
      expect(article.language).to.equal(expected.language);
      expect(article.byline).to.equal(expected.byline);
      if (expected.wall) expectWall(article, expected.wall, source);
      else {
        expectTexts(
          article.blocks.map(({kind, text}) => `${kind}: ${text}`),
          expected.blocks!.map((block) => {
            const kind = KINDS.find((key) => block[key] !== undefined)!;
            return `${kind}: ${block[kind]!}`;
          }),
          'blocks',
        );
        expected.blocks!.forEach((block, index) => expectBlock(article.blocks[index], block));
      }
      const found = article.blocks.flatMap(({text}) =>
        sentences(text).map((range) => sliceRange(text, range)),
      );
      for (const sentence of expected.sentences ?? []) expect(found).to.include(sentence);
    });
  }
});
