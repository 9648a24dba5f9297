import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../../src/core/article/article.ts';
import type {LexiconEntry, LexiconEntryId} from '../../../src/core/lexicon/lexicon-entry.ts';
import {pronunciationLexicon} from '../../../src/core/lexicon/pls.ts';
import {importLexicon} from '../../../src/import/lexicon/import-lexicon.ts';
import {parseLexicon} from '../../../src/import/lexicon/parse-lexicon.ts';
import {SIZE_LIMIT} from '../../../src/import/size-limit.ts';
import {codeOf, ongoing} from '../import-code.ts';

const PLS = 'http://www.w3.org/2005/01/pronunciation-lexicon';

function entry(written: string, spoken: string, changes: Partial<LexiconEntry> = {}): LexiconEntry {
  const id = crypto.randomUUID() as LexiconEntryId;
  return {id, written, spoken, scope: {kind: 'everything'}, match: 'with-clitics', ...changes};
}

function withoutIds(entries: readonly LexiconEntry[]): unknown[] {
  return entries.map(({written, spoken, scope, match}) => ({written, spoken, scope, match}));
}

function document(inside: string, attributes = 'xml:lang="ar"'): string {
  return `<?xml version="1.0"?><lexicon version="1.0" xmlns="${PLS}" alphabet="ipa" ${attributes}>${inside}</lexicon>`;
}

describe('a lexicon as a file', () => {
  it('comes back as it was written', async () => {
    const entries = [
      entry('عِلْم', 'عِلْم'),
      entry('الأمم المتحدة', 'الأُمَم المُتَّحِدَة', {scope: {kind: 'language', language: 'ar'}}),
      entry('AT&T <"x">', 'إيه تي آند تي', {scope: {kind: 'language', language: 'en'}}),
      entry('إعلان', ''),
      entry('كم', 'كيلومتر', {match: 'exactly'}),
      entry('ناسا', 'وكالة', {scope: {kind: 'article', article: 'a-1' as ArticleId}}),
      entry('👨‍👩‍👧', 'عائلة'),
    ];
    const file = new File([pronunciationLexicon(entries)], 'words.pls');
    const imported = await importLexicon(file, ongoing);
    expect(withoutIds(imported.entries)).to.deep.equal(withoutIds(entries));
    expect(imported.skipped).to.equal(0);
    expect(new Set(imported.entries.map(({id}) => id)).size).to.equal(entries.length);
  });

  it('is PLS 1.0', () => {
    const source = pronunciationLexicon([entry('عمرو', 'عَمْر')]);
    const {documentElement} = new DOMParser().parseFromString(source, 'application/xml');
    expect(documentElement.namespaceURI).to.equal(PLS);
    expect(documentElement.getAttribute('version')).to.equal('1.0');
    expect(documentElement.getAttribute('alphabet')).to.equal('ipa');
    expect(documentElement.getAttribute('xml:lang')).to.equal('ar');
    expect(documentElement.querySelector('lexeme > grapheme')?.textContent).to.equal('عمرو');
    expect(documentElement.querySelector('lexeme > alias')?.textContent).to.equal('عَمْر');
  });

  it('holds no character that XML forbids', () => {
    const source = pronunciationLexicon([entry('أ\0\uD800\u0008', 'ب\uFFFF')]);
    expect(withoutIds([entry('أ', 'ب')])).to.deep.equal(parseLexicon(source).words);
  });

  it('is read as other programs write it', () => {
    const {words, skipped} = parseLexicon(
      document(
        `<metadata/><lexeme role="x:noun"><grapheme> كمبيوتر
          </grapheme><grapheme>كومبيوتر</grapheme><alias>حاسوب</alias><alias>آلة</alias></lexeme>
        <lexeme><grapheme>قلم</grapheme><phoneme>qalam</phoneme></lexeme>
        <lexeme><alias>بلا كلمة</alias></lexeme>`,
        'xml:lang="ar-EG"',
      ),
    );
    const scope = {kind: 'language', language: 'ar'};
    expect(words).to.deep.equal([
      {written: 'كمبيوتر', spoken: 'حاسوب', scope, match: 'with-clitics'},
      {written: 'كومبيوتر', spoken: 'حاسوب', scope, match: 'with-clitics'},
    ]);
    expect(skipped).to.equal(2);
  });

  it('holds for everything where the document names no language', () => {
    const lexeme = '<lexeme><grapheme>x</grapheme><alias>y</alias></lexeme>';
    for (const attributes of ['', 'xml:lang="und"', 'xml:lang="x-mine"']) {
      expect(parseLexicon(document(lexeme, attributes)).words[0]?.scope).to.deep.equal({
        kind: 'everything',
      });
    }
  });

  it('may have a byte order mark, another encoding, and a document type by name', async () => {
    const source = `\uFEFF${document(
      '<lexeme><grapheme>قلم</grapheme><alias>يراع</alias></lexeme>',
    ).replace(
      '<lexicon',
      '<!DOCTYPE lexicon PUBLIC "-//W3C//DTD PLS 1.0//EN" "http://www.w3.org/TR/pls.dtd"><lexicon',
    )}`;
    const utf16 = new Uint8Array(Uint16Array.from(source, (unit) => unit.charCodeAt(0)).buffer);
    for (const part of [source, utf16]) {
      const {entries} = await importLexicon(new File([part], 'x.pls'), ongoing);
      expect(entries.map(({written}) => written)).to.deep.equal(['قلم']);
    }
  });

  const bomb = `<?xml version="1.0"?><!DOCTYPE lexicon [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>
    <lexicon version="1.0" xmlns="${PLS}"><lexeme><grapheme>x</grapheme><alias>&b;</alias></lexeme></lexicon>`;
  for (const [name, content] of [
    ['nothing', ''],
    ['plain text', 'قلم = يراع'],
    ['broken markup', document('<lexeme><grapheme>x</lexeme>')],
    ['a page', '<!doctype html><p>قلم'],
    ['another document', '<rss version="2.0"/>'],
    ['entities of its own', bomb],
    ['bytes', '\0\u0001\u0002\u0003'.repeat(64)],
  ] as const) {
    it(`${name}: unreadable`, async () => {
      const file = new File([content], 'x.pls');
      expect(await codeOf(importLexicon(file, ongoing))).to.equal('lexicon-unreadable');
    });
  }

  it('is refused by its size, before reading and by its words', async () => {
    const large = {size: SIZE_LIMIT + 1} as Blob;
    expect(await codeOf(importLexicon(large, ongoing))).to.equal('text-too-large');
    const lexeme = '<lexeme><grapheme>x</grapheme><alias>y</alias></lexeme>';
    const many = new File([document(lexeme.repeat(50_001))], 'x.pls');
    expect(await codeOf(importLexicon(many, ongoing))).to.equal('text-too-large');
  });

  it('rejects with the reason of an abort', async () => {
    const signal = AbortSignal.abort(new DOMException('no more', 'AbortError'));
    const outcome: unknown = await importLexicon(new File([''], 'x'), signal).catch(
      (reason: unknown) => reason,
    );
    expect(outcome).to.equal(signal.reason);
  });
});
