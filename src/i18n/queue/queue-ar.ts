import {isolate} from '../isolate.ts';
import type {QueueMessages} from './queue-messages.ts';

export function arabicQueue(): QueueMessages {
  const quoted = (title: string) => `«${isolate(title)}»`;
  return {
    title: 'قائمة الاستماع',
    more: (title) => `خيارات ${quoted(title)}`,
    next: 'الاستماع إليه بعد المقال الحالي',
    add: 'إضافة إلى آخر قائمة الاستماع',
    remove: 'إخراج من قائمة الاستماع',
    removeArticle: (title) => `إخراج ${quoted(title)} من قائمة الاستماع`,
    markHeard: 'وضع علامة «سُمع»',
    markNotHeard: 'إزالة علامة «سُمع»',
    goOn: 'الانتقال إلى المقال التالي تلقائياً',
    goOnHint: 'إذا انتهى مقال بدأ الذي يليه في قائمة الاستماع.',
    added: (title) => `أُضيف ${quoted(title)} إلى قائمة الاستماع.`,
    addedNext: (title) => `المقال التالي: ${quoted(title)}.`,
    removed: (title) => `أُخرج ${quoted(title)} من قائمة الاستماع.`,
    markedHeard: (title) => `وُضعت علامة «سُمع» على ${quoted(title)}.`,
    markedNotHeard: (title) => `أُزيلت علامة «سُمع» عن ${quoted(title)}.`,
  };
}
