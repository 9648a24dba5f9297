import {expect} from '@open-wc/testing';
import {decodeText} from '../../src/import/charset/decode-text.ts';
import {importArticle} from '../../src/import/import-article.ts';
import {fixtureBytes, fixtureText} from './fixture.ts';
import {ongoing} from './import-code.ts';

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

describe('decodeText', () => {
  for (const [file, encoding] of [
    ['letter.utf8.bin', 'utf-8'],
    ['letter.utf8-bom.bin', 'utf-8'],
    ['letter.utf16le.bin', 'utf-16le'],
    ['letter.utf16be.bin', 'utf-16be'],
    ['letter.windows-1256.bin', 'windows-1256'],
    ['letter.iso-8859-6.bin', 'iso-8859-6'],
  ] as const) {
    it(`${file}: every character`, async () => {
      const expected = await fixtureText('files/letter.utf8.bin');
      expect(expected).to.contain('قال الشيخ: «لا تستعجلوا');
      expect(decodeText(await fixtureBytes(`files/${file}`))).to.deep.equal({
        // ISO 8859-6 has no guillemets.
        text: encoding === 'iso-8859-6' ? expected.replace(/[«»]/g, '"') : expected,
        encoding,
      });
    });
  }

  for (const [file, encoding, contains] of [
    ['page.windows-1256.bin', 'windows-1256', 'كان البحر هادئاً'],
    ['page.says-western.bin', 'windows-1256', 'كان البحر هادئاً'],
    ['page.windows-1251.bin', 'windows-1251', 'Море было спокойным'],
    ['french.windows-1252.bin', 'windows-1252', 'Été à la plage — où le café'],
    ['german.windows-1252.bin', 'windows-1252', 'Über die Straße führten große Brücken'],
  ] as const) {
    it(`${file}: ${encoding}`, async () => {
      const decoded = decodeText(await fixtureBytes(`files/${file}`));
      expect(decoded.encoding).to.equal(encoding);
      expect(decoded.text).to.contain(contains);
    });
  }

  it('takes a byte order mark for what it says, and leaves it out', async () => {
    const expected = await fixtureText('files/letter.utf8.bin');
    for (const [file, mark] of [
      ['letter.utf16le.bin', [0xff, 0xfe]],
      ['letter.utf16be.bin', [0xfe, 0xff]],
    ] as const) {
      const marked = new Uint8Array([...mark, ...(await fixtureBytes(`files/${file}`))]);
      expect(decodeText(marked).text).to.equal(expected);
    }
  });

  it('believes UTF-8 that is valid over a page that says otherwise', () => {
    const page = '<!doctype html><meta charset="windows-1256"><p>كان البحر</p>';
    expect(decodeText(encode(page))).to.deep.equal({text: page, encoding: 'utf-8'});
  });

  it('does not give up UTF-8 for one broken place, and shows the place', () => {
    const text = 'كان البحر هادئاً في ذلك الصباح والقوارب تنتظر';
    const cut = encode(text).slice(0, -1);
    expect(decodeText(cut)).to.deep.equal({text: `${text.slice(0, -1)}\uFFFD`, encoding: 'utf-8'});
  });

  it('decodes a single letter in UTF-16, and ASCII as it is', () => {
    expect(decodeText(new Uint8Array([0x45, 0x06])).text).to.equal('م');
    expect(decodeText(encode('Plain words'))).to.deep.equal({
      text: 'Plain words',
      encoding: 'utf-8',
    });
    expect(decodeText(new Uint8Array())).to.deep.equal({text: '', encoding: 'utf-8'});
  });

  it('knows one line in the old encodings', () => {
    // «السلام عليكم» in either.
    const cp1256 = [0xc7, 0xe1, 0xd3, 0xe1, 0xc7, 0xe3, 0x20, 0xda, 0xe1, 0xed, 0xdf, 0xe3];
    const iso = [0xc7, 0xe4, 0xd3, 0xe4, 0xc7, 0xe5, 0x20, 0xd9, 0xe4, 0xea, 0xe3, 0xe5];
    expect(decodeText(new Uint8Array(cp1256)).text).to.equal('السلام عليكم');
    expect(decodeText(new Uint8Array(iso)).text).to.equal('السلام عليكم');
  });

  it('does not fail on any two bytes', () => {
    for (let first = 0; first < 256; first++) {
      for (let second = 0; second < 256; second++) {
        try {
          expect(decodeText(new Uint8Array([first, second])).text.length).to.be.at.least(0);
        } catch (error) {
          if ((error as {code?: string}).code !== 'binary-file') throw error;
        }
      }
    }
  });

  it('serves the import of files', async () => {
    const content = await fixtureBytes('files/letter.windows-1256.bin');
    const article = await importArticle(
      {kind: 'file', file: new File([content], 'رسالة.txt')},
      ongoing,
    );
    expect(article).to.include({title: 'رسالة من البحر', language: 'ar', direction: 'rtl'});
    expect(article.blocks.map(({text}) => text)).to.deep.equal([
      'كان البحر هادئاً في ذلك الصباح، والقوارب تنتظر عند الشاطئ؛ فهل يعود الصيادون قبل المغيب؟',
      'قال الشيخ: «لا تستعجلوا، ففي العجلة الندامة». ثم مضى إلى بيته على التل.',
    ]);
  });
});
