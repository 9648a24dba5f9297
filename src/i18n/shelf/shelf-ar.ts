import {isolate} from '../isolate.ts';
import type {ShelfMessages} from './shelf-messages.ts';

export function arabicShelf(): ShelfMessages {
  return {
    continueWith: 'متابعة الاستماع:',
    added: (day) => `أُضيف في ${isolate(day)}`,
    paste: 'لصق نص',
    openFile: 'فتح ملف',
    nothingFound: 'قد تكفي كلمة واحدة أو أولها. ولا فرق بين الهمزات، ولا حاجة إلى الحركات.',
    showAll: 'عرض كل المقالات',
    queueHint: 'لسماع مقالات متتالية يُضاف كل منها إلى قائمة الاستماع من زر الخيارات بجانبه.',
    titleMissing: 'لا بد للمقال من عنوان.',
  };
}
