import {expect} from '@open-wc/testing';
import type {Article} from '../../src/core/article/article.ts';
import {importArticle} from '../../src/import/import-article.ts';
import {codeOf, ongoing} from './import-code.ts';
import {blockOutline} from './outline.ts';

/** What is made of markup by either sanitiser, which has to be the same. */
async function blocksOf(html: string): Promise<unknown[]> {
  const [native, purified] = await Promise.all(
    (['auto', 'dompurify'] as const).map((sanitiser) =>
      importArticle({kind: 'text', text: '', html}, ongoing, {sanitiser}),
    ),
  );
  const outline = ({blocks}: Article) => blocks.map(blockOutline);
  expect(outline(native!)).to.deep.equal(outline(purified!));
  return outline(native!);
}

const paragraph = (text: string) => ({kind: 'paragraph', text});
const image = (text: string) => ({kind: 'image', text});
const figure = (alt: string, caption: string) =>
  `<p>متن.</p><figure><img src="x.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>`;

describe('the texts of images', () => {
  it('are blocks of their own, where the image stood', async () => {
    expect(
      await blocksOf(
        `<p>أول.</p><img src="/a.png" alt=" نخلة\n وحيدة "><p>ثان.</p>${figure('باب ساقية', 'في حي الرمل.')}`,
      ),
    ).to.deep.equal([
      paragraph('أول.'),
      image('نخلة وحيدة'),
      paragraph('ثان.'),
      paragraph('متن.'),
      image('باب ساقية'),
      {kind: 'caption', text: 'في حي الرمل.'},
    ]);
  });

  it('are found in pictures, links, and drawings that say what they are', async () => {
    expect(
      await blocksOf(
        '<p>متن.</p><picture><source srcset="a.webp"><img src="a.png" alt="نخلة"></picture>' +
          '<a href="https://a.example/a.png"><img src="a.png" alt="باب"></a>' +
          '<svg role="img" aria-label="خريطة الوادي"><text>نص</text></svg>' +
          '<svg role="img"><title>مقطع النفق</title><path d="M0 0"/></svg>' +
          '<div role="img" aria-label="طاس من نحاس"><span>رسم</span></div>',
      ),
    ).to.deep.equal([
      paragraph('متن.'),
      image('نخلة'),
      image('باب'),
      image('خريطة الوادي'),
      image('مقطع النفق'),
      image('طاس من نحاس'),
    ]);
  });

  for (const [what, markup] of [
    ['are decoration', '<img src="x.png" alt=""><img src="x.png" alt="  ">'],
    ['have no text', '<img src="x.png"><svg><title>سهم</title></svg>'],
    ['have the name of a file', '<img src="x" alt="IMG_2034"><img src="x" alt="wadi-2.JPG">'],
    ['only say that they are images', '<img src="x" alt="صورة 1"><img src="x" alt="Image">'],
    ['are hidden', '<img src="x" alt="نخلة" hidden><img src="x" alt="باب" aria-hidden="true">'],
  ] as const) {
    it(`are left out where images ${what}`, async () => {
      expect(await blocksOf(`<p>أول.</p>${markup}<p>ثان.</p>`)).to.deep.equal([
        paragraph('أول.'),
        paragraph('ثان.'),
      ]);
    });
  }

  it('are not said again where the caption says them', async () => {
    for (const alt of ['باب ساقية في حي الرمل', 'بَابُ ساقية, في حي الرمل!', 'ساقية في حي']) {
      expect(await blocksOf(figure(alt, 'باب ساقية في حي الرمل، من خشب.'))).to.deep.equal([
        paragraph('متن.'),
        {kind: 'caption', text: 'باب ساقية في حي الرمل، من خشب.'},
      ]);
    }
  });

  it('are not said again where the title, a neighbour or another image says them', async () => {
    const {title, blocks} = await importArticle(
      {
        kind: 'text',
        text: '',
        html:
          '<img src="x" alt="حكاية ماء"><h1>حكاية ماء</h1><p>متن.</p><img src="x" alt="نخلة"><p>ثان.</p>' +
          '<img src="y" alt="نخلة"><img src="x" alt="الماء اليوم"><h2>الماء اليوم</h2><p>ثالث.</p>',
      },
      ongoing,
    );
    expect(title).to.equal('حكاية ماء');
    expect(blocks.map(blockOutline)).to.deep.equal([
      paragraph('متن.'),
      image('نخلة'),
      paragraph('ثان.'),
      {kind: 'heading', level: 2, text: 'الماء اليوم'},
      paragraph('ثالث.'),
    ]);
  });

  it('cut no sentence, and no item from its number', async () => {
    expect(
      await blocksOf(
        '<p>قال <img src="x" alt="نخلة"> الشيخ.</p><p><img src="x" alt="باب"> ثم سكت.</p>' +
          '<ol><li><img src="x" alt="طاس"> أول</li><li>ثان</li></ol>',
      ),
    ).to.deep.equal([
      paragraph('قال الشيخ.'),
      image('نخلة'),
      image('باب'),
      paragraph('ثم سكت.'),
      {kind: 'list-item', ordered: true, ordinal: 1, depth: 0, text: 'أول'},
      image('طاس'),
      {kind: 'list-item', ordered: true, ordinal: 2, depth: 0, text: 'ثان'},
    ]);
  });

  it('are the text of a heading or a cell that has no other', async () => {
    expect(
      await blocksOf(
        '<p>متن.</p><h2><img src="x" alt="الأنصبة"></h2><h2>حي <img src="x" alt="الرمل"></h2>' +
          '<table><tr><th>حي</th><th>دوره</th></tr><tr><td>الأعلى</td><td><img src="x" alt="نعم"></td></tr>' +
          '<tr><td><img src="x" alt="علم السوق"> السوق</td><td>لا</td></tr></table>',
      ),
    ).to.deep.equal([
      paragraph('متن.'),
      {kind: 'heading', level: 2, text: 'الأنصبة'},
      {kind: 'heading', level: 2, text: 'حي'},
      image('الرمل'),
      {kind: 'table-row', text: 'حي؛ دوره', cells: ['حي', 'دوره'], header: true},
      {kind: 'table-row', text: 'الأعلى؛ نعم', cells: ['الأعلى', 'نعم'], header: false},
      {kind: 'table-row', text: 'السوق؛ لا', cells: ['السوق', 'لا'], header: false},
    ]);
  });

  it('are characters again where emoji were drawn', async () => {
    expect(
      await blocksOf('<p>مرحبا <img class="emoji" src="x" alt="😀"> بكم<img src="x" alt="·">.</p>'),
    ).to.deep.equal([paragraph('مرحبا 😀 بكم.')]);
  });

  it('say in which language they are', async () => {
    expect(
      await blocksOf('<p>متن عربي.</p><img lang="fr" src="x" alt="La porte de bois">'),
    ).to.deep.equal([
      paragraph('متن عربي.'),
      {kind: 'image', text: 'La porte de bois', languages: ['fr: La porte de bois']},
    ]);
  });

  it('of pointers to other articles go with them', async () => {
    const blocks = await blocksOf(
      '<p>متن.</p><h3>اقرأ أيضاً</h3><a href="https://a.example/1"><img src="x" alt="جسر قديم"></a>' +
        '<p><a href="https://a.example/1">خبر أول</a></p><p>بقية.</p>',
    );
    expect(blocks.map((block) => (block as {kind: string}).kind)).to.deep.equal([
      'paragraph',
      'related',
      'related',
      'paragraph',
    ]);
  });

  it('bear neither on the language of an article nor on its title', async () => {
    const {title, language, blocks} = await importArticle(
      {
        kind: 'text',
        text: '',
        html: '<img src="x" alt="A long description of a picture in English words"><h2>الماء</h2><p>متن قصير.</p>',
      },
      ongoing,
    );
    expect({title, language}).to.deep.equal({title: 'الماء', language: 'ar'});
    expect(blocks.map(({kind}) => kind)).to.deep.equal(['image', 'paragraph']);
  });

  it('are kept of a page, whose article is found by its words alone', async () => {
    const body = '<p>كانت المدينة هادئة في ذلك الصباح، وكان الناس ينتظرون المطر.</p>'.repeat(8);
    const page = `<!doctype html><html lang="ar"><body><article><h1>الوادي</h1>${body}
      <figure><img src="${location.origin}/__image__.png" alt="نخلة وحيدة عند الماء"></figure>${body}</article></body></html>`;
    const {blocks} = await importArticle(
      {kind: 'file', file: new File([page], 'page.html')},
      ongoing,
    );
    expect(blocks.filter(({kind}) => kind === 'image').map(({text}) => text)).to.deep.equal([
      'نخلة وحيدة عند الماء',
    ]);
    const only = page.replaceAll(body, '').replace('<h1>الوادي</h1>', '');
    const refused = importArticle({kind: 'file', file: new File([only], 'page.html')}, ongoing);
    expect(await codeOf(refused)).to.equal('no-article-found');
    const loaded = performance
      .getEntriesByType('resource')
      .filter(({name}) => name.includes('__image__'));
    expect(loaded).to.deep.equal([]);
  });
});
