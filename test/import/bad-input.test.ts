import {expect} from '@open-wc/testing';
import {importArticle, type ImportInput} from '../../src/import/import-article.ts';
import {SIZE_LIMIT} from '../../src/import/size-limit.ts';
import {codeOf, ongoing} from './import-code.ts';

function bytes(...values: number[]): ImportInput {
  return {kind: 'file', file: new File([new Uint8Array(values)], 'مقال.txt', {type: 'text/plain'})};
}
function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
function code(input: ImportInput): Promise<string> {
  return codeOf(importArticle(input, ongoing));
}

describe('bad input', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['spaces', ' \n\t\u00A0 \u200F'],
    ['digits and signs', '12 + 34 = ٤٦ !؟ — 😀'],
    ['NULs', '\0\0\0'],
    ['a lone surrogate', '\uD83D'],
  ] as const) {
    it(`${name}: empty, pasted and as a file`, async () => {
      expect(await code({kind: 'text', text})).to.equal('empty-text');
      expect(await code({kind: 'file', file: new File([text], 'x.txt')})).to.equal(
        name === 'NULs' ? 'binary-file' : 'empty-text',
      );
    });
  }

  const pdf = ascii('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n');
  for (const [name, content] of [
    ['PDF', pdf],
    ['PNG', [0x89, ...ascii('PNG\r\n\x1A\n'), 0, 0, 0, 13, ...ascii('IHDR')]],
    ['ZIP, DOCX, EPUB', [...ascii('PK\x03\x04'), 20, 0, 0, 0, 8, 0]],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0, 16, ...ascii('JFIF')]],
    ['MP3', [...ascii('ID3'), 4, 0, 0]],
    ['old Word', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]],
    ['RTF', ascii('{\\rtf1\\ansi text}')],
  ] as const) {
    it(`${name} named .txt: binary`, async () => {
      expect(await code(bytes(...content))).to.equal('binary-file');
    });
  }

  it('random bytes: binary', async () => {
    // A generator of its own, so that a failure can be seen again.
    let state = 12345;
    const random = Uint8Array.from({length: 4096}, () => {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      return state >>> 24;
    });
    expect(await code(bytes(...random))).to.equal('binary-file');
  });

  it('50 MB: refused by size, without reading', async () => {
    const megabyte = new Blob(['س'.repeat(512 * 1024)]);
    const file = new File(Array<Blob>(50).fill(megabyte), 'كبير.txt');
    expect(file.size).to.equal(50 * 1024 * 1024);
    let reads = 0;
    for (const method of ['arrayBuffer', 'text', 'stream', 'slice', 'bytes'] as const) {
      Object.defineProperty(file, method, {value: () => reads++});
    }
    expect(await code({kind: 'file', file})).to.equal('text-too-large');
    expect(reads).to.equal(0);
  });

  it('a paste over the limit: refused, as text and as markup', async () => {
    const large = 'س'.repeat(SIZE_LIMIT + 1);
    expect(await code({kind: 'text', text: large})).to.equal('text-too-large');
    expect(await code({kind: 'text', text: 'قصير', html: large})).to.equal('text-too-large');
  });

  it('a file that is gone: unreadable, with its cause', async () => {
    const file = new File(['نص'], 'x.txt');
    const cause = new DOMException('gone', 'NotFoundError');
    Object.defineProperty(file, 'arrayBuffer', {value: () => Promise.reject(cause)});
    const error: unknown = await importArticle({kind: 'file', file}, ongoing).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.include({code: 'unreadable-file', cause});
  });

  it('a page without text: no article', async () => {
    const page = '<!doctype html><title>صفحة</title><nav><a href="/">1</a></nav><img src="x.png">';
    expect(await code({kind: 'text', text: page})).to.equal('no-article-found');
    expect(await code({kind: 'file', file: new File([page], 'x')})).to.equal('no-article-found');
  });

  it('an abort is no error: it rejects with the reason, also in the middle of reading', async () => {
    const controller = new AbortController();
    const file = new File(['نص'], 'x.txt');
    Object.defineProperty(file, 'arrayBuffer', {value: () => new Promise(() => undefined)});
    const importing = importArticle({kind: 'file', file}, controller.signal);
    controller.abort();
    const outcome: unknown = await importing.catch((reason: unknown) => reason);
    expect(outcome).to.equal(controller.signal.reason);
    const late: unknown = await importArticle({kind: 'text', text: 'نص'}, controller.signal).catch(
      (reason: unknown) => reason,
    );
    expect(late).to.equal(controller.signal.reason);
  });
});

describe('unusual input that is none the less text', () => {
  it('English alone', async () => {
    const article = await importArticle(
      {kind: 'text', text: 'A walk\n\nWe went along the shore until noon.'},
      ongoing,
    );
    expect(article).to.include({title: 'A walk', language: 'en', direction: 'ltr'});
  });

  it('NULs and controls among the letters are left out', async () => {
    const file = new File(
      ['عنوان\n\nكان\0 البيت\u0007 كبيراً\uFEFF جداً في ذلك الوقت من العام.'],
      'x',
    );
    const {blocks} = await importArticle({kind: 'file', file}, ongoing);
    expect(blocks.map(({text}) => text)).to.deep.equal([
      'كان البيت كبيراً جداً في ذلك الوقت من العام.',
    ]);
  });

  it('a lone surrogate becomes a replacement character', async () => {
    const text = 'عنوان\n\nقبل \uD83D بعد، وهذا 😀 تام.';
    const {blocks} = await importArticle({kind: 'text', text}, ongoing);
    expect(blocks[0]?.text).to.equal('قبل \uFFFD بعد، وهذا 😀 تام.');
    const page = await importArticle({kind: 'text', text: `<p>${text}</p>`}, ongoing);
    expect(page.blocks[0]?.text).to.contain('قبل \uFFFD بعد، وهذا 😀 تام.');
  });

  it('a text that speaks of tags is no page', async () => {
    const text = 'وسم الفقرة\n\nيُكتب وسم الفقرة <p> ويغلق بالوسم </p> في كل صفحة.';
    const {blocks} = await importArticle({kind: 'text', text}, ongoing);
    expect(blocks[0]?.text).to.contain('<p>');
  });

  it('deeply nested and unclosed markup', async () => {
    const html = '<div>'.repeat(3000) + 'نص في القاع' + '<b><i>'.repeat(400);
    const piece = await importArticle({kind: 'text', text: 'نص', html}, ongoing);
    expect(piece.blocks.map(({text}) => text)).to.deep.equal(['نص في القاع']);
    const page = await importArticle({kind: 'text', text: `<body>${html}`}, ongoing);
    expect(page.blocks.map(({text}) => text)).to.deep.equal(['نص في القاع']);
  });

  it('markup that would stop the browser: refused at once, or its plain text taken', async () => {
    const html = '<div>'.repeat(100_000) + 'نص في القاع';
    expect(await code({kind: 'text', text: `<body>${html}`})).to.equal('no-article-found');
    const piece = await importArticle({kind: 'text', text: 'نص عادي', html}, ongoing);
    expect(piece.blocks.map(({text}) => text)).to.deep.equal(['نص عادي']);
  });

  it('thousands of paragraphs that are never closed', async () => {
    const text = `<body>${'<p>فقرة من فقرات كثيرة لم تغلق.\n'.repeat(5000)}`;
    const {blocks} = await importArticle({kind: 'text', text}, ongoing);
    expect(blocks).to.have.length(5000);
  });
});
