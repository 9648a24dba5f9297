/** The strings of the library's rows and of its empty states. */
export interface ShelfMessages {
  readonly title: string;
}
