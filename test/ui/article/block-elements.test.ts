import {expect, waitUntil} from '@open-wc/testing';
import type {BlockDraft} from '../../../src/core/article/block-draft.ts';
import {dressPage, locales} from '../page.ts';
import {articleFrom, built, skeleton} from './built.ts';

/** The elements that the blocks become, without the title. */
async function bodyOf(...blocks: readonly BlockDraft[]): Promise<string[]> {
  const {host} = await built(articleFrom(blocks));
  return [...host.children].slice(1).map(skeleton);
}

async function linked(...blocks: readonly BlockDraft[]) {
  const article = articleFrom(blocks);
  return {...(await built(article)), article};
}
const skeletons = (host: HTMLElement) => [...host.children].slice(1).map(skeleton);

const item = (text: string, depth = 0, ordinal?: number): BlockDraft => ({
  kind: 'list-item',
  text,
  depth,
  ordered: ordinal !== undefined,
  ...(ordinal === undefined ? {} : {ordinal}),
});

describe('BlockElements', () => {
  it('builds what stands alone', async () => {
    const body = await bodyOf(
      {kind: 'heading', text: 'قسم', level: 3},
      {kind: 'paragraph', text: 'فقرة.'},
      {kind: 'caption', text: 'صورة.'},
      {kind: 'image', text: 'نخلة وحيدة.'},
      {kind: 'quote', text: 'قول.'},
      {kind: 'quote', text: 'قول آخر.'},
      {kind: 'code', text: 'let x = 1'},
    );
    expect(body).to.deep.equal([
      'h2',
      'p',
      'p.caption',
      'figure.image(span.image-label p)',
      'blockquote(p)',
      'blockquote(p)',
      'pre(code(span))',
    ]);
  });

  it('joins the items of a list, with their numbers', async () => {
    expect(await bodyOf(item('أ', 0, 3), item('ب', 0, 4), item('ج', 0, 7))).to.deep.equal([
      'ol(li=3(p) li=4(p) li=7(p))',
    ]);
    expect(await bodyOf(item('أ'), {kind: 'paragraph', text: 'فقرة.'}, item('ب'))).to.deep.equal([
      'ul(li(p))',
      'p',
      'ul(li(p))',
    ]);
  });

  it('nests lists in the item before them', async () => {
    const items = [item('أ'), item('ب', 1), item('ج', 2), item('د', 1), item('هـ')];
    expect(await bodyOf(...items)).to.deep.equal(['ul(li(p ul(li(p ul(li(p))) li(p))) li(p))']);
  });

  it('makes a new list where its kind changes, at any depth', async () => {
    expect(await bodyOf(item('أ'), item('ب', 0, 1), item('ج', 0, 2))).to.deep.equal([
      'ul(li(p))',
      'ol(li=1(p) li=2(p))',
    ]);
    expect(await bodyOf(item('أ'), item('ب', 1), item('ج', 1, 1))).to.deep.equal([
      'ul(li(p ul(li(p)) ol(li=1(p))))',
    ]);
  });

  it('keeps items of one depth together where a depth is left out', async () => {
    expect(await bodyOf(item('أ', 1), item('ب', 1), item('ج', 1))).to.deep.equal([
      'ul(li(p) li(p) li(p))',
    ]);
    const gap = [item('أ'), item('ب', 2), item('ج', 2), item('د', 1), item('هـ')];
    expect(await bodyOf(...gap)).to.deep.equal(['ul(li(p ul(li(p) li(p)) ul(li(p))) li(p))']);
    expect(await bodyOf(item('أ', 2), item('ب', 0), item('ج', 2))).to.deep.equal([
      'ul(li(p))',
      'ul(li(p ul(li(p))))',
    ]);
  });

  it('joins verses into a poem and rows into a table', async () => {
    const row = (header: boolean): BlockDraft => ({
      kind: 'table-row',
      text: 'مدينة؛ سكان',
      header,
      cells: [
        {start: 0, end: 5},
        {start: 7, end: 11},
      ],
    });
    const body = await bodyOf(
      {kind: 'verse', text: 'صدر'},
      {kind: 'verse', text: 'عجز'},
      row(true),
      row(false),
      {kind: 'verse', text: 'صدر آخر'},
    );
    expect(body).to.deep.equal([
      'div.poem(p.verse p.verse)',
      'div.scroller(table(tr(th th) tr(td td)))',
      'div.poem(p.verse)',
    ]);
  });

  it('shows the cells of a row without what is said between them', async () => {
    const text = 'القاهرة؛ 10 ملايين';
    const cells = [
      {start: 0, end: 7},
      {start: 9, end: text.length},
    ];
    const article = articleFrom([{kind: 'table-row', text, cells}]);
    const {view, host} = await built(article);
    const {id} = article.blocks[0]!;
    expect([...host.querySelectorAll('td')].map((td) => td.textContent)).to.deep.equal([
      'القاهرة',
      '10 ملايين',
    ]);
    expect(view.range(id, {start: 12, end: text.length})?.toString()).to.equal('ملايين');
    const second = view.range(id, {start: 9, end: 11})!;
    expect(view.locate(second.startContainer, second.startOffset)).to.deep.equal({
      block: id,
      offset: 9,
    });
    expect(view.range(id, {start: 7, end: 9})?.toString(), 'nothing is shown between').to.equal(
      undefined,
    );
    expect(view.range(id, {start: 7, end: 11})?.toString()).to.equal('10');
    expect(view.range(id, {start: 0, end: 8})?.toString()).to.equal('القاهرة');
  });

  it('shows headings one step below the other, whatever levels they had', async () => {
    const heading = (level: 2 | 4 | 5): BlockDraft => ({kind: 'heading', text: 'قسم', level});
    expect(await bodyOf(heading(4), heading(5), heading(2), heading(5))).to.deep.equal([
      'h2',
      'h3',
      'h2',
      'h3',
    ]);
  });

  it('names a table by the caption before it', async () => {
    const row: BlockDraft = {
      kind: 'table-row',
      text: 'أ؛ ب',
      cells: [
        {start: 0, end: 1},
        {start: 3, end: 4},
      ],
    };
    const {host} = await built(
      articleFrom([
        {kind: 'caption', text: 'سكان المدن'},
        row,
        row,
        {kind: 'paragraph', text: 'فقرة.'},
        row,
        {kind: 'caption', text: 'صورة'},
      ]),
    );
    const [named, unnamed] = host.querySelectorAll('table');
    const id = named!.getAttribute('aria-labelledby')!;
    expect(document.getElementById(id)?.textContent).to.equal('سكان المدن');
    expect(unnamed!.hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('lays out every block and cell in its own direction', async () => {
    const text = '1990؛ The Economist';
    const {host} = await built(
      articleFrom(
        [
          {kind: 'paragraph', text: 'GPT-4 نموذج لغوي كبير.'},
          {kind: 'quote', text: 'To be, or not to be, that is the question.'},
          {
            kind: 'table-row',
            text,
            cells: [
              {start: 0, end: 4},
              {start: 6, end: text.length},
            ],
          },
        ],
        {title: 'WWW: شبكة العنكبوت العالمية'},
      ),
    );
    const directions = [...host.querySelectorAll('h1, p, td')].map(
      (element) => getComputedStyle(element).direction,
    );
    expect(directions).to.deep.equal(['rtl', 'rtl', 'ltr', 'rtl', 'ltr']);
  });

  it('links a pointer to another article, which opens nothing by itself', async () => {
    const {host} = await built(
      articleFrom([
        {kind: 'related', text: 'اقرأ أيضاً', href: 'https://example.org/a'},
        {kind: 'related', text: 'شاهد أيضاً'},
      ]),
    );
    const [link, ...others] = host.querySelectorAll('a');
    expect(others).to.be.empty;
    expect(link).to.include({href: 'https://example.org/a', textContent: 'اقرأ أيضاً'});
    expect(link!.relList.contains('noreferrer')).to.equal(true);
    expect(host.querySelectorAll('p.related')).to.have.length(2);
  });

  for (const locale of locales) {
    it(`says before the text of an image that it is one (${locale.language})`, async () => {
      await dressPage(locale);
      const article = articleFrom([{kind: 'image', text: 'نخلة وحيدة.'}]);
      const {view, host} = await built(article, locale);
      const figure = host.querySelector('figure')!;
      await expect(figure).to.be.accessible();
      const [label, text] = figure.children as unknown as HTMLElement[];
      expect(label).to.include({
        textContent: locale.messages.reader.image,
        lang: locale.language,
        dir: locale.direction,
      });
      expect(getComputedStyle(label!).userSelect).to.equal('none');
      const {id} = article.blocks[0]!;
      expect(view.holder(id)).to.equal(text);
      expect(view.range(id, {start: 0, end: 4})?.toString()).to.equal('نخلة');
      expect(getComputedStyle(text!).direction).to.equal('rtl');
    });
  }

  it('makes links of what leads elsewhere, which open nothing by themselves', async () => {
    const text = 'انظر «موقع القرية» أو اكتب إلى الشيخ.';
    const {view, host, article} = await linked(
      {
        kind: 'paragraph',
        text,
        links: [
          {start: 5, end: 18, href: 'https://example.org/wadi?a=1&b="'},
          {start: 31, end: 36, href: 'mailto:sheikh@example.org'},
        ],
      },
      {kind: 'paragraph', text: 'بلا روابط.'},
    );
    expect(skeletons(host)).to.deep.equal(['p(a(q) a)', 'p']);
    const [site, mail] = host.querySelectorAll('a');
    expect(site).to.include({
      textContent: '«موقع القرية»',
      href: 'https://example.org/wadi?a=1&b=%22',
    });
    expect(mail).to.include({textContent: 'الشيخ', href: 'mailto:sheikh@example.org'});
    for (const link of [site!, mail!]) {
      expect(link.rel).to.equal('noopener noreferrer external');
      expect(getComputedStyle(link).textDecorationLine).to.equal('underline');
    }
    const {id} = article.blocks[0]!;
    expect(host.querySelector('p')!.textContent).to.equal(text);
    expect(view.range(id, {start: 0, end: text.length})?.toString()).to.equal(text);
    expect(view.range(id, {start: 6, end: 10})?.toString()).to.equal('موقع');
    const place = view.range(id, {start: 11, end: 12})!;
    expect(view.locate(place.startContainer, place.startOffset)).to.deep.equal({
      block: id,
      offset: 11,
    });
  });

  it('keeps a quotation whole around a link, and a link whole around a passage in another language', async () => {
    const {host} = await linked(
      {
        kind: 'paragraph',
        text: 'قال: «اقرؤوا كتاب الماء كله» ثم The River مشى.',
        links: [
          {start: 13, end: 23, href: 'https://a.example/'},
          {start: 29, end: 41, href: 'https://b.example/'},
        ],
      },
      {
        kind: 'table-row',
        text: 'الأعلى؛ 58',
        cells: [
          {start: 0, end: 6},
          {start: 8, end: 10},
        ],
        links: [{start: 8, end: 10, href: 'https://c.example/'}],
      },
    );
    expect(skeletons(host)).to.deep.equal(['p(q(a) a(span))', 'div.scroller(table(tr(td td(a))))']);
  });

  it('keeps a link whole where a quotation or a passage reaches over its end', async () => {
    const text = 'قال: «اقرؤوا Le Monde اليوم» ثم سكت.';
    const {view, host, article} = await linked({
      kind: 'paragraph',
      text,
      languageRuns: [{start: 13, end: 21, language: 'fr'}],
      links: [
        {start: 16, end: 24, href: 'https://a.example/'},
        {start: 26, end: 31, href: 'https://b.example/'},
      ],
    });
    expect(skeletons(host)).to.deep.equal(['p(q(span a(span)) a(q))']);
    expect(host.querySelector('p')!.textContent).to.equal(text);
    const {id} = article.blocks[0]!;
    expect(view.range(id, {start: 13, end: 21})?.toString()).to.equal('Le Monde');
  });

  it('builds a line of thousands of passages in no more time than its length asks for', async () => {
    const text = 'ب a '.repeat(5000).trim();
    const {host} = await linked({kind: 'code', text});
    expect(host.querySelectorAll('code span')).to.have.length(5000);
    expect(host.querySelector('code')!.textContent).to.equal(text);
  });

  it('leads from the mark of a note to the note and back, with the focus', async () => {
    await dressPage();
    const {host, article} = await linked(
      {
        kind: 'paragraph',
        text: 'لا تزيد ولا تنقص.[1] ثم سكت.',
        anchors: [{name: 'ref', offset: 17}],
        links: [{start: 17, end: 20, href: '#note', isNote: true}],
      },
      {kind: 'paragraph', text: 'بينهما.'},
      {
        kind: 'list-item',
        text: 'قيست مرات. رجوع',
        anchors: [{name: 'note', offset: 0}],
        links: [{start: 11, end: 15, href: '#ref'}],
      },
    );
    expect(skeletons(host)).to.deep.equal(['p(sup(a))', 'p', 'ul(li(p(a)))']);
    await expect(host).to.be.accessible();
    const [mark, back] = host.querySelectorAll('a');
    expect(mark!.getAttribute('role')).to.equal('doc-noteref');
    const note = host.querySelector<HTMLElement>('li p')!;
    expect(note.id).to.equal(article.blocks[2]!.id);
    const moved = async (link: HTMLElement, target: HTMLElement) => {
      link.focus();
      link.click();
      await waitUntil(() => document.activeElement === target);
      expect(location.hash).to.equal(`#${target.id}`);
    };
    await moved(mark!, note);
    await moved(back!, mark!);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('takes no text for markup', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>غامق</b>&amp;<script>1</script>';
    const kinds = [
      'paragraph',
      'heading',
      'quote',
      'code',
      'verse',
      'image',
      'list-item',
      'related',
    ] as const;
    const {host} = await built(
      articleFrom(
        [...kinds.map((kind) => ({kind, text: markup})), {kind: 'table-row', text: markup}],
        {title: markup},
      ),
    );
    expect(host.querySelectorAll('img, b, script')).to.be.empty;
    for (const label of host.querySelectorAll('.image-label')) label.remove();
    expect(host.textContent).to.equal(markup.repeat(kinds.length + 2));
  });
});
