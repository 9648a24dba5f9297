import {expect} from '@open-wc/testing';
import type {Article} from '../../src/core/article/article.ts';
import {createReadingPlan} from '../../src/core/plan/create-reading-plan.ts';
import {importArticle} from '../../src/import/import-article.ts';
import {sliceRange} from '../../src/core/text-range.ts';
import {ongoing} from './import-code.ts';

/** An article of markup, which either sanitiser must make alike. */
async function paste(html: string): Promise<Article> {
  const [native, purified] = await Promise.all(
    (['auto', 'dompurify'] as const).map((sanitiser) =>
      importArticle({kind: 'text', text: '', html}, ongoing, {sanitiser}),
    ),
  );
  expect(native!.blocks).to.deep.equal(purified!.blocks);
  return native!;
}

/** «words: address», or «words: #beginning of the block @ offset». */
function linksOf({blocks}: Article): string[] {
  return blocks.flatMap((block) =>
    (block.links ?? []).map((link) => {
      const words = sliceRange(block.text, link);
      if ('href' in link) return `${words}: ${link.href}`;
      const target = blocks.find(({id}) => id === link.block)!;
      const sign = link.isNote ? 'note' : 'place';
      return `${words}: ${sign} ${target.text.slice(0, 6)} @ ${link.offset}`;
    }),
  );
}

const links = async (html: string) => linksOf(await paste(html));

describe('links within a text', () => {
  it('keep where they lead, in every kind of block', async () => {
    const link = (name: string) => `<a href="https://a.example/${name}">كلمة</a>`;
    const html =
      `<p>متن ${link('p')} هنا.</p><blockquote><p>قول ${link('q')}.</p></blockquote><h2>باب ${link('h')}</h2>` +
      `<ul><li>بند ${link('li')}</li></ul><figure><figcaption>تعليق ${link('c')}</figcaption></figure>` +
      `<table><tr><td>خلية</td><td>في ${link('t')}</td></tr></table>`;
    expect(await links(html)).to.deep.equal(
      ['p', 'q', 'h', 'li', 'c', 't'].map((name) => `كلمة: https://a.example/${name}`),
    );
  });

  it('lead to web and mail addresses alone', async () => {
    const html = [
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      '/relative',
      'ftp://a.example/',
      'tel:123',
      'mailto:?subject=x',
      'mailto:sheikh@a.example?subject=x&body=y',
      'http://a.example/x y',
    ]
      .map((href) => `<p>متن طويل <a href="${href}">هنا</a>.</p>`)
      .join('');
    expect(await links(html)).to.deep.equal([
      'هنا: mailto:sheikh@a.example',
      'هنا: http://a.example/x%20y',
    ]);
  });

  it('are absolute where the page says where it comes from', async () => {
    expect(
      await links('<base href="https://a.example/dir/x"><p>متن <a href="../y?z#w">هنا</a>.</p>'),
    ).to.deep.equal(['هنا: https://a.example/y?z#w']);
  });

  it('to nowhere on their page are known as links of a menu all the same', async () => {
    const body = '<p>كانت المدينة هادئة في ذلك الصباح، وكان الناس ينتظرون المطر.</p>'.repeat(8);
    const menu = '<p><a href="#">مشاركة</a> <a href="#print">طباعة</a></p>';
    const page = `<!doctype html><html lang="ar"><body><article>${body}${menu}</article></body></html>`;
    const file = new File([page], 'page.html');
    const {blocks} = await importArticle({kind: 'file', file}, ongoing);
    expect(blocks).to.have.length(8);
  });

  it('leave pointers and images as they were', async () => {
    const {blocks} = await paste(
      '<p>متن.</p><a href="https://a.example/a.png"><img alt="نخلة" src="a.png"></a>' +
        '<p>اقرأ أيضاً: <a href="https://a.example/1">خبر</a></p>',
    );
    expect(blocks.map(({kind, links: found}) => [kind, found])).to.deep.equal([
      ['paragraph', undefined],
      ['image', undefined],
      ['related', undefined],
    ]);
  });

  it('lead within the article to the block that the page meant', async () => {
    expect(
      await links(
        '<p>انظر <a href="#two">الباب</a> و<a href="#mid">الوسط</a> و<a href="#box">الجدول</a> و<a href="#lost">لا شيء</a>.</p>' +
          '<h2 id="two">الثاني</h2><p>كلام <span id="mid">في الوسط</span>.</p>' +
          '<table id="box"><tr><td>خلية</td><td>أخرى</td></tr></table>',
      ),
    ).to.deep.equal([
      'الباب: place الثاني @ 0',
      'الوسط: place كلام ف @ 5',
      'الجدول: place خلية؛  @ 0',
    ]);
  });

  it('lead there also by the address of the page, by an encoded name, and to an empty anchor', async () => {
    expect(
      await links(
        '<link rel="canonical" href="https://a.example/page"><p>انظر <a href="https://a.example/page#%D8%A8%D8%A7%D8%A8">الباب</a> ' +
          'و<a href="/page#e">بعده</a> و<a href="/other#e">غيره</a> و<a href="#old">القديم</a>.</p>' +
          '<h2 id="باب">الباب</h2><a id="e"></a><p>بعد المرسى.</p><p><a name="old"></a>مرسى قديم.</p>',
      ),
    ).to.deep.equal([
      'الباب: place الباب @ 0',
      'بعده: place بعد ال @ 0',
      'غيره: https://a.example/other#e',
      'القديم: place مرسى ق @ 0',
    ]);
  });

  it('take no id of the page for anything else', async () => {
    const names = ['body', 'childNodes', 'attributes', 'title', 'links', 'place-1'];
    const html =
      names.map((id) => `<p>إلى <a href="#${id}">هنا</a>.</p>`).join('') +
      names.map((id) => `<p id="${id}">فقرة ${id}.</p>`).join('');
    expect(await links(html)).to.have.length(names.length);
  });
});

describe('the marks of notes', () => {
  const note = '<ol><li id="n1">قيست مرات. <a href="#r1">رجوع</a></li></ol>';

  it('lead to the note, which leads back to them', async () => {
    const article = await paste(
      `<p>كلام طويل قبلها.<sup><a href="#n1" id="r1">1</a></sup> وكلام بعدها.</p>${note}`,
    );
    expect(article.blocks[0]!.text).to.equal('كلام طويل قبلها.[1] وكلام بعدها.');
    expect(linksOf(article)).to.deep.equal(['[1]: note قيست م @ 0', 'رجوع: place كلام ط @ 16']);
  });

  for (const [what, mark] of [
    ['as Wikipedia writes them', '<sup id="r1" class="reference"><a href="#n1">[1]</a></sup>'],
    ['with a role', '<a id="r1" role="doc-noteref" href="#n1">(1)</a>'],
    ['as Word writes them', '<a name="r1" href="#n1"><span><sup><span>[1]</span></sup></span></a>'],
  ] as const) {
    it(`are known ${what}`, async () => {
      const article = await paste(`<p>كلام طويل قبلها${mark}.</p>${note}`);
      expect(article.blocks[0]!.text).to.equal('كلام طويل قبلها[1].');
      expect(linksOf(article)).to.deep.equal(['[1]: note قيست م @ 0', 'رجوع: place كلام ط @ 15']);
    });
  }

  it('stand each for itself where several are raised together', async () => {
    const article = await paste(
      '<p>كلام طويل<sup><a href="#n1">[1]</a><a href="#n2">[٢]</a></sup>.</p><p id="n1">الأولى.</p><p id="n2">الثانية.</p>',
    );
    expect(linksOf(article)).to.deep.equal(['[1]: note الأولى @ 0', '[٢]: note الثاني @ 0']);
  });

  it('are left out where their note is not there, and of headings', async () => {
    const mark = '<sup><a href="#n1">1</a></sup>';
    const {blocks} = await paste(`<p>كلام طويل${mark}.</p><h2>باب${mark}</h2><p>متن.</p>`);
    expect(blocks.map(({text}) => text)).to.deep.equal(['كلام طويل.', 'باب', 'متن.']);
    const {blocks: headed} = await paste(`<p>متن.</p><h2>باب${mark}</h2>${note}`);
    expect(headed[1]!.text).to.equal('باب');
  });

  it('do not stand at a note that has several of them, and the way back by words stays', async () => {
    const article = await paste(
      '<p>كلام طويل<sup id="r1"><a href="#n1">[1]</a></sup> ثم غيره<sup id="r2"><a href="#n1">[1]</a></sup>.</p>' +
        '<ol><li id="n1"><sup><a href="#r1">أ</a></sup> <sup><a href="#r2">ب</a></sup> كتاب الماء. <a href="#r2">رجوع</a></li></ol>',
    );
    expect(article.blocks[1]!.text).to.equal('كتاب الماء. رجوع');
    expect(linksOf(article)).to.deep.equal([
      '[1]: note كتاب ا @ 0',
      '[1]: note كتاب ا @ 0',
      'رجوع: place كلام ط @ 20',
    ]);
  });

  it('are no exponents, and none of the words of a link', async () => {
    const article = await paste(
      '<p>مساحتها 5 كم<sup>2</sup> و<a href="https://a.example/">10<sup>3</sup></a>.</p>',
    );
    expect(article.blocks[0]!.text).to.equal('مساحتها 5 كم2 و103.');
    expect(linksOf(article)).to.deep.equal(['103: https://a.example/']);
  });

  it('are kept of a page, and the voice says what it said without them', async () => {
    const sentence = 'كانت المدينة هادئة في ذلك الصباح، وكان الناس ينتظرون المطر.';
    const body = `<p>${sentence}<sup><a href="#n1" id="r1">1</a></sup></p>`.repeat(8);
    const page = `<!doctype html><html lang="ar"><body><article><h1>الوادي</h1>${body}<h2>الحواشي</h2>${note}</article></body></html>`;
    const file = new File([page], 'page.html');
    const article = await importArticle({kind: 'file', file}, ongoing);
    const plan = createReadingPlan(article);
    expect(article.blocks[0]!.text).to.equal(`${sentence}[1]`);
    expect(plan.utterances(1).map(({spoken}) => spoken)).to.deep.equal([sentence]);
    expect(linksOf(article).at(-1)).to.equal('رجوع: place كانت ا @ 59');
  });
});
