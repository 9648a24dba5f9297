import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {applyAppearance} from '../../../src/app/appearance.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../../src/core/settings.ts';
import {fixtureText} from '../../core/article/fixtures.ts';
import {arabic, dressPage} from '../page.ts';

const root = document.documentElement;
const apply = (changes: Partial<Settings>) =>
  applyAppearance({locale: arabic, settings: {...DEFAULT_SETTINGS, ...changes}});

async function articleOf(text: string): Promise<HTMLElement> {
  const article = document.createElement('article');
  article.className = 'article';
  article.lang = 'ar';
  article.dir = 'rtl';
  const heading = document.createElement('h1');
  heading.textContent = 'في مديح البطء والاستعدادات';
  article.append(heading);
  for (const line of text.split(/\n+/).filter(Boolean)) {
    const paragraph = document.createElement('p');
    paragraph.textContent = line;
    article.append(paragraph);
  }
  document.body.append(article);
  await document.fonts.ready;
  return article;
}

/** Running text without marks, in which every character is a letter, a space or a point. */
async function running(): Promise<string> {
  const text = await fixtureText('essay');
  return text
    .replace(/[\u064b-\u0652\u0640]/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 3000);
}

describe('the lines of an article', () => {
  before(() => dressPage());
  afterEach(async () => {
    for (const article of document.querySelectorAll('article')) article.remove();
    document.querySelector('#spacing')?.remove();
    root.removeAttribute('style');
    for (const name of root.getAttributeNames()) {
      if (name.startsWith('data-')) root.removeAttribute(name);
    }
    await setViewport({width: 800, height: 600});
  });

  for (const font of ['naskh', 'sans', 'clear'] as const) {
    for (const measure of [30, 66]) {
      it(`hold ${measure} characters of middling width (${font})`, async () => {
        await setViewport({width: 1600, height: 900});
        apply({font, measure, textScale: 1.25});
        const article = await articleOf('نص');
        const line = document.createElement('span');
        line.style.whiteSpace = 'nowrap';
        const text = await running();
        line.textContent = text;
        article.lastElementChild!.replaceChildren(line);
        await document.fonts.load(getComputedStyle(line).font, text);
        const advance = line.getBoundingClientRect().width / text.length;
        const held = article.getBoundingClientRect().width / advance;
        expect(held).to.be.closeTo(measure, measure * 0.08);
      });
    }
  }

  it('have no more than the eighty characters of WCAG 1.4.8 unless others are chosen', async () => {
    await setViewport({width: 1600, height: 900});
    apply({});
    const article = await articleOf(await fixtureText('essay'));
    const texts = [...article.querySelectorAll('p')].map(({firstChild}) => firstChild as Text);
    const text = texts.sort((a, b) => b.length - a.length)[0]!;
    const range = document.createRange();
    let [longest, begun, top] = [0, 0, NaN];
    for (let at = 0; at < text.length; at++) {
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const rect = range.getBoundingClientRect();
      if (rect.height === 0 || Math.abs(rect.bottom - top) < 8) continue;
      if (!Number.isNaN(top)) longest = Math.max(longest, at - begun);
      [begun, top] = [at, rect.bottom];
    }
    expect(longest).to.be.within(50, 80);
  });

  for (const textScale of [1, 2, 3]) {
    for (const spaced of [false, true]) {
      it(`stay within 320 px at ${textScale * 100} %${spaced ? ' with WCAG’s text spacing' : ''}`, async () => {
        await setViewport({width: 320, height: 640});
        apply({textScale, margin: 4});
        if (spaced) {
          const style = document.createElement('style');
          style.id = 'spacing';
          style.textContent = `* {
            line-height: 1.5 !important;
            letter-spacing: 0.12em !important;
            word-spacing: 0.16em !important;
          }
          p { margin-block-end: 2em !important; }`;
          document.head.append(style);
        }
        const article = await articleOf(await fixtureText('essay'));
        expect(root.scrollWidth).to.equal(320);
        for (const block of article.children) {
          expect(block.scrollWidth).to.be.at.most(block.clientWidth + 1);
          expect(getComputedStyle(block).overflow).to.equal('visible');
          expect(getComputedStyle(block).textAlign).to.be.oneOf(['start', 'center']);
        }
      });
    }
  }

  it('leave headings no smaller than the text', async () => {
    await setViewport({width: 320, height: 640});
    for (const textScale of [0.75, 1, 3]) {
      apply({textScale});
      const article = await articleOf('نص');
      const size = (selector: string) =>
        parseFloat(getComputedStyle(article.querySelector(selector)!).fontSize);
      expect(size('h1')).to.be.at.least(size('p'));
      article.remove();
    }
  });
});
