const SPORT =
  /(?<![\p{L}\p{M}])[وفبلك]?(?:ال|لل)?(?:فوز|فاز|[يت]فوز|خسر|[يت]خسر|خسار|هزم|[يت]هزم|هزيم|تعادل|[يت]تعادل|تغلّ?ب|[يت]تغلب|سحق|انتصر|انتصار|نتيجة|مبارا|هدف|أهداف|شوط|ترجيح|دوري|كأس|ملعب|تقدم|متقدم|حسم|مجموعتين|واقع(?=\s\p{Nd}))/u;
const RATIO = /(?:نسبة|مقياس|احتمال|أبعاد|معدل|تركيز)\s(?:ال[\p{L}\p{M}]+\s){0,2}$/u;
const BEFORE = 64;
const AFTER = 32;

/** Whether two numbers between `start` and `end` are the score of a match. */
export function isScore(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  if (RATIO.test(before)) return false;
  return SPORT.test(before) || SPORT.test(text.slice(end, end + AFTER));
}
