import type {
  GuidedPlatform,
  InstallAction,
  InstallNote,
} from '../../core/voice-check/install-guide.ts';
import type {VoiceFacts} from '../../core/voice-check/voice-facts.ts';

/** The strings of the voices: what they are, how they are chosen, and how the listener tries them. */
export interface VoiceCheckMessages {
  readonly title: string;
  /** What opens it, and what it says. */
  readonly open: string;

  readonly card: {
    readonly text: string;
    readonly tryVoice: string;
    readonly later: string;
  };

  readonly offer: string;
  readonly play: string;
  readonly sounding: string;
  readonly question: string;
  readonly heard: string;
  readonly notHeard: string;
  readonly again: string;

  readonly resultTitle: string;
  /** The parts of one sentence that says what the device's voice can do, in their order. */
  readonly result: {readonly reads: string} & {
    readonly [Fact in keyof VoiceFacts]: Readonly<Record<VoiceFacts[Fact], string>>;
  };
  /** That Rawi's own voice reads instead, and what it can do, in one sentence. */
  readonly instead: Readonly<Record<'not-heard' | 'no-voice' | 'failed', string>>;
  readonly hearResult: string;
  readonly silence: string;
  readonly readWithDevice: string;
  readonly readWithBuiltIn: string;

  readonly installTitle: string;
  readonly installElsewhere: string;
  readonly platforms: Readonly<Record<GuidedPlatform, string>>;
  /** What is done at the menus or with the packages `names`; the engine's own name is `engine`. */
  readonly install: Readonly<Record<InstallAction, (names: string, engine: string) => string>>;
  /** The name of a menu in a sentence. */
  readonly menu: (name: string) => string;
  /** A menu after the one before it. */
  readonly nextMenu: (before: string, after: string) => string;
  readonly and: (before: string, after: string) => string;
  readonly installNote: Readonly<Record<InstallNote, string>>;
  /** Before the names of the menus in the other language of the interface. */
  readonly otherMenus: string;

  /** What is known of a voice, as parts of a list. */
  readonly facts: {
    readonly female: string;
    readonly male: string;
    readonly local: string;
    readonly tellsWords: string;
    readonly tellsNoWords: string;
    /** From the worst to the best. */
    readonly quality: readonly [string, string, string, string];
  };
  readonly bestVoiceHint: string;
  readonly systemVoice: string;
  readonly systemVoiceHint: string;

  readonly handOver: string;
  readonly handOverHint: string;
  readonly handBack: string;
  readonly handBackAsk: string;
  readonly handBackAlways: string;
  readonly handBackNever: string;
  readonly estimatedWords: string;
  readonly estimatedTrusted: string;
  readonly estimatedAlways: string;
  readonly estimatedNever: string;
  readonly foreign: string;
  readonly foreignVoice: string;
  readonly foreignSpelled: string;
  readonly foreignSkipped: string;
}
