import type {Page} from 'puppeteer-core';

declare global {
  interface Window {
    passTime?: (ms: number, options?: {asleep: boolean}) => Promise<void>;
  }
}

/** Runs in the page before anything of the app. */
const followTime = `{
  let skipped = 0;
  const RealDate = Date;
  const dateNow = Date.now;
  const now = performance.now.bind(performance);
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length > 0 ? parts : [RealDate.now()]));
    }
  };
  RealDate.now = () => dateNow() + skipped;
  performance.now = () => now() + skipped;

  const waiting = new Map();
  const keep = (repeats) => {
    const [start, stop] = repeats ? [setInterval, clearInterval] : [setTimeout, clearTimeout];
    return (action, ms = 0, ...args) => {
      const ring = () => {
        const alarm = waiting.get(id);
        if (repeats) alarm.due = performance.now() + Math.max(1, ms);
        else waiting.delete(id);
        action(...args);
      };
      const ringEarly = () => {
        if (!repeats) stop(id);
        ring();
      };
      const id = start(ring, ms);
      waiting.set(id, {due: performance.now() + ms, ringEarly});
      return id;
    };
  };
  const forget = (stop) => (id) => {
    waiting.delete(id);
    stop(id);
  };
  globalThis.setTimeout = keep(false);
  globalThis.setInterval = keep(true);
  globalThis.clearTimeout = forget(clearTimeout);
  globalThis.clearInterval = forget(clearInterval);

  /** Lets what is waiting run, as between two timers; a hidden page gets no timers for it. */
  const nextTask = () =>
    new Promise((resolve) => {
      const {port1, port2} = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  globalThis.passTime = async (ms, {asleep} = {}) => {
    const end = performance.now() + ms;
    if (asleep) skipped += ms;
    for (;;) {
      const [next] = [...waiting.values()].sort((a, b) => a.due - b.due);
      if (asleep || !next || next.due > end) break;
      skipped += Math.max(0, next.due - performance.now());
      next.ringEarly();
      await nextTask();
    }
    skipped += Math.max(0, end - performance.now());
  };
}`;

/**
 * Lets a long time pass in a page at once: its clocks go on, and its timers ring in their order.
 * What the browser itself does after a while, its events and its workers know nothing of it.
 */
export class PageTime {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** To be attached before the page of the app is opened. */
  static async attach(page: Page): Promise<PageTime> {
    await page.evaluateOnNewDocument(followTime);
    return new PageTime(page);
  }

  /** Lets `ms` pass; a page that is `asleep` gets its timers no sooner than it is awake. */
  async pass(ms: number, options?: {readonly asleep: boolean}): Promise<void> {
    await this.#page.evaluate((...args) => window.passTime!(...args), ms, options);
  }
}
