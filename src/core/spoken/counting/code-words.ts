const CLITIC = '(?<![\\p{L}\\p{M}])[وف]?(?:[بك]?ال|لل|[بلك])?';
/** What a number is dialled on. */
const TELEPHONE =
  '(?:هاتف|جوال|موبايل|تليفون|تلفون|فاكس|محمول|واتساب|واتس|خليوي|نقال)(?:ي|ك|ه|ها|هم|نا|كم|ين)?|خط الساخن|رقم المجاني|رقم الموحد';
/** What is known by a number of its own. */
const IDENTITY =
  'هوية|بطاقة|حساب|آيبان|ايبان|رقم القومي|رقم الوطني|رقم الضريبي|رقم التسلسلي|جواز السفر|رمز التحقق|كلمة (?:السر|المرور)|رمز البريدي|رقم (?:الهوية|البطاقة|الحساب|الجواز|الطلب|الإقامة|الرخصة|العضوية|التسجيل|الآيبان)|رقم السري|رمز السري';
const CALLING =
  '(?:اتصل|اتصلوا|اتصلي|اتصال|كلمني|كلموني|راسلني|تواصل|حجز|استفسار)(?: بنا)?(?: على| عبر)?|إلى الرقم|بالرقم';
/** «رقمي», «على الرقم», «:» between the word and the digits. */
const BETWEEN =
  '(?:\\s?(?:رقم|الرقم|على|عبر|هو|المكتب|المنزل|العمل|التالي|الآتي|بالرقم|[:(،-]))*\\s{0,2}';

const BEFORE = new RegExp(`${CLITIC}(?:(${TELEPHONE}|${IDENTITY})|${CALLING})(${BETWEEN})$`, 'u');
const NEAR = /رقم|[:(]|على|عبر/u;
/** Of these words no count is said straight after. */
const ALWAYS = /الساخن|المجاني|الموحد|فاكس|رمز|كلمة|رقم|واتس|بالرقم|آيبان|ايبان/u;
const LOOK_BACK = 48;
/** Letters that every word above has one of near its number; most text ends here. */
const LIKELY = /[\p{L}:،-]\s{0,2}\(?\+?$/u;

/**
 * Whether the number at `at` is the one that a telephone, a card or an account is known by: `near`
 * where the words say that it is a number, `far` where it might also count what follows.
 */
export function codeBefore(text: string, at: number): 'near' | 'far' | undefined {
  const window = text.slice(Math.max(0, at - LOOK_BACK), at);
  if (!LIKELY.test(window)) return undefined;
  const found = BEFORE.exec(window.replace(/\p{M}+/gu, ''));
  if (!found) return undefined;
  const [whole, , between = ''] = found;
  return NEAR.test(between) || ALWAYS.test(whole) ? 'near' : 'far';
}
