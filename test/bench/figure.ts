/** One thing measured several times. */
export interface Figure {
  readonly median: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly runs: number;
}

/** @param values at least one */
export function figureOf(values: readonly number[]): Figure {
  return {
    median: quantile(values, 0.5),
    minimum: Math.min(...values),
    maximum: Math.max(...values),
    runs: values.length,
  };
}

/** Measures `runs` times, one after another; each gets its number, from 0. */
export async function figure(
  runs: number,
  measure: (run: number) => Promise<number>,
): Promise<Figure> {
  const values: number[] = [];
  for (let run = 0; run < runs; run++) values.push(await measure(run));
  return figureOf(values);
}

/** The value below which the part `at` (0 to 1) of `values` lies, between two of them if need be. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const below = sorted[Math.floor(place)]!;
  const above = sorted[Math.ceil(place)]!;
  return below + (above - below) * (place - Math.floor(place));
}
