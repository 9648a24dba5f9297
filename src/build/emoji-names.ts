import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

/**
 * Writes the Arabic names of emoji into `src/core`, from the annotations of CLDR (Unicode-3.0).
 * Called with the unpacked packages `cldr-annotations-full` and `cldr-annotations-derived-full`,
 * which are no dependencies of Rawi, since the table is kept:
 *
 *     npx tsx src/build/emoji-names.ts <cldr-annotations-full> <cldr-annotations-derived-full>
 */

const OUTPUT = 'src/core/spoken/cleaning/emoji-names-ar.ts';
const LINE_LENGTH = 900;

type Annotations = Record<string, {readonly tts?: readonly [string]}>;

/** Names that a listener would not understand, or that are not said so. */
const BETTER: Readonly<Record<string, string>> = {
  '⚡': 'برق',
  '💯': 'مئة بالمئة',
  '🔥': 'نار',
  '⭐': 'نجمة',
  '🌟': 'نجمة ساطعة',
  '👍': 'إعجاب',
  '🎉': 'احتفال',
  '📌': 'دبوس',
  '📍': 'دبوس موقع',
  '🚨': 'ضوء إنذار',
  '🔗': 'رابط',
  '⚠': 'تحذير',
  '✅': 'علامة صح',
  '☑': 'علامة صح',
  '❌': 'علامة خطأ',
  '❎': 'علامة خطأ',
  '📈': 'رسم بياني صاعد',
  '📉': 'رسم بياني هابط',
  '🌍': 'كرة أرضية',
  '🌎': 'كرة أرضية',
  '🌏': 'كرة أرضية',
  '🔞': 'ممنوع لأقل من ثمانية عشر عاما',
  '📀': 'قرص رقمي',
  '♥': 'قلب أحمر',
  '♦': 'ورقة الديناري',
  '♣': 'ورقة السباتي',
  '☎': 'هاتف',
  '🥸': 'وجه مقنع',
  '🅰': 'فصيلة الدم إيه',
  '🅱': 'فصيلة الدم بي',
  '🅾': 'فصيلة الدم أو',
  '🆎': 'فصيلة الدم إيه بي',
  '🆓': 'مجاني',
  '🆕': 'جديد',
  '🆗': 'موافق',
  '🆘': 'نداء استغاثة',
  '👩‍🦲': 'سيدة صلعاء',
  '🇵🇸': 'علم فلسطين',
  '🇸🇦': 'علم السعودية',
  '🇦🇪': 'علم الإمارات',
  '🇨🇩': 'علم الكونغو الديمقراطية',
  '🇨🇬': 'علم الكونغو',
  '🇭🇰': 'علم هونغ كونغ',
  '🇲🇴': 'علم ماكاو',
  '🇹🇱': 'علم تيمور الشرقية',
};

/** What is a letter, currency or sign; a sequence of hands or runners that only look elsewhere. */
const NO_EMOJI =
  /^[^\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]|[\u{1F3FB}-\u{1F3FF}]|\u200D\u27A1/u;
/** Arrows, keys, coloured shapes, pointing hands: they decorate, and are silent. */
const SILENT =
  /^[©®™〰〽㊗㊙ℹ]|^[\u203C\u2049\u2190-\u21FF\u23CF\u23E9-\u23FA\u25AA-\u25FE\u2605\u2714\u2716\u2733\u2734\u2747\u2753-\u2757\u2795-\u2797\u27A1\u2934\u2935\u2B05-\u2B1C]|^(?!🅰|🅱|🅾|🆎|🆓|🆕|🆗|🆘)[\u{1F170}-\u{1F19A}\u{1F201}-\u{1F251}]|^[\u{1F446}-\u{1F449}\u{1F4A0}\u{1F4AE}\u{1F500}-\u{1F504}\u{1F518}-\u{1F51D}\u{1F51F}-\u{1F524}\u{1F530}-\u{1F53D}\u{1F7E0}-\u{1F7EB}\u{1F7F0}]/u;

async function annotations(folder: string, inside: string, key: string): Promise<Annotations> {
  const source = await readFile(join(folder, inside, 'ar/annotations.json'), 'utf8');
  const parsed = JSON.parse(source) as Record<string, {readonly annotations: Annotations}>;
  return parsed[key]!.annotations;
}

/** The name as it is said: no marks, colons, brackets or quotes. */
function tidy(name: string): string {
  return name
    .replace(/\p{M}/gu, '')
    .replace(/^علم: ([^-(]*[^-( ]).*$/u, 'علم $1')
    .replace(/: (شعر|أصلع)/u, (_, hair: string) => (hair === 'شعر' ? ' بشعر' : ' أصلع'))
    .replace(/[:،].*$/u, '')
    .replace(/[/"()-]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

const [full, derived] = process.argv.slice(2);
if (full === undefined || derived === undefined) {
  throw new Error('Needs the folders of the two packages.');
}
const all = {
  ...(await annotations(derived, 'annotationsDerived', 'annotationsDerived')),
  ...(await annotations(full, 'annotations', 'annotations')),
};
const byName = new Map<string, string[]>();
for (const [emoji, {tts}] of Object.entries(all)) {
  if (!tts || NO_EMOJI.test(emoji) || SILENT.test(emoji)) continue;
  const name = BETTER[emoji] ?? tidy(tts[0]);
  if (!/^[\u0621-\u064A ]+$/u.test(name)) {
    console.warn(`Left out: ${emoji} ${name}`);
    continue;
  }
  byName.set(name, [...(byName.get(name) ?? []), emoji.replaceAll('\uFE0F', '')]);
}

const lines: string[] = [''];
for (const [name, emojis] of byName) {
  const entry = `${emojis.join(',')}=${name}`;
  const line = lines.at(-1)!;
  if (line.length + entry.length > LINE_LENGTH) lines.push(entry);
  else lines[lines.length - 1] = line === '' ? entry : `${line};${entry}`;
}

await writeFile(
  OUTPUT,
  `// Written by src/build/emoji-names.ts from the annotations of Unicode CLDR (Unicode-3.0).

/** \`emoji,emoji=name;…\`, without variation selectors and skin tones. */
const NAMES = \`
${lines.join('\n')}
\`;

let names: Map<string, string> | undefined;

/**
 * The Arabic name of an emoji (a whole sequence, a flag too), without vowel marks; \`undefined\`
 * where it has none or only decorates. Skin tones and variation selectors make no difference, and a
 * sequence without a name of its own has that of its first part.
 */
export function emojiNameAr(emoji: string): string | undefined {
  names ??= new Map(
    NAMES.split(/[\\n;]/u).flatMap((entry) => {
      const [emojis = '', name = ''] = entry.split('=');
      return emojis.split(',').map((each): [string, string] => [each, name]);
    }),
  );
  const plain = emoji.replace(/[\\uFE0E\\uFE0F]|[\\u{1F3FB}-\\u{1F3FF}]/gu, '');
  if (plain === '') return undefined;
  return names.get(plain) ?? names.get(plain.split('\\u200D', 1)[0]!);
}
`,
);
console.log(`${byName.size} names in ${OUTPUT}`);
