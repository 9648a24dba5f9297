import type {Format} from './format.ts';
import {isolate} from './isolate.ts';
import {arabicListening} from './listening/listening-ar.ts';
import type {Messages} from './messages.ts';
import {plural} from './plural.ts';
import {arabicQueue} from './queue/queue-ar.ts';
import {arabicShelf} from './shelf/shelf-ar.ts';
import {arabicVoiceCheck} from './voice-check/voice-check-ar.ts';
import {arabicWays} from './ways/ways-ar.ts';

/** The Arabic catalogue: the interface's first language. */
export function arabic(format: Format): Messages {
  const {number, percent} = format;
  /** In the genitive, as «نحو» wants it. */
  const aboutMinutes = (count: number) =>
    plural('ar', count < 1 ? 0 : count, {
      zero: 'أقل من دقيقة',
      one: 'نحو دقيقة واحدة',
      two: 'نحو دقيقتين',
      few: `نحو ${number(count)} دقائق`,
      many: `نحو ${number(count)} دقيقة`,
      other: `نحو ${number(count)} دقيقة`,
    });
  const quoted = (title: string) => `«${isolate(title)}»`;

  return {
    appName: 'راوي',
    tagline: 'يحفظ راوي المقالات على هذا الجهاز ويقرؤها بصوت مسموع، بلا شبكة.',
    skipToContent: 'إلى المحتوى',
    mainNavigation: 'الأقسام الرئيسة',
    libraryTitle: 'المكتبة',
    addTitle: 'إضافة مقال',
    settingsTitle: 'الإعدادات',
    helpTitle: 'المساعدة',
    close: 'إغلاق',
    cancel: 'إلغاء',
    dismiss: 'إخفاء التنبيه',
    pageTitle: (screen) => `${isolate(screen)} · راوي`,

    library: {
      empty: 'لا مقالات في المكتبة بعد.',
      add: 'إضافة مقال',
      count: (count) =>
        plural('ar', count, {
          zero: 'لا مقالات',
          one: 'مقال واحد',
          two: 'مقالان',
          few: `${number(count)} مقالات`,
          many: `${number(count)} مقالاً`,
          other: `${number(count)} مقال`,
        }),
      listLabel: 'المقالات المحفوظة',
      rename: (title) => `تغيير عنوان ${quoted(title)}`,
      remove: (title) => `حذف ${quoted(title)}`,
      removed: (title) => `حُذف ${quoted(title)}.`,
      undo: 'تراجع',
      restored: (title) => `عاد ${quoted(title)} إلى المكتبة.`,
      renameTitle: 'تغيير العنوان',
      newTitle: 'العنوان الجديد',
      save: 'حفظ',
      notStarted: 'لم يُسمع بعد',
      finished: 'سُمع كله',
      progress: (fraction) => `سُمع ${percent(fraction)}`,
      minutes: aboutMinutes,
      fromPage: 'صفحة',
      loading: 'تُفتح المكتبة…',
      search: 'البحث في المقالات',
      clearSearch: 'مسح البحث',
      searching: 'يُبحث…',
      found: (count) =>
        plural('ar', count, {
          zero: 'لم يُعثر على شيء.',
          one: 'عُثر على مقال واحد.',
          two: 'عُثر على مقالين.',
          few: `عُثر على ${number(count)} مقالات.`,
          many: `عُثر على ${number(count)} مقالاً.`,
          other: `عُثر على ${number(count)} مقال.`,
        }),
      resultsLabel: 'نتائج البحث',
    },

    words: {
      title: 'كلماتي',
      explanation:
        'كلمات تُقرأ كما يريد السامع. تُكتب الكلمة مرة واحدة بحركاتها، فتُعرف مع حروف الجر والعطف والضمائر.',
      empty: 'لا كلمات بعد.',
      listLabel: 'الكلمات المحفوظة',
      count: (count) =>
        plural('ar', count, {
          zero: 'لا كلمات',
          one: 'كلمة واحدة',
          two: 'كلمتان',
          few: `${number(count)} كلمات`,
          many: `${number(count)} كلمة`,
          other: `${number(count)} كلمة`,
        }),
      add: 'إضافة كلمة',
      change: 'تعديل الكلمة',
      written: 'الكلمة أو العبارة',
      writtenHint: 'كما تُكتب في المقالات، وتُغني الحركات عن اللبس: عِلْم، عَلَم.',
      said: 'تُقرأ',
      saidHint: 'بالحركات إن أمكن.',
      skip: 'لا تُقرأ أبداً',
      exact: 'كما هي تماماً',
      exactHint: 'لا تُعرف مع حروف الجر والعطف والضمائر.',
      where: 'أين',
      everywhere: 'في كل المقالات',
      inThisArticle: 'في هذا المقال وحده',
      inOneArticle: 'في مقال واحد',
      inLanguage: (language) => `في النصوص بهذه اللغة: ${isolate(language)}`,
      hear: 'سماع الكلمة',
      save: 'حفظ',
      edit: (written) => `تعديل ${quoted(written)}`,
      remove: (written) => `حذف ${quoted(written)}`,
      removed: (written) => `حُذفت ${quoted(written)}.`,
      saved: (written) => `حُفظت ${quoted(written)}.`,
      notSaid: 'لا تُقرأ',
      saidAs: (said) => `تُقرأ ${quoted(said)}`,
      exportFile: 'حفظ في ملف',
      importFile: 'فتح ملف كلمات',
      imported: (count) =>
        plural('ar', count, {
          zero: 'لا كلمات في الملف.',
          one: 'أُضيفت كلمة واحدة.',
          two: 'أُضيفت كلمتان.',
          few: `أُضيفت ${number(count)} كلمات.`,
          many: `أُضيفت ${number(count)} كلمة.`,
          other: `أُضيفت ${number(count)} كلمة.`,
        }),
      leftOut: (count) =>
        plural('ar', count, {
          zero: '',
          one: 'وتُركت واحدة لا يفهمها راوي.',
          two: 'وتُركت اثنتان لا يفهمهما راوي.',
          few: `وتُركت ${number(count)} لا يفهمها راوي.`,
          many: `وتُركت ${number(count)} لا يفهمها راوي.`,
          other: `وتُركت ${number(count)} لا يفهمها راوي.`,
        }),
      toSettings: 'إلى الإعدادات',
    },

    sentence: {
      open: 'كيف تُقرأ هذه الجملة؟',
      title: 'كيف تُقرأ هذه الجملة',
      written: 'المكتوب',
      said: 'المقروء',
      changes: 'ما يُقرأ على غير ما كُتب',
      noChanges: 'تُقرأ كما كُتبت.',
      notSaid: 'لا تُقرأ',
      next: 'الجملة التالية',
      previous: 'الجملة السابقة',
      hear: 'سماع الجملة',
      correct: 'تصحيح كلمة',
      correctWord: (written) => `قراءة أخرى لـ ${quoted(written)}`,
    },

    add: {
      label: 'نص المقال',
      hint: 'السطر الأول هو العنوان. تبقى العناوين والقوائم والاقتباسات كما هي.',
      paste: 'لصق من الحافظة',
      openFile: 'فتح ملف',
      drop: 'ويمكن إفلات ملف نصي أو صفحة محفوظة هنا.',
      save: 'حفظ وقراءة',
      working: 'يُحضَّر المقال…',
      clipboardRefused: 'لم يسمح المتصفح بقراءة الحافظة. يمكن اللصق في الحقل مباشرة.',
    },

    listening: arabicListening(format),
    voiceCheck: arabicVoiceCheck(format),
    queue: arabicQueue(),
    shelf: arabicShelf(),
    ways: arabicWays(),

    reader: {
      back: 'إلى المكتبة',
      contents: 'أقسام المقال',
      contentsTitle: 'أقسام المقال',
      contentsList: 'قائمة الأقسام',
      toSpokenPlace: 'إلى موضع القراءة',
      image: 'صورة',
      opening: 'يُفتح المقال…',
    },

    player: {
      label: 'القراءة بالصوت',
      play: 'تشغيل',
      pause: 'إيقاف مؤقت',
      nextSentence: 'الجملة التالية',
      previousSentence: 'الجملة السابقة',
      nextSection: 'القسم التالي',
      previousSection: 'القسم السابق',
      pace: 'السرعة',
      paceValue: (rate) => `${number(rate)}×`,
      paceButton: (rate) => `السرعة: ${number(rate)}`,
      slower: 'أبطأ',
      faster: 'أسرع',
      sectionOf: (section, sections) => `القسم ${number(section)} من ${number(sections)}`,
      ended: 'انتهى المقال',
    },

    settings: {
      voice: 'الصوت',
      engine: 'صوت القراءة',
      engineAuto: 'الأنسب',
      engineAutoHint: 'صوت الجهاز إن كان عربياً ومحلياً، وإلا فصوت راوي.',
      engineDevice: 'صوت الجهاز',
      engineDeviceHint: 'أحسن جرساً في العادة، وقد يتوقف عند قفل الشاشة.',
      engineBuiltIn: 'صوت راوي',
      engineBuiltInHint: 'آلي النبرة، يعمل دائماً بلا شبكة.',
      deviceVoice: (language) => `صوت الجهاز (${isolate(language)})`,
      deviceVoiceBest: 'أفضل صوت متاح',
      noDeviceVoice: 'لا صوت عربياً على هذا الجهاز، وسيقرأ صوت راوي.',
      searchingVoices: 'يُبحث عن أصوات الجهاز…',
      remoteVoice: 'يرسل النص إلى صانعه',
      remoteTitle: (voice) => `هل يقرأ صوت ${quoted(voice)}؟`,
      remoteExplanation:
        'يرسل هذا الصوت نص المقال عبر الشبكة إلى صانعه ليقرأه، ولا يعمل بلا شبكة. أصوات الجهاز الأخرى وصوت راوي لا ترسل شيئاً.',
      remoteAgree: 'نعم، أوافق على الإرسال',
      pace: 'سرعة القراءة',
      reading: 'النص',
      highlight: 'ما يُبرز عند القراءة',
      highlightWord: 'الجملة والكلمة',
      highlightSentence: 'الجملة وحدها',
      textSize: 'حجم النص',
      theme: 'الألوان',
      themeSystem: 'كالجهاز',
      themeLight: 'فاتحة',
      themeDark: 'داكنة',
      themeSepia: 'ورقية',
      interfaceLanguage: 'لغة الواجهة',
      digits: 'الأرقام',
      digitsAuto: 'بحسب الجهاز',
      digitsArab: '٠١٢٣',
      digitsLatn: '0123',
      saying: 'كيف يُقرأ المكتوب',
      monthNames: 'أسماء الشهور في التواريخ الرقمية',
      monthNamesEgyptian: 'يناير، فبراير، مارس',
      monthNamesLevantine: 'كانون الثاني، شباط، آذار',
      dateOrder: `التاريخ ${isolate('3/9/2024')}`,
      dateOrderDayMonth: 'اليوم ثم الشهر',
      dateOrderMonthDay: 'الشهر ثم اليوم',
      acronyms: 'الاختصارات بالحروف اللاتينية',
      acronymsArabic: 'تُتهجّى بالعربية: سي إن إن',
      acronymsLatin: 'تُترك كما كُتبت',
      emoji: 'الرموز التعبيرية',
      emojiNamed: 'تُقرأ بأسمائها',
      emojiSilent: 'لا تُقرأ',
      endings: 'أواخر الكلمات',
      endingsPausal: 'بحركاتها، وبالسكون عند الوقف',
      endingsFull: 'بحركاتها كلها، عند الوقف أيضًا',
      endingsNone: 'بالسكون حيثما وقعت',
      about: 'عن راوي',
      privacy: 'لا يغادر شيء من المقالات هذا الجهاز إلا بطلب صريح.',
      licence: 'برنامج حر برخصة غنو العمومية، الإصدار الثالث أو ما يليه. صوت راوي من eSpeak NG.',
      licences: 'نصوص الرخص',
    },

    notices: {
      updateReady: 'نسخة جديدة من راوي جاهزة.',
      update: 'تحديث الآن',
      offlineReady: 'صار راوي يعمل بلا شبكة.',
      otherVoice: 'توقف صوت، فأكمل صوت آخر من الجهاز.',
      handedOver: 'أكمل صوت راوي القراءة حين سكت صوت الجهاز.',
      handBack: 'العودة إلى صوت الجهاز',
      deviceVoiceFailed: 'تعذّر صوت الجهاز، فأكمل صوت راوي.',
    },

    errors: {
      'empty-text': {
        what: 'لا نص هنا يُقرأ.',
        remedy: 'يلزم لصق نص المقال أو اختيار ملف فيه كلمات.',
      },
      'binary-file': {
        what: 'هذا الملف ليس نصاً.',
        remedy: 'يمكن اختيار ملف نصي أو صفحة محفوظة، أو نسخ النص ولصقه.',
      },
      'text-too-large': {
        what: 'النص أطول مما يستطيع راوي حفظه.',
        // Where it is asked for: the first number takes longer than the rest of the catalogue.
        get remedy() {
          return `يمكن تقسيمه إلى أجزاء، كل منها دون ${number(10)} ميغابايت.`;
        },
      },
      'unreadable-file': {
        what: 'تعذّرت قراءة الملف.',
        remedy: 'يمكن التأكد من أنه ما زال في مكانه ثم اختياره من جديد.',
      },
      'no-article-found': {
        what: 'لم يُعثر على مقال في هذه الصفحة.',
        remedy: 'يمكن نسخ نص المقال منها ولصقه.',
      },
      'library-unavailable': {
        what: 'لا يسمح المتصفح بحفظ المقالات، ربما لأنها نافذة خاصة.',
        remedy: 'يمكن فتح راوي في نافذة عادية.',
      },
      'library-full': {
        what: 'لم تبق مساحة على الجهاز، ولم يُحفظ شيء.',
        remedy: 'يمكن حذف مقالات قديمة ثم الحفظ من جديد.',
      },
      'library-blocked': {
        what: 'نافذة أخرى من راوي تمنع فتح المكتبة.',
        remedy: 'يلزم إغلاق نوافذ راوي الأخرى.',
      },
      'library-outdated': {
        what: 'حُدّث راوي في نافذة أخرى.',
        remedy: 'يلزم إعادة تحميل هذه الصفحة.',
      },
      'article-missing': {
        what: 'هذا المقال ليس في المكتبة.',
        remedy: 'قد يكون حُذف. المقالات الباقية في المكتبة.',
      },
      'lexicon-unreadable': {
        what: 'هذا الملف ليس ملف كلمات.',
        remedy: 'يمكن اختيار ملف نطق حُفظ من راوي أو من برنامج آخر.',
      },
      'voice-pack-unavailable': {
        what: 'لم يُنزَّل صوت راوي بعد.',
        remedy: 'يلزم الاتصال بالشبكة مرة واحدة ثم التشغيل من جديد.',
      },
      'voice-failed': {
        what: 'توقف الصوت فجأة.',
        remedy: 'موضع القراءة محفوظ، ويمكن التشغيل من جديد.',
      },
      'voice-silent': {
        what: 'لا يُسمع شيء. قد يكون صوت هذه النافذة مكتوماً.',
        remedy: 'يمكن رفع الكتم ثم التشغيل من جديد.',
      },
      'voice-interrupted': {
        what: 'أخذت نافذة أخرى الصوت.',
        remedy: 'موضع القراءة محفوظ، ويمكن التشغيل من جديد.',
      },
      'sound-blocked': {
        what: 'منع المتصفح الصوت.',
        remedy: 'يمكن الضغط على زر التشغيل من جديد.',
      },
      'vowels-unavailable': {
        what: 'لم تُنزَّل أداة التشكيل بعد، فتُقرأ الكلمات بلا تشكيل.',
        remedy: 'يلزم الاتصال بالشبكة مرة واحدة.',
      },
      unexpected: {
        what: 'حدث خطأ لم يكن في الحسبان.',
        remedy: 'المقالات محفوظة، ويمكن إعادة المحاولة.',
      },
    },
  };
}
