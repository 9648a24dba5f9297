/** What is said beside a field that wants something else than it has. */
export interface FieldsMessages {
  readonly wordMissing: string;
  readonly saidMissing: string;
}
