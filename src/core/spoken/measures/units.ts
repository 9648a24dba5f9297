import type {CountedNoun} from '../../numbers/counted-noun.ts';
import type {Measure} from './measure.ts';
import {feminine, invariable, masculine} from './noun-forms.ts';

const METRE = masculine('متر', 'أمتار');
const CENTIMETRE = masculine('سنتيمتر');
const MILLIMETRE = masculine('مليمتر');
const KILOMETRE = masculine('كيلومتر');
const MILE = masculine('ميل', 'أميال');
const FOOT: CountedNoun = {...masculine('قدم', 'أقدام'), gender: 'feminine'};
const INCH = feminine('بوصة');
const POUND = masculine('رطل', 'أرطال');
const KILOGRAM = masculine('كيلوغرام');
const GRAM = masculine('غرام');
const LITRE = masculine('لتر');
const DEGREE = feminine('درجة');
const SPOON = feminine('ملعقة', 'ملاعق');

const CELSIUS: Measure = {noun: DEGREE, adjective: 'مئوي', belowZero: 'تحت الصفر'};
const FAHRENHEIT: Measure = {noun: DEGREE, tail: 'فهرنهايت', belowZero: 'تحت الصفر'};

function square(noun: CountedNoun): Measure {
  return {noun, adjective: 'مربع'};
}

function cubic(noun: CountedNoun): Measure {
  return {noun, adjective: 'مكعب'};
}

/**
 * Units of size, weight, speed and warmth with the symbols that stand for them, parted by spaces.
 * An exponent is written as in `exponents` of measure-table.ts makes of it: «م²».
 */
export const UNITS: readonly (readonly [symbols: string, unit: Measure])[] = [
  ['كم كلم km', {noun: KILOMETRE}],
  ['م m', {noun: METRE, subunits: [{noun: CENTIMETRE, places: 2}]}],
  ['سم cm', {noun: CENTIMETRE}],
  ['مم ملم mm', {noun: MILLIMETRE}],
  ['dm', {noun: masculine('ديسيمتر')}],
  ['nm', {noun: masculine('نانومتر')}],
  ['µm μm um', {noun: masculine('ميكرومتر')}],
  ['mi', {noun: MILE}],
  ['nmi', {noun: MILE, adjective: 'بحري'}],
  ['ft', {noun: FOOT}],
  ['in " ″', {noun: INCH}],
  ['yd', {noun: feminine('ياردة')}],
  ['ly', {noun: feminine('سنة', 'سنوات'), adjective: 'ضوئي'}],

  ['كم² كلم² km²', square(KILOMETRE)],
  ['م² m² sqm', square(METRE)],
  ['سم² cm²', square(CENTIMETRE)],
  ['مم² ملم² mm²', square(MILLIMETRE)],
  ['mi²', square(MILE)],
  ['ft² sqft', square(FOOT)],
  ['in²', square(INCH)],
  ['كم³ كلم³ km³', cubic(KILOMETRE)],
  ['م³ m³', cubic(METRE)],
  ['سم³ cm³', cubic(CENTIMETRE)],
  ['مم³ mm³', cubic(MILLIMETRE)],
  ['ft³', cubic(FOOT)],
  ['ha', {noun: masculine('هكتار')}],

  ['ل لت l L ℓ', {noun: LITRE}],
  ['مل ملل ml mL', {noun: masculine('مليلتر')}],
  ['cl cL', {noun: masculine('سنتيلتر')}],
  ['دل dl dL', {noun: masculine('ديسيلتر')}],
  ['gal', {noun: masculine('غالون')}],
  ['bbl', {noun: masculine('برميل', 'براميل')}],
  ['م.ك م.ط tbsp', {noun: SPOON, adjective: 'كبير'}],
  ['م.ص م.ش tsp', {noun: SPOON, adjective: 'صغير'}],

  ['كغ كجم كلغ كغم كج kg', {noun: KILOGRAM, subunits: [{noun: GRAM, places: 3}]}],
  ['غ غم غرم جم g gm gr', {noun: GRAM}],
  ['ملغ ملغم ملجم مغ مجم mg', {noun: masculine('مليغرام')}],
  ['ميكروغ مكغ مكجم µg μg mcg', {noun: masculine('ميكروغرام')}],
  ['t', {noun: masculine('طن', 'أطنان')}],
  ['lb lbs', {noun: POUND}],
  ['oz', {noun: feminine('أونصة')}],

  ['ث', {noun: feminine('ثانية', 'ثوان')}],
  ['mph', {noun: MILE, tail: 'في الساعة'}],
  ['kph kmh', {noun: KILOMETRE, tail: 'في الساعة'}],
  ['kn kt kts', {noun: feminine('عقدة', 'عقد')}],

  ['° º ˚', {noun: DEGREE}],
  ['°C °c ℃ °م م° مْ C° ْم', CELSIUS],
  ['°F °f ℉ °ف ف° F°', FAHRENHEIT],
];

/** Further units that are written out and halved: «2.5 كوب» is «كوبان ونصف». */
export const NAMED_UNITS: readonly CountedNoun[] = [
  SPOON,
  masculine('كيلوجرام'),
  masculine('جرام'),
  masculine('مليجرام'),
  masculine('ملليمتر'),
  masculine('سنتمتر'),
  masculine('ملليلتر'),
  masculine('كوب', 'أكواب'),
  masculine('فدان', 'أفدنة'),
  masculine('دونم'),
  masculine('فنجان', 'فناجين'),
  masculine('رغيف', 'أرغفة'),
  invariable('كيلو'),
];

/** What a quantity may be reckoned by, after a stroke: «كم/س» is «كيلومتر في الساعة». */
export const RATES: readonly (readonly [symbols: string, words: string])[] = [
  ['س سا ساعة الساعة h hr hour', 'في الساعة'],
  ['ث ثا ثانية الثانية s sec', 'في الثانية'],
  ['ث² s²', 'في الثانية المربعة'],
  ['د دق دقيقة الدقيقة min', 'في الدقيقة'],
  ['ي يوم اليوم day d', 'في اليوم'],
  ['ليلة الليلة night', 'في الليلة'],
  ['أسبوع الأسبوع week', 'في الأسبوع'],
  ['شهر الشهر month mo', 'في الشهر'],
  ['سنة السنة عام العام year yr', 'في السنة'],
  ['شخص الشخص person', 'لكل شخص'],
  ['فرد الفرد', 'لكل فرد'],
  ['برميل البرميل', 'لكل برميل'],
  ['طن الطن', 'لكل طن'],
  ['كيلو الكيلو', 'لكل كيلو'],
  ['كيلوغرام الكيلوغرام كيلوجرام', 'لكل كيلوغرام'],
  ['كيلومتر الكيلومتر', 'لكل كيلومتر'],
  ['متر المتر', 'لكل متر'],
  ['لتر اللتر', 'لكل لتر'],
  ['هكتار الهكتار', 'لكل هكتار'],
  ['فدان الفدان', 'لكل فدان'],
  ['غالون الغالون', 'لكل غالون'],
  ['أونصة الأونصة أوقية', 'لكل أونصة'],
  ['قطعة القطعة حبة الحبة', 'للقطعة'],
  ['كوب الكوب', 'لكل كوب'],
  ['كتاب الكتاب', 'لكل كتاب'],
  ['سهم السهم', 'لكل سهم'],
  ['حصة الحصة', 'لكل حصة'],
  ['px', 'لكل بكسل'],
];
