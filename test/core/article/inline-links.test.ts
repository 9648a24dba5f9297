import {expect} from '@open-wc/testing';
import type {ArticleId, Block} from '../../../src/core/article/article.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

function blocksOf(...drafts: BlockDraft[]): readonly Block[] {
  return buildArticle(drafts, {
    id: 'a' as ArticleId,
    source: {kind: 'text'},
    title: 'عنوان',
    language: 'ar',
  }).blocks;
}
const paragraph = (text: string, more: Partial<BlockDraft> = {}): BlockDraft => ({
  kind: 'paragraph',
  text,
  ...more,
});
const web = {href: 'https://a.example/'};

describe('links of blocks', () => {
  it('are absent where nothing leads anywhere', () => {
    const [block] = blocksOf(paragraph('نص.', {links: []}));
    expect(block).not.to.have.property('links');
  });

  it('keep their words where the text of the draft has space around it', () => {
    const text = '  انظر الموقع  ';
    const [block] = blocksOf(paragraph(text, {links: [{start: 7, end: 15, ...web}]}));
    expect(block!.links).to.deep.equal([{start: 5, end: 11, ...web}]);
    expect(sliceRange(block!.text, block!.links![0]!)).to.equal('الموقع');
  });

  it('lead to web and mail addresses alone', () => {
    const href = ['https://a.example/', 'http://a.example/', 'mailto:a@b.example'];
    const refused = [
      'javascript:alert(1)',
      'data:text/html,x',
      '/relative',
      'file:///etc',
      ' https:x',
    ];
    const links = [...href, ...refused].map((each, index) => ({
      start: index,
      end: index + 1,
      href: each,
    }));
    const [block] = blocksOf(paragraph('ابجدهوزحطي', {links}));
    expect(block!.links!.map((link) => 'href' in link && link.href)).to.deep.equal(href);
  });

  it('are in order and disjoint', () => {
    const links = [
      {start: 6, end: 9, ...web},
      {start: 0, end: 4, ...web},
      {start: 3, end: 7, ...web},
      {start: 8, end: 8, ...web},
      {start: 8, end: 99, ...web},
    ];
    const [block] = blocksOf(paragraph('ابجدهوزحطي', {links}));
    expect(block!.links!.map(({start, end}) => [start, end])).to.deep.equal([
      [0, 4],
      [6, 9],
    ]);
  });

  it('lead to the place in the article where their anchor came to stand', () => {
    const [first, , note] = blocksOf(
      paragraph('كلمة.[1]', {
        anchors: [{name: 'ref', offset: 5}],
        links: [{start: 5, end: 8, href: '#note', isNote: true}],
      }),
      paragraph('بينهما.'),
      paragraph(' الحاشية. رجوع', {
        anchors: [{name: 'note', offset: 1}],
        links: [{start: 10, end: 14, href: '#ref'}],
      }),
    );
    expect(first!.links).to.deep.equal([
      {start: 5, end: 8, block: note!.id, offset: 0, isNote: true},
    ]);
    expect(note!.links).to.deep.equal([{start: 9, end: 13, block: first!.id, offset: 5}]);
  });

  it('are only text where they lead nowhere, or to the block they are in', () => {
    const [block] = blocksOf(
      paragraph('واحد اثنان', {
        anchors: [{name: 'own', offset: 5}],
        links: [
          {start: 0, end: 4, href: '#lost'},
          {start: 5, end: 10, href: '#own'},
        ],
      }),
    );
    expect(block).not.to.have.property('links');
  });

  it('stay at their words where a wall of text is split', () => {
    const sentence = 'كانت المدينة هادئة في ذلك الصباح، وكان الناس في بيوتهم ينتظرون المطر. ';
    const text = `${sentence.repeat(60)}انظر الموقع.`;
    const at = text.lastIndexOf('الموقع');
    const blocks = blocksOf(
      paragraph(text, {
        links: [{start: at, end: at + 6, ...web}],
        anchors: [{name: 'end', offset: at}],
      }),
      paragraph('رجوع.', {links: [{start: 0, end: 4, href: '#end'}]}),
    );
    expect(blocks.length).to.be.greaterThan(2);
    const linked = blocks.filter(({links}) => links);
    expect(linked.map((block) => sliceRange(block.text, block.links![0]!))).to.deep.equal([
      'الموقع',
      'رجوع',
    ]);
    expect(linked[1]!.links).to.deep.equal([
      {start: 0, end: 4, block: linked[0]!.id, offset: linked[0]!.text.indexOf('الموقع')},
    ]);
  });
});
