import type {ReleaseNote} from './release-note.ts';

/** The newest first. A version without a note of its own brings nothing that one would notice. */
export const arabicNotes: readonly ReleaseNote[] = [
  {
    version: '0.1.0',
    changes: [
      'طريقتان للاستماع: صوت راوي أو قارئ الشاشة، والتبديل بينهما من رأس كل صفحة.',
      'خطوط وألوان ومسافات تُختار للقراءة، وطرق لإبراز الجملة المقروءة وحدها.',
      'مكتبة تعيد إلى آخر مقال بضغطة واحدة، وتعرض بداية كل مقال.',
      'دليل استعمال داخل التطبيق يُفتح بلا شبكة.',
    ],
  },
];
