import {AppError} from '../core/errors.ts';

/**
 * The bytes of a file, read as it stands now.
 *
 * @throws AppError `unreadable-file` when it was moved, changed or withheld since it was chosen;
 *   an abort rejects with `signal.reason` at once.
 */
export async function readBytes(file: Blob, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    stop = () => reject(signal.reason as Error);
    signal.addEventListener('abort', stop, {once: true});
  });
  try {
    return new Uint8Array(await Promise.race([file.arrayBuffer(), aborted]));
  } catch (cause) {
    signal.throwIfAborted();
    throw new AppError('unreadable-file', {cause});
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
