import {spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {onProcessEnd} from './clean-up.ts';
import type {MessageBus} from './message-bus.ts';
import {processesWith} from './private-processes.ts';

/** A screen that nobody sees, with windows, and what they hand to assistive technology. */
export interface AccessibleDesktop {
  /** The environment for a program that shall be on the screen and be read, and for a reader. */
  readonly env: Readonly<Record<string, string>>;
  /** The home of the programs on this desktop; goes with it. */
  readonly home: string;
  /** Ends every process that was started in {@link env}; may be called twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts an X server and the accessibility bus, without a screen reader.
 *
 * @param width of the screen, in pixels
 * @param isManaged whether windows are to have a manager: they need one to be given the keyboard, and
 *   have another size with it
 */
export async function startAccessibleDesktop(
  bus: MessageBus,
  signal: AbortSignal,
  {isManaged = false, width = 1280} = {},
): Promise<AccessibleDesktop> {
  signal.throwIfAborted();
  const home = mkdtempSync(path.join(tmpdir(), 'rawi-desktop-'));
  const runtime = path.join(home, 'run');
  mkdirSync(runtime, {mode: 0o700});
  const children: ChildProcess[] = [];
  const endAll = () => {
    for (const child of children) child.kill('SIGKILL');
    // What the accessibility bus starts leaves its parent.
    for (const id of processesWith(`XDG_RUNTIME_DIR=${runtime}`)) killQuietly(id);
    rmSync(home, {recursive: true, force: true, maxRetries: 5});
  };
  const forget = onProcessEnd(endAll);
  const stop = async () => {
    const ended = children
      .filter(({pid, exitCode, signalCode}) => pid && exitCode === null && signalCode === null)
      .map((child) => once(child, 'exit'));
    endAll();
    forget();
    await Promise.all(ended);
  };
  try {
    const env = {
      ...bus.env,
      DISPLAY: await startDisplay(children, width, signal),
      HOME: home,
      XDG_RUNTIME_DIR: runtime,
      XDG_CONFIG_HOME: path.join(home, 'config'),
      XDG_DATA_HOME: path.join(home, 'data'),
      LANG: 'C.UTF-8',
      GNOME_ACCESSIBILITY: '1',
      // No desktop is there that would keep settings.
      GSETTINGS_BACKEND: 'memory',
    };
    const start = (program: string, args: readonly string[] = []) => {
      const child = spawn(program, args, {env: {...process.env, ...env}, stdio: 'ignore'});
      child.on('error', () => undefined);
      children.push(child);
    };
    if (isManaged) start('openbox');
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await sayThatSomebodyListens(bus, signal);
    return {env, home, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts an X server on a free display and resolves to its name. */
async function startDisplay(
  children: ChildProcess[],
  width: number,
  signal: AbortSignal,
): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', `${width}x1000x24`, '-nolisten', 'tcp'];
  const child = spawn('Xvfb', args, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(child);
  const [number] = (await Promise.race([
    once(child.stdio[3]!, 'data', {signal}),
    once(child, 'error', {signal}).then(([error]) => Promise.reject(error as Error)),
  ])) as [Buffer];
  return `:${number.toString().trim()}`;
}

/** Without it browsers build no tree. */
async function sayThatSomebodyListens(bus: MessageBus, signal: AbortSignal): Promise<void> {
  for (const property of ['IsEnabled', 'ScreenReaderEnabled']) {
    for (;;) {
      try {
        await bus.send(
          '--print-reply',
          '--dest=org.a11y.Bus',
          '/org/a11y/bus',
          'org.freedesktop.DBus.Properties.Set',
          'string:org.a11y.Status',
          `string:${property}`,
          'variant:boolean:true',
        );
        break;
      } catch {
        await delay(200, undefined, {signal}); // the launcher is not on the bus yet
      }
    }
  }
}

function killQuietly(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
