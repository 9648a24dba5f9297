/** A short message at the foot of the window, said once by a screen reader. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** What can be done about it. The notice stays until that, or nothing, has been chosen. */
  readonly action?: {readonly label: string; readonly run: () => void};
  /** A fault: it is marked as one, said at any time, and stays until it is taken away. */
  readonly urgent?: boolean;
  /** Whether it stays until it is taken away, with nothing to be done about it. */
  readonly stays?: boolean;
  /** Absent for one that is both shown and said. */
  readonly only?: 'shown' | 'said';
}

/** Whether a notice is still there when its time is over. */
export function stays({action, urgent, stays: asked}: Notice): boolean {
  return action !== undefined || urgent === true || asked === true;
}
