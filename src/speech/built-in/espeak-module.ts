import type {VoicePackUrls} from './protocol.ts';

/** An event of eSpeak NG as its JavaScript binding gives it. */
export interface EspeakEvent {
  readonly type: string;
  /** Index of a code point in the text, counted from 1. */
  readonly text_position: number;
  /** In milliseconds. */
  readonly audio_position: number;
}

/** The binding of eSpeak NG, as far as it is used here. */
export interface EspeakInstance {
  readonly samplerate: number;
  rate: number;
  pitch: number;
  range: number;
  set_voice(name: string): number;
  /** Synchronous; the callback gets one chunk of sound after the other and returns true to stop. */
  synthesize(
    text: string,
    callback: (samples: Int16Array<ArrayBuffer>, events: readonly EspeakEvent[]) => boolean,
  ): void;
}

type StartModule = (options: {
  getPreloadedPackage: () => ArrayBuffer;
  print: (line: string) => void;
  printErr: (line: string) => void;
}) => Promise<{readonly eSpeakNGWorker: new () => EspeakInstance}>;

/**
 * Fetches the voice pack and starts eSpeak NG in the calling context; about 90 ms of work.
 *
 * The script is loaded by `import()` of an address of our own origin: under the page's content
 * security policy that needs `script-src 'self'` alone, in a module worker as in a page, and is
 * no sink for Trusted Types.
 *
 * @throws {Error} where a file of the pack cannot be fetched or is not what it should be.
 */
export async function loadEspeak(
  {scriptUrl, dataUrl}: VoicePackUrls,
  signal: AbortSignal,
): Promise<EspeakInstance> {
  const [start, data] = await Promise.all([
    import(/* @vite-ignore */ new URL(scriptUrl, self.location.href).href).then(
      (module: {default: StartModule}) => module.default,
    ),
    fetchData(dataUrl, signal),
  ]);
  signal.throwIfAborted();
  const {eSpeakNGWorker: Instance} = await start({
    getPreloadedPackage: () => data,
    print: () => undefined,
    printErr: () => undefined,
  });
  return new Instance();
}

async function fetchData(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, {signal});
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return await response.arrayBuffer();
}
