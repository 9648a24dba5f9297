import type {WaysMessages} from './ways-messages.ts';

export function arabicWays(): WaysMessages {
  return {
    question: 'كيف تُسمع المقالات؟',
    voice: {name: 'صوت راوي', hint: 'يقرأ بصوت مسموع، ويُضاء ما يُقرأ في النص.'},
    screenReader: {
      name: 'قارئ الشاشة',
      hint: 'يسكت راوي، ويحفظ الموضع، ويقرأ قارئ الشاشة النص.',
    },
    toVoice: 'القراءة بصوت راوي',
    toScreenReader: 'القراءة بقارئ الشاشة',
    nowVoice: 'القراءة الآن بصوت راوي.',
    nowScreenReader: 'القراءة الآن بقارئ الشاشة، ولا يتكلم راوي إلا عند الطلب.',
    controls: 'أزرار القراءة',
    stop: 'التوقف عند الجملة',
    where: 'أين أنا؟',
    listenWithVoice: 'الاستماع بصوت راوي',
  };
}
