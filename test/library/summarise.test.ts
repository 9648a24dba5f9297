import {expect} from '@open-wc/testing';
import type {Block, BlockId} from '../../src/core/article/article.ts';
import {summarise} from '../../src/library/summarise.ts';
import {sampleArticle} from './sample-article.ts';

function block(kind: 'paragraph' | 'quote' | 'caption' | 'verse', text: string): Block {
  return {id: text as BlockId, kind, text, languageRuns: [], quotations: []};
}
const excerptOf = (...blocks: Block[]) => summarise(sampleArticle({blocks}), 0).excerpt;
const [heading] = sampleArticle().blocks;

describe('summarise: the excerpt', () => {
  it('is the body from its beginning, without headings and captions', () => {
    expect(
      excerptOf(
        heading!,
        block('caption', 'صورة الميناء'),
        block('quote', 'البحر قريب.'),
        block('paragraph', 'والمدينة كذلك.'),
      ),
    ).to.equal('البحر قريب. والمدينة كذلك.');
  });

  it('is without the marks of notes, and with the words of other links', () => {
    const text = 'البحر قريب.[1] والمدينة كذلك.';
    const links = [
      {start: 0, end: 5, href: 'https://a.example/'},
      {start: 11, end: 14, block: 'note' as BlockId, offset: 0, isNote: true},
      {start: 15, end: 22, block: 'note' as BlockId, offset: 0},
    ];
    expect(excerptOf({...block('paragraph', text), links})).to.equal('البحر قريب. والمدينة كذلك.');
  });

  it('ends between words, with a sign that the text goes on', () => {
    const text = 'ميناء '.repeat(60).trim();
    const excerpt = excerptOf(block('paragraph', text));
    expect(excerpt).to.match(/^(?:ميناء )+ميناء…$/u);
    expect(excerpt.length).to.be.within(150, 161);
    expect(text.startsWith(excerpt.slice(0, -1))).to.equal(true);
  });

  it('is whole where it has exactly the room', () => {
    const text = `${'أ'.repeat(79)} ${'ب'.repeat(80)}`;
    expect(excerptOf(block('paragraph', text))).to.equal(text);
    expect(excerptOf(block('paragraph', text), block('paragraph', 'ج'))).to.equal(`${text}…`);
  });

  it('cuts a word that is longer than the room', () => {
    expect(excerptOf(block('paragraph', 'س'.repeat(500)))).to.equal(`${'س'.repeat(160)}…`);
  });

  it('is empty where there are headings alone', () => {
    expect(excerptOf(heading!)).to.equal('');
  });
});
