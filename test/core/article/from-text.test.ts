import {expect} from '@open-wc/testing';
import {articleFromText} from '../../../src/core/article/from-text.ts';
import type {ArticleId} from '../../../src/core/article/article.ts';
import {articleOf, fixtureArticles, fixtureText} from './fixtures.ts';

const BODY = 'وهذه فقرة من المتن تنتهي بنقطة كما تنتهي الفقرات.';

const outline = (text: string): string[] =>
  articleOf(text).blocks.map(({kind, text: shown}) => `${kind}: ${shown}`);

describe('articleFromText', () => {
  it('takes a title that is given and drops a first line that repeats it', () => {
    const options = {id: 'a' as ArticleId, source: {kind: 'text'} as const};
    const given = articleFromText(`العنوان\n\n${BODY}`, {...options, title: ' العُنوان '});
    expect(given.title).to.equal('العُنوان');
    expect(given.blocks.map(({text}) => text)).to.deep.equal([BODY]);
    const other = articleFromText(`سطر أول\n\n${BODY}`, {...options, title: 'غيره'});
    expect(other.blocks).to.have.length(2);
  });

  it('makes a title of a long first line and keeps the line', () => {
    const line = `${'كلمة '.repeat(40).trim()}.`;
    const article = articleOf(`${line}\n\n${BODY}`);
    expect(article.title).to.match(/^كلمة .*كلمة…$/u);
    expect(article.title.length).to.be.at.most(61);
    expect(article.blocks[0]!.text).to.equal(line);
  });

  it('keeps the body of a text of one line', () => {
    const article = articleOf('مرحباً');
    expect(article.title).to.equal('مرحباً');
    expect(article.blocks.map(({text}) => text)).to.deep.equal(['مرحباً']);
  });

  it('is total', () => {
    for (const text of [
      '',
      ' \n\r\n\t',
      '\uFEFF',
      '***',
      '\u200F\u200B',
      '\0',
      '\uD800',
      '...',
      '- ',
      '1.',
    ]) {
      const article = articleOf(text);
      expect(article.title.trim(), JSON.stringify(text)).not.to.equal('');
      for (const block of article.blocks) expect(block.text).to.equal(block.text.trim());
    }
    expect(articleOf('').blocks).to.deep.equal([]);
  });

  it('reads any line break, tab, no-break space and byte order mark', () => {
    const expected = ['paragraph: نص أول.', 'paragraph: نص\u00A0ثان.'];
    for (const br of ['\n', '\r\n', '\r', '\u2028', '\u2029']) {
      const text = ['\uFEFFالعنوان', '', '\t نص أول.\u00A0', '\u200B', '\u00A0', 'نص\u00A0ثان.'];
      expect(outline(text.join(br)), JSON.stringify(br)).to.deep.equal(expected);
    }
  });

  it('keeps kashida, marks and bidirectional controls in the shown text', () => {
    const line = '\u202Bقــال\u202C: نَعَم\u200F، \u2067Ford\u2069.';
    expect(articleOf(`العنوان\n\n${line}`).blocks[0]!.text).to.equal(line);
  });

  it('knows list markers and what only looks like one', () => {
    const lines = ['• أ', '– ب', '* ج', '1. د', '٢- هـ', '3) و', '(4) ز', '٥-حرف', '\u200F- ط'];
    for (const line of lines) {
      const [, block] = articleOf(`العنوان\n\n${BODY}\n${line}`).blocks;
      expect(block!.kind, line).to.equal('list-item');
      expect(block!.text, line).to.match(/^\p{L}+$/u);
    }
    for (const line of [
      'أولاً: كذا.',
      '3.5 مليون.',
      '1998. ثم عاد.',
      '12-15 عاماً.',
      '18:30 وصل.',
      '-5 درجات.',
    ]) {
      const [, block] = articleOf(`العنوان\n\n${BODY}\n${line}`).blocks;
      expect(block!.kind, line).to.equal('paragraph');
      expect(block!.text).to.equal(line);
    }
  });

  it('reads ordinals of Latin, Arabic-Indic and Persian digits', () => {
    const {blocks} = articleOf(`العنوان\n\n${BODY}\n9. أ\n١٠- ب\n۱۱) ج`);
    expect(
      blocks.slice(1).map((block) => block.kind === 'list-item' && block.ordinal),
    ).to.deep.equal([9, 10, 11]);
  });

  it('tells headings from what is not followed by body', () => {
    expect(outline(`العنوان\n\nالمقدمة\n\n${BODY}\n\nالتوقيع`)).to.deep.equal([
      'heading: المقدمة',
      `paragraph: ${BODY}`,
      'paragraph: التوقيع',
    ]);
    expect(outline(`العنوان\n${BODY}\nلماذا؟\n${BODY}`)[1]).to.equal('heading: لماذا؟');
    expect(outline(`العنوان\n\n${BODY}\n\nhttps://qurra.org/a\n\n${BODY}`)[1]).to.match(
      /^paragraph/u,
    );
    for (const date of ['3/9/2024', 'دمشق، 3 أيلول 2024', 'الأحد 12 رمضان 1445', '2024-09-03']) {
      expect(outline(`العنوان\n\n${date}\n\n${BODY}`)[0]).to.equal(`paragraph: ${date}`);
    }
  });

  it('takes a poem whose lines stand apart for a poem, not for headings', () => {
    const lines = ['حين يهطل المطر', 'أفتح النافذة', 'وأترك للريح', 'أن تقرأ أوراقي', 'ورقة ورقة'];
    const kinds = articleOf(['نافذة', ...lines].join('\n\n')).blocks.map(({kind}) => kind);
    expect(new Set(kinds)).to.deep.equal(new Set(['verse']));
  });

  it('does not take a body sentence for a pointer elsewhere', () => {
    expect(outline(`العنوان\n\nشاهد أيضاً الزوار معرض الصور وأعجبهم.\n\n${BODY}`)[0]).to.match(
      /^paragraph/u,
    );
    expect(outline(`العنوان\n\n${BODY}\n\nإقرأ أيضا : عنوان آخر`)[1]).to.match(/^related/u);
  });

  it('gives ids that are unique, and the same whenever and wherever the text comes again', async () => {
    for (const article of await fixtureArticles()) {
      const ids = article.blocks.map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    }
    const text = await fixtureText('news');
    const before = articleOf(text).blocks;
    const after = articleOf(
      text.replace('القرية الأخيرة\n', `فقرة جديدة تماماً.\n\nالقرية الأخيرة\n`),
    ).blocks;
    expect(after.map(({id}) => id)).to.include.members(before.map(({id}) => id));
    const repeated = articleOf(`العنوان\n\n${BODY}\n\n${BODY}\n\n${BODY}`).blocks;
    expect(repeated.map(({id}) => id.replace(repeated[0]!.id, ''))).to.deep.equal(['', '-2', '-3']);
    for (const {id} of before) expect(id).to.match(/^[a-z][a-z0-9-]*$/u);
  });

  it('loses no word of any fixture', async () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    for (const name of [
      'essay',
      'story',
      'hard-wrapped',
      'poem-classical',
      'encyclopaedia',
    ] as const) {
      const source = await fixtureText(name);
      const {title, byline, blocks} = articleOf(source);
      const kept = [title, byline ?? '', ...blocks.map(({text}) => text)].map(letters).join('');
      expect(kept, name).to.equal(letters(source).replace(byline ? 'بقلم' : /(?!)/u, ''));
    }
  });
});
