const MINUTE = 60_000;

/**
 * Makes the page hidden and holds up its timers as browsers do then: each waits for a minute.
 * Returns the way back.
 */
export function hidePage(): () => void {
  const undo: (() => void)[] = [];

  function replace<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = Object.getOwnPropertyDescriptor(target, key);
    Object.defineProperty(target, key, {value, configurable: true, writable: true});
    undo.push(() => {
      if (before) Object.defineProperty(target, key, before);
      else Reflect.deleteProperty(target, key);
    });
  }

  const {setTimeout, setInterval} = globalThis;
  replace(globalThis, 'setTimeout', ((run: () => void, delay = 0) =>
    setTimeout(run, Math.max(delay, MINUTE))) as typeof globalThis.setTimeout);
  replace(globalThis, 'setInterval', ((run: () => void, delay = 0) =>
    setInterval(run, Math.max(delay, MINUTE))) as typeof globalThis.setInterval);
  replace(globalThis, 'requestAnimationFrame', (run) =>
    Number(setTimeout(() => run(performance.now()), MINUTE)),
  );
  replace(globalThis, 'requestIdleCallback', (run) =>
    Number(setTimeout(() => run({didTimeout: true, timeRemaining: () => 0}), MINUTE)),
  );
  replace(document, 'hidden', true);
  replace(document, 'visibilityState', 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
  return () => {
    for (const each of undo.splice(0)) each();
    document.dispatchEvent(new Event('visibilitychange'));
  };
}
