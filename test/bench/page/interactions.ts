interface EventTiming extends PerformanceEntry {
  /** 0 for what is no press of a key or pointer. */
  readonly interactionId?: number;
}

/** What the API tells of at all, in milliseconds; its durations are rounded to 8. */
const LEAST = 16;

/**
 * How long the page takes to answer presses, from the press to the frame that shows the answer, by
 * the Event Timing API: what "interaction to next paint" is taken from.
 */
export class Interactions {
  readonly #observer = new PerformanceObserver((list) => this.#take(list.getEntries()));
  #slowest = 0;

  constructor() {
    this.#observer.observe({type: 'event', durationThreshold: LEAST} as PerformanceObserverInit);
  }

  /** The slowest since the last call, in milliseconds; {@link LEAST} stands for that or less. */
  async slowest(): Promise<number> {
    // An entry comes after the frame that it tells of.
    for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
    this.#take(this.#observer.takeRecords());
    const slowest = Math.max(LEAST, this.#slowest);
    this.#slowest = 0;
    return slowest;
  }

  #take(entries: readonly EventTiming[]): void {
    for (const {interactionId, duration} of entries) {
      if (interactionId) this.#slowest = Math.max(this.#slowest, duration);
    }
  }
}
