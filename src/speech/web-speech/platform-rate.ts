import type {Quirks} from '../quirks.ts';

/** Steps that can be told from one another by ear, closer together where most listen. */
const RATES: readonly number[] = [
  0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.2, 2.5, 2.75, 3,
  3.5, 4,
];
/** The powers of a tenth of ten, −3 to 6: each a hair beyond the step that Windows cuts it to. */
const STEPPED_RATES: readonly number[] = [0.5, 0.63, 0.79, 1, 1.26, 1.59, 2, 2.52, 3.17, 4];

/** The rates that sound different from one another on a platform, ascending. */
export function audibleRates({steppedRate, fastestRate}: Quirks): readonly number[] {
  return (steppedRate ? STEPPED_RATES : RATES).filter((rate) => rate <= fastestRate);
}

/** The rate to tell a platform so that the voice sounds as fast as `rate` says (1 is natural). */
export function platformRate(rate: number, quirks: Quirks): number {
  if (quirks.steepRate && rate > 1) return 1 + (rate - 1) / 3;
  if (quirks.steppedRate) {
    const step = Math.round(10 * Math.log10(rate));
    // The platform cuts off the fraction: a hair beyond the step lies safely on it.
    return 10 ** ((step + Math.sign(step) * 0.001) / 10);
  }
  return rate;
}
