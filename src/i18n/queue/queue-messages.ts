/** The strings of the queue of articles. */
export interface QueueMessages {
  readonly title: string;
  /** Names the menu of one article. */
  readonly more: (title: string) => string;
  readonly next: string;
  readonly add: string;
  readonly remove: string;
  readonly removeArticle: (title: string) => string;
  readonly markHeard: string;
  readonly markNotHeard: string;
  readonly goOn: string;
  readonly goOnHint: string;
  /** Said when a choice of the menu has been done. */
  readonly added: (title: string) => string;
  readonly addedNext: (title: string) => string;
  readonly removed: (title: string) => string;
  readonly markedHeard: (title: string) => string;
  readonly markedNotHeard: (title: string) => string;
}
