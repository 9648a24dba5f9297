import type {Locale} from '../../i18n/locale.ts';
import type {Voice} from '../../speech/engine.ts';

/** The qualities from 0 to 7 that each word for them goes up to. */
const QUALITY_STEPS = [1, 3, 5, 7] as const;

/** The voice's name; the system's own choice has none. */
export function voiceName({messages}: Locale, voice: Voice): string {
  return voice.isSystem ? messages.voiceCheck.systemVoice : voice.name;
}

/** What is known of a voice, in words; what nobody knows is left out. */
export function voiceDescription({messages, format}: Locale, voice: Voice): string {
  const {facts, systemVoiceHint} = messages.voiceCheck;
  if (voice.isSystem) return systemVoiceHint;
  const {language, gender, local, tellsWords, quality} = voice;
  const known = [
    format.language(language),
    gender && facts[gender],
    quality === undefined
      ? undefined
      : facts.quality[QUALITY_STEPS.findIndex((step) => quality <= step)],
    local ? facts.local : messages.settings.remoteVoice,
    tellsWords === undefined ? undefined : tellsWords ? facts.tellsWords : facts.tellsNoWords,
  ];
  return known.filter(Boolean).join(' · ');
}
