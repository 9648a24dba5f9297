import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {promisify} from 'node:util';
import {onProcessEnd} from './clean-up.ts';

const run = promisify(execFile);

/** A session D-Bus of its own: no program of the machine's user is on it, and none is started. */
export interface MessageBus {
  /** The environment for a program that shall be on this bus. */
  readonly env: Readonly<Record<string, string>>;
  /**
   * Calls `dbus-send` on this bus with `args`; resolves to what it prints.
   *
   * @throws where the call fails
   */
  readonly send: (...args: string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const configuration = (socket: string, folders: readonly string[]) => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=${socket}</listen>
  ${folders.map((folder) => `<servicedir>${folder}</servicedir>`).join('')}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`;

/** @param serviceFolders where the bus finds programs that it may start; none if absent */
export async function startMessageBus(
  signal: AbortSignal,
  serviceFolders: readonly string[] = [],
): Promise<MessageBus> {
  signal.throwIfAborted();
  const folder = mkdtempSync(path.join(tmpdir(), 'rawi-bus-'));
  const file = path.join(folder, 'bus.conf');
  writeFileSync(file, configuration(path.join(folder, 'bus.socket'), serviceFolders));
  const child = spawn(
    'dbus-daemon',
    ['--nofork', '--nosyslog', `--config-file=${file}`, '--print-address=1'],
    {stdio: ['ignore', 'pipe', 'ignore']},
  );
  const ended = once(child, 'exit');
  const forget = onProcessEnd(() => {
    child.kill('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  });
  const stop = async () => {
    child.kill();
    await ended;
    forget();
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    const [printed] = (await Promise.race([
      once(child.stdout, 'data', {signal}),
      once(child, 'error', {signal}).then(([error]) => Promise.reject(error as Error)),
    ])) as [Buffer];
    const address = printed.toString().trim();
    const send = async (...args: string[]) => {
      const {stdout} = await run('dbus-send', [`--bus=${address}`, ...args], {timeout: 10_000});
      return stdout;
    };
    return {env: {DBUS_SESSION_BUS_ADDRESS: address}, send, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}
