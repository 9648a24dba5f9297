import {fakeVoice} from './fake-voices.ts';

/** How a fake platform behaves. */
export interface FakeSpeechProfile {
  readonly voices: readonly SpeechSynthesisVoice[];
  /** When the list is there; before, there is an empty one, and a `voiceschanged` that says so. */
  readonly voicesAfter: number;
  /** Characters a second at rate 1. */
  readonly speed: number;
  /** From `speak()` to `start`, in milliseconds. */
  readonly startDelay: number;
  /** What happens between `speak()` and the end. */
  readonly course:
    | 'whole'
    | 'never-start'
    | 'never-end'
    /** A muted tab in Chromium. */
    | 'end-before-start'
    | 'end-at-once'
    /** The sound ends, the event is lost. */
    | 'lost-end'
    | 'not-allowed'
    | 'synthesis-failed';
  /** Word events as they ought to be, none, or (macOS) ones that cannot be true. */
  readonly boundaries: 'words' | 'none' | 'bogus';
  /** Whether word events tell how long the word is; Chromium's of sentences and Firefox's say 0. */
  readonly charLength: 'told' | 'zero';
  /** The unit of `elapsedTime`: seconds in Firefox. */
  readonly elapsedIn: 'ms' | 's';
  /**
   * What `cancel()` makes of the utterance that is spoken: `interrupted` later (Chromium),
   * `canceled` before it returns (Safari), an `end` later (Firefox).
   */
  readonly cancel: 'interrupted' | 'canceled-at-once' | 'late-end';
  /** A `speak()` sooner after `cancel()` is lost; in milliseconds. */
  readonly cancelGap: number;
  /** A pause that somebody else asked for holds all that comes. */
  readonly paused: boolean;
  /** `resume()` without an utterance does nothing (Chromium). */
  readonly resumeNeedsUtterance: boolean;
  /**
   * What `pause()` does: holds; ends the sound for good without an event (Android); leaves the
   * speech daemon so that nothing is ever spoken again (Linux).
   */
  readonly pause: 'holds' | 'loses' | 'wedges';
  /** What an utterance without anything to say does: fails and wedges the daemon (Linux). */
  readonly empty: 'ends' | 'wedges';
  /** The voice falls silent so long after the start without an event, and `speaking` says so or not. */
  readonly death: {readonly after: number; readonly speaking: boolean} | undefined;
  /** So many first utterances are lost. */
  readonly coldStarts: number;
  /** A first `speak()` outside of a gesture is dropped (iOS). */
  readonly needsGesture: boolean;
  /** Voices of the network are never heard from. */
  readonly unreachable: boolean;
  /** What decides who speaks: the utterance's voice, or its language alone (Android). */
  readonly speaker: 'voice' | 'language';
  /** Whether the voice stops for good where it sees a mark of markup (Edge). */
  readonly markup: 'read' | 'cuts';
  /** How many times as fast a voice speaks at a rate. */
  readonly pace: (rate: number) => number;
  /** The most characters of an utterance; more fail with `text-too-long`. */
  readonly longest: number;
}

const whole: FakeSpeechProfile = {
  voices: [fakeVoice('Arabic', 'ar'), fakeVoice('Majed', 'ar_SA'), fakeVoice('English', 'en-US')],
  voicesAfter: 0,
  speed: 11.5,
  startDelay: 40,
  course: 'whole',
  boundaries: 'words',
  charLength: 'told',
  elapsedIn: 'ms',
  cancel: 'interrupted',
  cancelGap: 0,
  paused: false,
  resumeNeedsUtterance: false,
  pause: 'holds',
  empty: 'ends',
  death: undefined,
  coldStarts: 0,
  needsGesture: false,
  unreachable: false,
  speaker: 'voice',
  markup: 'read',
  pace: (rate) => rate,
  longest: 32_767,
};

/** The platforms that the engine must get along with, each by the trait that is its own. */
export const profiles = {
  normal: whole,
  noBoundary: {...whole, boundaries: 'none'},
  emptyVoicesFirst: {...whole, voicesAfter: 1900},
  noVoices: {...whole, voices: []},
  endBeforeStart: {...whole, course: 'end-before-start'},
  endAtOnce: {...whole, course: 'end-at-once'},
  neverStart: {...whole, course: 'never-start'},
  neverEnd: {...whole, course: 'never-end', boundaries: 'none'},
  lostEnd: {...whole, course: 'lost-end', boundaries: 'none'},
  safari: {...whole, cancel: 'canceled-at-once', cancelGap: 125},
  lateEnd: {...whole, cancel: 'late-end', boundaries: 'none'},
  bogusBoundary: {...whole, boundaries: 'bogus'},
  notAllowed: {...whole, course: 'not-allowed'},
  failing: {...whole, course: 'synthesis-failed'},
  heldByOthers: {...whole, paused: true, resumeNeedsUtterance: true},
  heldQueue: {...whole, paused: true},
  androidPause: {...whole, pause: 'loses', boundaries: 'none', speaker: 'language'},
  linux: {...whole, pause: 'wedges', empty: 'wedges', boundaries: 'none'},
  cold: {...whole, coldStarts: 1},
  iPhone: {...whole, needsGesture: true, cancel: 'canceled-at-once', cancelGap: 125},
} as const satisfies Record<string, FakeSpeechProfile>;
