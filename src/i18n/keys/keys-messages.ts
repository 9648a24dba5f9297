/** The strings of the keys. */
export interface KeysMessages {
  readonly title: string;
}
