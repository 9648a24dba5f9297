/** The strings of the reader's focus modes, and of what is done there to the article itself. */
export interface ModesMessages {
  /** Opens the sheet of how the text looks. */
  readonly textOptions: string;
  readonly remove: string;
  /** Leaves the one large sentence. */
  readonly wholePage: string;
}
