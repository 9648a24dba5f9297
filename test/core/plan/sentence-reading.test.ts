import {expect} from '@open-wc/testing';
import type {ArticleId} from '../../../src/core/article/article.ts';
import {buildArticle} from '../../../src/core/article/build-article.ts';
import {createReadingPlan} from '../../../src/core/plan/create-reading-plan.ts';
import type {ReadingOptions} from '../../../src/core/plan/reading-options.ts';
import {sentenceReading, type SentenceReading} from '../../../src/core/plan/sentence-reading.ts';

function readingOf(text: string, options: ReadingOptions = {}): SentenceReading {
  const article = buildArticle([{kind: 'paragraph', text}], {
    id: 'a' as ArticleId,
    source: {kind: 'text'},
    title: 'العنوان',
    language: 'ar',
  });
  const plan = createReadingPlan(article, options);
  return sentenceReading(plan, {block: 1, utterance: 0});
}

const changes = (reading: SentenceReading) =>
  reading.changes.map(({written, said}) => [written, said]);

describe('sentenceReading', () => {
  it('has no change to tell of where all is read as it is written', () => {
    const reading = readingOf('وصل القطـــار إلى المحطات.');
    expect(reading.written).to.equal('وصل القطـــار إلى المحطات.');
    expect(reading.said).to.equal('وصل القطار إلى المحطات.');
    expect(changes(reading)).to.deep.equal([]);
  });

  it('tells of a number with what is attached to it, as one change', () => {
    const reading = readingOf('نزل بـ25 راكباً ثم سار.');
    expect(changes(reading)).to.deep.equal([['بـ25', 'بخمسة وعشرين']]);
    expect(reading.said).to.equal('نزل بخمسة وعشرين راكباً ثم سار.');
  });

  it('takes a long sentence whole, and only that sentence', () => {
    const long = `${'كلمة في جملة طويلة، '.repeat(15)}ثم 3 كتب هنا.`;
    const reading = readingOf(`${long} جملة أخرى فيها 5 أقلام.`);
    expect(reading.written).to.equal(long);
    expect(changes(reading)).to.deep.equal([['3', 'ثلاثة']]);
  });

  it('tells of what is not said at all', () => {
    const silent: ReadingOptions = {
      lexiconOf: () => ({
        edits: (text) => {
          const start = text.indexOf('جدا');
          return start === -1 ? [] : [{start, end: start + 3, replacement: '', exact: false}];
        },
      }),
    };
    expect(changes(readingOf('هذا حسن جدا عندنا.', silent))).to.deep.equal([['جدا', '']]);
  });

  it('takes what is written in one piece as one change', () => {
    expect(changes(readingOf('بدأت المكتبة عام 1998م بحافلة.'))).to.deep.equal([
      ['1998م', 'ألف وتسعمئة وثمانية وتسعين للميلاد'],
    ]);
  });

  it('tells of emoji that are not said, and of their names where they are', () => {
    expect(changes(readingOf('وصلنا 👨‍👩‍👧 أخيرا.'))).to.deep.equal([['👨‍👩‍👧', '']]);
    const named = readingOf('وصلنا 👨‍👩‍👧 أخيرا.', {emojiName: () => 'أسرة'});
    expect(changes(named)).to.deep.equal([['👨‍👩‍👧', 'أسرة']]);
  });
});
