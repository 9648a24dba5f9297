import {isolate} from '../isolate.ts';
import type {VowelsMessages} from './vowels-messages.ts';

export function arabicVowels(): VowelsMessages {
  return {
    words: 'تشكيل الكلمات',
    hint: 'كل كلمة زر يعرض أشكالها الأخرى. الشكل المختار يُحفظ في «كلماتي»، فيُعرض ويُقرأ به.',
    otherForms: (word) => `أشكال أخرى: ${isolate(word)}`,
    asWritten: 'كما كُتبت',
  };
}
