import {expect} from '@open-wc/testing';
import {welcomeArticle as article} from '../../src/app/welcome-article.ts';
import {arabic} from '../ui/page.ts';

const {blocks} = article;
const written = blocks.map(({text}) => text).join('\n');
const ofKind = (kind: (typeof blocks)[number]['kind']) =>
  blocks.filter((block) => block.kind === kind);

describe('the first article', () => {
  it('is Arabic, and has its headings where they were meant', () => {
    expect([article.title, article.language, article.direction]).to.deep.equal([
      'كيف يقرأ راوي',
      'ar',
      'rtl',
    ]);
    expect(ofKind('heading').map(({text}) => text)).to.deep.equal([
      'طريقتان للاستماع',
      'الصوت',
      'ما يُكتب وما يُسمع',
      'التنقل في المقال',
      'أين توقفنا؟',
      'إضافة مقال',
      'المساعدة',
    ]);
  });

  it('shows what Rawi does with a text: lists, quotations, marks, numbers and English', () => {
    const items = blocks.flatMap((block) => (block.kind === 'list-item' ? [block] : []));
    expect(items.map(({ordinal}) => ordinal)).to.deep.equal([
      ...Array<undefined>(4).fill(undefined),
      1,
      2,
      3,
    ]);
    const foreign = blocks.flatMap(({text, languageRuns}) =>
      languageRuns.map(({start, end, language}) => [text.slice(start, end), language]),
    );
    expect(foreign).to.deep.equal([['Good morning', 'en']]);
    const quoted = blocks.flatMap(({text, quotations}) =>
      quotations.map(({start, end}) => text.slice(start, end)),
    );
    expect(quoted.some((quotation) => /\p{M}/u.test(quotation))).to.equal(true);
    expect(quoted).to.include('“كنا هنا”');
    expect(blocks.some(({text}) => /\d+%/u.test(text))).to.equal(true);
  });

  it('calls what it speaks of by the names that the interface has', () => {
    const {addTitle, helpTitle, add, shelf} = arabic.messages;
    const goOn = shelf.continueWith.replace(':', '');
    for (const name of [addTitle, helpTitle, add.save, goOn]) {
      expect(written).to.include(`«${name}»`);
    }
  });
});
