import {expect} from '@open-wc/testing';
import {languageRuns} from '../../../src/core/language/language-runs.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

function runs(text: string, language: string): string[] {
  return languageRuns(text, language).map((run) => `${run.language} ${sliceRange(text, run)}`);
}

/** Text and its runs, in a text of the language that `describe` names. */
type Case = readonly [text: string, ...runs: string[]];

const NAMES: readonly Case[] = [
  ['سيارة Renault الفرنسية', 'en Renault'],
  ['زار Las Vegas و Los Angeles معا', 'en Las Vegas', 'en Los Angeles'],
  ['في السلفادور (El Salvador)', 'en El Salvador'],
  ['لوحات Van Gogh وLeonardo da Vinci', 'en Van Gogh', 'en Leonardo da Vinci'],
  ['شارع Charles de Gaulle', 'en Charles de Gaulle'],
  ['المدرب José Mourinho', 'en José Mourinho'],
  ['لقي الجمهور في café صغير', 'en café'],
  ['سيارة Citroën قديمة', 'en Citroën'],
  ['لعبة Pokémon للأطفال', 'en Pokémon'],
  ['قناة Al Jazeera', 'en Al Jazeera'],
  ['مبدأ Carpe diem', 'en Carpe diem'],
  ['كتاب De Aspectibus', 'en De Aspectibus'],
  ['نادي Real Madrid', 'en Real Madrid'],
  ['Edwin van der Sar', 'en Edwin van der Sar'],
  ['دوري La Liga', 'en La Liga'],
];

const ENGLISH: readonly Case[] = [
  ['صحيفة The New York Times', 'en The New York Times'],
  ['شعار Yes we can', 'en Yes we can'],
  ['كتب: don’t worry, be happy', 'en don’t worry, be happy'],
  ['فيلم Live and let die', 'en Live and let die'],
  ['قال It was a café in the old town of Málaga', 'en It was a café in the old town of Málaga'],
];

const FRENCH: readonly Case[] = [
  ['صحيفة Le Monde', 'fr Le Monde'],
  ['شهرية Le Monde diplomatique', 'fr Le Monde diplomatique'],
  ['صحيفة L’Équipe الرياضية', 'fr L’Équipe'],
  ['قصر Élysée في باريس', 'fr Élysée'],
  ['شعار Liberté, égalité, fraternité الشهير', 'fr Liberté, égalité, fraternité'],
  ['عبارة Je suis Charlie', 'fr Je suis Charlie'],
  ['منظمة Médecins Sans Frontières', 'fr Médecins Sans Frontières'],
  ['دولة Côte d’Ivoire', 'fr Côte d’Ivoire'],
  ['رواية À la recherche du temps perdu', 'fr À la recherche du temps perdu'],
];

const GERMAN: readonly Case[] = [
  ['صحيفة Süddeutsche Zeitung', 'de Süddeutsche Zeitung'],
  ['مجلة Der Spiegel', 'de Der Spiegel'],
  ['إذاعة Deutsche Welle', 'de Deutsche Welle'],
  ['نادي Bayern München', 'de Bayern München'],
  ['قالت المستشارة Wir schaffen das', 'de Wir schaffen das'],
  ['كرة القدم Fußball', 'de Fußball'],
  ['يقال Guten Morgen, wie geht es Ihnen?', 'de Guten Morgen, wie geht es Ihnen'],
];

const OTHER_LATIN: readonly Case[] = [
  ['صحيفة El País', 'es El País'],
  ['قالوا Buenos días', 'es Buenos días'],
  ['الرئيس Peña Nieto', 'es Peña Nieto'],
  ['رواية Cien años de soledad', 'es Cien años de soledad'],
  ['صحيفة Corriere della Sera', 'it Corriere della Sera'],
  ['صحيفة La Gazzetta dello Sport', 'it La Gazzetta dello Sport'],
  ['مدينة São Paulo', 'pt São Paulo'],
  ['قصيدة Não há vagas', 'pt Não há vagas'],
  ['جمهورية Türkiye', 'tr Türkiye'],
  ['الرئيس Erdoğan', 'tr Erdoğan'],
  ['نادي Beşiktaş', 'tr Beşiktaş'],
  ['قول Ne mutlu Türküm diyene', 'tr Ne mutlu Türküm diyene'],
  ['لغة Bahasa Indonesia yang baik dan benar', 'id Bahasa Indonesia yang baik dan benar'],
  ['هولندا: het Koninkrijk met een koning', 'nl het Koninkrijk met een koning'],
  ['مدينة Łódź', 'pl Łódź'],
  ['بلاد Việt Nam', 'vi Việt Nam'],
];

const SCRIPTS: readonly Case[] = [
  ['مدينة Αθήνα اليونانية', 'el Αθήνα'],
  ['عاصمتها Москва اليوم', 'ru Москва'],
  ['كتب Добрый день, товарищ ثم مضى', 'ru Добрый день, товарищ'],
  ['عاصمتها Київ اليوم', 'uk Київ'],
  ['نهر Дунав ووادي Љиг', 'ru Дунав', 'sr Љиг'],
  ['تحية שלום עולם بالعبرية', 'he שלום עולם'],
  ['مدينة 東京 الكبرى', 'zh 東京'],
  ['كلمة ありがとう اليابانية', 'ja ありがとう'],
  ['برج 東京タワー', 'ja 東京タワー'],
  ['عاصمتها 서울', 'ko 서울'],
  ['لغة हिन्दी الهندية', 'hi हिन्दी'],
  ['بلاد ประเทศไทย الجميلة', 'th ประเทศไทย'],
  ['بلاد Հայաստան', 'hy Հայաստան'],
  ['بلاد საქართველო', 'ka საქართველო'],
  ['عاصمتها አዲስ አበባ', 'am አዲስ አበባ'],
  ['لغة தமிழ்', 'ta தமிழ்'],
  ['كتابة ⵜⴰⵎⴰⵣⵉⵖⵜ', 'zgh ⵜⴰⵎⴰⵣⵉⵖⵜ'],
  ['بين Москва, 東京 و Paris', 'ru Москва', 'zh 東京', 'en Paris'],
];

const NONE: readonly Case[] = [
  ['لا شيء هنا سوى العربية.'],
  ['العام 2024، بنسبة 12.5%'],
  ['کتاب در ایران نوشته شد'],
  ['− × ÷ € 😀 ½'],
  [''],
];

describe('languageRuns in Arabic text', () => {
  const tables = {NAMES, ENGLISH, FRENCH, GERMAN, OTHER_LATIN, SCRIPTS, NONE};
  for (const [name, cases] of Object.entries(tables)) {
    it(`tells the language of each run: ${name.toLowerCase().replace('_', ' ')}`, () => {
      for (const [text, ...expected] of cases) {
        expect(runs(text, 'ar'), text).to.deep.equal(expected);
      }
    });
  }
});

describe('languageRuns in other text', () => {
  const cases: readonly (readonly [language: string, ...Case])[] = [
    ['en', 'He said سلام عليكم twice', 'ar سلام عليكم'],
    ['en', 'The book کتاب خانه پدری of 1970', 'fa کتاب خانه پدری'],
    ['en', 'The sentence یہ کتاب ہے is short', 'ur یہ کتاب ہے'],
    ['en', 'From Москва to Paris', 'ru Москва'],
    ['fr', 'Il a lu 東京 hier', 'zh 東京'],
    ['ru', 'Он читает Le Monde и كتاب', 'fr Le Monde', 'ar كتاب'],
    ['he', 'הוא גר בעיר Berlin', 'en Berlin'],
    ['el', 'Διαβάζει Москва'],
    ['fa', 'او کتاب Windows را خواند', 'en Windows'],
    ['und', 'abc ابت Москва'],
  ];
  for (const [language, text, ...expected] of cases) {
    it(`finds ${expected.join(', ') || 'none'} in ${language}`, () => {
      expect(runs(text, language)).to.deep.equal(expected);
    });
  }
});
