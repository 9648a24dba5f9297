/** A matrix of the network, `[outputs, inputs]` row by row, or a vector as one row. */
export interface Tensor {
  readonly rows: number;
  readonly columns: number;
  /** The value of a number: times the scale of its row, or of all rows where there is one alone. */
  readonly values: Float32Array | Int8Array;
  /** Absent where the values are what they are. */
  readonly scales?: Float32Array;
}

/** What is in a weights file; `training/weights_file.py` says how it is written. */
export interface Weights {
  readonly sizes: NetworkSizes;
  /** @throws Error where there is none of that name. */
  tensor(name: string): Tensor;
}

/** How wide and how deep the network is. */
export interface NetworkSizes {
  readonly channels: number;
  readonly width: number;
  readonly hidden: number;
  /** Layers that see the sentence. */
  readonly layers: number;
  /** Blocks before and after them; 2 each if absent. */
  readonly encoder?: number;
  readonly decoder?: number;
}

interface Entry {
  readonly type: 'i8' | 'f32';
  readonly shape: readonly number[];
  readonly offset: number;
  /** The offset of a scale for each row. */
  readonly scale?: number;
  /** One for all. */
  readonly scale_value?: number;
}

const MAGIC = 0x44574152; // RAWD
const VERSION = 1;
const PREFIX_BYTES = 12;

/** @throws Error where `file` is not one of this version. */
export function readWeights(file: ArrayBuffer): Weights {
  const prefix = new DataView(file, 0, PREFIX_BYTES);
  if (prefix.getUint32(0, true) !== MAGIC || prefix.getUint32(4, true) !== VERSION) {
    throw new Error('This is no weights file of version 1.');
  }
  const length = prefix.getUint32(8, true);
  const text = new TextDecoder().decode(new Uint8Array(file, PREFIX_BYTES, length));
  const header = JSON.parse(text) as {
    readonly sizes: NetworkSizes;
    readonly tensors: Readonly<Record<string, Entry>>;
  };
  const start = PREFIX_BYTES + length;

  function tensor(name: string): Tensor {
    const entry = header.tensors[name];
    if (!entry) throw new Error(`The weights have no ${name}.`);
    const {shape, offset, scale, scale_value: one} = entry;
    const columns = shape.at(-1)!;
    const count = shape.reduce((product, each) => product * each, 1);
    const rows = count / columns;
    if (entry.type === 'f32') {
      return {rows, columns, values: new Float32Array(file, start + offset, count)};
    }
    const values = new Int8Array(file, start + offset, count);
    const scales =
      scale === undefined ? Float32Array.of(one ?? 1) : new Float32Array(file, start + scale, rows);
    return {rows, columns, values, scales};
  }

  return {sizes: header.sizes, tensor};
}

/** The numbers of a row of `tensor`, added to `out` from `at` on. */
export function addRow(tensor: Tensor, row: number, out: Float32Array, at: number): void {
  const {columns, values, scales} = tensor;
  const scale = scales ? (scales.length > 1 ? scales[row]! : scales[0]!) : 1;
  const start = row * columns;
  for (let column = 0; column < columns; column++) {
    out[at + column]! += values[start + column]! * scale;
  }
}
