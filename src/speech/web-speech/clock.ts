/** Time as the engine knows it; a test brings its own. */
export interface Clock {
  /** Milliseconds from some fixed moment; never goes back. */
  now(): number;
  /** Calls `action` once, `ms` from now; returns the way to call it off. */
  after(ms: number, action: () => void): () => void;
}

/** The clock of the page. */
export const pageClock: Clock = {
  now: () => performance.now(),
  after(ms, action) {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves `ms` from now, at once for nothing; rejects with the signal's reason on abort. */
export async function delay(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms <= 0) return;
  await new Promise<void>((resolve, reject) => {
    const callOff = clock.after(ms, () => {
      signal.removeEventListener('abort', onAbort);
      resolve();
    });
    const onAbort = () => {
      callOff();
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- an abort is told by its reason
      reject(signal.reason);
    };
    signal.addEventListener('abort', onAbort, {once: true});
  });
}
