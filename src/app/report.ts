import {isAbort} from '../core/errors.ts';

/** The one place where what went wrong is written down for a developer; an abort is not wrong. */
export function report(error: unknown, context: string): void {
  if (!isAbort(error)) console.error(context, error);
}
