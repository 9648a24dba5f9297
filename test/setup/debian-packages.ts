import {spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findChromium, findFirefox, findOnPath} from './executables.ts';

/** A program the tests need that npm does not bring. */
export interface DebianPackage {
  readonly name: string;
  readonly isPresent: () => boolean;
}

const onPath =
  (...names: string[]) =>
  () =>
    findOnPath(...names) !== undefined;

/** For pages in a real browser. */
export const browserPackages: readonly DebianPackage[] = [
  {name: 'chromium', isPresent: () => findChromium() !== undefined},
  {name: 'firefox-esr', isPresent: () => findFirefox() !== undefined},
];

/** Arabic letters of the device, beside which the stand-ins of the fonts are laid. */
export const fontPackages: readonly DebianPackage[] = [
  {name: 'fonts-noto-core', isPresent: () => existsSync('/usr/share/fonts/truetype/noto')},
];

/** For a real device voice, and for hearing what it says without a sound card. */
export const voicePackages: readonly DebianPackage[] = [
  {name: 'speech-dispatcher', isPresent: onPath('speech-dispatcher')},
  {
    name: 'speech-dispatcher-espeak-ng',
    isPresent: () => isInLibraryFolder('speech-dispatcher-modules/sd_espeak-ng'),
  },
  {
    // Without it the daemon hangs at its first utterance.
    name: 'speech-dispatcher-audio-plugins',
    isPresent: () => isInLibraryFolder('speech-dispatcher/spd_pulse.so'),
  },
  {name: 'espeak-ng', isPresent: onPath('espeak-ng')},
  {name: 'pulseaudio', isPresent: onPath('pulseaudio')},
  {name: 'pulseaudio-utils', isPresent: () => onPath('pactl')() && onPath('parec')()},
];

/** ICU's Arabic numbers, beside which ours are laid. */
export const numberPackages: readonly DebianPackage[] = [
  {name: 'python3-icu', isPresent: () => existsSync('/usr/lib/python3/dist-packages/icu')},
];

/** For the media keys of a desktop. */
export const desktopPackages: readonly DebianPackage[] = [
  {name: 'dbus-daemon', isPresent: onPath('dbus-daemon')},
  {name: 'dbus-bin', isPresent: onPath('dbus-send')},
];

/** For what a screen reader says, in a browser on a screen that nobody sees. */
export const screenReaderPackages: readonly DebianPackage[] = [
  {name: 'orca', isPresent: onPath('orca')},
  {name: 'at-spi2-core', isPresent: () => existsSync('/usr/libexec/at-spi-bus-launcher')},
  {name: 'xvfb', isPresent: onPath('Xvfb')},
  {name: 'openbox', isPresent: onPath('openbox')},
  {name: 'xdotool', isPresent: onPath('xdotool')},
  {name: 'python3-gi', isPresent: () => existsSync('/usr/lib/python3/dist-packages/gi')},
  {
    name: 'gir1.2-atspi-2.0',
    isPresent: () => isInLibraryFolder('girepository-1.0/Atspi-2.0.typelib'),
  },
];

/** The names of those of `packages` that are not there. */
export function missingPackages(packages: readonly DebianPackage[]): string[] {
  return packages.filter(({isPresent}) => !isPresent()).map(({name}) => name);
}

/**
 * Makes sure that `packages` are there: installs the missing ones where this process may (root
 * on Debian), else throws an error whose message is one line that says what to install.
 */
export async function requirePackages(
  packages: readonly DebianPackage[],
  signal: AbortSignal,
): Promise<void> {
  const missing = missingPackages(packages);
  if (missing.length === 0) return;
  const advice = `Missing for the tests: apt-get install ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !findOnPath('apt-get')) throw new Error(advice);
  // The lists of a fresh container are empty or old.
  await aptGet(['update', '--quiet'], signal);
  await aptGet(['install', '--yes', '--quiet', '--no-install-recommends', ...missing], signal);
  const still = missingPackages(packages);
  if (still.length > 0)
    throw new Error(`Missing for the tests: apt-get install ${still.join(' ')}`);
}

function aptGet(args: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      signal,
    });
    child.once('error', reject);
    // A failure is told by what is missing afterwards; `update` may fail for one stale source.
    child.once('close', () => resolve());
  });
}

/** In `/usr/lib` or its folder for this machine's architecture (`x86_64-linux-gnu`, say). */
function isInLibraryFolder(file: string): boolean {
  const root = '/usr/lib';
  if (!existsSync(root)) return false;
  const folders = readdirSync(root).filter((name) => name.includes('-linux-gnu'));
  return ['.', ...folders].some((folder) => existsSync(`${root}/${folder}/${file}`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await requirePackages([...browserPackages, ...voicePackages], AbortSignal.timeout(600_000));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
