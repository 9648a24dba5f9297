import type {NumberCase} from '../../numbers/cardinal.ts';
import {countedWords} from '../measures/counted-words.ts';
import {feminine} from '../measures/noun-forms.ts';

/** A length of time. */
export interface Duration {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

const HOUR = feminine('ساعة');
const MINUTE = feminine('دقيقة', 'دقائق');
const SECOND = feminine('ثانية', 'ثوان');

/** The parts of `duration` that are not nought: «ساعة», «خمس دقائق»; one is the noun alone. */
export function durationParts(
  {hours, minutes, seconds}: Duration,
  numberCase: NumberCase,
): string[] {
  return (
    [
      [hours, HOUR],
      [minutes, MINUTE],
      [seconds, SECOND],
    ] as const
  )
    .filter(([count]) => count > 0)
    .map(([count, noun]) =>
      count === 1 ? noun.singular : countedWords(count, {noun}, {case: numberCase}),
    );
}

/** `duration` in words: «ساعة وعشرون دقيقة», «دقيقة واحدة»; nought is «صفر ثانية». */
export function durationWords(duration: Duration, numberCase: NumberCase): string {
  const parts = durationParts(duration, numberCase);
  if (parts.length === 0) return 'صفر ثانية';
  const {hours, minutes, seconds} = duration;
  return hours + minutes + seconds === 1 ? `${parts[0]!} واحدة` : parts.join(' و');
}
