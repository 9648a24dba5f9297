import {primaryLanguage} from '../core/language/direction.ts';
import type {Settings} from '../core/settings.ts';
import type {Voice} from '../speech/engine.ts';
import type {VoiceChoice} from '../speech/player/manner.ts';
import {SYSTEM_VOICE_ID} from '../speech/web-speech/voice-directory.ts';

/** The device's voices by primary language subtag, as far as they are known. */
export type KnownVoices = ReadonlyMap<string, readonly Voice[]>;

type VoiceSettings = Pick<Settings, 'engine' | 'voices' | 'agreedVoices'>;

const ownVoice: VoiceChoice = {engine: 'built-in'};

/**
 * Who may read text in `language`, best first: whom {@link chooseVoice} takes, then the device's
 * next voice, then Rawi's own.
 */
export function voiceChoices(
  settings: VoiceSettings,
  known: KnownVoices,
  language: string,
): readonly VoiceChoice[] {
  const first = chooseVoice(settings, known, language);
  const next = (known.get(primaryLanguage(language)) ?? []).find(
    ({id, local, isSystem}) => local && !isSystem && id !== first.voice,
  );
  const other: VoiceChoice[] = next ? [{engine: 'device', voice: next.id}] : [];
  return first.engine === 'built-in' ? [first, ...other] : [first, ...other, ownVoice];
}

/**
 * The settings with which one article is read: `voice` is what was chosen for it, the id of a
 * device voice or `built-in`; absent where the settings hold.
 */
export function settingsForArticle(
  settings: VoiceSettings,
  voice: string | undefined,
  language: string,
): VoiceSettings {
  if (voice === undefined) return settings;
  if (voice === 'built-in') return {...settings, engine: 'built-in'};
  const voices = {...settings.voices, [primaryLanguage(language)]: voice};
  return {...settings, engine: 'device', voices};
}

/**
 * Who reads text in `language`: a voice of the device where the listener wants it and there is
 * one, otherwise Rawi's own. A remote voice sends the text away: it is never taken unless the
 * listener has named it and agreed to that.
 */
export function chooseVoice(
  settings: VoiceSettings,
  known: KnownVoices,
  language: string,
): VoiceChoice {
  const primary = primaryLanguage(language);
  const voices = known.get(primary) ?? [];
  if (settings.engine === 'built-in' || voices.length === 0) return ownVoice;
  const chosen = voices.find(({id}) => id === settings.voices[primary]);
  if (chosen && (chosen.local || settings.agreedVoices.includes(chosen.id)))
    return {engine: 'device', voice: chosen.id};
  // What the system picks by itself may be no Arabic voice at all: only for those who ask.
  const isSystem = (voice: Voice) => voice.id === SYSTEM_VOICE_ID;
  const local =
    voices.find((voice) => voice.local && !isSystem(voice)) ??
    (settings.engine === 'device' ? voices.find(isSystem) : undefined);
  return local ? {engine: 'device', voice: local.id} : ownVoice;
}
