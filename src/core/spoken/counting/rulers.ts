import type {Gender} from '../../numbers/cardinal.ts';

const KINGS = new Set(
  (
    'لويس هنري جورج تشارلز شارل كارل كارلوس فيليب فيليبي إدوارد ادوارد وليام ويليام فيلهلم غيوم ريتشارد جيمس جيمز جون يوحنا بولس نابليون ' +
    'ألكسندر الكسندر إسكندر نيكولا نقولا نيكولاس بطرس بيتر إيفان فرانسوا فرانسيس فرانز فرنسيس بندكت بنديكت بنديكتوس بيوس ليون لاون لاوون إنوسنت كليمنت كليمان ' +
    'غريغوري غريغوريوس أوربان أوربانوس سكستوس ألكساندر أدريان بطليموس رمسيس رعمسيس تحتمس أمنحتب أمنمحات سنوسرت سيتي بسماتيك نختنبو أنطيوخوس سلوقس داريوس أحشويروس أرتحششتا كورش خسرو يزدجرد شابور ' +
    'فردريك فريدريك فريدريش فرديناند فيردناند ألفونسو ألفونس خوان خوسيه بيدرو مانويل غوستاف أوسكار كريستيان هارالد هاكون أولاف ماغنوس أوتو رودولف ماكسيميليان ليوبولد بودوان ألبرت ألبير رينيه همبرت أومبرتو فيكتور عمانوئيل إيمانويل قسطنطين قسطنطينوس ثيودوسيوس جستنيان ليو باسيليوس ميخائيل ألكسيوس روجر بوهيموند بلدوين عموري ' +
    'سليم سليمان مراد محمد مصطفى أحمد عثمان عباس توفيق فؤاد فاروق حسين عبدالله عبد الحميد المجيد العزيز الحسن فيصل غازي طلال تيودور شنودة كيرلس أثناسيوس مار أغناطيوس تواضروس هيلاسيلاسي منليك راما'
  ).split(' '),
);
const QUEENS = new Set(
  'إليزابيث اليزابيث إليزابث كاثرين كاترين كاترينا يكاترينا ماري ماريا مريم كليوباترا مارغريت مارغريتا مارغريته إيزابيلا إيزابيل آن حنة بياتريكس ويلهلمينا كريستينا برنيكي أرسينوي'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'الملك الملكة البابا الإمبراطور الإمبراطورة القيصر القيصرة السلطان الأمير الأميرة الخديوي البطريرك الأنبا الفرعون الشاه الدوق الكونت'.split(
    ' ',
  ),
);
const WORDS = /(?:[\p{L}\p{M}]+\s)?(?:[\p{L}\p{M}]+\s)?[\p{L}\p{M}]+\s$/u;
const LOOK_BACK = 48;

/** The gender of the ruler whose name, or title and name, end before `at`; `undefined` for any other word. */
export function rulerGender(text: string, at: number): Gender | undefined {
  const found = WORDS.exec(text.slice(Math.max(0, at - LOOK_BACK), at));
  if (!found) return undefined;
  const words = found[0]
    .replace(/\p{M}+/gu, '')
    .trim()
    .split(/\s/u);
  const name = words.at(-1)!;
  const bare = name.replace(/^[وفبلك](?=\p{L}{3})/u, '');
  if (QUEENS.has(name) || QUEENS.has(bare)) return 'feminine';
  const title = words.slice(0, -1).find((word) => TITLES.has(word.replace(/^[وفبك](?=ال)/u, '')));
  if (title !== undefined) return title.endsWith('ة') ? 'feminine' : 'masculine';
  return KINGS.has(name) || KINGS.has(bare) ? 'masculine' : undefined;
}
