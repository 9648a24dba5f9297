import {spawn, execFile} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {promisify} from 'node:util';
import type {AccessibleDesktop} from './accessible-desktop.ts';

const run = promisify(execFile);

/** Orca, which says what is on a desktop; it ends with the desktop. */
export interface ScreenReader {
  /** Everything that it has said so far, one utterance each. */
  readonly said: () => readonly string[];
  /** Presses a key as a keyboard does; the names are those of X (`Tab`, `space`, `shift+Tab`). */
  readonly press: (key: string) => Promise<void>;
  /** Gives the keyboard to the window of `program`; resolves when it has it. */
  readonly focus: (program: string, signal: AbortSignal) => Promise<void>;
  /** Puts the window of `program` away and brings it back, without the keyboard. */
  readonly reopen: (program: string) => Promise<void>;
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

/** What its user has told Orca: not to say the names of keys, nor to begin by itself to read. */
const CUSTOM = `
import orca.settings
orca.settings.enableKeyEcho = False
orca.settings.pageSummaryOnLoad = False
orca.settings.sayAllOnLoad = False
`;

/** What Orca writes when it is about to listen. */
const READY = 'ORCA: Starting ATSPI registry';
/** Lines of Orca's log that tell of its speech. */
const SPEECH = /SPEECH OUTPUT: '(.*?)'(?: ?\{.*)?$/;

/** The keys that are held while another one is pressed, by the names in front of the `+`. */
const MODIFIERS: Readonly<Record<string, string>> = {
  alt: 'Alt_L',
  ctrl: 'Control_L',
  shift: 'Shift_L',
};

/**
 * Starts Orca on a desktop. It makes no sound: what it says is taken from its log. Only one Orca of
 * a user can run at a time.
 */
export async function startScreenReader(
  desktop: AccessibleDesktop,
  signal: AbortSignal,
): Promise<ScreenReader> {
  signal.throwIfAborted();
  const own = path.join(desktop.env['XDG_DATA_HOME']!, 'orca');
  mkdirSync(own, {recursive: true});
  writeFileSync(path.join(own, 'orca-customizations.py'), CUSTOM);
  const log = path.join(desktop.home, 'orca.log');
  // In the language of its listener, as far as it has been translated.
  const env = {...process.env, ...desktop.env, LANGUAGE: 'ar'};
  const args = ['-c', MUTE_ORCA, '--disable', 'braille', '--debug-file', log];
  const orca = spawn('/usr/bin/python3', args, {env, stdio: 'ignore'});
  orca.on('error', () => undefined);
  const logged = () => (existsSync(log) ? readFileSync(log, 'utf8') : '');
  while (!logged().includes(READY)) {
    // It ends at once where the user has another one.
    if (orca.exitCode !== null) throw new Error('Orca does not stay: does another one run?');
    await delay(200, undefined, {signal});
  }
  const xdotool = async (...commands: string[]) =>
    (await run('xdotool', commands, {env, timeout: 10_000})).stdout;
  const windowOf = async (program: string) =>
    (await xdotool('search', '--onlyvisible', '--class', program)).trim().split('\n').at(-1)!;
  return {
    said: () =>
      logged()
        .split('\n')
        .map((line) => SPEECH.exec(line)?.[1])
        .filter((each) => each !== undefined),
    async press(keys) {
      const names = keys.split('+');
      const held = names.slice(0, -1).map((name) => MODIFIERS[name] ?? name);
      // What is held is let go of last, as by a hand: else Orca takes the other key for its own.
      await xdotool(
        ...held.flatMap((name) => ['keydown', name]),
        ...['key', names.at(-1)!],
        ...held.reverse().flatMap((name) => ['keyup', name]),
      );
    },
    async focus(program, focusSignal) {
      for (;;) {
        try {
          const window = await windowOf(program);
          await xdotool('windowfocus', window);
          if ((await xdotool('getwindowfocus')).trim() === window) return;
        } catch {
          // The window is not there yet.
        }
        await delay(200, undefined, {signal: focusSignal});
      }
    },
    async reopen(program) {
      const window = await windowOf(program);
      await xdotool('windowminimize', '--sync', window);
      await xdotool('windowmap', '--sync', window);
    },
  };
}
