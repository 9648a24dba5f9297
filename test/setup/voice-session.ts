import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {onProcessEnd} from './clean-up.ts';
import {processesWith} from './private-processes.ts';
import {SoundRecorder} from './sound-recorder.ts';

/** A real voice that nobody hears, and a recording of what it says. */
export interface VoiceSession {
  /** The environment for a browser that shall speak with this voice. */
  readonly env: Readonly<Record<string, string>>;
  readonly recorder: SoundRecorder;
  /** Ends every process that was started in {@link env}; may be called twice. */
  readonly stop: () => Promise<void>;
}

/** The name of the PulseAudio sink that swallows the sound. */
const SINK = 'rawi';

/**
 * Starts a sound server without a device and a speech daemon with eSpeak NG, in a runtime folder
 * of their own, so that neither meets a daemon of the machine's user or of another test. Both end
 * with {@link VoiceSession.stop}, and with this process at the latest.
 */
export async function startVoiceSession(signal: AbortSignal): Promise<VoiceSession> {
  signal.throwIfAborted();
  const folder = mkdtempSync(path.join(tmpdir(), 'rawi-voice-'));
  const runtime = path.join(folder, 'run');
  const socket = path.join(runtime, 'pulse.socket');
  const env = {
    XDG_RUNTIME_DIR: runtime,
    XDG_CONFIG_HOME: path.join(folder, 'config'),
    XDG_CACHE_HOME: path.join(folder, 'cache'),
    PULSE_SERVER: `unix:${socket}`,
    SPEECHD_ADDRESS: `unix_socket:${path.join(runtime, 'speechd.sock')}`,
  };
  for (const each of [runtime, env.XDG_CONFIG_HOME, env.XDG_CACHE_HOME]) {
    mkdirSync(each, {recursive: true, mode: 0o700});
  }
  const endAll = (how: NodeJS.Signals) => {
    const own = processesWith(`XDG_RUNTIME_DIR=${runtime}`);
    for (const id of own) killQuietly(id, how);
    return own.length;
  };
  const forget = onProcessEnd(() => {
    endAll('SIGKILL');
    rmSync(folder, {recursive: true, force: true});
  });
  const stop = async () => {
    recorder?.stop();
    // The modules of the daemon end when it does; what hangs is ended the hard way.
    for (let tries = 0; endAll(tries < 10 ? 'SIGTERM' : 'SIGKILL') > 0 && tries < 20; tries++) {
      await delay(100);
    }
    forget();
    rmSync(folder, {recursive: true, force: true, maxRetries: 3});
  };
  let recorder: SoundRecorder | undefined;
  try {
    startDaemon('pulseaudio', pulseArguments(socket), env);
    await until(() => existsSync(socket), 'PulseAudio', signal);
    startDaemon('speech-dispatcher', speechArguments(runtime, folder), env);
    await until(() => existsSync(path.join(runtime, 'speechd.sock')), 'speech-dispatcher', signal);
    recorder = await SoundRecorder.start(`${SINK}.monitor`, env, signal);
    return {env, recorder, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

function pulseArguments(socket: string): string[] {
  return [
    '--daemonize=no',
    '-n', // no default script: no hardware, no D-Bus
    '--exit-idle-time=30', // ends by itself if its test was killed
    '--use-pid-file=no',
    `--load=module-null-sink sink_name=${SINK} rate=44100 channels=1`,
    `--load=module-native-protocol-unix socket=${socket} auth-anonymous=1`,
  ];
}

function speechArguments(runtime: string, folder: string): string[] {
  return [
    '--run-single',
    '--timeout=30',
    '--communication-method=unix_socket',
    `--socket-path=${path.join(runtime, 'speechd.sock')}`,
    `--pid-file=${path.join(runtime, 'speechd.pid')}`,
    `--log-dir=${folder}`,
  ];
}

function startDaemon(command: string, args: string[], env: Record<string, string>): ChildProcess {
  const child = spawn(command, args, {env: {...process.env, ...env}, stdio: 'ignore'});
  // A missing program shows itself by the socket that never comes.
  child.on('error', () => undefined);
  // Nor shall it keep this process waiting.
  child.unref();
  return child;
}

async function until(ready: () => boolean, what: string, signal: AbortSignal): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (ready()) return;
    await delay(100, undefined, {signal});
  }
  throw new Error(`${what} did not start.`);
}

function killQuietly(id: number, how: NodeJS.Signals): void {
  try {
    process.kill(id, how);
  } catch {
    // it has ended already
  }
}
