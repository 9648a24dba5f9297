import {expect} from '@open-wc/testing';
import type {Article} from '../../../src/core/article/article.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import {sliceRange} from '../../../src/core/text-range.ts';
import {articleOf, FIXTURES, fixtureText} from '../../core/article/fixtures.ts';
import {built} from './built.ts';

function textOf(article: Article, block: string): string {
  return article.blocks.find(({id}) => id === block)?.text ?? article.title;
}

describe('ArticleView: every fixture', () => {
  for (const name of FIXTURES) {
    describe(name, () => {
      let article: Article;
      let page: Awaited<ReturnType<typeof built>>;

      beforeEach(async () => {
        article = articleOf(await fixtureText(name));
        page = await built(article);
      });

      it('spells the text of each block exactly and once', () => {
        const {view, host} = page;
        expect(view.holder('title' as never)?.textContent).to.equal(article.title);
        for (const {id, text} of article.blocks) {
          expect(view.holder(id)?.textContent, id).to.equal(text);
          expect(host.querySelectorAll(`[data-block="${id}"]`), id).to.have.length(1);
        }
        const texts = article.blocks.map(({text}) => text);
        const all = [article.title, article.byline ?? '', ...texts].join('');
        expect(host.textContent).to.equal(all);
      });

      it('gives every word of the reading plan its range, and finds its way back', () => {
        const {view} = page;
        const plan = createReadingPlan(article);
        let count = 0;
        plan.blocks.forEach((_, index) => {
          for (const {block, sentence, words} of plan.utterances(index)) {
            const text = textOf(article, block);
            expect(view.range(block, sentence)?.toString()).to.equal(sliceRange(text, sentence));
            for (const {shown} of words) {
              count++;
              const range = view.range(block, shown)!;
              expect(range.toString(), text).to.equal(sliceRange(text, shown));
              expect(view.locate(range.startContainer, range.startOffset)).to.deep.equal({
                block,
                offset: shown.start,
              });
              expect(view.locate(range.endContainer, range.endOffset)).to.deep.equal({
                block,
                offset: shown.end,
              });
            }
          }
        });
        expect(count).to.be.greaterThan(10);
      });

      it('says its language and direction, and those of foreign passages', () => {
        const {view, host} = page;
        expect(host.lang).to.equal(article.language);
        expect(host.dir).to.equal(article.direction);
        for (const {id, languageRuns, text} of article.blocks) {
          const holder = view.holder(id)!;
          for (const run of languageRuns) {
            const range = view.range(id, run)!;
            const inside = range.startContainer.parentElement!.closest('[lang]')!;
            expect(inside.getAttribute('lang'), text).to.equal(run.language);
            expect(inside.hasAttribute('dir')).to.equal(true);
            expect(holder.contains(inside)).to.equal(true);
          }
        }
      });

      it('lays out every block of an Arabic article from the right', () => {
        const {view, host} = page;
        if (article.direction === 'ltr') return;
        for (const element of [host.querySelector('h1')!, ...article.blocks]) {
          const holder = element instanceof Element ? element : view.holder(element.id)!;
          if (!/[\u0621-\u064A]/u.test(holder.textContent)) continue;
          expect(getComputedStyle(holder).direction, holder.textContent).to.equal('rtl');
        }
      });

      it('marks its quotations', () => {
        const {view} = page;
        for (const {id, text, quotations} of article.blocks) {
          const marked = [...view.holder(id)!.querySelectorAll('q')].map((q) => q.textContent);
          expect(marked).to.deep.equal(quotations.map((range) => sliceRange(text, range)));
        }
      });

      it('is accessible', async () => {
        await expect(page.host).to.be.accessible();
      });
    });
  }
});
