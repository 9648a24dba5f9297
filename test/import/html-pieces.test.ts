import {expect} from '@open-wc/testing';
import type {Article} from '../../src/core/article/article.ts';
import {importArticle} from '../../src/import/import-article.ts';
import {codeOf, ongoing} from './import-code.ts';
import {blockOutline} from './outline.ts';

function paste(html: string, text = ''): Promise<Article> {
  return importArticle({kind: 'text', text, html}, ongoing);
}
async function pasted(html: string, text = ''): Promise<unknown[]> {
  return (await paste(html, text)).blocks.map(blockOutline);
}

describe('pieces of markup from the clipboard', () => {
  it('keep all of what was selected', async () => {
    const blocks = await pasted(
      '<nav>قائمة</nav><div>متن <b>قصير</b></div>ذيل',
      'قائمة متن قصير ذيل',
    );
    expect(blocks).to.deep.equal([
      {kind: 'paragraph', text: 'قائمة'},
      {kind: 'paragraph', text: 'متن قصير'},
      {kind: 'paragraph', text: 'ذيل'},
    ]);
  });

  it('give way to the plain text where that says more', async () => {
    const article = await paste('<p>كلمة</p>', 'السطر الأول من النص\n\nوالسطر الثاني منه هنا.');
    expect(article.title).to.equal('السطر الأول من النص');
    expect(article.blocks.map(({text}) => text)).to.deep.equal(['والسطر الثاني منه هنا.']);
  });

  it('give way to the plain text where they have none', async () => {
    const article = await paste('<img src="x.png" alt="">', 'نص من سطر واحد');
    expect(article.blocks.map(({text}) => text)).to.deep.equal(['نص من سطر واحد']);
  });

  it('without text on either side are empty', async () => {
    expect(await codeOf(paste('<p> </p><img src="x.png">', '  '))).to.equal('empty-text');
  });

  it('split at two line breaks and join at one', async () => {
    expect(await pasted('<p>أول<br>سطر<br><br>ثان<br> <br>ثالث</p>')).to.deep.equal([
      {kind: 'paragraph', text: 'أول سطر'},
      {kind: 'paragraph', text: 'ثان'},
      {kind: 'paragraph', text: 'ثالث'},
    ]);
  });

  it('have no white space but single spaces within a line', async () => {
    expect(
      await pasted('<p>\n  كلمة\u00A0 <span>أخرى </span>\n\tوثا\u00ADلثة  </p>'),
    ).to.deep.equal([{kind: 'paragraph', text: 'كلمة أخرى وثالثة'}]);
  });

  it('take their title from a heading at the top, and do not say it twice', async () => {
    const article = await paste('<h3>العنوان</h3><p>المتن</p><h3>العنوان</h3><p>بقية</p>');
    expect(article.title).to.equal('العنوان');
    expect(article.blocks.map(blockOutline)).to.deep.equal([
      {kind: 'paragraph', text: 'المتن'},
      {kind: 'heading', level: 2, text: 'العنوان'},
      {kind: 'paragraph', text: 'بقية'},
    ]);
  });

  it('keep a heading that is all there is', async () => {
    expect(await pasted('<h1>عنوان وحيد</h1>')).to.deep.equal([
      {kind: 'heading', level: 2, text: 'عنوان وحيد'},
    ]);
  });

  it('name a language only where the letters bear it out', async () => {
    const blocks = await pasted(
      '<p lang="fr">نص عربي <span lang="fr">liberté</span> <i lang="ar">وهذا</i> <b lang="??">abc</b></p>',
    );
    expect(blocks).to.deep.equal([
      {
        kind: 'paragraph',
        text: 'نص عربي liberté وهذا abc',
        languages: ['fr: liberté', 'en: abc'],
      },
    ]);
  });

  it('read a layout table as what stands in it', async () => {
    const html =
      '<table role="presentation"><tr><td>يمين</td><td>يسار</td></tr></table>' +
      '<table><tr><td><h2>باب</h2></td><td>نص</td></tr></table>' +
      '<table><tr><td>وحيد</td></tr></table>';
    expect(await pasted(`<p>مقدمة</p>${html}`)).to.deep.equal([
      {kind: 'paragraph', text: 'مقدمة'},
      {kind: 'paragraph', text: 'يمين'},
      {kind: 'paragraph', text: 'يسار'},
      {kind: 'heading', level: 2, text: 'باب'},
      {kind: 'paragraph', text: 'نص'},
      {kind: 'paragraph', text: 'وحيد'},
    ]);
  });

  it('number a reversed list downwards', async () => {
    const items = await pasted(
      '<p>ترتيب</p><ol reversed><li>ثالث</li><li>ثان</li><li>أول</li></ol>',
    );
    expect(items.slice(1).map((item) => (item as {ordinal: number}).ordinal)).to.deep.equal([
      3, 2, 1,
    ]);
  });

  it('read lists nested straight in lists, and items without text of their own', async () => {
    const blocks = await pasted(
      '<p>قائمة</p><ul><li>خارج</li><ul><li>داخل</li></ul><li><ol><li>عميق</li></ol>بعده</li></ul>',
    );
    expect(blocks.slice(1)).to.deep.equal([
      {kind: 'list-item', ordered: false, depth: 0, text: 'خارج'},
      {kind: 'list-item', ordered: false, depth: 1, text: 'داخل'},
      {kind: 'list-item', ordered: true, ordinal: 1, depth: 1, text: 'عميق'},
      {kind: 'list-item', ordered: false, depth: 0, text: 'بعده'},
    ]);
  });

  it('leave out marks of notes but keep exponents', async () => {
    const html = '<p>مساحتها 5 كم<sup>2</sup> تقريباً<sup><a href="#n1">[١]</a></sup>.</p>';
    expect(await pasted(html)).to.deep.equal([{kind: 'paragraph', text: 'مساحتها 5 كم2 تقريباً.'}]);
  });

  it('leave out what is hidden', async () => {
    const html =
      '<p>ظاهر</p><p hidden>مخفي</p><p style="color:red; display:none">مخفي</p>' +
      '<p aria-hidden="true">مخفي</p><span class="sr-only">مخفي</span>';
    expect(await pasted(html)).to.deep.equal([{kind: 'paragraph', text: 'ظاهر'}]);
  });

  it('keep the content of elements that Rawi does not know', async () => {
    const html = '<news-body><center>في الوسط</center><font>كبير</font></news-body>';
    const text = (await pasted(html)).map((block) => (block as {text: string}).text).join(' ');
    expect(text.replace(/\s/g, '')).to.equal('فيالوسطكبير');
  });

  for (const [label, html, expected] of [
    [
      'a label and a link',
      '<p>شاهد أيضاً <a href="https://a.example/1">خبر</a></p>',
      'https://a.example/1',
    ],
    [
      'a whole linked line',
      '<p><a href="http://a.example/2">اقرأ أيضاً: خبر</a></p>',
      'http://a.example/2',
    ],
    ['a relative link', '<p>اقرأ أيضاً: <a href="/3">خبر</a></p>', undefined],
    ['a link to a script', '<p>اقرأ أيضاً: <a href="javascript:alert(1)">خبر</a></p>', undefined],
    ['a link to data', '<p>اقرأ أيضاً: <a href="data:text/html,x">خبر</a></p>', undefined],
    ['no link', '<p>اقرأ أيضاً: خبر آخر</p>', undefined],
  ] as const) {
    it(`mark ${label} as related`, async () => {
      const {blocks} = await paste(`<p>متن المقال هنا.</p>${html}`);
      expect(blocks[1]).to.include({kind: 'related'});
      expect((blocks[1] as {href?: string}).href).to.equal(expected);
    });
  }

  it('mark no sentence that merely has a link, and no label over a paragraph', async () => {
    const blocks = await pasted(
      '<p>قال إن <a href="https://a.example">الخبر</a> صحيح.</p><h2>شاهد أيضاً</h2><p>متن طويل.</p>',
    );
    expect(blocks.map((block) => (block as {kind: string}).kind)).to.deep.equal([
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });
});
