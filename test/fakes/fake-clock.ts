import type {Clock} from '../../src/speech/web-speech/clock.ts';

interface Timer {
  readonly at: number;
  readonly action: () => void;
}

/** A clock that stands still until a test moves it. */
export class FakeClock implements Clock {
  #now = 0;
  readonly #timers = new Set<Timer>();
  #running = false;

  now(): number {
    return this.#now;
  }

  after(ms: number, action: () => void): () => void {
    const timer = {at: this.#now + Math.max(0, ms), action};
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  /** How many timers are waiting. */
  get pending(): number {
    return this.#timers.size;
  }

  /** Lets `ms` pass: every timer due within rings at its own time, promises settle in between. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    await settle();
    for (let timer = this.#next(end); timer; timer = this.#next(end)) {
      await this.#ring(timer);
    }
    this.#now = end;
  }

  /** Lets `ms` pass as for a page that is frozen: what was due rings late, when time goes on. */
  sleep(ms: number): void {
    this.#now += ms;
  }

  /** Lets time pass as fast as it can for as long as anything waits for it, until {@link stop}. */
  run(): void {
    this.#running = true;
    void (async () => {
      while (this.#running) {
        await settle();
        const timer = this.#next(Infinity);
        if (timer) await this.#ring(timer);
      }
    })();
  }

  stop(): void {
    this.#running = false;
  }

  async #ring(timer: Timer): Promise<void> {
    this.#timers.delete(timer);
    this.#now = Math.max(this.#now, timer.at);
    timer.action();
    await settle();
  }

  #next(end: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers) {
      if (timer.at <= end && (!next || timer.at < next.at)) next = timer;
    }
    return next;
  }
}

const {port1, port2} = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/**
 * Resolves in a task of its own, when every promise that could settle has. Not by a timer, which
 * browsers slow down, and by one channel, since they may collect an idle one.
 */
function settle(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}
