import {AppError, type AppErrorCode} from '../../src/core/errors.ts';

/** Never aborts. */
export const ongoing = new AbortController().signal;

/** The code `promise` rejects with; anything but a rejection with an AppError throws. */
export async function codeOf(promise: Promise<unknown>): Promise<AppErrorCode> {
  const error: unknown = await promise.then(
    (value) => new Error(`it did not reject: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error.code;
  throw error;
}
