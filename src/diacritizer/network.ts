import type {Features} from './features.ts';
import {KernelMemory, type Kernel} from './kernel.ts';
import {addRow, type NetworkSizes, type Tensor, type Weights} from './weights-file.ts';

/** Scores of a letter, one for each class of marks. */
export const CLASS_COUNT = 15;
/** The same, as wide as the kernel writes rows. */
const SCORE_WIDTH = 16;
const EMBEDDING = 64;
/** Letters on each side that the first convolution sees; the blocks see one. */
const ENTER_REACH = 2;
/** Of a longer word no more letters go into its vector. */
const POOLED = 16;
const PANEL = 8;

/** A product with a matrix that lies packed in the kernel's memory. */
interface Linear {
  readonly inputs: number;
  /** A multiple of 8; those beyond the matrix's own are 0. */
  readonly outputs: number;
  readonly weights: number;
  readonly bias: number;
}

interface Norm {
  readonly width: number;
  readonly scale: number;
  readonly shift: number;
}

interface Block {
  readonly conv: Linear;
  readonly norm: Norm;
  /** What the word's vector adds. */
  readonly context?: Linear;
}

interface SentenceLayer {
  readonly gates: Linear;
  readonly out: Linear;
  readonly norm: Norm;
}

/** Room for a sentence of so many letters and words, as addresses. */
interface Room {
  readonly letters: number;
  readonly words: number;
  readonly embedded: number;
  /** With one row of zeros before it and after it. */
  readonly states: number;
  readonly products: number;
  readonly pooled: number;
  readonly vectors: number;
  readonly gates: number;
  readonly gated: number;
  readonly contexts: number;
  readonly scores: number;
}

/**
 * The network: letters, then words that see the sentence, then letters again. `training/network.py`
 * is the same in NumPy, and a test compares them.
 */
export class Network {
  readonly #kernel: Kernel;
  readonly #memory: KernelMemory;
  readonly #sizes: NetworkSizes;
  readonly #tables: Readonly<Record<'character' | 'hint' | 'place' | 'bucket', Tensor>>;
  readonly #priors: readonly [Tensor, Tensor];
  readonly #priorScores: readonly [Tensor, Tensor];
  readonly #enter: Linear;
  readonly #encoder: readonly Block[];
  readonly #word: Linear;
  readonly #wordNorm: Norm;
  readonly #sentence: readonly SentenceLayer[];
  readonly #decoder: readonly Block[];
  readonly #classify: Linear;
  #room: Room | undefined;

  constructor(kernel: Kernel, weights: Weights) {
    this.#kernel = kernel;
    this.#memory = new KernelMemory(kernel);
    this.#sizes = weights.sizes;
    const table = (name: string) => weights.tensor(`${name}.weight`);
    this.#tables = {
      character: table('character'),
      hint: table('hint'),
      place: table('place'),
      bucket: table('bucket'),
    };
    this.#priors = [table('prior.0'), table('prior.1')];
    this.#priorScores = [table('prior_scores.0'), table('prior_scores.1')];
    const linear = (name: string, hasBias = true) => this.#pack(weights, name, hasBias);
    const norm = (name: string) => this.#norm(weights, name);
    const {layers, encoder = 2, decoder = 2} = weights.sizes;
    const blocks = (name: string, count: number) =>
      Array.from({length: count}, (_, index) => ({
        conv: linear(`${name}.${index}.conv`),
        norm: norm(`${name}.${index}.norm`),
      }));
    this.#enter = linear('enter');
    this.#encoder = blocks('encoder', encoder);
    this.#word = linear('word');
    this.#wordNorm = norm('word_norm');
    this.#sentence = Array.from({length: layers}, (_, index) => ({
      gates: linear(`sentence.${index}.gates`),
      out: linear(`sentence.${index}.out`),
      norm: norm(`sentence.${index}.norm`),
    }));
    this.#decoder = blocks('decoder', decoder).map((block, index) =>
      index === 0 ? {...block, context: linear('decoder.0.context', false)} : block,
    );
    this.#classify = linear('classify');
  }

  /** Scores of one sentence: {@link CLASS_COUNT} for each of its letters, one letter after another. */
  scores(features: Features): Float32Array {
    const {ids, starts, priors} = features;
    const {channels} = this.#sizes;
    const letters = ids.length;
    const room = this.#roomFor(letters, starts.length);
    const states = room.states + channels * 4;
    this.#embed(features, room);
    this.#linear(this.#enter, room.embedded, letters, states, EMBEDDING);
    this.#kernel.rectify(states, letters * channels);
    for (const block of this.#encoder) this.#block(block, room, letters);
    this.#words(features, room);
    for (const layer of this.#sentence) this.#see(layer, room, starts.length);
    for (const block of this.#decoder) this.#block(block, room, letters, features);
    this.#linear(this.#classify, states, letters, room.scores, channels);

    const scored = this.#memory.view(room.scores, letters * SCORE_WIDTH);
    for (let letter = 0; letter < letters; letter++) {
      addRow(this.#priorScores[0], priors[0][letter]!, scored, letter * SCORE_WIDTH);
      addRow(this.#priorScores[1], priors[1][letter]!, scored, letter * SCORE_WIDTH);
    }
    const scores = new Float32Array(letters * CLASS_COUNT);
    for (let letter = 0; letter < letters; letter++) {
      const from = letter * SCORE_WIDTH;
      scores.set(scored.subarray(from, from + CLASS_COUNT), letter * CLASS_COUNT);
    }
    return scores;
  }

  /** What is known of each letter, as one vector, with zeros where there is no letter. */
  #embed({ids, hints, place, priors}: Features, room: Room): void {
    const rows = room.letters + 2 * ENTER_REACH;
    const out = this.#memory.view(room.embedded, rows * EMBEDDING);
    out.fill(0);
    const {character, hint, place: places} = this.#tables;
    ids.forEach((id, letter) => {
      const at = (letter + ENTER_REACH) * EMBEDDING;
      addRow(character, id, out, at);
      addRow(hint, hints[letter]!, out, at);
      addRow(places, place[letter]!, out, at);
      addRow(this.#priors[0], priors[0][letter]!, out, at);
      addRow(this.#priors[1], priors[1][letter]!, out, at);
    });
  }

  /** x = norm(x + max(conv(x) + context, 0)), with zeros around the sentence. */
  #block({conv, norm, context}: Block, room: Room, letters: number, features?: Features): void {
    const {channels} = this.#sizes;
    const states = room.states + channels * 4;
    // What another sentence left behind this one.
    this.#memory.view(states + letters * channels * 4, channels).fill(0);
    this.#linear(conv, room.states, letters, room.products, channels);
    if (context && features) this.#addContext(context, features, room);
    this.#kernel.rectify(room.products, letters * channels);
    this.#kernel.add(states, room.products, letters * channels);
    this.#kernel.normalise(states, letters, channels, norm.scale, norm.shift);
  }

  #addContext(context: Linear, {starts, ends}: Features, room: Room): void {
    const {channels, width} = this.#sizes;
    this.#linear(context, room.vectors, starts.length, room.contexts, width);
    starts.forEach((start, word) => {
      for (let letter = start; letter < ends[word]!; letter++) {
        const product = room.products + letter * channels * 4;
        this.#kernel.add(product, room.contexts + word * channels * 4, channels);
      }
    });
  }

  /** The vector of each word: its letters' strongest marks, its last letter, and what it is. */
  #words({starts, ends, buckets}: Features, room: Room): void {
    const {channels, width} = this.#sizes;
    const {bucket} = this.#tables;
    const inputs = this.#word.inputs;
    const states = this.#memory.view(room.states + channels * 4, room.letters * channels);
    const pooled = this.#memory.view(room.pooled, starts.length * inputs);
    pooled.fill(0);
    starts.forEach((start, word) => {
      const end = ends[word]!;
      const at = word * inputs;
      pooled.set(states.subarray(start * channels, (start + 1) * channels), at);
      for (let letter = start + 1; letter < Math.min(end, start + POOLED); letter++) {
        for (let channel = 0; channel < channels; channel++) {
          const value = states[letter * channels + channel]!;
          if (value > pooled[at + channel]!) pooled[at + channel] = value;
        }
      }
      pooled.set(states.subarray((end - 1) * channels, end * channels), at + channels);
      addRow(bucket, buckets[0][word]!, pooled, at + 2 * channels);
      addRow(bucket, buckets[1][word]!, pooled, at + 2 * channels);
    });
    this.#linear(this.#word, room.pooled, starts.length, room.vectors, inputs);
    const {scale, shift} = this.#wordNorm;
    this.#kernel.normalise(room.vectors, starts.length, width, scale, shift);
  }

  /** One layer in which each word sees those before it and after it. */
  #see({gates, out, norm}: SentenceLayer, room: Room, words: number): void {
    const {width, hidden} = this.#sizes;
    this.#linear(gates, room.vectors, words, room.gates, width);
    this.#kernel.recur(room.gates, words, hidden, room.gated);
    this.#linear(out, room.gated, words, room.pooled, 2 * hidden);
    this.#kernel.add(room.vectors, room.pooled, words * width);
    this.#kernel.normalise(room.vectors, words, width, norm.scale, norm.shift);
  }

  #linear(
    {inputs, outputs, weights, bias}: Linear,
    x: number,
    rows: number,
    y: number,
    stride: number,
  ) {
    this.#kernel.linear(x, rows, stride, inputs, weights, bias, outputs, y);
  }

  #roomFor(letters: number, words: number): Room {
    if (this.#room && this.#room.letters >= letters && this.#room.words >= words) return this.#room;
    const most = {
      letters: Math.max(letters, (this.#room?.letters ?? 0) * 2, 256),
      words: Math.max(words, (this.#room?.words ?? 0) * 2, 64),
    };
    const {channels, width, hidden} = this.#sizes;
    const take = (count: number) => this.#memory.take(count);
    return (this.#room = {
      ...most,
      embedded: take((most.letters + 2 * ENTER_REACH) * EMBEDDING),
      states: take((most.letters + 2) * channels),
      products: take(most.letters * channels),
      pooled: take(most.words * Math.max(this.#word.inputs, width)),
      vectors: take(most.words * width),
      gates: take(most.words * 6 * hidden),
      gated: take(most.words * 2 * hidden),
      contexts: take(most.words * channels),
      scores: take(most.letters * SCORE_WIDTH),
    });
  }

  /** Puts a matrix into the kernel's memory as it wants it: panels of 8 outputs. */
  #pack(weights: Weights, name: string, hasBias: boolean): Linear {
    const {rows, columns, values, scales} = weights.tensor(`${name}.weight`);
    const outputs = Math.ceil(rows / PANEL) * PANEL;
    const address = this.#memory.take(outputs * columns);
    const bias = this.#memory.take(outputs);
    const packed = this.#memory.view(address, outputs * columns);
    for (let output = 0; output < rows; output++) {
      const scale = scales ? (scales.length > 1 ? scales[output]! : scales[0]!) : 1;
      const panel = Math.floor(output / PANEL) * PANEL * columns + (output % PANEL);
      for (let input = 0; input < columns; input++) {
        packed[panel + input * PANEL] = values[output * columns + input]! * scale;
      }
    }
    if (hasBias) this.#memory.view(bias, rows).set(weights.tensor(`${name}.bias`).values);
    return {inputs: columns, outputs, weights: address, bias};
  }

  #norm(weights: Weights, name: string): Norm {
    const scale = this.#put(weights.tensor(`${name}.weight`));
    const shift = this.#put(weights.tensor(`${name}.bias`));
    return {width: weights.tensor(`${name}.weight`).columns, scale, shift};
  }

  #put({values}: Tensor): number {
    const address = this.#memory.take(values.length);
    this.#memory.view(address, values.length).set(values);
    return address;
  }
}
