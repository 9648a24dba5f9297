/**
 * Everything that can go wrong at the house's boundaries. The interface maps each code to one
 * sentence and one thing to do, in the user's language.
 */
export type AppErrorCode =
  // import
  | 'empty-text'
  | 'binary-file'
  | 'text-too-large'
  | 'unreadable-file'
  | 'no-article-found'
  | 'lexicon-unreadable'
  // library
  | 'library-unavailable'
  | 'library-full'
  | 'library-blocked'
  | 'library-outdated'
  | 'article-missing'
  // speech
  | 'voice-pack-unavailable'
  | 'voice-failed'
  | 'voice-silent'
  | 'voice-interrupted'
  | 'sound-blocked'
  // diacritizer
  | 'vowels-unavailable'
  // anything else
  | 'unexpected';

/** The one error type that crosses a room's wall. `cause` keeps the original. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: AppErrorCode;

  constructor(code: AppErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** Whether `error` only says that its operation was aborted, which is not a fault. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
