/**
 * Latin acronyms that are said as words, each with what is said. «ال» stands where Arabic says the
 * name with it («اليونسكو»).
 */
const WORDS =
  'NASA ناسا,UNESCO اليونسكو,UNICEF اليونيسف,UNRWA الأونروا,UNIFIL اليونيفيل,UNCTAD الأونكتاد,' +
  'UNAMI يونامي,NATO الناتو,FAO الفاو,FIFA الفيفا,UEFA اليويفا,FIBA الفيبا,CAF الكاف,' +
  'CONCACAF الكونكاكاف,CONMEBOL الكونميبول,WADA وادا,VAR الفار,OPEC أوبك,OAPEC أوابك,APEC أبيك,' +
  'ASEAN آسيان,BRICS بريكس,NAFTA نافتا,GATT الغات,COMESA الكوميسا,ECOWAS إيكواس,AUKUS أوكوس,' +
  'MENA مينا,ESCWA الإسكوا,ALECSO الألكسو,ISESCO الإيسيسكو,ICESCO الإيسيسكو,INTERPOL الإنتربول,' +
  'EUROPOL يوروبول,IATA الإياتا,ICAO الإيكاو,IRENA آيرينا,CERN سيرن,JAXA جاكسا,AIPAC أيباك,' +
  'CENTCOM سنتكوم,AFRICOM أفريكوم,USAID يو إس إيد,HAMAS حماس,ISIS داعش,ISIL داعش,' +
  'COVID كوفيد,AIDS الإيدز,SARS سارس,MERS ميرس,EBOLA إيبولا,' +
  'LASER ليزر,RADAR رادار,SONAR سونار,LED ليد,OLED أوليد,QLED كيوليد,RAM رام,ROM روم,SIM سيم,' +
  'PIN بين,GIF غيف,JPEG جيه بيغ,MPEG إم بيغ,ASCII آسكي,WIFI واي فاي,BIOS بيوس,IEEE آي تربل إي,' +
  'SWIFT سويفت,IBAN آيبان,NASDAQ ناسداك,EBITDA إبيتدا,ISO آيزو,SWOT سوات,TOEFL توفل,IELTS آيلتس,' +
  'GMAT جيمات,MOOC موك,ARAMCO أرامكو,SABIC سابك,ADNOC أدنوك,GITEX جيتكس,OK أوكيه,' +
  'Covid كوفيد,Nasa ناسا,Unesco اليونسكو,Unicef اليونيسف,Nato الناتو,Opec أوبك,Fifa الفيفا,' +
  'Uefa اليويفا,Interpol الإنتربول,Wi-Fi واي فاي,WiFi واي فاي,PhD بي إتش دي,Ph.D بي إتش دي,CRISPR كريسبر,ChatGPT تشات جي بي تي';

/** By the acronym as it is written. */
export const ACRONYM_WORDS: ReadonlyMap<string, string> = new Map(
  WORDS.split(',').map((entry) => {
    const space = entry.indexOf(' ');
    return [entry.slice(0, space), entry.slice(space + 1)];
  }),
);

/** Acronyms of four letters or more that are spelled although they could be said as words. */
export const SPELLED_ACRONYMS: ReadonlySet<string> = new Set(
  'UCLA IAEA USAF OSCE IOSCO UEAE IUCN ASUU CISA OFAC GAFA IDEA UAEU'.split(' '),
);
