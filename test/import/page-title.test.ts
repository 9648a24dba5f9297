import {expect} from '@open-wc/testing';
import {pageFacts} from '../../src/import/html/page-facts.ts';
import {parseInert} from '../../src/import/html/parse-inert.ts';

const title = (html: string): string | undefined => pageFacts(parseInert(html), {}).title;

describe('the title of a page', () => {
  for (const [name, html, expected] of [
    [
      'the main heading within the title',
      '<title>بئر القرية - موقع الحكايات</title><h1>بئر القرية</h1>',
      'بئر القرية',
    ],
    [
      'without the site behind it',
      '<title>بئر القرية - الحكايات</title><meta property="og:site_name" content="الحكايات">',
      'بئر القرية',
    ],
    [
      'without the site before it',
      '<title>الحكايات » بئر القرية</title><meta property="og:site_name" content="الحكايات">',
      'بئر القرية',
    ],
    ['without what is behind a bar', '<title>حكاية بئر القرية | موقع</title>', 'حكاية بئر القرية'],
    [
      'whole where a dash belongs to it',
      '<title>بيروت - دمشق: طريق قديم</title>',
      'بيروت - دمشق: طريق قديم',
    ],
    [
      'one word before a bar is too little to be sure',
      '<title>الحكايات | بئر القرية</title>',
      'الحكايات | بئر القرية',
    ],
    [
      'as it is shared rather than as it is in the tab',
      '<title>x</title><meta property="og:title" content="بئر القرية">',
      'بئر القرية',
    ],
    ['the heading where there is no other', '<h1> بئر\n القرية </h1>', 'بئر القرية'],
    ['none', '<p>نص</p>', undefined],
  ] as const) {
    it(name, () => {
      expect(title(html)).to.equal(expected);
    });
  }
});
