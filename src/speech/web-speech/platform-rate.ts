import type {Quirks} from '../quirks.ts';

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
