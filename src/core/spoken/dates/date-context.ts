import {foldedSet} from './words-around.ts';

/** «الأحد», «الاثنين»; also after «يوم» and with «و». */
export const WEEKDAYS = foldedSet('السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة');

/** What a day and month in digits follow: «يوم 3/9», «بتاريخ 3/9». */
export const BEFORE_DATE = foldedSet(
  'يوم بتاريخ تاريخ التاريخ بتاريخه الموافق الموافقة لغاية ولغاية غاية ليوم بيوم ويوم ليلة صباح مساء فجر ظهر عصر نهار يومي أيام المصادف',
);

/** What a date may follow, like many other numbers. */
export const BEFORE_TIME = foldedSet(
  'في من إلى حتى منذ قبل بعد بين وفي ومن وحتى ومنذ منذ بحلول خلال عند اعتبارا ابتداء',
);

/** After these a number with strokes is the number of a law, a case, a house. */
export const BEFORE_NUMBER = foldedSet(
  'رقم برقم الرقم قانون القانون قرار القرار بالقرار مرسوم المرسوم مادة المادة قضية القضية الدعوى العدد عدد لائحة صفحة ص شارع مبنى شقة هاتف فاكس الهاتف إصدار الإصدار نسخة النسخة ملف رخصة فاتورة',
);

/** Said of a date after it: «3/9 الماضي», «25 الجاري». */
export const THIS_MONTH = foldedSet('الجاري الحالي الماضي المنصرم الفائت المقبل القادم');
