/** The strings of the library's rows and of its empty states. */
export interface ShelfMessages {
  /** Before the title of the article that was last listened to. */
  readonly continueWith: string;
  /** Where a text came from that was pasted: `day` is when. */
  readonly added: (day: string) => string;
  readonly paste: string;
  readonly openFile: string;
  readonly nothingFound: string;
  readonly showAll: string;
  /** What the queue is for, where nothing waits in it. */
  readonly queueHint: string;
  readonly titleMissing: string;
}
