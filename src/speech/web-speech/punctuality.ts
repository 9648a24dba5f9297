/** So many utterances must have been heard before a voice's punctuality can be relied on. */
const ENOUGH = 3;
/** The latest utterances count, since a voice may be changed in the system's settings. */
const REMEMBERED = 20;
/** How much longer than it usually does a voice may take, and the start and end of its sound. */
const LENIENCE = 1.2;
const SLACK_MS = 800;
/** A voice that was given up may have been alive: the second time it has longer. */
const SECOND_CHANCE = 1.5;

interface Record {
  /** How many times as long as expected each of the last utterances took. */
  readonly delays: readonly number[];
  /** How often in a row it was given up since it last reached an end. */
  readonly givenUp: number;
}
const NOTHING: Record = {delays: [], givenUp: 0};

/**
 * How well a voice has kept to what was expected of it: when its end is overdue. The wide bound is
 * right for any voice; where nothing but the clock tells that a voice has died, one that has been
 * punctual so far is missed sooner.
 */
export class Punctuality {
  /** By voice and rate. */
  readonly #records = new Map<string, Record>();

  /**
   * How long after its start a speech is overdue.
   *
   * @param expected in milliseconds
   * @param narrow whether a voice that has been measured is to be missed sooner
   */
  bound(voice: string, rate: number, expected: number, narrow: boolean): number {
    const wide = Math.max(6000, 2.5 * expected + 3000);
    const {delays, givenUp} = this.#records.get(keyOf(voice, rate)) ?? NOTHING;
    if (!narrow || delays.length < ENOUGH || givenUp > 1) return wide;
    // The median: one sentence on a busy machine shall not make it patient for the next twenty.
    const usual = [...delays].sort((a, b) => a - b)[delays.length >> 1]!;
    const latest = Math.max(1, usual) * LENIENCE * expected + SLACK_MS;
    return Math.min(wide, givenUp === 0 ? latest : SECOND_CHANCE * latest);
  }

  /** Notes how long a whole utterance took, in milliseconds. */
  learn(voice: string, rate: number, expected: number, elapsed: number): void {
    const key = keyOf(voice, rate);
    const {delays} = this.#records.get(key) ?? NOTHING;
    const latest = [...delays, elapsed / expected].slice(-REMEMBERED);
    this.#records.set(key, {delays: latest, givenUp: 0});
  }

  /** Notes that a speech was given up as dead. */
  gaveUp(voice: string, rate: number): void {
    const key = keyOf(voice, rate);
    const {delays, givenUp} = this.#records.get(key) ?? NOTHING;
    this.#records.set(key, {delays, givenUp: givenUp + 1});
  }
}

function keyOf(voice: string, rate: number): string {
  return `${voice}|${rate.toFixed(2)}`;
}
