import {quotations} from '../../src/core/article/quotations.ts';
import {clauses} from '../../src/core/segment/clauses.ts';
import {sentences} from '../../src/core/segment/sentences.ts';
import {spokenText} from '../../src/core/spoken/spoken-text.ts';
import {growth} from './growth.ts';
import {once, type Row} from './report.ts';

/** Where time grows in proportion the ratio is about 8, with the square 64; noise lies between. */
const proportional = {atMost: 28};

const cases = [
  {
    step: 'quotations',
    parts: ['«', '»', '"', '“ ', ' ”', '«“', '«»'],
    size: 12_500,
    run: (text: string) => quotations(text),
  },
  {
    step: 'sentences',
    parts: ['! ', '« ', 'نص... ', '1. ', 'أ. ', 'أ.', '(', '"؟" '],
    size: 12_500,
    run: (text: string) => sentences(text),
  },
  {
    step: 'clauses',
    parts: ['كلمة ', 'كلمة', '😀', 'بَّ', '1 ', 'كذا، '],
    size: 5000,
    run: (text: string) => clauses(text, {start: 0, end: text.length}),
  },
  {
    step: 'shown text to spoken text',
    parts: [
      ...['ـ', '*', '[', '[a', '<', '<b', '&amp;', '\u0651', '😀', '. ', '•', '_', '(', "'", '!['],
      ...[
        '1',
        '1.',
        '1,',
        '1 ',
        '1-',
        '111 ',
        '1 111,',
        '٣٬',
        '3/9',
        '18:30 ',
        '5 كم ',
        '$4 ',
        '½',
      ],
      ...['أ.', 'م ', 'ص ', 'CNN ', 'a.b', '#_', '@a', 'ال', 'وبال5 ', 'سنة ', '؟!', 'هـ '],
    ],
    size: 1500,
    run: (text: string) => spokenText(text, {start: 0, end: text.length}),
  },
];

/**
 * How many times longer each step of the text core takes on eight times as much of a text that is
 * nothing but one troublesome part, over and over: the worst part of each step, in Node.
 */
export function measureCoreGrowth(): Row[] {
  return cases.map(({step, parts, size, run}) => {
    const ratios = parts.map((part) => growth((count) => void run(part.repeat(count)), size));
    return {
      part: 'Text core: growth of time with eight times the text',
      where: 'Node',
      what: `${step}, the worst of ${parts.length} texts`,
      unit: '×',
      figure: once(Math.max(...ratios)),
      goal: proportional,
    };
  });
}
