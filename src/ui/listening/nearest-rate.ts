/**
 * The place of the pace nearest to `rate` in a list that goes from the slowest to the fastest.
 * Nearness is by ratio, as it is heard; 0 for an empty list.
 */
export function nearestRate(rates: readonly number[], rate: number): number {
  const away = (each: number | undefined) => Math.abs(Math.log((each ?? 1) / rate));
  return rates.reduce((best, each, index) => (away(each) < away(rates[best]) ? index : best), 0);
}
