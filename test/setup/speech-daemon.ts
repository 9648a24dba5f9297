import {spawn} from 'node:child_process';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import {processesWith} from './private-processes.ts';
import type {VoiceSession} from './voice-session.ts';

/** The names, as the kernel cuts them, of speech-dispatcher and of the modules that speak for it. */
const PROCESS_NAMES = /^(speech-dispatch|sd_)/;

/** The speech daemon of one {@link VoiceSession}, to be killed and to come back. */
export class SpeechDaemon {
  readonly #env: VoiceSession['env'];
  readonly #runtime: string;

  constructor({env}: VoiceSession) {
    this.#env = env;
    this.#runtime = env['XDG_RUNTIME_DIR']!;
  }

  /** Ends the daemon and its modules without a chance to say anything; returns how many. */
  kill(): number {
    const own = processesWith(`XDG_RUNTIME_DIR=${this.#runtime}`)
      .map((id) => ({id, name: nameOf(id)}))
      .filter(({name}) => PROCESS_NAMES.test(name))
      // The daemon first: it would tell the browser that a module is gone.
      .sort((a, b) => Number(a.name.startsWith('sd_')) - Number(b.name.startsWith('sd_')));
    for (const {id} of own) killQuietly(id);
    return own.length;
  }

  /** Starts it anew, as a desktop does by itself when a program asks for it; resolves when ready. */
  async start(signal: AbortSignal): Promise<void> {
    const socket = path.join(this.#runtime, 'speechd.sock');
    const pid = path.join(this.#runtime, 'speechd.pid');
    // A killed daemon leaves them behind.
    for (const file of [socket, pid]) rmSync(file, {force: true});
    const child = spawn(
      'speech-dispatcher',
      [
        '--run-single',
        '--timeout=30',
        '--communication-method=unix_socket',
        `--socket-path=${socket}`,
        `--pid-file=${pid}`,
        `--log-dir=${this.#runtime}`,
      ],
      {env: {...process.env, ...this.#env}, stdio: 'ignore'},
    );
    // A missing program shows itself by the socket that never comes.
    child.on('error', () => undefined);
    child.unref();
    while (!existsSync(socket)) await delay(20, undefined, {signal});
  }
}

function nameOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/comm`, 'utf8');
  } catch {
    return ''; // it ended meanwhile
  }
}

function killQuietly(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // it has ended already
  }
}
