import {readdirSync, readFileSync} from 'node:fs';

/**
 * The memory of a process and all that it started, in megabytes: of what several of them share each
 * has its part (`Pss` of Linux).
 */
export function memoryOf(root: number): number {
  const parents = new Map(processes().map((process) => [process, parentOf(process)]));
  const isOfRoot = (process: number | undefined): boolean =>
    process !== undefined && (process === root || isOfRoot(parents.get(process)));
  const kilobytes = [...parents.keys()]
    .filter(isOfRoot)
    .map((process) => Number(/^Pss:\s+(\d+)/mu.exec(read(process, 'smaps_rollup'))?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}

function processes(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
}

function parentOf(process: number): number | undefined {
  // The name before it, in brackets, may hold anything.
  const parent = /^\d+ \(.*\) \S (\d+)/su.exec(read(process, 'stat'))?.[1];
  return parent === undefined ? undefined : Number(parent);
}

/** Empty where the process has ended meanwhile. */
function read(process: number, file: string): string {
  try {
    return readFileSync(`/proc/${process}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
