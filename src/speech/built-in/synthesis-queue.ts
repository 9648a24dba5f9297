/** A request that waits its turn. */
export interface Waiting<T> {
  readonly id: number;
  readonly job: T;
  urgent: boolean;
}

/** Requests in the order they came, the urgent ones first. */
export class SynthesisQueue<T> {
  readonly #waiting = new Map<number, Waiting<T>>();

  get empty(): boolean {
    return this.#waiting.size === 0;
  }

  add(id: number, job: T, urgent: boolean): void {
    this.#waiting.set(id, {id, job, urgent});
  }

  hurry(id: number): void {
    const waiting = this.#waiting.get(id);
    if (waiting) waiting.urgent = true;
  }

  remove(id: number): void {
    this.#waiting.delete(id);
  }

  /** Takes out the next one. */
  take(): Waiting<T> | undefined {
    let next: Waiting<T> | undefined;
    for (const waiting of this.#waiting.values()) {
      if (waiting.urgent) {
        next = waiting;
        break;
      }
      next ??= waiting;
    }
    if (next) this.#waiting.delete(next.id);
    return next;
  }
}
