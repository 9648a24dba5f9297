import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {createLexicon} from '../../../src/core/lexicon/create-lexicon.ts';
import type {LexiconEntry, LexiconEntryId} from '../../../src/core/lexicon/lexicon-entry.ts';
import {EMPTY_LEXICON, type Lexicon} from '../../../src/core/lexicon/lexicon.ts';
import {CASE_ARTICLE, parseLexiconCases} from './lexicon-file.ts';

const response = await fetch(new URL('../../fixtures/lexicon/lexicon.tsv', import.meta.url));
const cases = parseLexiconCases(await response.text());

function entry(written: string, spoken: string, changes: Partial<LexiconEntry> = {}): LexiconEntry {
  const id = `${written}:${spoken}` as LexiconEntryId;
  return {id, written, spoken, scope: {kind: 'everything'}, match: 'with-clitics', ...changes};
}

function said(lexicon: Lexicon, text: string): string {
  let result = '';
  let from = 0;
  for (const {start, end, replacement} of lexicon.edits(text)) {
    result += text.slice(from, start) + replacement;
    from = end;
  }
  return result + text.slice(from);
}

/** Marks in the one order that the lexicon writes them in. */
function shaddaFirst(text: string): string {
  return text.replace(/([\u064B-\u0650])\u0651/gu, '\u0651$1');
}

describe('the lexicon', () => {
  it('is laid down in at least 60 cases', () => {
    expect(cases.length).to.be.at.least(60);
  });

  for (const {line, entries, shown, said: wanted, why} of cases) {
    it(`${line}: ${shown}`, () => {
      const lexicon = createLexicon(entries, {language: 'ar', article: CASE_ARTICLE});
      expect(shaddaFirst(said(lexicon, shown)), why).to.equal(shaddaFirst(wanted));
    });
  }

  it('is empty where no entry holds', () => {
    const elsewhere = {kind: 'article', article: CASE_ARTICLE} as const;
    const entries = [
      entry('ناسا', 'وكالة', {scope: {kind: 'language', language: 'ar'}}),
      entry('ناسا', 'إدارة', {scope: elsewhere}),
      entry(' \u0640 ', 'شيء'),
    ];
    expect(createLexicon(entries, {language: 'en'})).to.equal(EMPTY_LEXICON);
  });

  it('changes the word alone and not what is attached to it', () => {
    const lexicon = createLexicon([entry('عِلْم', 'عِلْم')], {language: 'ar'});
    expect(lexicon.edits('قال وبعلمهم')).to.deep.equal([
      {start: 6, end: 9, replacement: 'عِلْم', exact: false},
    ]);
  });

  it('leaves a word alone that says already what the entry says', () => {
    const lexicon = createLexicon([entry('عِلْم', 'عِلْم')], {language: 'ar'});
    expect(lexicon.edits('والعِلْمُ نور')).to.deep.equal([]);
  });

  it('finds one of thousands', () => {
    const letters = 'بتثجحخدذرزسشصضطظعغفقكلمنهوي';
    const entries = Array.from({length: 5000}, (_, index) => {
      const word = Array.from({length: 4}, (_, at) => letters[(index * (at + 3) + at) % 27]).join(
        '',
      );
      return entry(word, `${word}-${index}`);
    });
    entries.push(entry('عِلْم', 'عِلْم'));
    const lexicon = createLexicon(entries, {language: 'ar'});
    expect(said(lexicon, 'طلب للعلم')).to.contain('للعِلْم');
  });

  it('keeps its promises over any text and any entries', () => {
    const word = fc.constantFrom(
      ..."علم والعلم عِلْم مدرستهم د. م.ب iOS 12 ٣٫٥ ء ال لل و ، . \u0651 \uD800 ﷺ 😀 don't ـ".split(
        ' ',
      ),
      '\u064B',
      ' ',
    );
    const text = fc.array(fc.oneof(word, fc.string({unit: 'binary', maxLength: 5})), {
      maxLength: 30,
    });
    const pairs = fc.array(fc.tuple(text, text), {maxLength: 6});
    fc.assert(
      fc.property(text, pairs, fc.boolean(), (parts, written, spaced) => {
        const glue = spaced ? ' ' : '';
        const entries = written.map(([shown, spoken]) =>
          entry(shown.join(glue), spoken.join(glue)),
        );
        const source = parts.join(glue);
        let from = 0;
        for (const edit of createLexicon(entries, {language: 'ar'}).edits(source)) {
          expect(edit.start).to.be.at.least(from);
          expect(edit.end).to.be.greaterThan(edit.start);
          from = edit.end;
        }
        expect(from).to.be.at.most(source.length);
      }),
      {numRuns: 500},
    );
  });
});
