import {AppError} from '../core/errors.ts';

/**
 * 10 MB: in Arabic more than a thousand pages. A larger text is a mistake more often than an
 * article, and would stop a small phone.
 */
export const SIZE_LIMIT = 10 * 1024 * 1024;

/** @throws AppError `text-too-large` where `size` (bytes, or UTF-16 units of text) is too much. */
export function refuseTooLarge(size: number): void {
  if (size > SIZE_LIMIT) throw new AppError('text-too-large');
}
