/** When the voice is to stop for the night. */
export type SleepTimer =
  | {readonly kind: 'minutes'; readonly minutes: number}
  | {readonly kind: 'section'}
  | {readonly kind: 'article'};

/** The minutes that are offered. */
export const SLEEP_MINUTES = [5, 10, 15, 30, 45, 60] as const;
