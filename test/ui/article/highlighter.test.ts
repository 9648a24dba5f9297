import {expect} from '@open-wc/testing';
import type {Article, BlockId} from '../../../src/core/article/article.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import {Highlighter, type Lit} from '../../../src/ui/article/highlighter.ts';
import {articleOf, fixtureText} from '../../core/article/fixtures.ts';
import {built} from './built.ts';

/** Every word of the article as what is lit while it is spoken. */
function litWords(article: Article): Lit[] {
  const plan = createReadingPlan(article);
  return plan.blocks.flatMap((_, index) =>
    plan
      .utterances(index)
      .flatMap(({block, sentence, words}) =>
        words.map(({shown}) => ({block, sentence, word: shown})),
      ),
  );
}

function rangesOf(name: string): readonly Range[] {
  return [...(CSS.highlights.get(name) ?? [])] as Range[];
}
const textsOf = (name: string) => rangesOf(name).map(String);

describe('Highlighter', () => {
  let article: Article;
  let words: readonly Lit[];
  let page: Awaited<ReturnType<typeof built>>;

  beforeEach(async () => {
    article = articleOf(await fixtureText('english'));
    words = litWords(article);
    page = await built(article);
  });

  it('changes nothing in the article while every word of it is lit', () => {
    const {view, host} = page;
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    const before = host.outerHTML;
    const highlighter = new Highlighter(view);
    for (const lit of words) {
      highlighter.show(lit);
      expect(textsOf('rawi-word')).to.have.length(1);
    }
    expect(host.outerHTML).to.equal(before);
    highlighter.clear();
    expect(host.outerHTML).to.equal(before);
    expect(observer.takeRecords().length).to.equal(0);
    observer.disconnect();
  });

  it('lights the sentence, and above it the word', () => {
    const highlighter = new Highlighter(page.view);
    const lit = words[12]!;
    highlighter.show(lit);
    const text = article.blocks.find(({id}) => id === lit.block)?.text ?? article.title;
    expect(textsOf('rawi-sentence')).to.deep.equal([
      text.slice(lit.sentence.start, lit.sentence.end),
    ]);
    expect(textsOf('rawi-word')).to.deep.equal([text.slice(lit.word!.start, lit.word!.end)]);
    const priority = (name: string) => CSS.highlights.get(name)!.priority;
    expect(priority('rawi-word')).to.be.greaterThan(priority('rawi-sentence'));
  });

  it('makes the range of a sentence once for all of its words', () => {
    const highlighter = new Highlighter(page.view);
    let ranges = 0;
    let sentences = 0;
    let before: Range | undefined;
    let sentence: unknown;
    for (const lit of words) {
      highlighter.show(lit);
      const [range] = rangesOf('rawi-sentence');
      if (range !== before) ranges++;
      if (lit.sentence !== sentence) sentences++;
      before = range;
      sentence = lit.sentence;
    }
    expect(sentences).to.be.greaterThan(3);
    expect(ranges).to.equal(sentences);
  });

  it('lights a sentence alone where no word is wanted', () => {
    const highlighter = new Highlighter(page.view);
    const {block, sentence} = words[12]!;
    highlighter.show(words[11]!);
    highlighter.show({block, sentence});
    expect(textsOf('rawi-word')).to.be.empty;
    expect(textsOf('rawi-sentence')).to.have.length(1);
  });

  it('tells apart equal places of different blocks', () => {
    const highlighter = new Highlighter(page.view);
    const [first, second] = article.blocks;
    const sentence = {start: 0, end: 5};
    highlighter.show({block: first!.id, sentence});
    highlighter.show({block: second!.id, sentence});
    expect(textsOf('rawi-sentence')).to.deep.equal([second!.text.slice(0, 5)]);
  });

  it('lights nothing for a block that is not there, and clears itself', () => {
    const highlighter = new Highlighter(page.view);
    highlighter.show(words[0]!);
    highlighter.show({...words[0]!, block: 'nowhere' as BlockId});
    expect([...textsOf('rawi-word'), ...textsOf('rawi-sentence')]).to.be.empty;
    highlighter.show(words[5]!);
    highlighter.clear();
    expect([...textsOf('rawi-word'), ...textsOf('rawi-sentence')]).to.be.empty;
    highlighter.show(words[5]!);
    expect(textsOf('rawi-sentence'), 'the same sentence after a clearing').to.have.length(1);
  });

  describe('without the Custom Highlight API', () => {
    const api = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;

    beforeEach(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
    afterEach(() => {
      Object.defineProperty(CSS, 'highlights', api);
    });

    it('marks the block of the sentence and no other', () => {
      const {view, host} = page;
      expect('highlights' in CSS).to.equal(false);
      const highlighter = new Highlighter(view);
      const marked = () => [...host.querySelectorAll('[data-spoken]')];
      for (const lit of words) {
        highlighter.show(lit);
        expect(marked().map(({id}) => id)).to.deep.equal([lit.block as string]);
      }
      highlighter.clear();
      expect(marked()).to.have.length(0);
    });
  });

  it('lights the word in a copy of the sentence as well, until there is none', async () => {
    const highlighter = new Highlighter(page.view);
    const copy = await built(article);
    const lit = words[3]!;
    highlighter.copy = copy.view;
    highlighter.show(lit);
    expect(rangesOf('rawi-word').map(({startContainer}) => startContainer)).to.deep.equal([
      page.view.range(lit.block, lit.word!)!.startContainer,
      copy.view.range(lit.block, lit.word!)!.startContainer,
    ]);
    expect(rangesOf('rawi-sentence')).to.have.length(1);
    highlighter.copy = undefined;
    highlighter.show(lit);
    expect(rangesOf('rawi-word')).to.have.length(1);
    highlighter.clear();
  });
});
