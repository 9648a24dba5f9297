import type {MessageBus} from '../../setup/message-bus.ts';
import {until} from './rawi-page.ts';

/** What the desktop shows of a player. Times in seconds. */
export interface ShownPlayer {
  readonly status: 'Playing' | 'Paused' | 'Stopped';
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  /** The file in which the browser keeps the picture for the desktop. */
  readonly artwork: string | undefined;
  readonly duration: number;
  readonly position: number;
}

const PLAYER = 'org.mpris.MediaPlayer2.Player';
const OBJECT = '/org/mpris/MediaPlayer2';
const MICROSECONDS = 1_000_000;

/**
 * The media keys of a Linux desktop, and what its lock screen shows: MPRIS, as the desktop speaks
 * it with the browser. What arrives in the page has gone the way of a real key.
 *
 * Source: the MPRIS D-Bus interface specification 2.2.
 */
export class MediaKeys {
  readonly #bus: MessageBus;
  readonly #name: string;

  private constructor(bus: MessageBus, name: string) {
    this.#bus = bus;
    this.#name = name;
  }

  /** Resolves when a browser on the bus shows a player. */
  static async find(bus: MessageBus, signal: AbortSignal): Promise<MediaKeys> {
    let name: string | undefined;
    await until(async () => {
      const names = await bus.send(
        '--print-reply',
        '--dest=org.freedesktop.DBus',
        '/org/freedesktop/DBus',
        'org.freedesktop.DBus.ListNames',
      );
      name = /org\.mpris\.MediaPlayer2\.[\w.]+/.exec(names)?.[0];
      return name !== undefined;
    }, signal);
    return new MediaKeys(bus, name!);
  }

  /** Presses a key. `PlayPause` is the one button of headphones. */
  async press(key: 'Play' | 'Pause' | 'PlayPause' | 'Stop' | 'Next' | 'Previous'): Promise<void> {
    await this.#call(key);
  }

  /** As a desktop's slider does. */
  async goTo(seconds: number): Promise<void> {
    const track = /object path "([^"]+)"/.exec(await this.#get('Metadata'))?.[1] ?? '/';
    const position = Math.round(seconds * MICROSECONDS);
    await this.#call('SetPosition', `objpath:${track}`, `int64:${position}`);
  }

  /** Goes a little forwards or back. */
  async skip(seconds: number): Promise<void> {
    await this.#call('Seek', `int64:${Math.round(seconds * MICROSECONDS)}`);
  }

  async shown(): Promise<ShownPlayer> {
    const [metadata, status, position] = await Promise.all([
      this.#get('Metadata'),
      this.#get('PlaybackStatus'),
      this.#get('Position'),
    ]);
    const entry = (key: string, pattern: string) =>
      new RegExp(`"${key}"\\s+variant\\s+${pattern}`).exec(metadata)?.[1];
    const time = (value: string | undefined) => Number(value ?? NaN) / MICROSECONDS;
    return {
      status: /variant\s+string "(\w+)"/.exec(status)![1] as ShownPlayer['status'],
      title: entry('xesam:title', 'string "([^"]*)"') ?? '',
      artist: entry('xesam:artist', 'array \\[\\s+string "([^"]*)"') ?? '',
      album: entry('xesam:album', 'string "([^"]*)"') ?? '',
      artwork: entry('mpris:artUrl', 'string "file://([^"]*)"'),
      duration: time(entry('mpris:length', 'int64 (-?\\d+)')),
      position: time(/int64 (-?\d+)/.exec(position)?.[1]),
    };
  }

  #get(property: string): Promise<string> {
    return this.#bus.send(
      '--print-reply',
      `--dest=${this.#name}`,
      OBJECT,
      'org.freedesktop.DBus.Properties.Get',
      `string:${PLAYER}`,
      `string:${property}`,
    );
  }

  #call(method: string, ...args: string[]): Promise<string> {
    return this.#bus.send(
      '--print-reply',
      `--dest=${this.#name}`,
      OBJECT,
      `${PLAYER}.${method}`,
      ...args,
    );
  }
}
