/** The strings of the groups of the settings, their search, storage and privacy. */
export interface GroupsMessages {
  readonly title: string;
}
