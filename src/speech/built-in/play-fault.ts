import {AppError} from '../../core/errors.ts';

/** What it means that an audio element's `play()` was rejected. */
export function playFault(cause: unknown): AppError {
  switch (cause instanceof Error ? cause.name : '') {
    case 'NotAllowedError':
      return new AppError('sound-blocked', {cause});
    case 'AbortError':
      return new AppError('voice-interrupted', {cause});
    default:
      return new AppError('voice-failed', {cause});
  }
}
