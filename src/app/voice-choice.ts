import {primaryLanguage} from '../core/language/direction.ts';
import type {Settings} from '../core/settings.ts';
import type {Voice} from '../speech/engine.ts';
import type {VoiceChoice} from '../speech/player/player.ts';
import {SYSTEM_VOICE_ID} from '../speech/web-speech/voice-directory.ts';

/** The device's voices by primary language subtag, as far as they are known. */
export type KnownVoices = ReadonlyMap<string, readonly Voice[]>;

/**
 * Who reads text in `language`: a voice of the device where the listener wants it and there is
 * one, otherwise Rawi's own. A remote voice sends the text away: it is never taken unless the
 * listener has named it and agreed to that.
 */
export function chooseVoice(
  settings: Pick<Settings, 'engine' | 'voices' | 'agreedVoices'>,
  known: KnownVoices,
  language: string,
): VoiceChoice {
  const primary = primaryLanguage(language);
  const voices = known.get(primary) ?? [];
  if (settings.engine === 'built-in' || voices.length === 0) return {engine: 'built-in'};
  const chosen = voices.find(({id}) => id === settings.voices[primary]);
  if (chosen && (chosen.local || settings.agreedVoices.includes(chosen.id)))
    return {engine: 'device', voice: chosen.id};
  // What the system picks by itself may be no Arabic voice at all: only for those who ask.
  const isSystem = (voice: Voice) => voice.id === SYSTEM_VOICE_ID;
  const local =
    voices.find((voice) => voice.local && !isSystem(voice)) ??
    (settings.engine === 'device' ? voices.find(isSystem) : undefined);
  return local ? {engine: 'device', voice: local.id} : {engine: 'built-in'};
}
