import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';
import type {Page} from 'puppeteer-core';
import {onProcessEnd} from '../../setup/clean-up.ts';

/** The built app, served as its users get it. */
export interface AppServer {
  /** `http://localhost:PORT`. */
  readonly origin: string;
  readonly port: number;
  /** Ends the server; may be called twice. */
  readonly stop: () => Promise<void>;
}

export interface AppServerOptions {
  /** 0 or absent: any free one. Give the port of a stopped server to come back online. */
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Starts `dist/gateway/server.js`; the app must have been built. */
export async function startAppServer(
  options: AppServerOptions,
  signal: AbortSignal,
): Promise<AppServer> {
  signal.throwIfAborted();
  const child = spawn(process.execPath, ['dist/gateway/server.js'], {
    cwd: root,
    env: {...process.env, ...options.env, PORT: String(options.port ?? 0)},
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const forget = onProcessEnd(() => child.kill('SIGKILL'));
  const ended = once(child, 'exit');
  const stop = async () => {
    child.kill();
    const late = setTimeout(() => child.kill('SIGKILL'), 2000);
    await ended;
    clearTimeout(late);
    forget();
  };
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const address = new Promise<RegExpExecArray>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const match = /http:\/\/localhost:(\d+)/.exec(output);
      if (match) resolve(match);
    });
  });
  try {
    const failed = ended.then(() => {
      throw new Error(`The server did not start:\n${output}`);
    });
    const aborted = once(signal, 'abort').then(() => signal.throwIfAborted());
    const match = (await Promise.race([address, failed, aborted])) as RegExpExecArray;
    return {origin: match[0], port: Number(match[1]), stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * Takes the network away in earnest: the server is gone, and the browser believes itself offline,
 * so that `navigator.onLine` and the app's own requests tell the same.
 */
export async function goOffline(server: AppServer, page: Page): Promise<void> {
  await server.stop();
  await page.setOfflineMode(true);
}
