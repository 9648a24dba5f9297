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
  /**
   * What `cancel()` makes of the utterance that is spoken: `interrupted` later (Chromium),
   * `canceled` before it returns (Safari), an `end` later (Firefox).
   */
  readonly cancel: 'interrupted' | 'canceled-at-once' | 'late-end';
  /** A pause that somebody else asked for holds all that comes. */
  readonly paused: boolean;
}

const whole: FakeSpeechProfile = {
  voices: [fakeVoice('Arabic', 'ar'), fakeVoice('Majed', 'ar_SA'), fakeVoice('English', 'en-US')],
  voicesAfter: 0,
  speed: 11.5,
  startDelay: 40,
  course: 'whole',
  boundaries: 'words',
  cancel: 'interrupted',
  paused: false,
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
  safari: {...whole, cancel: 'canceled-at-once'},
  lateEnd: {...whole, cancel: 'late-end', boundaries: 'none'},
  bogusBoundary: {...whole, boundaries: 'bogus'},
  notAllowed: {...whole, course: 'not-allowed'},
  failing: {...whole, course: 'synthesis-failed'},
  heldByOthers: {...whole, paused: true},
} as const satisfies Record<string, FakeSpeechProfile>;
