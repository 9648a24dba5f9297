import {deleteDB} from 'idb';
import {AppError, type AppErrorCode} from '../../src/core/errors.ts';
import {openLibrary, type Library, type LibraryOptions} from '../../src/library/library.ts';

/** Never aborts. */
export const ongoing = new AbortController().signal;

const libraries: Library[] = [];
const names = new Set<string>();

/** A database name of its own, deleted by {@link cleanUp}. */
export function freshName(): string {
  const name = `test-${crypto.randomUUID()}`;
  names.add(name);
  return name;
}

/** A library closed and deleted by {@link cleanUp}. */
export async function testLibrary(options: LibraryOptions = {}): Promise<Library> {
  const library = await openLibrary(ongoing, {name: freshName(), ...options});
  libraries.push(library);
  return library;
}

/** For `afterEach`. */
export async function cleanUp(): Promise<void> {
  for (const library of libraries.splice(0)) library.close();
  await Promise.all([...names].map((name) => deleteDB(name)));
  names.clear();
}

/** The code `promise` rejects with; anything but a rejection with an AppError throws. */
export async function codeOf(promise: Promise<unknown>): Promise<AppErrorCode> {
  const error: unknown = await promise.then(
    () => new Error('it did not reject'),
    (reason: unknown) => reason,
  );
  if (error instanceof AppError) return error.code;
  throw error;
}
