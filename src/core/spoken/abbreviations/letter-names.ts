/** How the letters of Arabic are called one by one; every seat of hamza is called by its alif. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  (
    'ا ألف أ ألف إ ألف آ ألف ب باء ت تاء ث ثاء ج جيم ح حاء خ خاء د دال ذ ذال ر راء ز زاي س سين ' +
    'ش شين ص صاد ض ضاد ط طاء ظ ظاء ع عين غ غين ف فاء ق قاف ك كاف ل لام م ميم ن نون ه هاء و واو ي ياء'
  )
    .match(/\S+ \S+/gu)!
    .map((pair) => pair.split(' ') as [string, string]),
);

/** English letters A to Z as Arabic news and shops spell them. */
const LATIN =
  'إيه بي سي دي إي إف جي إتش آي جيه كيه إل إم إن أو بي كيو آر إس تي يو في دبليو إكس واي زد'.split(
    ' ',
  );

/** English digits 0 to 9 in the same spelling. */
const LATIN_DIGITS = 'زيرو ون تو ثري فور فايف سيكس سفن إيت ناين'.split(' ');

/** «ف» is «فاء»; `undefined` for what is no letter of Arabic. */
export function arabicLetterName(letter: string): string | undefined {
  return ARABIC.get(letter);
}

/** The English letter that an Arabic one stands for in a foreign name's initials. */
const ENGLISH_INITIALS: ReadonlyMap<string, string> = new Map(
  Array.from(
    'اaأaآaإeبbتtجjدdرrزzسsغgفfقqكkلlمmنnهhوwيy'.matchAll(/(.)([a-z])/gu),
    ([, arabic, latin]) => [arabic!, latin!],
  ),
);

/** «و» in «جورج و. بوش» is «دبليو»; `undefined` where English has no one letter for it. */
export function englishInitialName(letter: string): string | undefined {
  const latin = ENGLISH_INITIALS.get(letter);
  return latin && latinLetterNames(latin);
}

/** «CNN» is «سي إن إن». @param letters A to Z of either case */
export function latinLetterNames(letters: string): string {
  return Array.from(
    letters,
    (letter) => LATIN[(letter.charCodeAt(0) | 0x20) - 0x61] ?? letter,
  ).join(' ');
}

/** «5» is «فايف». @param digit one ASCII digit */
export function latinDigitName(digit: string): string {
  return LATIN_DIGITS[Number(digit)] ?? digit;
}

/** Names of English letters as they are also written in Arabic, joined by dots: «بي.بي.سي». */
export const WRITTEN_LATIN_NAMES: ReadonlySet<string> = new Set([
  ...LATIN,
  ...'اي ايه أي إى اف ام ان اس ال ار ار آر اتش إيتش اكس او كي جاي بى سى دى تى فى ڤي زي'.split(' '),
]);
