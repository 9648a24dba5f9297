import type {Edit} from '../edit.ts';
import type {SpokenStep} from '../step.ts';

/** Found fast in any text that can have one. */
const LIKELY = /[إاأ]لخ|صلعم|(?:تح|تر|مج|مر|هات|تلف)\.|^\s*[سج]\s?[:/]/u;

const ABBREVIATION =
  /(?<![\p{L}\p{M}])و?(?:([إاأ]لخ|صلعم)(?![\p{L}\p{M}])|(?<=(?:^|[،؛:(.])\s?)(تح|تر|مج|مر|تلف|هات)(?=\.))(\.(?!\.))?/gu;
const QUESTION = /^\s*([سج])\s?([:/])(?=\s*\p{L})/u;
const TEXT_END = /^[\s»"”’')\]]*$/u;

const WORDS: ReadonlyMap<string, string> = new Map([
  ['صلعم', 'صلى الله عليه وسلم'],
  ['تح', 'تحقيق'],
  ['تر', 'ترجمة'],
  ['مر', 'مراجعة'],
  ['مج', 'مجلد'],
  ['تلف', 'تلفون'],
  ['هات', 'هاتف'],
]);

/** «إلخ», words of a list of books with a dot («، تح. »), and the signs of question and answer («س:»). */
export const wordAbbreviations: SpokenStep = {
  name: 'word-abbreviations',
  needs: 0,
  languages: 'arabic',
  edits: (text) => {
    if (!LIKELY.test(text)) return [];
    const edits: Edit[] = [];
    const question = QUESTION.exec(text);
    if (question) {
      const [whole, letter, sign] = question;
      const end = whole.length;
      const start = whole.indexOf(letter!);
      const replacement = letter === 'س' ? 'سؤال' : 'جواب';
      edits.push({start, end: start + 1, replacement, exact: false});
      if (sign === '/') edits.push({start: start + 1, end, replacement: ':', exact: false});
    }
    for (const {0: whole, 1: word, 2: inBook, 3: dot = '', index} of text.matchAll(ABBREVIATION)) {
      const start = index + (whole.startsWith('و') ? 1 : 0);
      const after = index + whole.length;
      const closes = dot !== '' && TEXT_END.test(text.slice(after, after + 12));
      const end = closes ? after - 1 : after;
      const replacement = WORDS.get(word ?? inBook ?? '') ?? 'إلى آخره';
      edits.push({start, end, replacement, exact: false});
    }
    return edits;
  },
};
