import {primaryLanguage} from '../../core/language/direction.ts';
import {isSameVoice, type VoiceChoice} from './manner.ts';
import type {OpenState} from './player-state.ts';
import type {Terms} from './terms.ts';

/** Who speaks text in a language (BCP 47) as things stand. */
export type Cast = (language: string) => VoiceChoice;

type Casting = Pick<OpenState, 'failed' | 'handedOver'>;

/** Each language is asked for once, since a passage has many utterances and few languages. */
export function castOf(state: Casting, {choices}: Terms): Cast {
  const known = new Map<string, VoiceChoice>();
  return (language) => {
    const speaker = known.get(language) ?? speakerAmong(choices(language), state, language);
    known.set(language, speaker);
    return speaker;
  };
}

function speakerAmong(
  choices: readonly VoiceChoice[],
  {failed, handedOver}: Casting,
  language: string,
): VoiceChoice {
  if (handedOver) return choices.find(({engine}) => engine === 'built-in') ?? {engine: 'built-in'};
  const gone = failed[primaryLanguage(language)] ?? [];
  const left = choices.find((choice) => !gone.some((voice) => isSameVoice(voice, choice)));
  // Where all have failed and the listener tries again, the surest one is asked.
  return left ?? choices.at(-1)!;
}

/** The casting without `voice` for the language, or `undefined` where nobody would be left. */
export function withoutVoice(
  {failed, handedOver}: Casting,
  voice: VoiceChoice,
  language: string,
  {choices}: Terms,
): Casting['failed'] | undefined {
  if (handedOver) return undefined;
  const primary = primaryLanguage(language);
  const gone = [...(failed[primary] ?? []), voice];
  const isLeft = choices(language).some((choice) => !gone.some((one) => isSameVoice(one, choice)));
  return isLeft ? {...failed, [primary]: gone} : undefined;
}

/**
 * Whether `other` can be spoken in one passage with `speaker`. The built-in engine finds a voice for
 * each language by itself; a device needs to be told.
 */
export function canJoin(speaker: VoiceChoice, other: VoiceChoice): boolean {
  if (speaker.engine === 'built-in') return other.engine === 'built-in';
  return isSameVoice(speaker, other);
}
