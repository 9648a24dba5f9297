import {expect} from '@open-wc/testing';
import {AppError} from '../../../src/core/errors.ts';
import type {Step} from '../../../src/speech/player/player-action.ts';
import {isSounding} from '../../../src/speech/player/player-state.ts';
import type {EngineId} from '../../../src/speech/engine.ts';
import {openState, playerBench} from './player-bench.ts';
import {randomFrom} from '../../random-from.ts';

const steps: readonly Step[] = [
  'next-sentence',
  'previous-sentence',
  'next-section',
  'previous-section',
];

/** A hundred random commands and reports; after each the player must keep its promises. */
async function play(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const engineOf: Record<string, EngineId> = {ar: 'device', en: 'built-in'};
  const {player, plan, device, builtIn, words} = playerBench({
    choose: (language) => ({engine: engineOf[language]!}),
  });
  const speeches = () => [...device.speeches, ...builtIn.speeches];
  const alive = () => speeches().filter(({settled}) => !settled);

  const commands: readonly (() => void | Promise<void>)[] = [
    () => player.play(),
    () => player.play(),
    () => player.pause(),
    () => player.step(pick(steps)),
    () => {
      const {id, text} = pick(plan.blocks);
      player.seek(id, Math.floor(random() * text.length), {play: random() < 0.5});
    },
    () => player.setRate(pick([0.5, 1, 2, 3])),
    () => {
      engineOf[pick(['ar', 'en'])] = pick(['device', 'built-in'] as const);
      player.voiceChanged();
    },
    () => alive()[0]?.finish(),
    () => alive()[0]?.fail(pick([new AppError('voice-failed'), new Error('?')])),
    () => {
      // What is left of a passage that nobody hears any more.
      if (speeches().length > 0) pick(speeches()).word(0);
    },
  ];
  const say = () => {
    const speech = alive()[0];
    if (!speech) return;
    const utterance = Math.floor(random() * speech.passage.length);
    speech.start(utterance);
    const {words: spoken, block} = speech.passage[utterance]!;
    const word = Math.floor(random() * spoken.length);
    speech.word(word, utterance);
    const {place, offset} = openState(player).position;
    expect(plan.blocks[place.block]!.id, 'the block of the word').to.equal(block);
    expect(offset, 'the word').to.equal(spoken[word]!.shown.start);
    expect(words.at(-1)).to.deep.include({block, word: spoken[word]!.shown});
  };

  for (let round = 0; round < 100; round++) {
    const {position: before} = openState(player);
    const what = `seed ${seed}, round ${round}`;
    if (random() < 0.5) say();
    else await pick(commands)();
    const state = openState(player);
    expect(alive().length, what).to.equal(isSounding(state) ? 1 : 0);
    const {place, offset} = state.position;
    const utterance = plan.utterance(place);
    const starts = [utterance.shown.start, ...utterance.words.map(({shown}) => shown.start)];
    expect(starts, `${what}: a place is a word's`).to.include(offset);
    if (state.status === 'loading') {
      const [speech] = alive();
      const first = speech!.passage[0]!;
      expect(first.block, what).to.equal(utterance.block);
      expect(first.words[0]!.shown.end, `${what}: no word is lost`).to.be.greaterThan(offset);
      expect(first.shown.start, `${what}: no word comes twice`).to.be.at.most(
        utterance.words.find(({shown}) => shown.end > offset)!.shown.start,
      );
    }
    if (state.status === 'fault') expect(state.position, what).to.deep.equal(before);
  }
}

describe('Player: any order of commands', () => {
  it('never leaves two speeches alive nor loses a word', async () => {
    for (let seed = 1; seed <= 60; seed++) await play(seed);
  });
});
