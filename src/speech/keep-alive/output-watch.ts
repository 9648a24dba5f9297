/** The part of `navigator.mediaDevices` that tells of loudspeakers and headphones. */
export type OutputList = Pick<MediaDevices, 'enumerateDevices' | 'addEventListener'>;

/**
 * Notices that headphones were taken away. Browsers pause their own players then; a voice of the
 * device would speak on through the loudspeaker.
 */
export class OutputWatch {
  readonly #devices: OutputList;
  readonly #onRemoved: () => void;
  #outputs: Promise<readonly string[]>;

  constructor(devices: OutputList, onRemoved: () => void) {
    this.#devices = devices;
    this.#onRemoved = onRemoved;
    this.#outputs = this.#list();
    devices.addEventListener('devicechange', () => void this.#compare());
  }

  async #compare(): Promise<void> {
    const known = this.#outputs;
    this.#outputs = this.#list();
    const [before, now] = await Promise.all([known, this.#outputs]);
    // Without a permission browsers give no ids, only how many there are.
    if (now.length < before.length || before.some((id) => !now.includes(id))) this.#onRemoved();
  }

  async #list(): Promise<readonly string[]> {
    try {
      const devices = await this.#devices.enumerateDevices();
      return devices.filter(({kind}) => kind === 'audiooutput').map(({deviceId}) => deviceId);
    } catch {
      return []; // this browser does not tell
    }
  }
}
