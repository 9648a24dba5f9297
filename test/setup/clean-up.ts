type Cleaner = () => void;

const cleaners = new Set<Cleaner>();
let installed = false;

/**
 * Runs `cleaner` when this process ends, however it ends short of SIGKILL, so that nothing a test
 * started outlives it. It must be synchronous. Returns a function that takes it off again.
 */
export function onProcessEnd(cleaner: Cleaner): () => void {
  install();
  cleaners.add(cleaner);
  return () => cleaners.delete(cleaner);
}

function install(): void {
  if (installed) return;
  installed = true;
  process.on('exit', () => {
    for (const cleaner of cleaners) cleaner();
  });
  // Without a handler a signal ends Node at once, and 'exit' never comes.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => process.exit(code));
  }
}
