/** A short message at the foot of the window, said once by a screen reader. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** What can be done about it; the notice goes away with it. */
  readonly action?: {readonly label: string; readonly run: () => void};
  /** Faults are told at once; everything else waits for its turn. */
  readonly urgent?: boolean;
}
