/** The user guide. */
export interface HelpMessages {
  readonly title: string;
}
