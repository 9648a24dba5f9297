import type {Format} from '../format.ts';
import {plural} from '../plural.ts';
import type {LookMessages} from './look-messages.ts';

export function arabicLook({number}: Format): LookMessages {
  return {
    title: 'مظهر النص',
    preview: 'معاينة',
    restore: 'العودة إلى المظهر المعتاد',
    letters: 'الحروف والسطور',
    colours: 'ألوان الصفحة والإبراز',
    reading: 'عند القراءة',
    themeContrast: 'شديدة التباين',
    themeContrastHint: 'أبيض على أسود.',
    font: 'الخط',
    fonts: {
      naskh: 'نسخ',
      sans: 'حديث',
      clear: 'كبير واضح الحروف',
    },
    lineHeight: 'تباعد السطور',
    measure: 'أقصى طول للسطر',
    characters: (count) =>
      plural('ar', count, {
        zero: 'لا حروف',
        one: 'حرف واحد',
        two: 'حرفان',
        few: `${number(count)} حروف`,
        many: `${number(count)} حرفاً`,
        other: `${number(count)} حرف`,
      }),
    paragraphSpacing: 'تباعد الفقرات',
    margin: 'الهامش',
    vowels: 'إضافة التشكيل الناقص',
    vowelsChoices: {
      written: 'لا، النص كما كُتب',
      sentence: 'في الجملة المقروءة',
      text: 'في النص كله',
    },
    marks: 'حركات التشكيل',
    marksChoices: {shown: 'ظاهرة', dimmed: 'باهتة', hidden: 'مخفية'},
    lightColour: 'لون الإبراز',
    lightColours: {
      amber: 'كهرماني',
      green: 'أخضر',
      blue: 'أزرق',
      rose: 'وردي',
      violet: 'بنفسجي',
    },
    lightStyle: 'إبراز الكلمة',
    lightStyles: {
      ground: 'بلون خلفها وخط تحتها',
      underline: 'بخط غليظ تحتها',
      ink: 'بلون حروفها وخط تحتها',
    },
    focusMode: 'ما يظهر من النص',
    focusModes: {
      page: 'الصفحة كلها',
      dimmed: 'الجملة المقروءة، وما حولها باهت',
      sentence: 'جملة واحدة بحروف كبيرة',
      ruler: 'الصفحة، وتحت السطر المقروء مسطرة',
    },
  };
}
