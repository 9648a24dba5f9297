import {AppError, type AppErrorCode} from '../core/errors.ts';

/** The code under which an error of any kind is told. */
export function codeOf(error: unknown): AppErrorCode {
  return error instanceof AppError ? error.code : 'unexpected';
}
