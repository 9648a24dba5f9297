import {expect} from '@open-wc/testing';
import {applyAppearance} from '../../src/app/appearance.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../src/core/settings.ts';
import {arabic, dressPage, english} from '../ui/page.ts';

const root = document.documentElement;
const apply = (changes: Partial<Settings>, locale = arabic) =>
  applyAppearance({locale, settings: {...DEFAULT_SETTINGS, ...changes}});

/** The two lines of index.html. */
function themeColours(): HTMLMetaElement[] {
  return (['light', 'dark'] as const).map((scheme) => {
    const meta = document.createElement('meta');
    meta.name = 'theme-color';
    meta.media = `(prefers-color-scheme: ${scheme})`;
    meta.content = scheme === 'light' ? '#fbf6ec' : '#12171a';
    document.head.append(meta);
    return meta;
  });
}

/** An article with one paragraph, as the style sheets show it. */
function paragraph(): HTMLElement {
  const article = document.createElement('article');
  article.className = 'article';
  article.innerHTML = '<p>نص</p>';
  document.body.append(article);
  return article.querySelector('p')!;
}

describe('applyAppearance', () => {
  let metas: HTMLMetaElement[];
  before(() => dressPage());
  beforeEach(() => {
    metas = themeColours();
  });
  afterEach(() => {
    for (const meta of metas) meta.remove();
    for (const article of document.querySelectorAll('article')) article.remove();
    root.removeAttribute('style');
    for (const name of root.getAttributeNames()) {
      if (name.startsWith('data-')) root.removeAttribute(name);
    }
  });

  for (const locale of [arabic, english]) {
    it(`gives the document its language (${locale.language})`, () => {
      apply({}, locale);
      expect([root.lang, root.dir]).to.deep.equal([locale.language, locale.direction]);
    });
  }

  for (const [theme, scheme, paper] of [
    ['light', 'light', 'rgb(251, 246, 236)'],
    ['dark', 'dark', 'rgb(18, 23, 26)'],
    ['sepia', 'light', 'rgb(242, 228, 201)'],
    ['contrast', 'dark', 'rgb(0, 0, 0)'],
  ] as const) {
    it(`puts the theme «${theme}» on the page and on the browser’s bars`, () => {
      apply({theme});
      expect(getComputedStyle(root).backgroundColor).to.equal(paper);
      expect(getComputedStyle(root).colorScheme).to.equal(scheme);
      expect(metas.map(({content}) => content)).to.deep.equal([paper, paper]);
    });
  }

  it('leaves the colours to the system again', () => {
    const before = metas.map(({content}) => content);
    apply({theme: 'contrast'});
    apply({theme: 'sepia'});
    apply({theme: 'system'});
    expect(metas.map(({content}) => content)).to.deep.equal(before);
    expect(getComputedStyle(root).colorScheme).to.equal('light dark');
  });

  it('names the letters, the marks and the light', () => {
    apply({font: 'clear', marks: 'dimmed', lightColour: 'rose', lightStyle: 'ink'});
    expect(Object.assign({}, root.dataset)).to.deep.equal({
      font: 'clear',
      marks: 'dimmed',
      lightColour: 'rose',
      lightStyle: 'ink',
    });
  });

  it('gives the text the size and the room that were chosen', () => {
    const text = paragraph();
    const rem = parseFloat(getComputedStyle(root).fontSize);
    for (const {textScale, lineHeight, paragraphSpacing} of [
      DEFAULT_SETTINGS,
      {textScale: 3, lineHeight: 1.5, paragraphSpacing: 3},
      {textScale: 0.75, lineHeight: 3, paragraphSpacing: 0.5},
    ]) {
      apply({textScale, lineHeight, paragraphSpacing});
      const style = getComputedStyle(text);
      const size = 1.3125 * rem * textScale;
      expect(parseFloat(style.fontSize)).to.be.closeTo(size, 0.05);
      expect(parseFloat(style.lineHeight)).to.be.closeTo(size * lineHeight, 0.1);
      expect(parseFloat(style.marginBlockEnd)).to.be.closeTo(size * paragraphSpacing, 0.1);
    }
  });

  it('keeps a margin beside the reader, and room for words', () => {
    const reader = document.createElement('article');
    reader.className = 'reader';
    document.body.append(reader);
    const rem = parseFloat(getComputedStyle(root).fontSize);
    const margin = () => parseFloat(getComputedStyle(reader).paddingInlineStart);
    apply({margin: 0.5});
    expect(margin()).to.be.closeTo(0.5 * rem, 0.1);
    apply({margin: 4});
    expect(margin()).to.be.closeTo(Math.min(4 * rem, innerWidth * 0.12), 1);
  });
});
