import {numberWords, parseNumber} from '../../numbers/number-literal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';
import {leadAt} from './lead.ts';
import {saidAfter} from './said.ts';
import {writtenNumbers} from './written-numbers.ts';

const SIGN = /[%٪﹪‰‱]/u;
const SIGN_AFTER = /\s?([%٪﹪‰‱])/uy;
const SIGN_BEFORE = /(?<!\p{Nd}\s?)[%٪﹪]\s?$/u;

const WORDS: Readonly<Record<string, string>> = {'‰': 'بالألف', '‱': 'بالعشرة آلاف'};

/** Numbers with a percent sign on either side: «بالمئة», in the masculine and in their case. */
export const percentages: SpokenStep = {
  name: 'percentages',
  needs: Feature.digit,
  languages: 'arabic',
  edits: (text) => {
    if (!SIGN.test(text)) return [];
    const edits: Edit[] = [];
    let from = 0;
    for (const number of writtenNumbers(text)) {
      const literal = parseNumber(number.text);
      if (!literal || number.start < from) continue;
      SIGN_AFTER.lastIndex = number.end;
      const after = SIGN_AFTER.exec(text);
      const window = text.slice(Math.max(from, number.start - 4), number.start);
      const before = after ? null : SIGN_BEFORE.exec(window);
      if (!after && !before) continue;
      const start = number.start - (before?.[0].length ?? 0);
      const end = number.end + (after?.[0].length ?? 0);
      const lead = leadAt(text, start);
      const numberCase = caseAt(text, lead.start);
      const words = numberWords(literal, {case: numberCase, definite: lead.definite});
      const part = WORDS[after?.[1] ?? ''] ?? 'بالمئة';
      edits.push(saidAfter(text, lead, end, `${words} ${part}`));
      from = end;
    }
    return edits;
  },
};
