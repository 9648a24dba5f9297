const ROUNDS = 4;

/**
 * How many times longer `work` takes on eight times as much: about 8 where time grows in
 * proportion, 64 where it grows with the square. Each is the fastest of several rounds, taken in
 * turn, so that a busy machine slows both alike.
 *
 * @param work does the work on something of the given size
 */
export function growth(work: (size: number) => void, size: number): number {
  let small = Infinity;
  let large = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    small = Math.min(
      small,
      time(() => work(size)),
    );
    large = Math.min(
      large,
      time(() => work(8 * size)),
    );
  }
  // Below the clock's precision there is nothing to compare.
  return large / Math.max(small, 2);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
