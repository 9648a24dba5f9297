import type {Settings} from '../core/settings.ts';

/** Numbers and names as the reader writes them. */
export interface Format {
  readonly number: (value: number) => string;
  /** `value` from 0 to 1. */
  readonly percent: (value: number) => string;
  /** The day of a time in milliseconds since 1970, as «٢٣ نوفمبر ٢٠٢٦». */
  readonly date: (time: number) => string;
  /** A size in bytes, in the unit that suits it. */
  readonly bytes: (count: number) => string;
  /** A language's or region's name for a BCP 47 tag, or the tag itself. */
  readonly language: (tag: string) => string;
}

/**
 * @param tag the interface's language, with the reader's region where it is known (`ar-EG`), by
 * which the digits are chosen when `digits` is `auto`.
 */
export function createFormat(
  language: Settings['interfaceLanguage'],
  tag: string,
  digits: Settings['digits'],
): Format {
  const options = digits === 'auto' ? {} : {numberingSystem: digits};
  const number = lazy(() => new Intl.NumberFormat(tag, {...options, maximumFractionDigits: 2}));
  const percent = lazy(() => new Intl.NumberFormat(tag, {...options, style: 'percent'}));
  const names = lazy(() => new Intl.DisplayNames(language, {type: 'language'}));
  const date = lazy(
    () => new Intl.DateTimeFormat(tag, {...options, calendar: 'gregory', dateStyle: 'long'}),
  );
  return {
    number: (value) => number().format(value),
    percent: (value) => percent().format(value),
    date: (time) => date().format(time),
    bytes: (count) => {
      const unit = count < 1e6 ? 'kilobyte' : count < 1e9 ? 'megabyte' : 'gigabyte';
      const value = count / {kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9}[unit];
      return new Intl.NumberFormat(tag, {
        ...options,
        style: 'unit',
        unit,
        unitDisplay: 'long',
        maximumSignificantDigits: 2,
      }).format(value);
    },
    language: (subject) => {
      try {
        return names().of(subject) ?? subject;
      } catch {
        return subject;
      }
    },
  };
}

/**
 * Makes a value when it is first asked for. The browser takes longer to make these formats than to
 * render the first screen, which needs hardly any of them.
 */
function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
