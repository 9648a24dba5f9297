import {DEFAULT_KEYS} from '../../core/keys/default-keys.ts';
import {KEY_COMMANDS} from '../../core/keys/key-commands.ts';
import {heading, list, paragraph, picture, steps} from './guide-blocks.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {GuideSection} from './help-messages.ts';

/** Words, the look of the text, keys, and how articles come in. */
export function arabicTextSections({
  locale,
  groups,
  keys,
  look,
  vowels,
}: GuideNames): readonly GuideSection[] {
  const {messages} = locale;
  const {words, sentence, settings, add, listening} = messages;
  const inSettings = (group: string) => `«${messages.settingsTitle}»، قسم «${group}»`;
  return [
    {
      id: 'words',
      title: 'كلمات تُنطق خطأً',
      blocks: [
        steps(
          `الضغط على «${sentence.open}» تحت أقسام المقال. تظهر الجملة كما كُتبت وكما تُقرأ، وما اختلف بينهما.`,
          `اختيار الكلمة تحت «${sentence.correct}».`,
          `كتابتها في «${words.said}» بحركاتها، ثم «${words.hear}» حتى ترضي، ثم «${words.save}».`,
        ),
        paragraph(
          `وفي الصفحة نفسها «${vowels.words}»: كل كلمة عربية من الجملة بتشكيلها. يُضغط على الكلمة فتظهر أشكالها الأخرى، ثم على شكل منها فيُحفظ.`,
        ),
        paragraph(
          `وتُجمع هذه الكلمات في «${words.title}»، من ${inSettings(groups.groups.saying)}. تُكتب الكلمة مرة واحدة فتُعرف مع حروف الجر والعطف والضمائر، في كل المقالات أو في مقال واحد. ويمكن حفظها في ملف وفتحه على جهاز آخر.`,
        ),
        paragraph(
          `وفي القسم نفسه: «${settings.monthNames}»، و«${settings.acronyms}»، و«${settings.emoji}»، ومع كل خيار مثال يُظهر أثره. وتحت «${listening.structure.legend}» يُختار ما يُقرأ من العناوين والجداول والصور وغيرها.`,
        ),
      ],
    },
    {
      id: 'look',
      title: 'مظهر النص والتركيز',
      blocks: [
        paragraph(
          `في ${inSettings(groups.groups.text)}، ومن صفحة المقال أيضاً: «${settings.textSize}»، و«${look.font}»، و«${look.lineHeight}»، و«${look.measure}»، و«${look.paragraphSpacing}»، و«${look.margin}». وكل تغيير يظهر في الحال في نص قصير فوق الخيارات.`,
        ),
        list(
          `«${settings.theme}»: ${settings.themeLight}، ${settings.themeSepia}، ${settings.themeDark}، ${look.themeContrast}، أو ${settings.themeSystem}.`,
          `«${look.vowels}»: ${look.vowelsChoices.written}، أو ${look.vowelsChoices.sentence}، أو ${look.vowelsChoices.text}. والحركات المضافة تقدير من راوي قد يخطئ أحياناً. وهي للعين ولقارئ الشاشة، أما ما يُنسخ أو يُبحث فيه أو يُحفظ فيبقى كما كُتب.`,
          `«${look.marks}»: ${look.marksChoices.shown}، أو ${look.marksChoices.dimmed}، أو ${look.marksChoices.hidden}. وإخفاؤها لا يغيّر ما يُقرأ.`,
          `«${look.lightColour}» و«${look.lightStyle}».`,
        ),
        heading(look.focusMode),
        list(...Object.values(look.focusModes)),
        picture(
          'look-ar',
          'قسم مظهر النص في الإعدادات: نص قصير فيه كلمة مضاءة، وتحته حجم النص والخط وتباعد السطور.',
        ),
      ],
    },
    {
      id: 'keys',
      title: 'المفاتيح',
      blocks: [
        paragraph(
          'كل شيء يُبلغ بمفتاح الانتقال ومفتاح الإدخال. ومفاتيح الأسهم في الأشرطة تتبع اتجاه القراءة.',
        ),
        paragraph(
          `وفي ${inSettings(groups.groups.keys)} يُفعَّل «${keys.shortcuts}» لصفحة المقال، ويُغيَّر مفتاح كل أمر. وهي معطّلة في البداية، ولا تعمل في حقول الكتابة أبداً. والمفاتيح المعتادة:`,
        ),
        {
          kind: 'keys',
          keys: KEY_COMMANDS.map((command) => ({
            key: DEFAULT_KEYS[command],
            does: keys.commands[command],
          })),
        },
      ],
    },
    {
      id: 'adding',
      title: 'إضافة المقالات',
      blocks: [
        list(
          `«${add.paste}»: النص المنسوخ من صفحة تبقى فيه العناوين والقوائم.`,
          `«${add.openFile}»: ملف نصي، أو صفحة محفوظة من المتصفح، وهذه تُستخرج منها المقالة وحدها.`,
          'في الحاسوب يُفلت الملف في الصفحة، وإن لم يتيسر ذلك فالزر يغني عنه.',
        ),
        paragraph(add.hint),
      ],
    },
  ];
}
