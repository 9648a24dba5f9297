import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {onProcessEnd} from '../../setup/clean-up.ts';
import type {TreeNode} from './tree-node.ts';

/** Reads what Firefox hands to assistive technology. */
export interface TreeReader {
  /** The tree of the page that is shown; `undefined` while there is none or it changes. */
  readonly read: () => Promise<TreeNode | undefined>;
  readonly stop: () => Promise<void>;
}

const script = fileURLToPath(new URL('atspi-tree.py', import.meta.url));

/** Starts the reader on the accessibility bus that `env` leads to. */
export function startTreeReader(env: Readonly<Record<string, string>>): TreeReader {
  // The system's Python has the bindings; some of their names have a younger one.
  const child = spawn('/usr/bin/python3', ['-W', 'ignore::DeprecationWarning', script], {
    env: {...process.env, ...env},
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const forget = onProcessEnd(() => child.kill('SIGKILL'));
  const lines = createInterface({input: child.stdout})[Symbol.asyncIterator]();
  return {
    async read() {
      child.stdin.write('\n');
      const line = await lines.next();
      if (line.done) throw new Error('The reader of the tree has ended.');
      return (JSON.parse(line.value) as TreeNode | null) ?? undefined;
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
      forget();
    },
  };
}
