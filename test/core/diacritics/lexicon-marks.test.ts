import {expect} from '@open-wc/testing';
import {insertMarks} from '../../../src/core/diacritics/insert-marks.ts';
import {lexiconMarks, markByLexicon} from '../../../src/core/diacritics/lexicon-marks.ts';
import {createLexicon} from '../../../src/core/lexicon/create-lexicon.ts';
import type {LexiconEntry, LexiconEntryId} from '../../../src/core/lexicon/lexicon-entry.ts';

function editsOf(text: string, written: string, spoken: string) {
  const entry: LexiconEntry = {
    id: 'w' as LexiconEntryId,
    written,
    spoken,
    scope: {kind: 'everything'},
    match: 'with-clitics',
  };
  return createLexicon([entry], {language: 'ar'}).edits(text);
}
const marked = (text: string, written: string, spoken: string) =>
  insertMarks(text, lexiconMarks(text, editsOf(text, written, spoken))).text;

describe('the marks of the listener’s words', () => {
  it('are those of a word said with the letters that are written, in its forms too', () => {
    expect(marked('رفع علم البلاد', 'علم', 'عَلَم')).to.equal('رفع عَلَم البلاد');
    expect(marked('وبالعلم', 'علم', 'عِلْم')).to.equal('وبالعِلْم');
  });

  it('are none for a word that is said otherwise, or not at all', () => {
    expect(marked('وكالة CNN الإخبارية', 'CNN', 'سِي إن إن')).to.equal('وكالة CNN الإخبارية');
    expect(marked('في علم', 'علم', 'رَايَة')).to.equal('في علم');
    expect(marked('في علم', 'علم', '')).to.equal('في علم');
  });

  it('leave each mark of the text as it is', () => {
    expect(marked('عُلم', 'علم', 'عَلَم')).to.equal('عُلَم');
    expect(marked('علَم', 'علم', 'عَلَم')).to.equal('عَلَم');
  });

  it('are given to who marks the rest, and stand where they belong', async () => {
    const text = 'علم قمر';
    let given = '';
    const found = await markByLexicon(text, editsOf(text, 'علم', 'عَلم'), (asked) => {
      given = asked;
      const at = (letters: string) => asked.indexOf(letters) + letters.length;
      return Promise.resolve([
        {at: at('عَل'), marks: '\u0652', margin: 1},
        {at: at('ق'), marks: '\u064E', margin: 1},
      ]);
    });
    expect(given).to.equal('عَلم قمر');
    expect(insertMarks(text, found).text).to.equal('عَلْم قَمر');
  });
});
