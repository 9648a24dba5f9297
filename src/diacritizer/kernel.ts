/** The arithmetic of the network: what `kernel/kernel.ts` exports, with addresses in its memory. */
export interface Kernel {
  readonly memory: WebAssembly.Memory;
  /** Where its memory is free. */
  heapBase(): number;
  linear(
    x: number,
    rows: number,
    stride: number,
    inputs: number,
    w: number,
    b: number,
    outputs: number,
    y: number,
  ): void;
  rectify(x: number, count: number): void;
  add(x: number, y: number, count: number): void;
  normalise(x: number, rows: number, width: number, scale: number, shift: number): void;
  recur(gates: number, rows: number, half: number, out: number): void;
}

/** Bytes of a page of WebAssembly memory. */
const PAGE = 65_536;
/** Every address is a multiple of this, as vectors like it. */
const ALIGNMENT = 16;

/** @throws WebAssembly.CompileError where the browser has no SIMD (all have since 2023). */
export async function instantiateKernel(code: BufferSource): Promise<Kernel> {
  const {instance} = await WebAssembly.instantiate(code, {});
  return instance.exports as unknown as Kernel;
}

/** Hands out the kernel's memory, which only grows. */
export class KernelMemory {
  readonly #memory: WebAssembly.Memory;
  #end: number;

  constructor(kernel: Kernel) {
    this.#memory = kernel.memory;
    this.#end = kernel.heapBase();
  }

  /** The address of room for `count` numbers of f32, all zero. */
  take(count: number): number {
    const address = Math.ceil(this.#end / ALIGNMENT) * ALIGNMENT;
    this.#end = address + count * 4;
    const missing = this.#end - this.#memory.buffer.byteLength;
    if (missing > 0) this.#memory.grow(Math.ceil(missing / PAGE));
    return address;
  }

  /** The numbers at `address`; holds until more room is taken. */
  view(address: number, count: number): Float32Array {
    return new Float32Array(this.#memory.buffer, address, count);
  }
}
