import type {DevicePlatform} from '../../core/voice-check/device-platform.ts';
import type {VoiceFacts} from '../../core/voice-check/voice-facts.ts';
import type {Voice} from '../../speech/engine.ts';

/** What the check of the device's voice shows. */
export interface VoiceCheckView {
  readonly step: 'offer' | 'playing' | 'question' | 'result';
  /** The voice that is tried; absent where the device has none, or none is known yet. */
  readonly voice: Voice | undefined;
  /** Set at the result. A voice that failed counts as not heard. */
  readonly outcome?: 'heard' | 'not-heard' | 'no-voice' | 'failed';
  readonly platform: DevicePlatform;
  /** Of the voice that is tried. */
  readonly facts: VoiceFacts;
  /** Whether Rawi's own voice is saying the result. */
  readonly speaking?: boolean;
}
