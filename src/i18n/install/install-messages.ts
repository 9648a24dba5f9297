/** The strings of installing, of the badge and of what is new. */
export interface InstallMessages {
  readonly title: string;
}
