import type {Format} from '../format.ts';
import {isolate} from '../isolate.ts';
import type {VoiceCheckMessages} from './voice-check-messages.ts';

const builtIn = 'فيقرأ صوت راوي بلا شبكة، ويمضي والشاشة مطفأة، وتُبرز معه كل كلمة.';

export function arabicVoiceCheck({number}: Format): VoiceCheckMessages {
  return {
    title: 'تجربة الصوت',
    open: 'تجربة الصوت وما يستطيعه هذا الجهاز',

    card: {
      text: 'هل يقرأ هذا الجهاز العربية؟ تجربة قصيرة تجيب.',
      tryVoice: 'تجربة الصوت',
      later: 'لاحقاً',
    },

    offer: 'تُقرأ جملة عربية بصوت هذا الجهاز، ثم يُسأل هل سُمعت.',
    play: 'تشغيل الجملة',
    sounding: 'تُقرأ الجملة الآن.',
    question: 'هل سُمع كلام عربي؟',
    heard: 'نعم، سُمع',
    notHeard: 'لا',
    again: 'تشغيلها مرة أخرى',

    resultTitle: 'ما يستطيعه هذا الجهاز',
    result: {
      reads: 'يقرأ صوت هذا الجهاز العربية',
      offline: {
        yes: 'بلا شبكة،',
        no: 'بالشبكة وحدها ويرسل النص إلى صانعه،',
        unknown: 'ولا يُعرف أيحتاج إلى الشبكة،',
      },
      screenOff: {
        yes: 'ويمضي والشاشة مطفأة،',
        no: 'ويسكت إذا انطفأت الشاشة،',
        unknown: 'ولا يُعرف أيمضي والشاشة مطفأة،',
      },
      words: {
        yes: 'وتُبرز معه كل كلمة.',
        no: 'ولا تُبرز معه الكلمات إلا تقديراً.',
        unknown: 'ولا يُعرف أتُبرز معه كل كلمة.',
      },
    },
    instead: {
      'not-heard': `لم يُسمع من هذا الجهاز كلام عربي، ${builtIn}`,
      'no-voice': `ليس على هذا الجهاز صوت عربي، ${builtIn}`,
      failed: `لم يُجب صوت هذا الجهاز، ${builtIn}`,
    },
    hearResult: 'سماع النتيجة',
    silence: 'إسكات الصوت',
    readWithDevice: 'القراءة بصوت الجهاز',
    readWithBuiltIn: 'القراءة بصوت راوي',

    installTitle: 'تثبيت صوت عربي',
    installElsewhere: 'على الأجهزة الأخرى',
    platforms: {
      android: 'أندرويد',
      samsung: 'هواتف سامسونج',
      ios: 'آيفون وآيباد',
      windows: 'ويندوز',
      macos: 'ماك',
      chromeos: 'كروم بوك',
      linux: 'لينكس',
    },
    install: {
      open: (names) => `فتح ${names}.`,
      'choose-engine': (names, engine) =>
        `اختيار محرك ${isolate(engine)} تحت ${names}، وتثبيته من متجر التطبيقات إن لم يكن هناك.`,
      'engine-data': (names) => `الضغط على الترس بجانب المحرك، ثم على ${names}، وتنزيل صوت منها.`,
      download: (names) => `فتح ${names}، وتنزيل صوت منها.`,
      'choose-voice': (names) => `اختيار صوت بجانب ${names}.`,
      packages: (names) => `تثبيت ${names} من مدير الحزم.`,
      restart: () => 'إغلاق المتصفح كله وفتحه من جديد، ثم إعادة هذه التجربة.',
    },
    menu: (name) => `«${isolate(name)}»`,
    nextMenu: (before, after) => `${before}، ثم ${after}`,
    and: (before, after) => `${before} و${after}`,
    installNote: {
      // When they are asked for: the first number takes longer than the rest of the catalogue.
      get 'apple-phone'() {
        return `قد يختلف اسم القائمة منذ الإصدار ${number(26)}. ولا ترى المتصفحات هنا أحياناً إلا الأصوات التي جاءت مع النظام، ومنها «ماجد».`;
      },
      get 'apple-computer'() {
        return `قد يختلف اسم القائمة منذ الإصدار ${number(26)}. ولا يرى متصفح سفاري إلا الأصوات التي جاءت مع النظام، ومنها «ماجد»، وترى المتصفحات الأخرى كل ما نُزِّل.`;
      },
      edge: 'في متصفح إيدج أصوات عربية أحسن جرساً، وهي ترسل النص إلى صانعها.',
      'same-voice': 'هذا الصوت هو صوت راوي نفسه، ولا يزيد عليه شيئاً.',
    },
    otherMenus: 'إن كان النظام بالإنجليزية:',

    facts: {
      female: 'صوت امرأة',
      male: 'صوت رجل',
      local: 'يعمل بلا شبكة',
      tellsWords: 'تُبرز معه كل كلمة',
      tellsNoWords: 'تُبرز معه الكلمات تقديراً',
      quality: ['آلي النبرة', 'مقبول', 'جيد', 'ممتاز'],
    },
    bestVoiceHint: 'أولها في القائمة مما يعمل بلا شبكة.',
    systemVoice: 'العربية كما يختارها النظام',
    systemVoiceHint: 'لا يذكر هذا الجهاز أصواته، فقد يجيب صوت عربي أو غيره. التجربة تكشف ذلك.',

    handOver: 'يُكمل صوت راوي إذا سكت صوت الجهاز',
    handOverHint: 'حين تُقفل الشاشة أو تُخفى الصفحة، ومن الكلمة نفسها.',
    handBack: 'وعند العودة',
    handBackAsk: 'يُسأل السامع من يقرأ',
    handBackAlways: 'يعود صوت الجهاز',
    handBackNever: 'يبقى صوت راوي',
    estimatedWords: 'إذا لم يخبر الصوت بوقت كل كلمة',
    estimatedTrusted: 'تُبرز الكلمة إن كان تقدير وقتها موثوقاً',
    estimatedAlways: 'تُبرز الكلمة دائماً',
    estimatedNever: 'تُبرز الجملة وحدها',
    foreign: 'ما كُتب بحروف لغة أخرى',
    foreignVoice: 'يقرؤه صوت تلك اللغة',
    foreignSpelled: 'يُتهجّى حرفاً حرفاً',
    foreignSkipped: 'لا يُقرأ',
  };
}
