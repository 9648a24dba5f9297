/**
 * What the page and `espeak.worker.ts` say to each other. Both sides compile this file, so it
 * names nothing of either platform.
 */

/** Where the two files of the voice pack are; absolute or relative to the worker's script. */
export interface VoicePackUrls {
  readonly scriptUrl: string;
  readonly dataUrl: string;
}

/** How eSpeak NG is to speak. */
export interface EspeakVoice {
  /** A name of eSpeak NG, with the variant after a plus: `ar`, `gmw/en-US+Annie`. */
  readonly name: string;
  /** Words per minute, 80 to 450. */
  readonly wordsPerMinute: number;
  /** 0 to 100; 50 is the voice's own. */
  readonly pitch: number;
  /** How much the melody moves, 0 (monotone) to 100; 50 is the voice's own. */
  readonly range: number;
}

/** eSpeak NG began a word, or what it takes for one: parts of numbers and of compounds too. */
export interface EspeakWordEvent {
  /** Index of its first code point in the text, counted from 1. */
  readonly position: number;
  /** Milliseconds from the start of the sound. */
  readonly time: number;
}

export interface Synthesis {
  /** Mono. */
  readonly samples: Int16Array<ArrayBuffer>;
  /** In hertz. */
  readonly sampleRate: number;
  readonly words: readonly EspeakWordEvent[];
}

export type EspeakRequest =
  | {readonly type: 'load'; readonly pack: VoicePackUrls}
  | {
      readonly type: 'synthesise';
      readonly id: number;
      readonly text: string;
      readonly voice: EspeakVoice;
      /** Goes before all that is not urgent. */
      readonly urgent: boolean;
    }
  /** Makes a request urgent that waits its turn. */
  | {readonly type: 'hurry'; readonly id: number}
  /** Forgets a request that waits its turn; nothing more is heard of it. */
  | {readonly type: 'cancel'; readonly id: number};

export type EspeakResponse =
  | {readonly type: 'loaded'}
  | {readonly type: 'load-failed'; readonly message: string}
  | {readonly type: 'synthesised'; readonly id: number; readonly synthesis: Synthesis}
  | {readonly type: 'failed'; readonly id: number; readonly message: string};
