import {list, paragraph, picture, steps} from './guide-blocks.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {GuideSection} from './help-messages.ts';

/** The first steps, and everything that is heard. */
export function arabicListeningSections({locale, groups}: GuideNames): readonly GuideSection[] {
  const {messages} = locale;
  const {player, listening, ways, settings, voiceCheck, reader, library, add} = messages;
  const inSettings = (group: string) => `«${messages.settingsTitle}»، قسم «${group}»`;
  return [
    {
      id: 'first-steps',
      title: 'الخطوات الأولى',
      blocks: [
        paragraph(`في «${messages.libraryTitle}» مقال أول يعرّف براوي. ولسماع مقال من خارجها:`),
        steps(
          `فتح «${messages.addTitle}» من أعلى الصفحة.`,
          `لصق نص المقال، ثم الضغط على «${add.save}».`,
          `الضغط على «${player.play}» في أسفل الصفحة.`,
        ),
        paragraph(
          'يُضاء في النص ما يُقرأ: الجملة كلها بلون هادئ، والكلمة بلون أقوى. والضغط على أي جملة يبدأ القراءة منها. ويُحفظ الموضع عند التوقف، ولو أُغلق راوي.',
        ),
        picture(
          'reader-ar',
          'صفحة مقال: العنوان والنص، وجملة مضاءة فيها كلمة بلون أقوى، وأزرار القراءة في أسفل الصفحة.',
        ),
      ],
    },
    {
      id: 'two-ways',
      title: 'طريقتان للاستماع',
      blocks: [
        paragraph(`يُسأل السامع في أول الأمر: «${ways.question}»، ويمكن تغيير الجواب في كل حين.`),
        list(
          `${ways.voice.name}: ${ways.voice.hint}`,
          `${ways.screenReader.name}: ${ways.screenReader.hint}`,
        ),
        paragraph(
          `للانتقال بينهما زر في أول الصفحة، بعد رابط «${messages.skipToContent}»: «${ways.toScreenReader}» أو «${ways.toVoice}». وفي ${inSettings(groups.groups.listen)} السؤال نفسه.`,
        ),
        paragraph(
          'ولا يتكلم صوتان معاً: لا يقول قارئ الشاشة من نفسه شيئاً مما يقرؤه راوي. وإذا توقف الصوت وقف مؤشر قارئ الشاشة عند الجملة المقروءة، فيكون سطره التالي تتمتها.',
        ),
      ],
    },
    {
      id: 'screen-off',
      title: 'الاستماع والشاشة مطفأة',
      blocks: [
        paragraph(
          `«${settings.engineBuiltIn}» يمضي والشاشة مطفأة. وأزرار شاشة القفل والسماعات تشغّل وتوقف وتنتقل بين الأقسام.`,
        ),
        paragraph(
          `أما صوت الجهاز فيسكت في كثير من الهواتف إذا انطفأت الشاشة. فإن كان خيار «${voiceCheck.handOver}» مفعّلاً مضت القراءة بصوت راوي من الكلمة نفسها، وهو كذلك في البداية. وفي ${inSettings(groups.groups.listen)} ما يكون بعد العودة.`,
        ),
        paragraph(
          `ولمن يسمع قبل النوم: في «${listening.title}» تحت «${listening.sleep.title}» يُختار متى ينتهي الاستماع.`,
        ),
      ],
    },
    {
      id: 'pace',
      title: 'السرعة والسكتات',
      blocks: [
        paragraph(
          `زر «${player.pace}» في شريط القراءة يبطئ ويسرّع. ولكل مقال سرعته وصوته، يتذكرهما راوي.`,
        ),
        list(
          `«${listening.pace.legend}» في «${listening.title}»: ${Object.values(listening.pace.presets).join('، ')}.`,
          `«${listening.silences.title}»: مدة السكوت بعد الفاصلة والجملة والفقرة، وعند العنوان.`,
          `«${listening.manner.title}»: سؤال «${listening.manner.stopAfter}» وسؤال «${listening.manner.repeat}»، وهما لمن يتعلم أو يكتب ما يسمع.`,
        ),
        paragraph(
          `وما يُختار في ${inSettings(groups.groups.pace)} يكون لكل مقال لم تُغيّر سرعته، وفيه زر «${groups.hearPace}».`,
        ),
      ],
    },
    {
      id: 'moving',
      title: 'التنقل في المقال',
      blocks: [
        list(
          `«${player.previousSentence}» و«${player.nextSentence}» على جانبي زر التشغيل.`,
          `«${player.previousSection}» و«${player.nextSection}» بعدهما.`,
          `«${listening.repeatSentence}» تعيد الجملة ثم تمضي.`,
          `«${reader.contents}» قائمة بعناوين المقال، والضغط على أحدها ينقل إليه.`,
          `«${reader.toSpokenPlace}» تظهر إذا ابتعدت الصفحة عن الجملة المقروءة.`,
        ),
        paragraph(
          'عناوين المقال عناوين حقيقية، وقوائمه وجداوله كذلك، فيُتنقل بينها بأوامر قارئ الشاشة المعتادة.',
        ),
        paragraph(
          `ولسماع مقالات متتالية توضع في قائمة الاستماع من زر الخيارات بجانب كل مقال في «${messages.libraryTitle}». ولإيجاد مقال: «${library.search}»، بأي صورة من صور الكلمة.`,
        ),
      ],
    },
    {
      id: 'where',
      title: 'معرفة الموضع',
      blocks: [
        paragraph(
          `زر «${ways.where}» يخبر بالقسم، وبالموضع في المقال، وبما بقي من الوقت. ويقوله قارئ الشاشة بعد سكوت الصوت.`,
        ),
      ],
    },
  ];
}
