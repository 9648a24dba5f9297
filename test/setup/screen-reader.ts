import {spawn, execFile, type ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {once} from 'node:events';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import {onProcessEnd} from './clean-up.ts';
import type {MessageBus} from './message-bus.ts';
import {processesWith} from './private-processes.ts';
import type {VoiceSession} from './voice-session.ts';

const run = promisify(execFile);

/** A screen that nobody sees, and Orca, which says what is on it. */
export interface ScreenReader {
  /** The environment for a program that shall be on the screen and be read. */
  readonly env: Readonly<Record<string, string>>;
  /** Everything that Orca has said so far, one utterance each. */
  readonly said: () => readonly string[];
  /** Presses a key as a keyboard does; the names are those of X (`Tab`, `space`, `shift+Tab`). */
  readonly press: (key: string) => Promise<void>;
  /** Gives the keyboard to the window of `program`; resolves when it has it. */
  readonly focus: (program: string, signal: AbortSignal) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Orca without a speech daemon: it writes what it says into its log all the same, and waits for
 * nobody. (A daemon with the module that is made for silence plays a message of half a minute, and
 * now and then Orca waits for its end.) `--disable speech` would also drop what live regions say.
 * The log is written line by line: else it comes in pieces of 8 KiB, and late.
 */
const MUTE_ORCA = `
import builtins, runpy, shutil, sys
sys.modules['speechd'] = None
plain_open = builtins.open
def open_by_lines(file, mode='r', *args, **more):
    if file == sys.argv[-1] and mode == 'w':
        return plain_open(file, mode, 1)
    return plain_open(file, mode, *args, **more)
builtins.open = open_by_lines
runpy.run_path(shutil.which('orca'), run_name='__main__')
`;

/** What Orca writes when it is about to listen. */
const READY = 'ORCA: Starting ATSPI registry';
/** Lines of Orca's log that tell of its speech. */
const SPEECH = /SPEECH OUTPUT: '(.*?)'(?: ?\{.*)?$/;

/**
 * Starts an X server, a window manager, the accessibility bus and Orca, which makes no sound: what
 * it says is taken from its log. Only one Orca of a user can run at a time.
 */
export async function startScreenReader(
  voice: VoiceSession,
  bus: MessageBus,
  signal: AbortSignal,
): Promise<ScreenReader> {
  signal.throwIfAborted();
  const folder = mkdtempSync(path.join(tmpdir(), 'rawi-orca-'));
  const log = path.join(folder, 'orca.log');
  const runtime = path.join(folder, 'run');
  const config = path.join(folder, 'config');
  mkdirSync(runtime, {mode: 0o700});
  mkdirSync(config);
  const children: ChildProcess[] = [];
  // What the accessibility bus starts leaves its parent.
  const endOthers = () => {
    for (const id of processesWith(`XDG_RUNTIME_DIR=${runtime}`)) killQuietly(id);
  };
  const forget = onProcessEnd(() => {
    for (const child of children) child.kill('SIGKILL');
    endOthers();
    rmSync(folder, {recursive: true, force: true});
  });
  const stop = async () => {
    for (const child of children.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = once(child, 'exit');
      // Orca takes its time to say goodbye.
      child.kill('SIGKILL');
      await ended;
    }
    endOthers();
    forget();
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  };
  try {
    const display = await startDisplay(children, signal);
    const env = {
      ...bus.env,
      DISPLAY: display,
      HOME: folder,
      XDG_RUNTIME_DIR: runtime,
      XDG_CONFIG_HOME: config,
      LANG: 'C.UTF-8',
      GNOME_ACCESSIBILITY: '1',
      // No desktop is there that would keep settings.
      GSETTINGS_BACKEND: 'memory',
      PULSE_SERVER: voice.env['PULSE_SERVER']!,
    };
    const start = (program: string, args: readonly string[] = []) => {
      const child = spawn(program, args, {env: {...process.env, ...env}, stdio: 'ignore'});
      child.on('error', () => undefined);
      children.push(child);
    };
    start('openbox');
    start('/usr/libexec/at-spi-bus-launcher', ['--launch-immediately']);
    await sayThatAScreenReaderRuns(bus, signal);
    start('/usr/bin/python3', ['-c', MUTE_ORCA, '--disable', 'braille', '--debug-file', log]);
    const logged = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
    const said = () =>
      logged()
        .split('\n')
        .map((line) => SPEECH.exec(line)?.[1])
        .filter((each) => each !== undefined);
    while (!logged().includes(READY)) await delay(200, undefined, {signal});
    const xdotool = async (...args: string[]) =>
      (await run('xdotool', args, {env: {...process.env, DISPLAY: display}, timeout: 10_000}))
        .stdout;
    return {
      env,
      said,
      stop,
      async press(key) {
        await xdotool('key', '--clearmodifiers', key);
      },
      async focus(program, focusSignal) {
        for (;;) {
          try {
            const found = await xdotool('search', '--onlyvisible', '--class', program);
            const window = found.trim().split('\n').at(-1)!;
            await xdotool('windowfocus', window);
            if ((await xdotool('getwindowfocus')).trim() === window) return;
          } catch {
            // The window is not there yet.
          }
          await delay(200, undefined, {signal: focusSignal});
        }
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts an X server on a free display and resolves to its name. */
async function startDisplay(children: ChildProcess[], signal: AbortSignal): Promise<string> {
  const child = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  children.push(child);
  const [number] = (await Promise.race([
    once(child.stdio[3]!, 'data', {signal}),
    once(child, 'error', {signal}).then(([error]) => Promise.reject(error as Error)),
  ])) as [Buffer];
  return `:${number.toString().trim()}`;
}

/** Without it browsers build no tree for a screen reader. */
async function sayThatAScreenReaderRuns(bus: MessageBus, signal: AbortSignal): Promise<void> {
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
