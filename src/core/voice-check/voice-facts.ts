import type {DevicePlatform} from './device-platform.ts';

/** What is known of a voice that speaks for the device. */
export interface VoiceTraits {
  readonly id: string;
  /** Whether the text stays on the device. */
  readonly local: boolean;
  /** Whether it tells of its words; absent where nobody knows. */
  readonly tellsWords?: boolean;
  /** The platform's own choice, of which nothing can be known. */
  readonly isSystem?: boolean;
}

export type Answer = 'yes' | 'no' | 'unknown';

/** What the listener can expect of a voice on their device. */
export interface VoiceFacts {
  /** Whether it reads with no network. */
  readonly offline: Answer;
  /** Whether it goes on when the screen has gone off. */
  readonly screenOff: Answer;
  /** Whether the words can be lit as they are heard, and not by an estimate. */
  readonly words: Answer;
}

/** What Rawi's own voice can do, on every device. */
export const BUILT_IN_FACTS: VoiceFacts = Object.freeze({
  offline: 'yes',
  screenOff: 'yes',
  words: 'yes',
});

/**
 * Whether a page that nobody sees speaks on through the device. Phones suspend it
 * (internetarchive/bookreader#1076); on a computer a page that speaks counts as one that plays
 * sound, as long as the computer itself does not sleep.
 */
const SPEAKS_HIDDEN: Readonly<Record<DevicePlatform, Answer>> = {
  android: 'no',
  samsung: 'no',
  ios: 'no',
  windows: 'yes',
  macos: 'yes',
  linux: 'yes',
  chromeos: 'unknown',
  other: 'unknown',
};

/** What a voice of the device can do, and where that is not known, that it is not. */
export function voiceFacts(voice: VoiceTraits, platform: DevicePlatform): VoiceFacts {
  return {
    offline: voice.isSystem ? 'unknown' : voice.local ? 'yes' : 'no',
    screenOff: SPEAKS_HIDDEN[platform],
    words: voice.tellsWords === undefined ? 'unknown' : voice.tellsWords ? 'yes' : 'no',
  };
}
