import {AppError, type AppErrorCode} from '../core/errors.ts';

const codes: Readonly<Record<string, AppErrorCode>> = {
  QuotaExceededError: 'library-full',
  VersionError: 'library-outdated',
};

/**
 * A failure of the database as an {@link AppError}: `library-full`, `library-outdated` (a newer
 * version of Rawi has opened this database; only a reload helps) or, for anything else the
 * browser may refuse, `library-unavailable`. An `AppError` passes as it is.
 */
export function libraryError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  const name = cause instanceof Error ? cause.name : '';
  return new AppError(codes[name] ?? 'library-unavailable', {cause});
}
