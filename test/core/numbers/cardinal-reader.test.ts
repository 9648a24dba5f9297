import {expect} from '@open-wc/testing';
import {CardinalReader, NotANumber, type Kind} from './cardinal-reader.ts';

const read = (text: string, kind: Partial<Kind> = {}): number =>
  new CardinalReader({gender: 'masculine', case: 'nominative', ...kind}).read(text);

describe('the reader that the cardinals are proved by', () => {
  it('reads what grammars give as examples', () => {
    expect(read('أحد عشر')).to.equal(11);
    expect(read('إحدى وعشرون', {gender: 'feminine'})).to.equal(21);
    expect(read('مئتين واثنتي عشرة', {gender: 'feminine', case: 'oblique'})).to.equal(212);
    expect(read('ألف وواحد')).to.equal(1001);
    expect(read('مئة ألف وألفان وثلاثة')).to.equal(102_003);
    expect(read('مئتا ألف وألف')).to.equal(201_000);
    expect(read('ثلاثة ملايين وخمسة وعشرون ألفا وتسعمئة')).to.equal(3_025_900);
  });

  const wrong: readonly (readonly [words: string, why: string, kind?: Partial<Kind>])[] = [
    ['', 'nothing'],
    ['ثلاث', 'no polarity'],
    ['خمسة', 'no polarity', {gender: 'feminine'}],
    ['ثماني', 'yāʾ without construct', {gender: 'feminine'}],
    ['واحدة', 'gender of one'],
    ['اثنين', 'case of the dual'],
    ['اثنان', 'case of the dual', {case: 'oblique'}],
    ['إحدى عشر', 'gender of both parts'],
    ['أحد عشرة', 'gender of both parts', {gender: 'feminine'}],
    ['واحد عشر', 'one before ten is «أحد»'],
    ['ثلاث عشر', 'gender of the unit'],
    ['ثلاثة عشرة', 'gender of the ten'],
    ['ثمان عشرة', 'yāʾ before ten', {gender: 'feminine'}],
    ['اثنان عشر', 'nūn before ten'],
    ['اثنا عشر', 'case of twelve', {case: 'oblique'}],
    ['عشرين', 'case of the tens'],
    ['عشرون', 'case of the tens', {case: 'oblique'}],
    ['واحدة وعشرون', 'gender of one beside tens', {gender: 'feminine'}],
    ['عشرون وخمسة', 'order of unit and ten'],
    ['خمسة عشرون', 'no «و»'],
    ['عشرة وعشرون', 'ten is no unit'],
    ['مائة', 'old spelling'],
    ['ثلاثة مئة', 'split hundreds'],
    ['مئتا', 'construct with nothing after it'],
    ['مئتين وواحد', 'case of two hundred'],
    ['مئة خمسة', 'no «و» after hundreds'],
    ['خمسة ومئة', 'order of hundred and unit'],
    ['واحد ألف', 'one beside a noun'],
    ['اثنان ألف', 'two beside a noun'],
    ['ثلاث آلاف', 'gender of the thousand', {gender: 'feminine'}],
    ['ثلاثة ألف', 'singular after three'],
    ['ثلاثة ألفا', 'accusative after three'],
    ['أحد عشر ألف', 'no accusative after eleven'],
    ['أحد عشر آلاف', 'plural after eleven'],
    ['إحدى عشرة ألفا', 'gender of the thousand', {gender: 'feminine'}],
    ['عشرون ألف', 'no accusative after twenty'],
    ['مئة ألفا', 'accusative after a hundred'],
    ['مئتان ألف', 'nūn in construct'],
    ['مئتا ألف', 'case of the construct', {case: 'oblique'}],
    ['مئة وواحد ألف', 'one beside a noun'],
    ['مئة وثلاثة ألف', 'singular after a hundred and three'],
    ['ألفين', 'case of two thousand'],
    ['ألفا', 'construct with nothing after it'],
    ['ألف ومليون', 'order of scales'],
    ['ألف وألف', 'one scale twice'],
    ['خمسة آلاف وألف', 'one scale twice'],
    ['ألف خمسة', 'no «و» after thousands'],
    ['وألف', '«و» before the first part'],
    ['ألف وصفر', 'zero as a part'],
    ['خمسة وثلاثة', 'two units'],
    ['ألف و خمسة', '«و» apart'],
  ];
  for (const [words, why, kind] of wrong) {
    it(`refuses «${words}»: ${why}`, () => {
      expect(() => read(words, kind)).to.throw(NotANumber);
    });
  }
});
