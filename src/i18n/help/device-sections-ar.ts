import {heading, list, paragraph, steps} from './guide-blocks.ts';
import type {GuideNames} from './help-catalogue.ts';
import type {GuideSection} from './help-messages.ts';

const fromDocuments = 'لا، من الوثائق';

/** Installing, keeping, what works where, and what to do where it does not. */
export function arabicDeviceSections({locale, groups}: GuideNames): readonly GuideSection[] {
  const {messages} = locale;
  const {settings, voiceCheck, errors} = messages;
  const {platforms} = voiceCheck;
  const inSettings = (group: string) => `«${messages.settingsTitle}»، قسم «${group}»`;
  const {storage, privacy} = groups;
  return [
    {
      id: 'installing',
      title: 'تثبيت راوي',
      blocks: [
        paragraph(
          `راوي يعمل في المتصفح بلا تثبيت، وبلا شبكة بعد الزيارة الأولى. وإذا ثُبّت كانت له أيقونة ونافذة، وكانت مقالاته أبعد عن الحذف. وفي ${inSettings(groups.groups.app)} زر للتثبيت حيث يسمح المتصفح به.`,
        ),
        heading(platforms.android),
        steps(
          'فتح قائمة المتصفح كروم، وهي ثلاث نقط.',
          'اختيار «تثبيت التطبيق» أو «الإضافة إلى الشاشة الرئيسية».',
        ),
        heading(platforms.ios),
        steps(
          'فتح راوي في المتصفح سفاري.',
          'الضغط على زر المشاركة.',
          'اختيار «إضافة إلى الشاشة الرئيسية».',
        ),
        heading(platforms.windows),
        steps('فتح راوي في كروم أو إيدج.', 'الضغط على علامة التثبيت في آخر شريط العنوان.'),
        heading(platforms.macos),
        steps(
          'في سفاري: قائمة «ملف»، ثم «إضافة إلى Dock».',
          'وفي كروم: علامة التثبيت في آخر شريط العنوان.',
        ),
        heading(platforms.linux),
        steps('فتح راوي في كروم أو كروميوم.', 'الضغط على علامة التثبيت في آخر شريط العنوان.'),
      ],
    },
    {
      id: 'storage',
      title: 'التخزين والخصوصية',
      blocks: [
        paragraph(privacy.nothingLeaves),
        paragraph(
          `والصوت الذي يرسل النص إلى صانعه لا يقرأ شيئاً قبل الموافقة عليه، وتُسحب الموافقة من ${inSettings(groups.groups.privacy)}.`,
        ),
        paragraph(
          `وقد يحذف المتصفح ما حفظه إذا ضاقت مساحة الجهاز، أو طال هجر راوي في آيفون. وفي ${inSettings(groups.groups.storage)} زر «${storage.keep}»، وفيه «${storage.clear}» لمن أراد، ولا تراجع عنه. ومسح بيانات المتصفح يحذف المقالات أيضاً.`,
        ),
      ],
    },
    {
      id: 'devices',
      title: 'ما يعمل على كل جهاز',
      blocks: [
        paragraph(
          'صوت راوي واحد على كل جهاز: يعمل بلا شبكة، وتُضاء معه كل كلمة، ويمضي والشاشة مطفأة. وأما صوت الجهاز فيختلف:',
        ),
        {
          kind: 'table',
          caption: 'صوت الجهاز على الأجهزة المختلفة',
          head: ['الجهاز', 'الصوت العربي', 'والشاشة مطفأة', 'إضاءة الكلمات', 'هل جُرّب على جهاز؟'],
          rows: [
            [
              platforms.android,
              'من إعدادات النظام، وقد يلزم تنزيله',
              'يسكت في كروم، فيكمل صوت راوي',
              'تقديراً',
              fromDocuments,
            ],
            [platforms.ios, 'موجود مع النظام', 'قد يسكت، فيكمل صوت راوي', 'كل كلمة', fromDocuments],
            [
              platforms.windows,
              'مع حزمة اللغة العربية؛ وفي إيدج أصوات ترسل النص',
              'لا ينطبق',
              'كل كلمة',
              fromDocuments,
            ],
            [platforms.macos, 'موجود مع النظام', 'لا ينطبق', 'كل كلمة', fromDocuments],
            [platforms.chromeos, 'موجود مع النظام', 'لا ينطبق', 'غير معروف', fromDocuments],
            [
              platforms.linux,
              'بعد تثبيت حزم، وهو صوت راوي نفسه',
              'لا ينطبق',
              'تقديراً',
              'نعم، في كروميوم وفايرفوكس',
            ],
          ],
        },
        paragraph(
          'ما كُتب أمامه أنه من الوثائق مأخوذ مما نشره صانعو المتصفحات ومن تقارير غيرهم، ولم يُجرّب على جهاز حقيقي، وقد يخالفه جهاز بعينه. والتجربة القصيرة أصدق منه: ' +
            `«${voiceCheck.open}» في ${inSettings(groups.groups.listen)}.`,
        ),
        heading('قارئات الشاشة'),
        list(
          'أوركا مع فايرفوكس على لينكس: جُرّب، ويُعاد تجريبه مع كل نسخة.',
          'إن في دي إيه وجوز وفويس أوفر وتوك باك: لم تُجرّب بعد، وبُني راوي على ما تقوله وثائقها.',
        ),
      ],
    },
    {
      id: 'trouble',
      title: 'إذا لم يعمل شيء',
      blocks: [
        heading('لا يُسمع صوت'),
        list(
          'التأكد من أن صوت الجهاز وصوت هذه النافذة غير مكتومين.',
          `اختيار «${settings.engineBuiltIn}» تحت «${settings.engine}» في ${inSettings(groups.groups.listen)}.`,
          `تجربة «${voiceCheck.open}» في القسم نفسه.`,
        ),
        heading('الصوت يقرأ العربية بلغة أخرى أو لا يفهمها'),
        paragraph(
          `ليس على الجهاز صوت عربي. في «${voiceCheck.open}» خطوات تثبيته، ويقرأ «${settings.engineBuiltIn}» إلى ذلك الحين.`,
        ),
        heading('القراءة تتوقف من نفسها'),
        list(
          `قد تكون نافذة أخرى أخذت الصوت: ${errors['voice-interrupted'].remedy}`,
          'في بعض الهواتف يوقف توفير الطاقة المتصفح. استثناؤه منه في إعدادات الهاتف يبقي الصوت.',
        ),
        heading('المقال ناقص أو فيه ما ليس منه'),
        paragraph('لصق نص المقال وحده يغني عن الصفحة المحفوظة.'),
        heading('المقالات اختفت'),
        paragraph(
          'المقالات محفوظة في المتصفح الذي أُضيفت فيه. لا تظهر في متصفح آخر ولا في نافذة خاصة، وتُحذف مع بيانات المتصفح.',
        ),
      ],
    },
  ];
}
