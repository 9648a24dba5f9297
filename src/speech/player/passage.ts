import type {ReadingPlan} from '../../core/plan/reading-plan.ts';
import {canJoin, castOf, type Cast} from './cast.ts';
import {isSameVoice, makesSamePassages} from './manner.ts';
import {isSameSpoken, startOf} from './positions.ts';
import type {OpenState, PlayerPosition, SpokenPassage, SpokenPlace} from './player-state.ts';
import {followingUnstopped, isSectionStart} from './reading-order.ts';
import type {Terms} from './terms.ts';

/**
 * The spoken characters that the passages of one uninterrupted listening may hold, in order. The
 * first is one utterance, so that it is heard at once; the next are short enough to be ready
 * before it ends; from then on the engine's own lengths count. At about 12 characters a second the
 * third is spoken within the first half minute.
 */
const growth = [0, 200, 600];

/**
 * The passage that begins at `from`: whole utterances, at least one, that one engine can speak in
 * one go and between which the voice does not stop by itself. A grown one has at least the
 * engine's length and goes on to the end of its section, so that a locked phone changes its file
 * where a rest is anyway.
 */
export function passageFrom(
  plan: ReadingPlan,
  from: PlayerPosition,
  ordinal: number,
  cast: Cast,
  {capabilities, manner}: Omit<Terms, 'choices'>,
): SpokenPassage {
  const first = plan.utterance(from.place);
  const speaker = cast(first.language);
  const {passageLength, longestPassage} = capabilities(speaker.engine);
  const grown = passageLength > 0 && ordinal >= growth.length;
  const most = grown ? longestPassage : Math.min(growth[ordinal] ?? 0, passageLength);
  const places: SpokenPlace[] = [{place: from.place, repetition: from.repetition}];
  let {length} = first.spoken;
  // The limit comes first: where one utterance is all, none behind it need be planned.
  while (length < most) {
    const last = places.at(-1)!;
    const next = followingUnstopped(plan, last, manner);
    if (!next) break;
    const {spoken, language} = plan.utterance(next.place);
    if (length + spoken.length > most || !canJoin(speaker, cast(language))) break;
    const isNewBlock = last.place.block !== next.place.block;
    if (length >= passageLength && isNewBlock && isSectionStart(plan, next.place)) break;
    length += spoken.length;
    places.push(next);
  }
  return {speaker, manner, places, offset: from.offset, ordinal};
}

/** The passage that follows one without a break; `undefined` where the voice stops after it. */
export function passageAfter(
  state: OpenState,
  {places, ordinal}: SpokenPassage,
  terms: Terms,
): SpokenPassage | undefined {
  const next = followingUnstopped(state.plan, places.at(-1)!, terms.manner);
  if (!next) return undefined;
  const from = startOf(state.plan, next.place, next.repetition);
  return passageFrom(state.plan, from, ordinal + 1, castOf(state, terms), terms);
}

/**
 * The rest, from `position` on, of the passage that the engine keeps. Only the whole rest will do,
 * since engines know the ends of what they keep: where the listener now wants it repeated or cut
 * in another way, or in other voices, a new passage must be made.
 */
export function restOfHeld(
  {plan, held}: OpenState,
  position: PlayerPosition,
  cast: Cast,
  {manner}: Omit<Terms, 'choices'>,
): SpokenPassage | undefined {
  const {engine} = cast(plan.utterance(position.place).language);
  const kept = held[engine];
  if (!kept || !makesSamePassages(kept.manner, manner)) return undefined;
  const index = kept.places.findIndex((place) => isSameSpoken(place, position));
  if (index === -1 || (index === 0 && position.offset < kept.offset)) return undefined;
  const places = kept.places.slice(index);
  const rest = {...kept, places, offset: position.offset, restOf: kept};
  return isStillCast(plan, rest, cast) ? rest : undefined;
}

/** Whether all of a passage would be spoken as it is if it were made now. */
export function isStillCast(plan: ReadingPlan, passage: SpokenPassage, cast: Cast): boolean {
  const {speaker, places} = passage.restOf ?? passage;
  const languageAt = ({place}: SpokenPlace) => plan.utterance(place).language;
  return (
    isSameVoice(speaker, cast(languageAt(places[0]!))) &&
    passage.places.every((place) => canJoin(speaker, cast(languageAt(place))))
  );
}
