import type {Measure} from './measure.ts';
import {feminine, invariable, masculine} from './noun-forms.ts';

function technical(name: string, tail?: string): Measure {
  return {noun: invariable(name), technical: true, ...(tail ? {tail} : {})};
}

/**
 * Units of data, power, electricity, sound, pictures and the like with their symbols, parted by
 * spaces. Most are loans that have one form (as in CLDR's Arabic units), and their decimals are
 * read as digits.
 */
export const TECHNICAL_UNITS: readonly (readonly [symbols: string, unit: Measure])[] = [
  ['KB kB', technical('كيلوبايت')],
  ['MB', technical('ميغابايت')],
  ['GB', technical('غيغابايت')],
  ['TB', technical('تيرابايت')],
  ['PB', technical('بيتابايت')],
  ['Kb', technical('كيلوبت')],
  ['Mb', technical('ميغابت')],
  ['Gb', technical('غيغابت')],
  ['Kbps kbps', technical('كيلوبت', 'في الثانية')],
  ['Mbps Mbit/s', technical('ميغابت', 'في الثانية')],
  ['Gbps Gbit/s', technical('غيغابت', 'في الثانية')],
  ['Tbps', technical('تيرابت', 'في الثانية')],
  ['MBps', technical('ميغابايت', 'في الثانية')],
  ['MP Mpx', technical('ميغابكسل')],
  ['px', technical('بكسل')],
  ['dpi ppi', {noun: feminine('نقطة', 'نقاط'), tail: 'في البوصة', technical: true}],
  ['fps', {noun: masculine('إطار'), tail: 'في الثانية', technical: true}],
  ['rpm RPM', {noun: feminine('دورة'), tail: 'في الدقيقة', technical: true}],

  ['mmol', technical('مليمول')],
  [
    'ms م.ث',
    {
      noun: {
        ...feminine('ثانية', 'ثوان'),
        singular: 'ملي ثانية',
        accusative: 'ملي ثانية',
        plural: 'ملي ثانية',
      },
      technical: true,
    },
  ],
  ['W', technical('واط')],
  ['mW', technical('ميلي واط')],
  ['kW KW ك.و', technical('كيلوواط')],
  ['MW م.و', technical('ميغاواط')],
  ['GW', technical('غيغاواط')],
  ['TW', technical('تيراواط')],
  ['Wh', technical('واط ساعة')],
  ['kWh KWh KWH ك.و.س', technical('كيلوواط ساعة')],
  ['MWh م.و.س', technical('ميغاواط ساعة')],
  ['GWh', technical('غيغاواط ساعة')],
  ['TWh', technical('تيراواط ساعة')],
  ['V', technical('فولت')],
  ['kV KV', technical('كيلوفولت')],
  ['mV', technical('ميلي فولت')],
  ['mA', technical('ميلي أمبير')],
  ['mAh', technical('ميلي أمبير ساعة')],
  ['Ah', technical('أمبير ساعة')],
  ['Ω', technical('أوم')],
  ['hp HP bhp BHP', {noun: masculine('حصان', 'أحصنة')}],
  ['Nm', technical('نيوتن متر')],
  ['kJ', technical('كيلوجول')],
  ['kcal cal Kcal س.ح', {noun: feminine('سعرة'), adjective: 'حراري', technical: true}],

  ['Hz', technical('هرتز')],
  ['kHz KHz', technical('كيلوهرتز')],
  ['MHz', technical('ميغاهرتز')],
  ['GHz', technical('غيغاهرتز')],
  ['THz', technical('تيراهرتز')],
  ['dB', technical('ديسيبل')],

  ['bar', technical('بار')],
  ['mbar', technical('مليبار')],
  ['Pa', technical('باسكال')],
  ['hPa', technical('هكتوباسكال')],
  ['kPa', technical('كيلوباسكال')],
  ['MPa', technical('ميغاباسكال')],
  ['psi PSI', {noun: masculine('رطل', 'أرطال'), tail: 'للبوصة المربعة', technical: true}],
  [
    'mmHg ملمزئبق ملمزئبقي ممزئبق ممزئبقي',
    {noun: masculine('مليمتر'), adjective: 'زئبقي', technical: true},
  ],
  ['ppm', {noun: masculine('جزء', 'أجزاء'), tail: 'في المليون', technical: true}],
  ['ppb', {noun: masculine('جزء', 'أجزاء'), tail: 'في المليار', technical: true}],
  ['IU', {noun: feminine('وحدة'), adjective: 'دولي', technical: true}],
  ['cc CC', {noun: invariable('سي سي'), technical: true}],
  ['K°', technical('كلفن')],
];
