import {charactersPerSecond, updateSpeed, type MeasuredSpeed} from '../../core/timing/speed.ts';

/** The part of `localStorage` that the memory needs. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

interface VoiceFacts {
  /** By rate (two decimals): many a platform's rates are not in proportion. */
  readonly speeds: Readonly<Record<string, MeasuredSpeed>>;
  /** Whether the voice told of its words when it last spoke. */
  readonly tellsWords: boolean;
}

const KEY = 'rawi.device-voices';
const NOTHING: VoiceFacts = {speeds: {}, tellsWords: false};

/** What speaking has taught about each voice: how fast it is, and whether it tells of its words. */
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
    const {speeds} = this.#voices.get(voice) ?? NOTHING;
    const distance = (key: string) => Math.abs(Math.log(Number(key) / rate));
    const [nearest] = Object.keys(speeds).sort((a, b) => distance(a) - distance(b));
    return charactersPerSecond(nearest === undefined ? undefined : speeds[nearest]) * rate;
  }

  tellsWords(voice: string): boolean {
    return this.#voices.get(voice)?.tellsWords ?? false;
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
    this.#voices.set(voice, {speeds: {...speeds, [key]: speed}, tellsWords});
    try {
      this.#store?.setItem(KEY, JSON.stringify(Object.fromEntries(this.#voices)));
    } catch {
      // A full or forbidden store costs the next visit a sentence of estimates.
    }
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
  return typeof value === 'object' && value !== null && 'speeds' in value && !!value.speeds;
}
