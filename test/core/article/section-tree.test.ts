import {expect} from '@open-wc/testing';
import type {BlockId} from '../../../src/core/article/article.ts';
import {sectionTree, type SectionNode} from '../../../src/core/article/section-tree.ts';
import type {Section} from '../../../src/core/article/sections.ts';

type Level = Section['level'];

const sectionsAt = (levels: readonly Level[]): Section[] =>
  levels.map((level, index) => ({
    heading: `b${index}` as BlockId,
    title: `${index}`,
    level,
    firstBlock: index,
    endBlock: index + 1,
  }));

/** «2(3 3(4)) 2»: the levels, and in brackets those of what is under them. */
const written = (nodes: readonly SectionNode[]): string =>
  nodes
    .map(({section, under}) => `${section.level}${under.length > 0 ? `(${written(under)})` : ''}`)
    .join(' ');

const treeOf = (...levels: Level[]) => written(sectionTree(sectionsAt(levels)));

describe('sectionTree', () => {
  it('has the part under the title beside the outermost headings', () => {
    expect(treeOf(1, 2, 2)).to.equal('1 2 2');
    expect(treeOf(1)).to.equal('1');
  });

  it('puts each section under the last one with a higher heading', () => {
    expect(treeOf(1, 2, 3, 3, 4, 2, 3)).to.equal('1 2(3 3(4)) 2(3)');
  });

  it('takes a skipped level for one step', () => {
    expect(treeOf(1, 2, 5, 3, 6, 2)).to.equal('1 2(5 3(6)) 2');
    expect(treeOf(1, 4, 3, 2)).to.equal('1 4 3 2');
  });

  it('keeps every section with its place in the list, in order', () => {
    const sections = sectionsAt([1, 3, 2, 4, 6, 5, 2]);
    const all: SectionNode[] = [];
    const collect = (nodes: readonly SectionNode[]) => {
      for (const node of nodes) {
        all.push(node);
        collect(node.under);
      }
    };
    collect(sectionTree(sections));
    expect(all.map(({index}) => index)).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    expect(all.map(({section}) => section)).to.deep.equal(sections);
  });
});
