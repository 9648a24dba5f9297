import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import type {SpokenStep} from '../step.ts';
import {footnoteWords} from './footnote-words.ts';
import {comma} from './neighbours.ts';

/** What a footnote's mark may follow: a word, a stop, a closing quote or bracket. */
const ANCHOR = '[\\p{L}\\p{M}\\p{N}»"”’\')\\]%٪.،؛؟!:…]';
const NUMBERS = '\\p{Nd}{1,3}(?:\\s?[-–,،]\\s?\\p{Nd}{1,3}){0,8}';
const LABEL = '(?:ملاحظة|هامش|حاشية|note|nb|n)\\s?\\p{Nd}{1,3}|[أ-غa-z]';
const GLUED = `\\[(?:${NUMBERS}|${LABEL}|\\*{1,3})\\]`;
const BRACKETED = `(?<=${ANCHOR})(?:${GLUED}|\\s\\[\\p{Nd}{1,3}\\])(?:\\s?${GLUED})*(?!\\()`;
const ROUND = '(?<=\\p{Script=Arabic}\\p{M}*[»"”]?[.؟!]?)\\(\\p{Nd}{1,2}\\)(?=[\\s،؛؟!.:»]|$)';
const RAISED = '[¹²³⁰⁴-⁹][¹²³⁰⁴-⁹،,⁾⁻-]*(?<![،,-])';
const FOOTNOTE = new RegExp(`${BRACKETED}|${ROUND}|(?<raised>⁽?${RAISED})`, 'giu');
const LIKELY = /[[\u00B9\u00B2\u00B3\u2070-\u2079]|\([\d\u0660-\u0669\u06F0-\u06F9]/;

/** After these «²» and «³» make a unit of area or volume. */
const UNITS = new Set(
  (
    'م كم سم مم ملم ملل دسم هم نم دم متر مترا متران مترين أمتار كيلومتر كيلومترا سنتيمتر سنتيمترا ' +
    'سنتمتر مليمتر ميليمتر ميل ميلا أميال قدم قدما أقدام بوصة بوصات إنش ياردة ياردات'
  ).split(' '),
);
/** In laws and lists the number in brackets is the name of the thing: «المادة(5)». */
const NUMBERED = new Set(
  (
    'مادة فقرة رقم بند جدول شكل صورة قسم فصل باب ملحق مرحلة درجة فئة مجموعة عدد جزء خطوة سؤال تمرين ' +
    'مثال قاعدة نموذج وحدة درس صفحة ص ج لوحة خريطة رسم نوع مستوى'
  ).split(' '),
);
const WORD_BEFORE = /[\p{L}\p{M}]+$/u;
const PREFIX = /^(?:[وف]?(?:ال|بال|كال|لل|[بلك](?=\p{L}{3}))|[وف](?=\p{L}{3}))/u;

/**
 * The marks of footnotes: «[1]», «[٢]»، «[أ]» after a word or stop, a raised number after a word or
 * stop, and «(1)» glued to a word. They are not read, or said as the listener has chosen. Raised
 * numbers that are powers or units stay.
 */
export const dropFootnotes: SpokenStep = {
  name: 'footnotes',
  needs: Feature.symbol | Feature.digit,
  languages: 'any',
  edits: (text, {choices, language}) => {
    if (!LIKELY.test(text)) return [];
    const treatment = choices.structure.footnotes;
    const edits: Edit[] = [];
    for (const {0: mark, index, groups = {}} of text.matchAll(FOOTNOTE)) {
      const before = text.slice(Math.max(0, index - 24), index);
      const raised = groups['raised'];
      if (raised === undefined ? isNamed(mark, before) : !isFootnote(raised, before)) continue;
      const end = index + mark.length;
      const said = treatment === 'skip' ? '' : footnoteWords(mark, treatment, language);
      const replacement = said === '' ? '' : setApart(text, said, index, end, language);
      edits.push({start: index, end, replacement, exact: false});
    }
    return edits;
  },
};

/** What is said in the place of a mark, with a pause on each side that has no stop yet. */
function setApart(
  text: string,
  said: string,
  start: number,
  end: number,
  language: string,
): string {
  const last = text[start - 1] ?? '';
  const next = text[end] ?? '';
  const before = /[\s.،,؛;:؟?!…]/u.test(last) ? '' : comma(language);
  const after = next === '' || /[.،,؛;:؟?!…)\]»”]/u.test(next) ? '' : comma(language);
  const space = /[\p{L}\p{N}]/u.test(next) ? ' ' : '';
  return `${before}${/\s/u.test(last) ? '' : ' '}${said}${after}${space}`;
}

/** Whether a number in round brackets belongs to the word before it. */
function isNamed(mark: string, before: string): boolean {
  if (!mark.startsWith('(')) return false;
  if (/[»"”.؟!]$/u.test(before)) return false;
  const word = plainWord(before);
  return word.length < 2 || NUMBERED.has(word.replace(PREFIX, '')) || NUMBERED.has(word);
}

function isFootnote(raised: string, before: string): boolean {
  if (/^[\s(«]?$/u.test(before.slice(-1))) return false;
  const power = /^[²³]$/u.test(raised);
  if (/\p{Nd}$/u.test(before)) return raised === '¹';
  if (/[)\]}]$/u.test(before)) return !power;
  if (/[.،؛؟!:…»"”’]$/u.test(before)) return true;
  const word = plainWord(before);
  if (word === '') return false;
  if (/\p{Script=Latin}/u.test(word)) return raised === '¹' || word.length > 4;
  if (!/\p{Script=Arabic}/u.test(word)) return false;
  return !(power && (word.length === 1 || UNITS.has(word) || UNITS.has(word.replace(PREFIX, ''))));
}

/** The word at the end of `before`, without marks. */
function plainWord(before: string): string {
  return (WORD_BEFORE.exec(before)?.[0] ?? '').replace(/\p{M}/gu, '');
}
