/**
 * The arithmetic of the network, in AssemblyScript: four numbers at a time, in the order in which
 * they lie in memory. `src/build/diacritizer-kernel.ts` compiles it. Every pointer is an address
 * in the memory that is exported; every matrix is f32, row by row, its rows a multiple of 8 wide.
 */

const LOG2_E: f32 = 1.4426950408889634;
/** ln 2 in two parts, so that nothing is lost where a multiple of it is taken away. */
const LN2_HIGH: f32 = 0.693359375;
const LN2_LOW: f32 = -2.1219444e-4;
/** Beyond this the exponential is 0 or infinite in f32. */
const LARGEST: f32 = 87.0;

/** Where memory is free. */
export function heapBase(): usize {
  return __heap_base;
}

/**
 * y = x · w + b for `rows` rows that begin `stride` numbers apart, so that rows may overlap: a
 * convolution is the product with a row and its neighbours as they lie.
 *
 * `w` is packed in panels of 8 outputs: for each panel, for each input, its 8 weights.
 */
export function linear(
  x: usize,
  rows: i32,
  stride: i32,
  inputs: i32,
  w: usize,
  b: usize,
  outputs: i32,
  y: usize,
): void {
  const xStep: usize = (<usize>stride) << 2;
  const yStep: usize = (<usize>outputs) << 2;
  const bytes: usize = (<usize>inputs) << 2;
  const panel: usize = bytes << 3;
  for (let o: usize = 0; o < yStep; o += 32) {
    const bias0 = v128.load(b + o);
    const bias1 = v128.load(b + o, 16);
    const weights = w + (o >> 5) * panel;
    let r = 0;
    for (; r + 4 <= rows; r += 4) {
      const x0 = x + <usize>r * xStep;
      const x1 = x0 + xStep;
      const x2 = x1 + xStep;
      const x3 = x2 + xStep;
      let a0 = bias0,
        a1 = bias1,
        b0 = bias0,
        b1 = bias1;
      let c0 = bias0,
        c1 = bias1,
        d0 = bias0,
        d1 = bias1;
      let at = weights;
      for (let k: usize = 0; k < bytes; k += 4, at += 32) {
        const w0 = v128.load(at);
        const w1 = v128.load(at, 16);
        let value = v128.load32_splat(x0 + k);
        a0 = f32x4.add(a0, f32x4.mul(value, w0));
        a1 = f32x4.add(a1, f32x4.mul(value, w1));
        value = v128.load32_splat(x1 + k);
        b0 = f32x4.add(b0, f32x4.mul(value, w0));
        b1 = f32x4.add(b1, f32x4.mul(value, w1));
        value = v128.load32_splat(x2 + k);
        c0 = f32x4.add(c0, f32x4.mul(value, w0));
        c1 = f32x4.add(c1, f32x4.mul(value, w1));
        value = v128.load32_splat(x3 + k);
        d0 = f32x4.add(d0, f32x4.mul(value, w0));
        d1 = f32x4.add(d1, f32x4.mul(value, w1));
      }
      let out = y + <usize>r * yStep + o;
      v128.store(out, a0);
      v128.store(out, a1, 16);
      out += yStep;
      v128.store(out, b0);
      v128.store(out, b1, 16);
      out += yStep;
      v128.store(out, c0);
      v128.store(out, c1, 16);
      out += yStep;
      v128.store(out, d0);
      v128.store(out, d1, 16);
    }
    for (; r < rows; r++) {
      const x0 = x + <usize>r * xStep;
      let a0 = bias0,
        a1 = bias1;
      let at = weights;
      for (let k: usize = 0; k < bytes; k += 4, at += 32) {
        const value = v128.load32_splat(x0 + k);
        a0 = f32x4.add(a0, f32x4.mul(value, v128.load(at)));
        a1 = f32x4.add(a1, f32x4.mul(value, v128.load(at, 16)));
      }
      const out = y + <usize>r * yStep + o;
      v128.store(out, a0);
      v128.store(out, a1, 16);
    }
  }
}

/** x = max(x, 0), `count` numbers. */
export function rectify(x: usize, count: i32): void {
  const zero = f32x4.splat(0);
  const end = x + ((<usize>count) << 2);
  for (let at = x; at < end; at += 4 * 4) v128.store(at, f32x4.max(v128.load(at), zero));
}

/** x = x + y, `count` numbers. */
export function add(x: usize, y: usize, count: i32): void {
  const bytes = (<usize>count) << 2;
  for (let k: usize = 0; k < bytes; k += 16) {
    v128.store(x + k, f32x4.add(v128.load(x + k), v128.load(y + k)));
  }
}

/** Layer normalisation of each of `rows` rows of `width` numbers, in place. */
export function normalise(x: usize, rows: i32, width: i32, scale: usize, shift: usize): void {
  const bytes = (<usize>width) << 2;
  for (let r = 0; r < rows; r++) {
    const row = x + <usize>r * bytes;
    let sum = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) sum = f32x4.add(sum, v128.load(row + k));
    const mean = f32x4.splat(total(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let k: usize = 0; k < bytes; k += 16) {
      const centred = f32x4.sub(v128.load(row + k), mean);
      squares = f32x4.add(squares, f32x4.mul(centred, centred));
    }
    const spread = f32x4.splat(1 / Mathf.sqrt(total(squares) / <f32>width + 1e-5));
    for (let k: usize = 0; k < bytes; k += 16) {
      const scaled = f32x4.mul(f32x4.sub(v128.load(row + k), mean), spread);
      v128.store(row + k, f32x4.add(f32x4.mul(scaled, v128.load(scale + k)), v128.load(shift + k)));
    }
  }
}

/**
 * The recurrence of both directions: for each of `rows` rows, `gates` has three runs of `2 · half`
 * numbers, the candidate v, the forget gate f and the output gate o, of which the first half goes
 * forward and the second back. h = σ(f) · h + (1 − σ(f)) · v, and `out` gets tanh(h) · σ(o).
 */
export function recur(gates: usize, rows: i32, half: i32, out: usize): void {
  const side = (<usize>half) << 2;
  const step = side * 6;
  const outStep = side << 1;
  const last = <usize>(rows - 1);
  for (let k: usize = 0; k < side; k += 16) {
    let forward = f32x4.splat(0);
    let back = f32x4.splat(0);
    for (let r = 0; r < rows; r++) {
      let row = gates + <usize>r * step + k;
      forward = mixed(row, side << 1, forward);
      v128.store(out + <usize>r * outStep + k, gated(row, side << 2, forward));
      const reverse = last - <usize>r;
      row = gates + reverse * step + side + k;
      back = mixed(row, side << 1, back);
      v128.store(out + reverse * outStep + side + k, gated(row, side << 2, back));
    }
  }
}

function mixed(row: usize, toForget: usize, state: v128): v128 {
  const candidate = v128.load(row);
  const forget = sigmoid(v128.load(row + toForget));
  return f32x4.add(candidate, f32x4.mul(forget, f32x4.sub(state, candidate)));
}

function gated(row: usize, toOutput: usize, state: v128): v128 {
  // tanh(h) = 2 σ(2h) − 1
  const squashed = f32x4.sub(
    f32x4.mul(f32x4.splat(2), sigmoid(f32x4.add(state, state))),
    f32x4.splat(1),
  );
  return f32x4.mul(squashed, sigmoid(v128.load(row + toOutput)));
}

function sigmoid(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exponential(f32x4.neg(x))));
}

/** eˣ to within some units of the last place: 2ⁿ · eʳ with |r| ≤ ln 2 / 2, eʳ by its series. */
function exponential(x: v128): v128 {
  const bounded = f32x4.min(f32x4.max(x, f32x4.splat(-LARGEST)), f32x4.splat(LARGEST));
  const n = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(LOG2_E)));
  let r = f32x4.sub(bounded, f32x4.mul(n, f32x4.splat(LN2_HIGH)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(LN2_LOW)));
  let sum = f32x4.splat(1.0 / 720.0);
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0 / 120.0));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0 / 24.0));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1.0 / 6.0));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(0.5));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1));
  sum = f32x4.add(f32x4.mul(sum, r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(sum, power);
}

function total(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) +
    f32x4.extract_lane(x, 1) +
    f32x4.extract_lane(x, 2) +
    f32x4.extract_lane(x, 3)
  );
}
