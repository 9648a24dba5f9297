import type {AppError} from '../../../src/core/errors.ts';
import type {ReadingPlan} from '../../../src/core/plan/reading-plan.ts';
import type {EngineCapabilities, EngineId} from '../../../src/speech/engine.ts';
import type {Manner, VoiceChoice} from '../../../src/speech/player/manner.ts';
import {DEFAULT_MANNER} from '../../../src/speech/player/manner.ts';
import {Player} from '../../../src/speech/player/player.ts';
import type {PlayerOptions} from '../../../src/speech/player/player-options.ts';
import type {OpenState, PlayerState} from '../../../src/speech/player/player-state.ts';
import type {SpokenWord} from '../../../src/speech/player/recital.ts';
import {FakeClock} from '../../fakes/fake-clock.ts';
import {FakeEngine} from '../../fakes/fake-engine.ts';
import {smallPlan} from './small-article.ts';

export interface Fallback {
  readonly error: AppError;
  readonly to: VoiceChoice;
}

export interface Bench {
  readonly player: Player;
  readonly plan: ReadingPlan;
  readonly clock: FakeClock;
  readonly engines: Readonly<Record<EngineId, FakeEngine>>;
  readonly device: FakeEngine;
  readonly builtIn: FakeEngine;
  readonly fallbacks: Fallback[];
  readonly faults: AppError[];
  readonly interruptions: AppError[];
  /** How often the built-in voice took over in a hidden page. */
  readonly handOvers: {count: number};
  readonly states: PlayerState[];
  readonly words: SpokenWord[];
  /** The text of the word or sentence at the player's place, as the article shows it. */
  readonly shownFrom: () => string;
}

interface BenchOptions extends Partial<EngineCapabilities> {
  readonly plan?: ReadingPlan;
  readonly choices?: PlayerOptions['choices'];
  readonly rate?: number;
  readonly manner?: Partial<Manner>;
  readonly mayHandOver?: () => boolean;
}

/**
 * A player with two fakes for engines and an open article. By default the device reads and the
 * built-in voice, which has the capabilities that are named, takes over.
 */
export function playerBench({
  plan = smallPlan(),
  choices = () => [{engine: 'device'}, {engine: 'built-in'}],
  rate = 1,
  manner = {},
  mayHandOver = () => false,
  ...capabilities
}: BenchOptions = {}): Bench {
  const clock = new FakeClock();
  const device = new FakeEngine('device');
  const builtIn = new FakeEngine('built-in', {
    passageLength: 1200,
    liveRate: true,
    liveVolume: true,
    keepsPassage: true,
    ...capabilities,
  });
  const engines = {device, 'built-in': builtIn};
  const fallbacks: Fallback[] = [];
  const faults: AppError[] = [];
  const interruptions: AppError[] = [];
  const handOvers = {count: 0};
  const player = new Player({
    engines,
    choices,
    rate,
    manner: {...DEFAULT_MANNER, ...manner},
    clock,
    mayHandOver,
    onFallback: (error, to) => fallbacks.push({error, to}),
    onHandOver: () => handOvers.count++,
    onInterrupted: (error) => interruptions.push(error),
    onFault: (error) => faults.push(error),
  });
  player.open(plan);
  const states: PlayerState[] = [];
  const words: SpokenWord[] = [];
  player.onState((state) => states.push(state));
  player.onWord((word) => words.push(word));
  const shownFrom = () => {
    const {position} = openState(player);
    return plan.blocks[position.place.block]!.text.slice(position.offset);
  };
  return {
    player,
    plan,
    clock,
    engines,
    device,
    builtIn,
    fallbacks,
    faults,
    interruptions,
    handOvers,
    states,
    words,
    shownFrom,
  };
}

/** The player's state, in which an article is open. */
export function openState({state}: Player): OpenState {
  if (state.status === 'idle') throw new Error('No article is open.');
  return state;
}

export const builtIn = (): readonly VoiceChoice[] => [{engine: 'built-in'}];
