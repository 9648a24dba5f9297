import {expect} from '@open-wc/testing';
import {importArticle} from '../../src/import/import-article.ts';
import {fixtureText} from './fixture.ts';
import {ongoing} from './import-code.ts';
import {outline} from './outline.ts';

const PAGES = ['news', 'blog', 'encyclopaedia', 'no-language'];

describe('web pages', () => {
  for (const sanitiser of ['auto', 'dompurify'] as const) {
    for (const name of PAGES) {
      it(`${name}: the article as a person would write it out (${sanitiser})`, async () => {
        const page = await fixtureText(`html/${name}.html`);
        // Neither name nor type tells what it is.
        const file = new File([page], 'download', {type: 'application/octet-stream'});
        const article = await importArticle({kind: 'file', file}, ongoing, {sanitiser});
        expect(outline(article)).to.deep.equal(JSON.parse(await fixtureText(`html/${name}.json`)));
        expect(article.source).to.deep.equal({kind: 'file', name: 'download'});
      });
    }

    it(`a piece of a Word document from the clipboard (${sanitiser})`, async () => {
      const html = await fixtureText('html/word-clipboard.html');
      const text = 'دليل العناية بالزيتون\nشجرة الزيتون شجرة معمّرة';
      const article = await importArticle({kind: 'text', text, html}, ongoing, {sanitiser});
      expect(outline(article)).to.deep.equal(
        JSON.parse(await fixtureText('html/word-clipboard.json')),
      );
      expect(article.source).to.deep.equal({kind: 'text'});
    });
  }

  it('gives every import an id of its own, and its blocks the same ids again', async () => {
    const text = await fixtureText('html/news.html');
    const [one, other] = [
      await importArticle({kind: 'text', text}, ongoing),
      await importArticle({kind: 'text', text}, ongoing),
    ];
    expect(one.id).to.match(/^[0-9a-f-]{36}$/);
    expect(one.id).not.to.equal(other.id);
    expect(one.blocks).to.deep.equal(other.blocks);
  });
});
