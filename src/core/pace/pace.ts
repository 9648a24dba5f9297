/** The silences that the listener sets, in milliseconds. */
export interface PauseChoices {
  /** After «،» and its like inside a sentence. */
  readonly comma: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Before and after a heading. */
  readonly heading: number;
  /** Whether the silences shrink and grow with the rate; else they last what they say at any rate. */
  readonly scaled: boolean;
}

/** How fast a text is heard, and how much rest there is in it. */
export interface Pace {
  /** A multiple of the voice's natural speed. */
  readonly rate: number;
  readonly pauses: PauseChoices;
}

export const DEFAULT_PAUSES: PauseChoices = Object.freeze({
  comma: 150,
  sentence: 400,
  paragraph: 700,
  heading: 900,
  scaled: true,
});

export type PacePresetId = 'learning' | 'calm' | 'normal' | 'fast';

/** From the slowest to the fastest. */
export const PACE_PRESETS: Readonly<Record<PacePresetId, Pace>> = Object.freeze({
  // A learner needs the silence as long as it is, to say the sentence again.
  learning: {
    rate: 0.7,
    pauses: {comma: 500, sentence: 1500, paragraph: 2000, heading: 2000, scaled: false},
  },
  calm: {
    rate: 0.9,
    pauses: {comma: 250, sentence: 700, paragraph: 1200, heading: 1400, scaled: true},
  },
  normal: {rate: 1, pauses: DEFAULT_PAUSES},
  fast: {
    rate: 1.6,
    pauses: {comma: 100, sentence: 250, paragraph: 450, heading: 600, scaled: true},
  },
});

/** Whether two paces sound the same. */
export function isSamePace(a: Pace, b: Pace): boolean {
  return a.rate === b.rate && isSamePauses(a.pauses, b.pauses);
}

/** Whether two choices of pauses are the same. */
export function isSamePauses(a: PauseChoices, b: PauseChoices): boolean {
  return (Object.keys(a) as (keyof PauseChoices)[]).every((key) => a[key] === b[key]);
}
