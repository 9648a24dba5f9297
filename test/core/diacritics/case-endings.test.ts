import {expect} from '@open-wc/testing';
import {caseEndings, endingEdits} from '../../../src/core/diacritics/case-endings.ts';

const FILE = new URL('../../fixtures/diacritics/endings.tsv', import.meta.url);
const rows = (await (await fetch(FILE)).text())
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('caseEndings', () => {
  it('has at least 60 cases', () => {
    expect(rows.length).to.be.at.least(60);
    for (const row of rows) expect(row.length, row.join(' ')).to.equal(4);
  });

  for (const [written, pausal, none, why] of rows) {
    it(`${why}: ${written}`, () => {
      expect(caseEndings(written!, 'full')).to.equal(written);
      expect(caseEndings(written!, 'pausal')).to.equal(pausal);
      expect(caseEndings(written!, 'none')).to.equal(none);
    });
  }

  it('changes nothing that it has changed', () => {
    for (const [written] of rows) {
      for (const manner of ['pausal', 'none'] as const) {
        const once = caseEndings(written!, manner);
        expect(caseEndings(once, manner)).to.equal(once);
      }
    }
  });

  it('gives its edits in order and apart', () => {
    for (const [written] of rows) {
      let from = 0;
      for (const {start, end} of endingEdits(written!, 'none')) {
        expect(start).to.be.at.least(from);
        from = end;
      }
    }
  });
});
