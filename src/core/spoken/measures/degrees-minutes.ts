import type {NumberCase} from '../../numbers/cardinal.ts';
import type {Edit} from '../edit.ts';
import {Feature} from '../features.ts';
import {caseAt} from '../grammar/case-at.ts';
import type {SpokenStep} from '../step.ts';
import {parseAmount} from './amount.ts';
import type {Measure} from './measure.ts';
import {measuredWords} from './measured-words.ts';
import {feminine} from './noun-forms.ts';

const DEGREE: Measure = {noun: feminine('درجة')};
const MINUTE: Measure = {noun: feminine('دقيقة', 'دقائق')};
const SECOND: Measure = {noun: feminine('ثانية', 'ثوان'), technical: true};

const DIRECTIONS: Readonly<Record<string, string>> = {
  N: 'شمالا',
  S: 'جنوبا',
  E: 'شرقا',
  W: 'غربا',
};

const DEGREES =
  /(?<![\p{Script=Latin}\p{Nd}.,٫/-])(\p{Nd}{1,3}(?:[.,٫]\p{Nd}{1,8})?)[°º˚](?: ?(\p{Nd}{1,2})[′'’´](?: ?(\p{Nd}{1,2}(?:[.,٫]\p{Nd}{1,4})?)(?:[″"”]|['′]{2}))?)?(?: ?([NSEW])(?![\p{L}\p{Nd}]))?/gu;

/** Places on the globe and other angles with minutes or a direction: «33°30′ N». */
export const degreesMinutes: SpokenStep = {
  name: 'degrees-minutes',
  needs: Feature.symbol,
  languages: 'arabic',
  edits: (text) => {
    if (!/[°º˚]/u.test(text)) return [];
    const edits: Edit[] = [];
    for (const {0: written, 1: degrees, 2: minutes, 3: seconds, 4: way, index} of text.matchAll(
      DEGREES,
    )) {
      if (minutes === undefined && way === undefined) continue;
      const numberCase = caseAt(text, index);
      const words = [
        said(degrees!, DEGREE, numberCase),
        ...(minutes === undefined ? [] : [said(minutes, MINUTE, numberCase)]),
        ...(seconds === undefined ? [] : [said(seconds, SECOND, numberCase)]),
      ].join(' و');
      const replacement = way === undefined ? words : `${words} ${DIRECTIONS[way]!}`;
      edits.push({start: index, end: index + written.length, replacement, exact: false});
    }
    return edits;
  },
};

function said(written: string, measure: Measure, numberCase: NumberCase): string {
  const amount = parseAmount(written, measure);
  return amount ? measuredWords(amount, measure, {case: numberCase}) : written;
}
