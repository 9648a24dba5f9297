import type {AppError} from '../../../src/core/errors.ts';
import type {ReadingPlan} from '../../../src/core/plan/reading-plan.ts';
import type {EngineId} from '../../../src/speech/engine.ts';
import {
  Player,
  type PlayerOptions,
  type SpokenWord,
  type VoiceChoice,
} from '../../../src/speech/player/player.ts';
import type {OpenState, PlayerState} from '../../../src/speech/player/player-state.ts';
import {FakeEngine} from '../../fakes/fake-engine.ts';
import {smallPlan} from './small-article.ts';

export interface Bench {
  readonly player: Player;
  readonly plan: ReadingPlan;
  readonly engines: Readonly<Record<EngineId, FakeEngine>>;
  readonly device: FakeEngine;
  readonly builtIn: FakeEngine;
  readonly fallbacks: AppError[];
  readonly faults: AppError[];
  readonly states: PlayerState[];
  readonly words: SpokenWord[];
  /** The text of the word or sentence at the player's place, as the article shows it. */
  readonly shownFrom: () => string;
}

/** A player with two fakes for engines and an open article. */
export function playerBench({
  plan = smallPlan(),
  choose = () => ({engine: 'device'}),
  rate = 1,
  passageLength = 1200,
}: {
  plan?: ReadingPlan;
  choose?: (language: string) => VoiceChoice;
  rate?: number;
  passageLength?: number;
} = {}): Bench {
  const device = new FakeEngine('device');
  const builtIn = new FakeEngine('built-in', {passageLength, liveRate: true});
  const engines = {device, 'built-in': builtIn};
  const fallbacks: AppError[] = [];
  const faults: AppError[] = [];
  const options: PlayerOptions = {
    engines,
    choose,
    rate,
    onFallback: (error) => fallbacks.push(error),
    onFault: (error) => faults.push(error),
  };
  const player = new Player(options);
  player.open(plan);
  const states: PlayerState[] = [];
  const words: SpokenWord[] = [];
  player.onState((state) => states.push(state));
  player.onWord((word) => words.push(word));
  const shownFrom = () => {
    const {position} = openState(player);
    return plan.blocks[position.place.block]!.text.slice(position.offset);
  };
  return {player, plan, engines, device, builtIn, fallbacks, faults, states, words, shownFrom};
}

/** The player's state, in which an article is open. */
export function openState({state}: Player): OpenState {
  if (state.status === 'idle') throw new Error('No article is open.');
  return state;
}

export const builtIn = (): VoiceChoice => ({engine: 'built-in'});
