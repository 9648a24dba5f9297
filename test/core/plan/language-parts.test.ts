import {expect} from '@open-wc/testing';
import {planOf, said} from './plan-of.ts';
import {sentenceReading} from '../../../src/core/plan/sentence-reading.ts';
import type {Utterance} from '../../../src/core/plan/utterance.ts';
import {
  DEFAULT_READING_CHOICES,
  type ReadingChoices,
} from '../../../src/core/spoken/reading-choices.ts';
import {sliceRange} from '../../../src/core/text-range.ts';

function utterancesOf(
  text: string,
  language = 'ar',
  choices: Partial<ReadingChoices> = {},
): readonly Utterance[] {
  const options = {choices: {...DEFAULT_READING_CHOICES, ...choices}};
  return planOf([{kind: 'paragraph', text}], options, language).utterances(1);
}

/** «ar أعلنت | en Google» */
const parts = (utterances: readonly Utterance[]): string =>
  utterances.map(({language, spoken}) => `${language} ${spoken}`).join(' | ');

const ARABIC: readonly (readonly [why: string, text: string, parts: string])[] = [
  ['a name', 'أعلنت شركة Google عن نتائجها.', 'ar أعلنت شركة | en Google | ar عن نتائجها.'],
  [
    'a number inside a name',
    'أعلنت شركة Google عن Pixel 9 Pro أمس.',
    'ar أعلنت شركة | en Google | ar عن | en Pixel 9 Pro | ar أمس.',
  ],
  ['a number after a name', 'نظام Windows 11 جديد', 'ar نظام | en Windows | ar أحد عشر جديد'],
  ['a number attached', 'هاتف iPhone15 جديد', 'ar هاتف | en iPhone15 | ar جديد'],
  ['a hyphen', 'سيارة F-150 Lightning جديدة', 'ar سيارة | en F-150 Lightning | ar جديدة'],
  ['quotes', 'قال "I have a dream" ثم مضى.', 'ar قال | en "I have a dream" | ar ثم مضى.'],
  [
    'guillemets and accents',
    'كتاب «Les Misérables» لفيكتور هوغو',
    'ar كتاب | fr «Les Misérables» | ar لفيكتور هوغو',
  ],
  [
    'brackets',
    'العقد الذكي (Smart Contract) برنامج.',
    'ar العقد الذكي | en (Smart Contract) | ar برنامج.',
  ],
  [
    'an Arabic word in the brackets',
    'العقد الذكي (بالإنجليزية: Smart Contract) برنامج.',
    'ar العقد الذكي (بالإنجليزية: | en Smart Contract) | ar برنامج.',
  ],
  ['«لـ» attached', 'تابعة لـOpenAI منذ عام', 'ar تابعة لِ | en OpenAI | ar منذ عام'],
  ['the article attached', 'منصة الـMeta هنا', 'ar منصة ال | en Meta | ar هنا'],
  ['«بـ» attached', 'تكلم بـEnglish طويلا', 'ar تكلم بِ | en English | ar طويلا'],
  ['«و» attached', 'آبل وSony معا', 'ar آبل وَ | en Sony | ar معا'],
  ['«وب» attached', 'بهذا وبـiPhone قديم', 'ar بهذا وَبِ | en iPhone | ar قديم'],
  ['«ولل» attached', 'لهم وللـNetflix عقد', 'ar لهم وَلِل | en Netflix | ar عقد'],
  ['at the beginning', 'Google شركة كبيرة.', 'en Google | ar شركة كبيرة.'],
  ['at the end with the stop', 'أسس لاري Google.', 'ar أسس لاري | en Google.'],
  ['with a question mark', 'هل سمعت Blinding Lights؟', 'ar هل سمعت | en Blinding Lights?'],
  [
    'a list of names',
    'شركات Apple، Google، وMeta.',
    'ar شركات | en Apple, Google, | ar وَ | en Meta.',
  ],
  ['Cyrillic', 'مدينة Санкт-Петербург الروسية', 'ar مدينة | ru Санкт-Петербург | ar الروسية'],
  ['Ukrainian by its letters', 'كلمة Київ هنا', 'ar كلمة | uk Київ | ar هنا'],
  ['Hebrew', 'كلمة שלום العبرية', 'ar كلمة | he שלום | ar العبرية'],
  ['Chinese', 'كلمة 漢字 الصينية', 'ar كلمة | zh 漢字 | ar الصينية'],
  ['one sign that is a word', 'فلسفة 道 قديمة', 'ar فلسفة | zh 道 | ar قديمة'],
  ['Japanese', 'صحيفة よみうり اليوم', 'ar صحيفة | ja よみうり | ar اليوم'],
  ['Greek', 'كلمة Ελλάδα القديمة', 'ar كلمة | el Ελλάδα | ar القديمة'],
  [
    'three languages and dashes',
    'Le Monde – Спутник – 朝日新聞 صحف',
    'fr Le Monde – | ru Спутник – | zh 朝日新聞 | ar صحف',
  ],
  ['an acronym beside words', 'قناة BBC News هنا', 'ar قناة | en BBC News | ar هنا'],
  ['an acronym alone', 'قالت شبكة CNN أمس', 'ar قالت شبكة سي إن إن أمس'],
  [
    'an acronym after its name',
    'منظمة World Health Organization (WHO) قالت',
    'ar منظمة | en World Health Organization | ar (دبليو إتش أو) قالت',
  ],
  ['a unit', 'سرعة 5 km/h هنا', 'ar سرعة خمسة كيلومترات في الساعة هنا'],
  ['a single letter', 'فيتامين C مفيد', 'ar فيتامين سي مفيد'],
  ['initials', 'كتبه (J. K. Rowling) قديما', 'ar كتبه | en (J. K. Rowling) | ar قديما'],
  ['an address', 'زر https://www.example.com/a الآن', 'ar زر رابط example دوت كوم الآن'],
  ['an address alone', 'https://www.example.com', 'ar رابط example دوت كوم'],
  ['a mail address', 'راسل info@rawi.org غدا', 'ar راسل info آت rawi دوت أورغ غدا'],
  ['a name beside an address', 'موقع Rawi هو rawi.org', 'ar موقع | en Rawi | ar هو rawi دوت أورغ'],
  ['an accent at the beginning', 'Élysée قصر', 'fr Élysée | ar قصر'],
  ['nothing foreign', 'قال نعم ومضى.', 'ar قال نعم ومضى.'],
];

describe('a sentence in which the language changes', () => {
  for (const [why, text, expected] of ARABIC) {
    it(`${why}: ${text}`, () => {
      // French words with too little to tell are said as English names are.
      const found = parts(utterancesOf(text));
      expect(found).to.equal(expected);
    });
  }

  it('goes on without a rest at the change, but for a comma', () => {
    const utterances = utterancesOf('زار مدن London، ثم Paris أمس.');
    expect(utterances.map(({pauseAfter}) => pauseAfter)).to.deep.equal([0, 150, 0, 0, 700]);
    expect(utterances.map(({continues}) => continues)).to.deep.equal([
      true,
      true,
      true,
      true,
      undefined,
    ]);
  });

  it('lights up each word where it stands, with what leans on it by itself', () => {
    const text = 'تابعة لـOpenAI، و«Google» هنا.';
    const shown = utterancesOf(text).flatMap(({words}) =>
      words.map((word) => sliceRange(text, word.shown)),
    );
    expect(shown).to.deep.equal(['تابعة', 'لـ', 'OpenAI', 'و', 'Google', 'هنا']);
  });

  it('says a part by the words that hold in its language', () => {
    const options = {
      lexiconOf: (language: string) => ({
        edits: (text: string) => {
          const start = language === 'en' ? text.indexOf('Nginx') : -1;
          if (start === -1) return [];
          return [{start, end: start + 5, replacement: 'Engine X', exact: false}];
        },
      }),
    };
    const plan = planOf([{kind: 'paragraph', text: 'خادم Nginx سريع.'}], options);
    expect(plan.utterances(1).map(said)).to.deep.equal(['خادم', 'Engine X', 'سريع.']);
  });

  it('takes the language that the source has named', () => {
    const text = 'كتاب Die Zeit هنا';
    const plan = planOf([
      {kind: 'paragraph', text, languageRuns: [{start: 5, end: 13, language: 'de-AT'}]},
    ]);
    expect(parts(plan.utterances(1))).to.equal('ar كتاب | de-AT Die Zeit | ar هنا');
  });

  it('takes a language in the same letters where the source has named it', () => {
    const text = 'قال سعدی: بنی آدم اعضا وختم.';
    const plan = planOf([
      {kind: 'paragraph', text, languageRuns: [{start: 10, end: 22, language: 'fa'}]},
    ]);
    expect(parts(plan.utterances(1))).to.equal('ar قال سعدي: | fa بنی آدم اعضا | ar وختم.');
  });

  it('is told in one piece in the account of how it is read', () => {
    const plan = planOf([{kind: 'paragraph', text: 'تابعة لـOpenAI منذ عام.'}]);
    const reading = sentenceReading(plan, {block: 1, utterance: 1});
    expect(reading.said).to.equal('تابعة لِOpenAI منذ عام.');
  });

  it('cuts a long part into what every voice says in one go', () => {
    const text = `كتب ${'many words of another language '.repeat(12)}هنا.`;
    const utterances = utterancesOf(text);
    expect(utterances.filter(({language}) => language === 'en').length).to.be.greaterThan(1);
    for (const {spoken} of utterances) expect(spoken.length).to.be.at.most(200);
  });
});

describe('an English sentence in which the language changes', () => {
  const cases: readonly (readonly [why: string, text: string, parts: string])[] = [
    ['a word', 'The word كتاب means book.', 'en The word | ar كتاب | en means book.'],
    ['quotes', 'He said «السلام عليكم» twice.', 'en He said | ar «السلام عليكم» | en twice.'],
    [
      'a number in Arabic',
      'They said قال 5 كتب today.',
      'en They said | ar قال خمسة كتب | en today.',
    ],
    ['Chinese', 'Minister 習近平 came.', 'en Minister | zh 習近平 | en came.'],
  ];
  for (const [why, text, expected] of cases) {
    it(`${why}: ${text}`, () => {
      expect(parts(utterancesOf(text, 'en'))).to.equal(expected);
    });
  }
});

describe('words of other languages without a voice', () => {
  it('are spelled in Arabic, whole sentences too', () => {
    const spelled = utterancesOf('قال Yes اليوم. Oh no.', 'ar', {foreign: 'spelled'});
    expect(parts(spelled)).to.equal('ar قال واي إي إس اليوم. | ar أو إتش، إن أو.');
  });

  it('keep the voice of their language where they cannot be spelled', () => {
    const spelled = utterancesOf('كلمة Київ هنا. Київ.', 'ar', {foreign: 'spelled'});
    expect(parts(spelled)).to.equal('ar كلمة | uk Київ | ar هنا. | uk Київ.');
  });

  it('are left out, whole sentences too', () => {
    const skipped = utterancesOf('قال Yes اليوم. Oh no. Київ. ثم مضى.', 'ar', {foreign: 'skipped'});
    expect(parts(skipped)).to.equal('ar قال اليوم. | ar ثم مضى.');
    expect(utterancesOf('Oh no.', 'ar', {foreign: 'skipped'})).to.deep.equal([]);
  });

  it('are left out of English too, but not spelled', () => {
    const text = 'The word كتاب means book.';
    expect(parts(utterancesOf(text, 'en', {foreign: 'skipped'}))).to.equal(
      'en The word means book.',
    );
    expect(parts(utterancesOf(text, 'en', {foreign: 'spelled'}))).to.equal(
      'en The word | ar كتاب | en means book.',
    );
  });
});
