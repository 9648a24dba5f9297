import type {Settings} from '../settings.ts';
import type {VoiceTraits} from './voice-facts.ts';

/**
 * The voice of the device that is worth trying for Arabic, whoever reads now: the one that the
 * listener chose, else the best local one, else what the system chooses. A remote voice sends the
 * text away and is tried only if it was chosen and agreed to.
 *
 * @param voices the device's Arabic voices, best first.
 */
export function voiceToTry<Voice extends VoiceTraits>(
  voices: readonly Voice[],
  settings: Pick<Settings, 'voices' | 'agreedVoices'>,
): Voice | undefined {
  const chosen = voices.find(({id}) => id === settings.voices['ar']);
  if (chosen && (chosen.local || settings.agreedVoices.includes(chosen.id))) return chosen;
  return (
    voices.find(({local, isSystem}) => local && !isSystem) ?? voices.find(({isSystem}) => isSystem)
  );
}
