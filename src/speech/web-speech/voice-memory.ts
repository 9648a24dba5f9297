import {
  charactersPerSecond,
  silenceOf,
  updateSpeed,
  type MeasuredSpeed,
} from '../../core/timing/speed.ts';

/** The part of `localStorage` that the memory needs. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** What is known of a voice at one rate. */
interface RateFacts extends MeasuredSpeed {
  /** How often an end was expected by then, */
  readonly expectations: number;
  /** and how far off they were together, in milliseconds times the rate. */
  readonly missed: number;
}

interface VoiceFacts {
  /** By rate (two decimals): many a platform's rates are not in proportion. */
  readonly speeds: Readonly<Record<string, RateFacts>>;
  /** Whether the voice told of its words when it last spoke. */
  readonly tellsWords: boolean;
}

const KEY = 'rawi.device-voices';
const NOTHING: VoiceFacts = {speeds: {}, tellsWords: false};

/** From so many sentences on what is expected of a voice rests on itself. */
const SENTENCES_NEEDED = 3;
/** Fewer expectations say nothing yet, and more fade. */
const EXPECTATIONS_NEEDED = 8;
const EXPECTATIONS_KEPT = 100;
/** A page that was held, or a call, is no more than one great miss. */
const GREATEST_MISS_MS = 1000;
/**
 * Where ends are off by no more than this, nine words in ten are within 200 ms of their estimate;
 * `npm run bench -- word-times` measures what it grants.
 */
const TRUSTED_MISS_MS = 100;

/**
 * What speaking has taught about each voice: how fast it is, how surely that foretells its ends,
 * and whether it tells of its words.
 */
export class VoiceMemory {
  readonly #store: TextStore | undefined;
  readonly #voices: Map<string, VoiceFacts>;

  /** Without a store it forgets at the end of the page. */
  constructor(store?: TextStore) {
    this.#store = store;
    this.#voices = new Map(Object.entries(read(store)));
  }

  /** Characters a second of a voice at a rate: measured, or concluded from the nearest rate. */
  speed(voice: string, rate: number): number {
    return charactersPerSecond(this.#nearest(voice, rate)) * rate;
  }

  /** How long a voice is silent before the platform tells of its end, in milliseconds. */
  silence(voice: string, rate: number): number {
    return silenceOf(this.#nearest(voice, rate)) / rate;
  }

  /**
   * Whether estimated word times of this voice are worth showing: the ends that were expected of
   * its sentences, at this rate or the nearest measured, came true closely enough. Not where little
   * has been heard of it.
   */
  isTrusted(voice: string, rate: number): boolean {
    const facts = this.#nearest(voice, rate);
    if (!facts || facts.expectations < EXPECTATIONS_NEEDED) return false;
    return facts.missed / facts.expectations / rate <= TRUSTED_MISS_MS;
  }

  tellsWords(voice: string): boolean {
    return this.#voices.get(voice)?.tellsWords ?? false;
  }

  /** As {@link tellsWords}; `undefined` where the voice has not been heard to an end. */
  measuredTellsWords(voice: string): boolean | undefined {
    return this.#voices.get(voice)?.tellsWords;
  }

  /**
   * Learns from an utterance that was heard to its end.
   *
   * @param length its `spokenLength`
   * @param ms from its start to its end
   */
  learn(voice: string, rate: number, length: number, ms: number, tellsWords: boolean): void {
    const {speeds} = this.#voices.get(voice) ?? NOTHING;
    const key = rate.toFixed(2);
    const speed = updateSpeed(speeds[key], length, ms * rate);
    const facts = {...speed, ...this.#expectations(speeds[key], length, ms * rate)};
    this.#voices.set(voice, {speeds: {...speeds, [key]: facts}, tellsWords});
    try {
      this.#store?.setItem(KEY, JSON.stringify(Object.fromEntries(this.#voices)));
    } catch {
      // A full or forbidden store costs the next visit a sentence of estimates.
    }
  }

  /** With how far the end was from where the earlier sentences let expect it. */
  #expectations(
    before: RateFacts | undefined,
    length: number,
    ms: number,
  ): Pick<RateFacts, 'expectations' | 'missed'> {
    const {expectations = 0, missed = 0} = before ?? {};
    if (!before || before.sentences < SENTENCES_NEEDED) return {expectations, missed};
    const expected = silenceOf(before) + (length / charactersPerSecond(before)) * 1000;
    const miss = Math.min(GREATEST_MISS_MS, Math.abs(ms - expected));
    if (!Number.isFinite(miss)) return {expectations, missed};
    const kept = Math.min(1, EXPECTATIONS_KEPT / (expectations + 1));
    return {expectations: (expectations + 1) * kept, missed: (missed + miss) * kept};
  }

  #nearest(voice: string, rate: number): RateFacts | undefined {
    const {speeds} = this.#voices.get(voice) ?? NOTHING;
    const distance = (key: string) => Math.abs(Math.log(Number(key) / rate));
    const [nearest] = Object.keys(speeds).sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? undefined : speeds[nearest];
  }
}

function read(store: TextStore | undefined): Record<string, VoiceFacts> {
  try {
    const kept: unknown = JSON.parse(store?.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const entries = Object.entries(kept) as [string, unknown][];
    return Object.fromEntries(
      entries.filter((entry): entry is [string, VoiceFacts] => isFacts(entry[1])),
    );
  } catch {
    return {};
  }
}

function isFacts(value: unknown): value is VoiceFacts {
  if (typeof value !== 'object' || value === null || !('speeds' in value)) return false;
  const {speeds} = value;
  return typeof speeds === 'object' && speeds !== null && Object.values(speeds).every(isRateFacts);
}

const SUMS: readonly (keyof RateFacts)[] = [
  ...(['sentences', 'characters', 'milliseconds', 'squares', 'products'] as const),
  ...(['expectations', 'missed'] as const),
];

function isRateFacts(value: unknown): value is RateFacts {
  if (typeof value !== 'object' || value === null) return false;
  const facts = value as Partial<Record<keyof RateFacts, unknown>>;
  return SUMS.every((name) => Number.isFinite(facts[name]));
}
