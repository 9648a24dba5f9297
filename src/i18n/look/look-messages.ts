/** The strings of how the text looks. */
export interface LookMessages {
  readonly title: string;
}
