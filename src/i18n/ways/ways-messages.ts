/** The strings of the two ways to listen: Rawi's voice, or the screen reader. */
export interface WaysMessages {
  readonly title: string;
}
