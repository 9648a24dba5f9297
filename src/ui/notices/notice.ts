/** A short message at the foot of the window, said once by a screen reader. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** What can be done about it; the notice goes away with it. */
  readonly action?: {readonly label: string; readonly run: () => void};
  /** A fault: it is marked as one and stays until it is taken away. */
  readonly urgent?: boolean;
}
