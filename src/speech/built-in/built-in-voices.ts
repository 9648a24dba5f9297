import {primaryLanguage} from '../../core/language/direction.ts';
import type {Voice} from '../engine.ts';
import type {EspeakVoice} from './protocol.ts';

type SpokenLanguage = 'ar' | 'en-US' | 'en-GB';
type Speaker = 'man' | 'woman' | 'soft';

/**
 * The pace that is called 1. eSpeak NG counts in English words of five letters and a space;
 * 160 of them are about 11 Arabic letters a second, the pace of a news reader.
 */
const WORDS_PER_MINUTE = 160;

/** eSpeak NG's names: a voice file, and a variant of the speaker's throat after a plus. */
const FILES: Record<SpokenLanguage, string> = {ar: 'ar', 'en-US': 'gmw/en-US', 'en-GB': 'gmw/en'};
const VARIANTS: Record<Speaker, string> = {man: '', woman: '+Annie', soft: '+Michael'};
const SPEAKERS: Record<Speaker, string> = {man: 'man', woman: 'woman', soft: 'soft'};
const LANGUAGES: Record<SpokenLanguage, string> = {
  ar: 'Arabic',
  'en-US': 'English (US)',
  'en-GB': 'English (UK)',
};

interface BuiltInVoice extends Voice {
  readonly spoken: SpokenLanguage;
  readonly speaker: Speaker;
}

/**
 * The plain voice comes first: variants change its formants, which costs clearness. Ids are
 * `built-in-<language>-<speaker>`; names are English, for want of a reader the interface's own.
 */
const VOICES: readonly BuiltInVoice[] = (['ar', 'en-US', 'en-GB'] as const).flatMap((spoken) =>
  (['man', 'woman', 'soft'] as const).map((speaker) => ({
    id: `built-in-${spoken.toLowerCase()}-${speaker}`,
    name: `eSpeak NG ${LANGUAGES[spoken]}, ${SPEAKERS[speaker]}`,
    language: spoken,
    local: true,
    spoken,
    speaker,
  })),
);

/** The built-in voices for `language` (BCP 47; region ignored), best first. */
export function builtInVoices(language: string): readonly Voice[] {
  const primary = primaryLanguage(language);
  return VOICES.filter((voice) => primaryLanguage(voice.language) === primary).map(
    ({id, name, language, local}) => ({id, name, language, local}),
  );
}

/**
 * How eSpeak NG is to speak `text` of `language` for a listener who chose the voice `voiceId`.
 * The chosen speaker speaks every language; a language without a voice is read by the script it
 * is written in. `pitch` is a multiple of the voice's own, 0.5 to 2.
 */
export function espeakVoice(
  language: string,
  text: string,
  voiceId?: string,
  pitch = 1,
): EspeakVoice {
  const chosen = VOICES.find(({id}) => id === voiceId);
  const spoken =
    chosen && primaryLanguage(chosen.language) === primaryLanguage(language)
      ? chosen.spoken
      : spokenLanguage(language, text);
  return {
    name: FILES[spoken] + VARIANTS[chosen?.speaker ?? 'man'],
    wordsPerMinute: WORDS_PER_MINUTE,
    pitch: espeakPitch(pitch),
    range: 50,
  };
}

/**
 * The octave below and the octave above, over eSpeak NG's scale of 0 to 100. It reaches about two
 * thirds of one down and nine tenths up, so that every step is heard, if a little smaller.
 */
function espeakPitch(pitch: number): number {
  return Math.min(100, Math.max(0, Math.round(50 + 50 * Math.log2(pitch))));
}

function spokenLanguage(language: string, text: string): SpokenLanguage {
  const primary = primaryLanguage(language);
  if (primary === 'ar') return 'ar';
  if (primary === 'en') return /-GB\b/i.test(language) ? 'en-GB' : 'en-US';
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en-US';
}
