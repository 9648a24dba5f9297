/** A stretch in which the main thread answered nothing, in milliseconds. */
export interface LongBlock {
  readonly start: number;
  readonly duration: number;
}

interface Scheduler {
  postTask(task: () => void, options: {priority: 'user-blocking'; delay: number}): Promise<void>;
}

/** The shortest stretch that counts, by the definition of a long task. */
const LONG = 50;
/** How often the page asks itself, in milliseconds. */
const BEAT = 8;

/**
 * The blocks of the page's main thread: the gaps in a heartbeat, longer than the truth by one
 * beat at most. Not the browser's own `longtask` entries, which only Chromium has, and which do
 * not tell of layout inside a frame, however long it takes. The beats are urgent tasks, because
 * timers also wait for work that gives way to input.
 */
export class Blocks {
  #blocks: LongBlock[] = [];

  constructor() {
    this.#beat(performance.now());
  }

  clear(): void {
    this.#blocks = [];
  }

  taken(): readonly LongBlock[] {
    return this.#blocks;
  }

  #beat(last: number): void {
    const now = performance.now();
    if (now - last >= LONG) this.#blocks.push({start: last, duration: now - last});
    const next = () => this.#beat(now);
    const {scheduler} = globalThis as {scheduler?: Scheduler};
    if (scheduler) void scheduler.postTask(next, {priority: 'user-blocking', delay: BEAT});
    else setTimeout(next, BEAT);
  }
}
