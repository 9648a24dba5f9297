/** A stretch in which the main thread answered nothing, in milliseconds. */
export interface LongBlock {
  readonly start: number;
  readonly duration: number;
}

/** The shortest stretch that counts, by the definition of a long task. */
const LONG = 50;
/** Where there is no such report, the page asks itself this often. */
const BEAT = 8;

/**
 * The long tasks of the page: as the browser reports them (Chromium), or else as gaps in a
 * heartbeat of timers (Firefox), which are longer by up to one beat.
 */
export class Blocks {
  #blocks: LongBlock[] = [];
  #observer: PerformanceObserver | undefined;

  constructor() {
    if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
      this.#observer = new PerformanceObserver((list) => this.#add(list.getEntries()));
      this.#observer.observe({type: 'longtask', buffered: true});
    } else {
      this.#beat(performance.now());
    }
  }

  clear(): void {
    this.taken();
    this.#blocks = [];
  }

  taken(): readonly LongBlock[] {
    this.#add(this.#observer?.takeRecords() ?? []);
    return this.#blocks;
  }

  #add(entries: readonly PerformanceEntry[]): void {
    for (const {startTime, duration} of entries) this.#blocks.push({start: startTime, duration});
  }

  #beat(last: number): void {
    const now = performance.now();
    if (now - last >= LONG) this.#blocks.push({start: last, duration: now - last});
    setTimeout(() => this.#beat(now), BEAT);
  }
}
