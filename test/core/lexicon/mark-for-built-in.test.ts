import {expect} from '@open-wc/testing';
import {markedForBuiltIn} from '../../../src/core/lexicon/mark-for-built-in.ts';

/** Words and the marks that the built-in voice needs, before another word. */
const WORDS: Readonly<Record<string, string>> = {
  صفر: 'صِفْر',
  ثلاثة: 'ثَلاثَة',
  وثلاثين: 'وَثَلاثِين',
  بأربعة: 'بِأَرْبَعَة',
  لخمسة: 'لِخَمْسَة',
  الستة: 'السِتَّة',
  والسبعة: 'والسَبْعَة',
  للثمانية: 'لِلثَّمانِيَة',
  وللتسعين: 'وَلِلتِّسْعِين',
  بالمئة: 'بالمِئَة',
  وبالمئة: 'وَبِٱلمِئَة',
  واثنين: 'وَٱثْنَيْن',
  ثلاثمئة: 'ثَلاثُمِئَة',
  وألفان: 'وَأَلْفان',
  مليونا: 'مِلْيُونا',
  تريليون: 'تِرِيلْيُون',
  الثالثة: 'الثالِثَة',
  الرابع: 'الرابِع',
  وأغسطس: 'وَأُغُسْطُس',
  حزيران: 'حَزِيران',
  شوال: 'شَوّال',
  الثلاثاء: 'الثُلاثاء',
  والأربعاء: 'والأَرْبِعاء',
  جنيها: 'جُنَيْها',
  لدرهم: 'لِدِرْهَم',
  كيلومتر: 'كِيلُومِتْر',
  طن: 'طُنّ',
  دقيقة: 'دَقِيقَة',
  سنوات: 'سَنَوات',
  سنتهم: 'سَنَتهم',
  وهجرية: 'وَهِجْرِيَّة',
  أنه: 'أَنَّه',
  ولأنها: 'وَلِأَنَّها',
  به: 'بِه',
  وبها: 'وَبِها',
  عليه: 'عَلَيْه',
  وهو: 'وَهُوَ',
  وفي: 'وَفِي',
  وكانت: 'وَكانَت',
  والذي: 'وَٱلَّذِي',
  للذين: 'لِلَّذِين',
  تلك: 'تِلْك',
  يمكن: 'يُمْكِن',
  جدا: 'جِدّا',
  للأمم: 'لِلأُمَم',
  محمد: 'مُحَمَّد',
};

function shaddaFirst(text: string): string {
  return text.replace(/([\u064B-\u0650])\u0651/gu, '\u0651$1');
}

describe('markedForBuiltIn', () => {
  for (const [word, marked] of Object.entries(WORDS)) {
    it(`${word} is ${marked}`, () => {
      const wanted = shaddaFirst(marked);
      expect(markedForBuiltIn(`${word} كذا`).text).to.equal(`${wanted} كذا`);
    });
  }

  it('says a tāʾ marbūṭa as h before a stop alone', () => {
    expect(markedForBuiltIn('ثلاثة كتب وأربعة، ومئة').text).to.equal('ثَلاثَة كتب وَأَرْبَعَه، وَمِئَه');
  });

  it('tells «عشر» in «ثلاثة عشر» from «عشر» of something', () => {
    expect(markedForBuiltIn('ثلاثة عشر يوما').text).to.contain('عَشَر يَوْما');
    expect(markedForBuiltIn('ثلاث عشرة ساعة').text).to.contain('عَشْرَة ساعَه');
    expect(markedForBuiltIn('عشر سنوات وعشرة أيام').text).to.equal(
      shaddaFirst('عَشْر سَنَوات وَعَشَرَة أَيّام'),
    );
  });

  it('tells the letter «ألف» from a thousand', () => {
    expect(markedForBuiltIn('وكالة ألف فاء باء').text).to.contain('أَلِف فاء');
    expect(markedForBuiltIn('قرأ ألف كتاب').text).to.contain('أَلْف كتاب');
  });

  it('leaves what it does not know, what has vowels, and what it says well', () => {
    for (const text of ['كتب المعلم على الباب', 'ثُلاثَة', 'هو في البيت', '', 'CNN 12 \uD800']) {
      expect(markedForBuiltIn(text).text).to.equal(text);
    }
  });

  it('puts a shadda before its vowel, one for one', () => {
    const {text, unmarkedOffset} = markedForBuiltIn('مُعَل\u0650\u0651م');
    expect(text).to.equal('مُعَل\u0651\u0650م');
    expect(unmarkedOffset(text.length)).to.equal(text.length);
  });

  it('leads every place back to the text without the marks', () => {
    const spoken = 'في سنة ألفين وخمسة عشر، وبالمئة ثلاثة من مليون دولار، قال المعلّم.';
    const {text, unmarkedOffset} = markedForBuiltIn(spoken);
    expect(text.length).to.be.greaterThan(spoken.length);
    expect(unmarkedOffset(0)).to.equal(0);
    expect(unmarkedOffset(text.length)).to.equal(spoken.length);
    for (const word of ['كتب', 'من', 'قال', 'في']) {
      const at = text.indexOf(word);
      if (at >= 0) expect(unmarkedOffset(at)).to.equal(spoken.indexOf(word));
    }
    const wordsOf = (source: string): number[] =>
      [...source.matchAll(/\S+/gu)].map(({index}) => index);
    expect(wordsOf(text).map(unmarkedOffset)).to.deep.equal(wordsOf(spoken));
  });
});
