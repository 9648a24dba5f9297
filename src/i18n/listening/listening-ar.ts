import type {Format} from '../format.ts';
import {plural} from '../plural.ts';
import {hoursAndMinutes} from './hours-and-minutes.ts';
import type {ListeningMessages} from './listening-messages.ts';

export function arabicListening({number}: Format): ListeningMessages {
  /** In the genitive, as «نحو» and «بعد» want it. */
  const duration = (count: number) => {
    const {hours, minutes} = hoursAndMinutes(count);
    const inHours = plural('ar', hours, {
      zero: '',
      one: 'ساعة',
      two: 'ساعتين',
      few: `${number(hours)} ساعات`,
      many: `${number(hours)} ساعة`,
      other: `${number(hours)} ساعة`,
    });
    const inMinutes = plural('ar', minutes, {
      zero: '',
      one: hours ? 'دقيقة' : 'دقيقة واحدة',
      two: 'دقيقتين',
      few: `${number(minutes)} دقائق`,
      many: `${number(minutes)} دقيقة`,
      other: `${number(minutes)} دقيقة`,
    });
    return [inHours, inMinutes].filter(Boolean).join(' و');
  };
  const lessThanAMinute = 'أقل من دقيقة';

  return {
    title: 'خيارات الاستماع',
    repeatSentence: 'إعادة الجملة',
    timeLeft: (count) => `بقي ${count < 1 ? lessThanAMinute : `نحو ${duration(count)}`}`,
    forThisArticle: 'السرعة والصوت لهذا المقال وحده، وما سواهما لكل المقالات.',

    pace: {
      title: 'السرعة',
      legend: 'نمط القراءة',
      presets: {learning: 'للتعلّم', calm: 'متأنٍّ', normal: 'معتاد', fast: 'سريع'},
      learningHint: 'بطيء، وبعد كل جملة سكوت يتسع لترديدها.',
      own: 'نمطي الخاص',
      byHand: 'مضبوط يدوياً',
      keep: 'حفظ السرعة والسكتات في نمطي الخاص',
      rate: 'السرعة',
    },

    voice: {
      title: 'الصوت',
      choice: 'صوت هذا المقال',
      asInSettings: 'كما في الإعدادات',
      pitch: 'طبقة الصوت',
      volume: 'مستوى الصوت',
    },

    silences: {
      title: 'السكتات',
      comma: 'بعد الفاصلة',
      sentence: 'بعد الجملة',
      paragraph: 'بعد الفقرة',
      heading: 'قبل العنوان وبعده',
      scaled: 'تقصر السكتات وتطول مع السرعة',
      seconds: (seconds) =>
        plural('ar', seconds, {
          zero: 'بلا سكوت',
          one: 'ثانية واحدة',
          two: 'ثانيتان',
          few: `${number(seconds)} ثوانٍ`,
          many: `${number(seconds)} ثانية`,
          other: `${number(seconds)} ثانية`,
        }),
    },

    manner: {
      title: 'التوقف والتكرار',
      stopAfter: 'متى يتوقف الصوت من نفسه؟',
      stopAfterArticle: 'في آخر المقال',
      stopAfterParagraph: 'بعد كل فقرة',
      stopAfterSentence: 'بعد كل جملة',
      repeat: 'كم مرة تُقرأ كل جملة؟',
      times: (times) =>
        plural('ar', times, {
          one: 'مرة واحدة',
          two: 'مرتين',
          few: `${number(times)} مرات`,
          many: `${number(times)} مرة`,
          other: `${number(times)} مرة`,
        }),
    },

    sleep: {
      title: 'مؤقت النوم',
      label: 'متى ينتهي الاستماع؟',
      off: 'بلا مؤقت',
      afterMinutes: (minutes) => `بعد ${duration(minutes)}`,
      section: 'في آخر هذا القسم',
      article: 'في آخر المقال',
      stopsAfter: (count) => `يتوقف بعد ${count < 1 ? lessThanAMinute : duration(count)}`,
      stopsAtSection: 'يتوقف في آخر القسم',
      stopsAtArticle: 'يتوقف في آخر المقال',
    },

    structure: {
      title: 'ما يُقرأ',
      legend: 'ما الذي يُقرأ من المقال؟',
      presets: {text: 'النص وحده', article: 'المقال', everything: 'كل شيء'},
      textHint: 'بلا صور ولا جداول ولا حواشٍ.',
      articleHint: 'ومعه الجداول وأوصاف الصور وتعليقاتها.',
      everythingHint: 'ويُذكر نوع كل جزء قبله: عنوان، اقتباس، صورة.',
      byHand: 'بحسب اختيار كل جزء',
      each: 'اختيار كل جزء على حدة',
      parts: {
        headings: 'العناوين',
        lists: 'القوائم',
        quotes: 'الاقتباسات',
        captions: 'تعليقات الصور',
        images: 'أوصاف الصور',
        tables: 'الجداول',
        code: 'الشيفرات البرمجية',
        links: 'الإحالات إلى مقالات أخرى',
        footnotes: 'أرقام الحواشي',
        addresses: 'عناوين الشبكة والبريد',
      },
      treatments: {read: 'تُقرأ', announce: 'يُذكر نوعها', skip: 'لا تُقرأ'},
    },

    queueGoesOn: 'متابعة القراءة مع المقال التالي في القائمة',
  };
}
