/** What the library takes of the device, and whether it is safe there. */
export interface StorageView {
  readonly articles: number;
  /** The listener's own words. */
  readonly words: number;
  /** Bytes that the app and the library take; absent where the browser does not tell. */
  readonly used?: number;
  /** Bytes that the browser still allows. */
  readonly free?: number;
  /**
   * Whether the browser has promised not to delete the library when space runs short; `refused`
   * after it was asked in vain, `unknown` where it cannot be asked.
   */
  readonly promise: 'kept' | 'not-kept' | 'refused' | 'unknown';
}
