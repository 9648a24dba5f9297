/** Work that waits longer than this for a quiet moment is done all the same; milliseconds. */
const PATIENCE_MS = 2000;

/**
 * Resolves when the page has nothing to show and nobody to answer. Work that can wait is done in
 * pieces with this between them, so that a press or a key is never kept waiting for all of it.
 */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // WebKit has it behind a flag.
    if ('requestIdleCallback' in globalThis) {
      requestIdleCallback(() => resolve(), {timeout: PATIENCE_MS});
    } else {
      setTimeout(resolve);
    }
  });
}
