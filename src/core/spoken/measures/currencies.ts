import type {CountedNoun} from '../../numbers/counted-noun.ts';
import type {Measure, Subunit} from './measure.ts';
import {feminine, invariable, masculine} from './noun-forms.ts';

const DOLLAR = masculine('دولار');
const POUND = masculine('جنيه');
const DINAR = masculine('دينار', 'دنانير');
const DIRHAM = masculine('درهم', 'دراهم');
const RIYAL = masculine('ريال');
const LIRA = feminine('ليرة');
const FRANC = masculine('فرنك');
const RUPEE = feminine('روبية');
const CROWN = feminine('كرونة');

const CENT: Subunit = {noun: masculine('سنت'), places: 2};
const PENNY: Subunit = {noun: masculine('بنس'), places: 2};
const PIASTRE: Subunit = {noun: masculine('قرش', 'قروش'), places: 2};
const HALALA: Subunit = {noun: feminine('هللة'), places: 2};
const CENTIME: Subunit = {noun: masculine('سنتيم'), places: 2};
const FILS_OF_HUNDRED: Subunit = {noun: masculine('فلس', 'فلوس'), places: 2};
const FILS: Subunit = {...FILS_OF_HUNDRED, places: 3};
const BAISA: Subunit = {noun: feminine('بيسة'), places: 3};

function money(noun: CountedNoun, adjective?: string, ...subunits: Subunit[]): Measure {
  return {noun, ...(adjective ? {adjective} : {}), isCurrency: true, subunits};
}

/**
 * Currencies with the symbols that stand for them, parted by spaces: signs, codes of ISO 4217 and
 * Arabic abbreviations. A nationality is said where the symbol means one country's money; «$» and
 * «ر.س» go without, as they do in speech.
 */
export const CURRENCIES: readonly (readonly [symbols: string, currency: Measure])[] = [
  ['$ ＄', money(DOLLAR, undefined, CENT)],
  ['USD US$', money(DOLLAR, 'أمريكي', CENT)],
  ['CAD C$ CA$', money(DOLLAR, 'كندي', CENT)],
  ['AUD A$ AU$', money(DOLLAR, 'أسترالي', CENT)],
  ['NZD NZ$', money(DOLLAR, 'نيوزيلندي', CENT)],
  ['SGD S$', money(DOLLAR, 'سنغافوري', CENT)],
  ['HKD HK$', {noun: DOLLAR, tail: 'هونغ كونغ', isCurrency: true}],
  ['€ EUR', money(invariable('يورو'), undefined, CENT)],
  ['£ ￡ GBP', money(POUND, 'إسترليني', PENNY)],
  ['ج.م EGP E£', money(POUND, 'مصري', PIASTRE)],
  ['ج', money(POUND, undefined, PIASTRE)],
  ['ج.س SDG', money(POUND, 'سوداني', PIASTRE)],
  ['ر.س \u20C1 ﷼', money(RIYAL, undefined, HALALA)],
  ['SAR SR', money(RIYAL, 'سعودي', HALALA)],
  ['ر.ق QAR', money(RIYAL, 'قطري', {...FILS_OF_HUNDRED, noun: DIRHAM})],
  ['ر.ع OMR', money(RIYAL, 'عماني', BAISA)],
  ['ر.ي YER', money(RIYAL, 'يمني')],
  ['IRR', money(RIYAL, 'إيراني')],
  ['د.إ AED', money(DIRHAM, 'إماراتي', FILS_OF_HUNDRED)],
  ['د.م MAD', money(DIRHAM, 'مغربي', CENTIME)],
  ['د.ك KWD KD', money(DINAR, 'كويتي', FILS)],
  ['د.ب BHD BD', money(DINAR, 'بحريني', FILS)],
  ['د.أ د.ا JOD JD', money(DINAR, 'أردني', PIASTRE, FILS)],
  ['د.ع IQD', money(DINAR, 'عراقي')],
  ['د.ل ل.د LYD', money(DINAR, 'ليبي', {...BAISA, noun: DIRHAM})],
  ['د.ت TND DT', money(DINAR, 'تونسي', {...BAISA, noun: masculine('مليم')})],
  ['د.ج DZD', money(DINAR, 'جزائري', CENTIME)],
  ['ل.ل LBP', money(LIRA, 'لبناني')],
  ['ل.س SYP', money(LIRA, 'سوري')],
  ['₺ ل.ت TRY', money(LIRA, 'تركي', PIASTRE)],
  [
    '₪ ش.ج ILS NIS',
    money(masculine('شيكل', 'شواكل'), undefined, {...CENT, noun: feminine('أغورة')}),
  ],
  ['¥ ￥ 円 JPY JP¥', money(masculine('ين'))],
  ['CNY RMB CN¥', money(masculine('يوان'), 'صيني')],
  ['₩ KRW', money(invariable('وون'), 'كوري')],
  ['₹ INR', money(RUPEE, 'هندي')],
  ['₨ PKR', money(RUPEE, 'باكستاني')],
  ['₽ RUB', money(masculine('روبل'), 'روسي')],
  ['₴ UAH', money(invariable('هريفنيا'))],
  ['₦ NGN', money(invariable('نايرا'))],
  ['฿ THB', money(invariable('بات'))],
  ['₫ VND', money(invariable('دونغ'))],
  ['₿ BTC', {noun: invariable('بيتكوين'), technical: true, isCurrency: true}],
  ['ETH', {noun: invariable('إيثريوم'), technical: true, isCurrency: true}],
  ['CHF', money(FRANC, 'سويسري', CENTIME)],
  ['KMF', money(FRANC, 'قمري')],
  ['DJF', money(FRANC, 'جيبوتي')],
  ['SEK', money(CROWN, 'سويدي')],
  ['NOK', money(CROWN, 'نرويجي')],
  ['DKK', money(CROWN, 'دنماركي')],
  ['BRL R$', money(RIYAL, 'برازيلي')],
  ['MXN', money(invariable('بيزو'), 'مكسيكي')],
  ['ZAR', money(invariable('راند'))],
  ['SOS', money(masculine('شلن'), 'صومالي')],
  ['MRU أ.م', money(feminine('أوقية', 'أواق'), 'موريتاني')],
];

/**
 * Names that have cents or the like when they are written out with decimals («12.50 دولار»), each
 * with a symbol of its currency; the adjective in the masculine. A «دينار», «ريال», «درهم» or
 * «ليرة» has none until its nationality is named.
 */
export const NAMED_CURRENCIES: readonly (readonly [names: string, symbol: string])[] = [
  ['دولار', '$'],
  ['دولار أمريكي|دولار أميركي|دولار امريكي', 'USD'],
  ['دولار كندي', 'CAD'],
  ['دولار أسترالي', 'AUD'],
  ['يورو', '€'],
  ['جنيه', 'ج'],
  ['جنيه مصري', 'EGP'],
  ['جنيه إسترليني|جنيه استرليني', 'GBP'],
  ['جنيه سوداني', 'SDG'],
  ['ريال سعودي', 'SAR'],
  ['ريال قطري', 'QAR'],
  ['ريال عماني', 'OMR'],
  ['درهم إماراتي|درهم اماراتي', 'AED'],
  ['درهم مغربي', 'MAD'],
  ['دينار كويتي', 'KWD'],
  ['دينار بحريني', 'BHD'],
  ['دينار أردني', 'JOD'],
  ['دينار ليبي', 'LYD'],
  ['دينار تونسي', 'TND'],
  ['دينار جزائري', 'DZD'],
  ['ليرة تركي', 'TRY'],
  ['شيكل', '₪'],
  ['فرنك سويسري', 'CHF'],
];
