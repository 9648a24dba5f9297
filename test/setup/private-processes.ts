import {readdirSync, readFileSync} from 'node:fs';

/**
 * The ids of the running processes that were started with `entry` (`NAME=value`) in their
 * environment: everything that belongs to a private runtime folder, daemons that left their
 * parent included. Needs /proc, that is Linux.
 */
export function processesWith(entry: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((id) => id > 0 && id !== process.pid && environmentOf(id).includes(entry));
}

function environmentOf(id: number): string[] {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8').split('\0');
  } catch {
    return []; // it ended meanwhile, or is another user's
  }
}
