/** What a version of Rawi has brought, in plain words. */
export interface ReleaseNote {
  /** As in `package.json`. */
  readonly version: string;
  /** One sentence each, what matters most first. */
  readonly changes: readonly string[];
}
