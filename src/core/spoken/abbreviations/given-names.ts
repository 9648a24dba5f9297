/** Written with bare alif for any hamza on it. */
function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Women's names that do not end in «ة». */
const FEMININE = names(
  'مريم زينب سلمى ليلى هدى منى نهى سعاد هند دعد رباب شيماء اسماء هناء سناء دعاء اسراء الاء ولاء علياء ' +
    'نجلاء لمياء هيفاء حسناء وفاء صفاء هيفا ايمان حنان جنان سوزان ايناس سحر سمر امل احلام ابتسام انتصار ' +
    'اعتماد الهام هيام نسرين ياسمين نادين شيرين جيهان نيفين مي رشا رنا دينا رانيا داليا ماريا لارا سارا ' +
    'مها ريم رغد شهد عبير تغريد بدور سهير سهى ضحى لبنى بشرى ذكرى يسرى سلوى نجوى فدوى رحاب كوثر هاجر ' +
    'ريهام مرام وئام نوال منال امال اجلال افنان رزان بيان عهود خلود سوسن نرجس بلقيس فيروز هالا هلا ' +
    'ماري كريستين جوزفين جين اليزابيث كارين باربرا انا ايفا كريستالينا انجيلا اورسولا كريستينا ' +
    'كامالا هيلاري ميشيل صوفيا جوليا لورا جانيت مارغريت كاثرين كارولين فرانشيسكا ماريانا ايلين روز ' +
    'نجاة حياة جميلة رولا ديما يارا لينا ميساء غيداء شذى هيا لولوة موزة العنود الجوهرة شمس ميرفت ' +
    'مرفت عفت عصمت نعمت الفت بهيرة سميحة ثريا رؤى ندى لجين جود ميار تالا جنى نورا نوره مارلين دلال ' +
    'اماني اغاريد عواطف نشوى مروى غزلان ريما سيرين زينات جمانا ناهد ماجدولين وداد ازهار زهراء خنساء',
);

/** Men's names that end in «ة» or «اء». */
const MASCULINE = names(
  'اسامة حمزة طلحة معاوية عبيدة قتيبة حذيفة عكرمة خليفة جمعة عطية سلامة حمادة شحاتة عرفة رفاعة امية ' +
    'ربيعة عقبة مسلمة ميسرة خارجة حارثة علقمة عروة نافلة عبادة جبارة حبيقة سعادة بركة طعمة دحية ' +
    'قتادة ثعلبة حنظلة زرارة عنترة مرة سمرة شعبة نعمة علاء بهاء ضياء براء عطاء فداء ثناء لؤي ' +
    'البراء زكرياء رجاء جلاء نجدة رفعة طه خزيمة اباظة زويلة عميرة',
);

/** Men's and women's names that many languages of the West share, as Arabic writes them. */
const WESTERN = names(
  'جورج جون فرانكلين دونالد روبرت وليام وليم ويليام جيمس ديفيد دايفيد توماس تشارلز ريتشارد هاري هنري ' +
    'صامويل صموئيل مايكل جوزيف ادوارد الفريد الن الان ارثر والتر هربرت هيربرت لويس مارتن صمويل ستيفن ' +
    'فيليب دوايت ليندون رونالد جيرالد اوليفر دانيال دانييل بنيامين اندرو البرت بول بيتر فرانك جاك جيفري ' +
    'كريستوفر نورمان مارك براين بريان كيفن كيفين اريك ستيف ستيفان ادم الكس الكسندر نيل كارل غاري جيم توم بوب بيل سام ماكس فرانسيس غراهام ماري اليزابيث مارغريت هيلين',
);

const MASCULINE_NAMES = names(
  'محمد احمد محمود علي حسن حسين عمر عثمان خالد سعيد سعد ابراهيم اسماعيل يوسف عبد مصطفى كمال جمال سامي ' +
    'طارق ياسر هشام وليد فهد فيصل سلطان سلمان ماجد بدر ناصر نصر عادل كريم رامي هاني مجدي حسام ايمن ' +
    'اشرف شريف عماد عصام فؤاد فاروق صلاح صالح زياد زيد رشيد منصور مازن غسان جابر جاسم قاسم كاظم حيدر ' +
    'عباس عمار انس بلال حازم تامر وائل نبيل منير مروان معاذ مالك موسى عيسى يحيى زكريا داود سليمان ' +
    'جورج بطرس مينا الياس انطوان ميشال بشار نزار ادهم اياد باسم راشد حمد خليل جواد رضا مهدي هادي يونس',
);

/** Surnames of writers who are known by initials of English. */
const WESTERN_SURNAMES = names(
  'اليوت رولينغ رولينج تولكين ويلز لورانس اودن سالينجر نايبول كينيدي روزفلت بوش ترومان ايزنهاور روكفلر',
);

function folded(word: string): string {
  return word.replace(/\p{M}+/gu, '').replace(/[أإآٱ]/gu, 'ا');
}

/** Whether `word` is a woman's first name: one of a list, or one that ends in «ة» and is no man's. */
export function isFeminineName(word: string): boolean {
  const name = folded(word);
  if (FEMININE.has(name)) return true;
  return /\p{L}{2}ة$/u.test(name) && !MASCULINE.has(name);
}

/** Whether `word` is one of the commonest first names, of men or women. */
export function isFirstName(word: string): boolean {
  const name = folded(word);
  return MASCULINE_NAMES.has(name) || MASCULINE.has(name) || isFeminineName(word);
}

/**
 * Whether the initials between the words `before` and `after` are letters of English:
 * «جورج و. بوش», «ت. س. إليوت».
 */
export function hasEnglishInitials(before: string, after: string): boolean {
  return WESTERN.has(folded(before)) || WESTERN_SURNAMES.has(folded(after));
}
