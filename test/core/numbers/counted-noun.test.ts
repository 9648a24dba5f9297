import {expect} from '@open-wc/testing';
import {nounGender} from '../../../src/core/numbers/counted-noun.ts';

/** Forms of masculine nouns, as they stand after numbers; each line a kind. */
const MASCULINE = `
أيام أشهر أعوام قرون عقود أسابيع شهور مواسم فصول
كتب أشخاص رجال أطفال أفراد أبناء أعضاء خبراء وزراء أصدقاء نواب طلاب تلاميذ جنود عمال شهداء ملوك
قتلى جرحى أسرى مرضى إخوة قضاة أساتذة قادة
أهداف أحزاب أفلام أقسام أسباب أنواع أرقام أبواب أحجار أميال أمتار أطنان أكواب أسواط
مراكز مساجد ملاعب مقاعد مشاريع مصانع مطاعم مستشفيات شوارع مواقع عناصر قوانين صواريخ صناديق ملايين
دراهم دنانير جنيهات دولارات ريالات كيلومترات غرامات لترات هكتارات فيديوهات
قرارات اجتماعات اتفاقات انتخابات انفجارات استثمارات استخدامات إصلاحات إجراءات إنجازات
تصريحات تقارير تعديلات تطورات توقعات تبادلات تفاعلات تحديات مطارات قطارات منتخبات مسلسلات مؤتمرات
أجهزة أسئلة أنظمة أسلحة أندية أغذية أرغفة أدوية أبنية
خليفة داعية مستشفى مستوى
عاما شهرا يوما شخصا كتابا لاعبا طالبا قتيلا بيتا وقتا مليونا
كِتَابًا شَهْرًا عـامـا
لاعبين مهندسون معلمين فلسطينيين يومان عامين كتابان بيتين وقتان صوتين
`;

const FEMININE = `
سنوات سنة سنتين سنتان ساعات ساعة دقائق ثوان ليال مرات مرة
نساء امرأة بنات بنتا أخوات فتيات أمهات طالبات لاعبات موظفات ضحايا نفس
دول مدن قرى مدارس جامعات شركات مناطق محافظات ولايات جزر غرف شقق عواصم
كلمات صفحات صفحة صور قصص رسائل لغات آيات سور مجلات صحف نسخ أغان
نقاط مباريات جولات بطولات بطاقات ركلات ميداليات
سيارات طائرات سفن دبابات قنابل
ليرات ليرة روبية كرونات عملات
ملاعق ملعقة حبات قطع علب بيضات
حروب حربا حربان معارك جبهات قضايا جرائم حدائق مكتبات خلايا زوايا هدايا
عمليات شخصيات جنسيات اتفاقيات وفيات
إصابات إشارات إدارات استقالات استشارات ترجمات تأشيرات تغريدات
عين يدين عينان قدم أقدام أسنان أصابع أشجار أفكار أسواق أوراق
أغنية أقلية أزمة إجابة دَقِيقَةً سَنَةٍ
`;

const ATTACHED = {
  masculine: 'الأيام والأيام بالأيام للأيام وأيام بأيام الكتب وبالقرارات بقرارات وأجهزة فأشهر',
  feminine: 'السنوات والسنوات بالسنوات للسنوات وسنوات بسنة المدن وبالصور والليالي فساعات لدول',
};

const UNKNOWN = ['شخص', 'قلم', 'من', 'في', 'الذي', 'قد', '', 'ا', 'km', '٥', 'كم٢', '\uD800'];

const words = (list: string): string[] => list.trim().split(/\s+/u);

describe('nounGender', () => {
  it('knows masculine nouns in their forms', () => {
    for (const word of words(MASCULINE)) expect(nounGender(word), word).to.equal('masculine');
  });

  it('knows feminine nouns in their forms', () => {
    for (const word of words(FEMININE)) expect(nounGender(word), word).to.equal('feminine');
  });

  it('sees through «ال» and attached particles', () => {
    for (const word of words(ATTACHED.masculine))
      expect(nounGender(word), word).to.equal('masculine');
    for (const word of words(ATTACHED.feminine))
      expect(nounGender(word), word).to.equal('feminine');
  });

  it('does not mind how hamza and final yāʾ are written', () => {
    expect(nounGender('ايام')).to.equal('masculine');
    expect(nounGender('اسئلة')).to.equal('masculine');
    expect(nounGender('قتلي')).to.equal('masculine');
    expect(nounGender('اغنية')).to.equal('feminine');
  });

  it('says so where it cannot know', () => {
    for (const word of UNKNOWN) expect(nounGender(word), word).to.equal(undefined);
  });

  it('is quick over words of any length', () => {
    expect(nounGender('ا'.repeat(1_000_000))).to.equal(undefined);
    expect(nounGender(`سنوات${'\u064E'.repeat(1_000_000)}`)).to.equal(undefined);
  });
});
