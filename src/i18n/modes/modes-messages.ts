/** The strings of the reader's focus modes. */
export interface ModesMessages {
  readonly title: string;
}
