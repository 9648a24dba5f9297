/** A value that changes as a whole, and those who want to know of it. */
export class Store<Value extends object> {
  #value: Value;
  readonly #listeners = new Set<(value: Value) => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  get value(): Value {
    return this.#value;
  }

  update(change: Partial<Value>): void {
    this.#value = {...this.#value, ...change};
    for (const listener of this.#listeners) listener(this.#value);
  }

  /** Returns the way to stop listening. */
  subscribe(listener: (value: Value) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
