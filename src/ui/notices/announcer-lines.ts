import type {Clock} from '../../speech/web-speech/clock.ts';

/** How long a line can be read from the announcer, in milliseconds, for slow screen readers. */
const LIFETIME_MS = 7000;

/** How long a line may still be on its way to a screen reader, in milliseconds. */
const UNDERWAY_MS = 1000;

/** A line of the announcer; the same text twice is two lines. */
export interface AnnouncerLine {
  readonly key: number;
  readonly text: string;
  readonly since: number;
}

/** What stands in the live region: each line for a while, so that it is not met again later. */
export class AnnouncerLines {
  readonly #clock: () => Clock;
  readonly #changed: () => void;
  #made = 0;
  #lines: readonly AnnouncerLine[] = [];

  constructor(clock: () => Clock, changed: () => void) {
    this.#clock = clock;
    this.#changed = changed;
  }

  get all(): readonly AnnouncerLine[] {
    return this.#lines;
  }

  say(text: string): void {
    const clock = this.#clock();
    const line = {key: ++this.#made, text, since: clock.now()};
    this.#lines = [...this.#lines, line];
    clock.after(LIFETIME_MS, () => this.#drop(line));
    this.#changed();
  }

  /**
   * The live region was moved: what has just been put into it is put in anew, since a region that
   * comes with its text is often not said; the rest goes, since sometimes it is.
   */
  moved(): void {
    const now = this.#clock().now();
    const underway = this.#lines.filter(({since}) => now - since < UNDERWAY_MS);
    this.#lines = [];
    for (const {text} of underway) this.say(text);
    this.#changed();
  }

  #drop(line: AnnouncerLine): void {
    this.#lines = this.#lines.filter((each) => each !== line);
    this.#changed();
  }
}
