import {expect} from '@open-wc/testing';
import {AppError, type AppErrorCode} from '../../../src/core/errors.ts';
import {DEFAULT_MANNER, type VoiceChoice} from '../../../src/speech/player/manner.ts';
import type {Step} from '../../../src/speech/player/player-action.ts';
import {isSounding} from '../../../src/speech/player/player-state.ts';
import type {EngineId} from '../../../src/speech/engine.ts';
import type {FakeSpeech} from '../../fakes/fake-engine.ts';
import {openState, playerBench} from './player-bench.ts';
import {longPlan, smallPlan} from './small-article.ts';
import {randomFrom} from '../../random-from.ts';

const steps: readonly Step[] = [
  'next-sentence',
  'previous-sentence',
  'next-section',
  'previous-section',
];
const codes: readonly AppErrorCode[] = [
  'voice-failed',
  'voice-silent',
  'voice-interrupted',
  'voice-pack-unavailable',
  'sound-blocked',
  'unexpected',
];

/** How far a speech has got: what a voice that keeps its contract may say next. */
interface Progress {
  utterance: number;
  /** The word that comes next; -1 before the start. */
  word: number;
}

/** A hundred and fifty random commands and reports; after each the player must keep its promises. */
async function play(seed: number): Promise<void> {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)]!;
  const engineOf: Record<string, EngineId> = {ar: 'device', en: 'built-in'};
  let hidden = false;
  const {player, plan, clock, device, builtIn, words, faults, fallbacks} = playerBench({
    plan: seed % 2 === 0 ? smallPlan() : longPlan(20),
    choices: (language): VoiceChoice[] => [
      {engine: engineOf[language]!, voice: 'one'},
      {engine: engineOf[language]!, voice: 'two'},
      {engine: 'built-in'},
    ],
    mayHandOver: () => hidden,
    passageLength: 300,
    longestPassage: 600,
  });
  const speeches = () => [...device.speeches, ...builtIn.speeches];
  const alive = () => speeches().filter(({settled}) => !settled);
  const progress = new Map<FakeSpeech, Progress>();

  const commands: readonly (() => void | Promise<void>)[] = [
    () => player.play(),
    () => player.play(),
    () => player.play(),
    () => player.pause(),
    () => player.step(pick(steps)),
    () => player.repeatSentence(),
    () => player.handOver(),
    () => player.handBack(),
    () => {
      const {id, text} = pick(plan.blocks);
      player.seek(id, Math.floor(random() * text.length), {play: random() < 0.5});
    },
    () => player.setRate(pick([0.5, 1, 2, 4])),
    () =>
      player.setManner(
        pick([
          {pitch: pick([0.5, 1])},
          {volume: pick([0.5, 1])},
          {repeat: pick([1, 2, 3])},
          {stopAfter: pick(['sentence', 'paragraph', 'section', 'article'] as const)},
          DEFAULT_MANNER,
        ]),
      ),
    () => clock.advance(pick([50, 150])),
    () => {
      engineOf[pick(['ar', 'en'])] = pick(['device', 'built-in'] as const);
      player.voiceChanged();
    },
    () => {
      hidden = !hidden;
    },
    () => alive()[0]?.finish(),
    () => alive()[0]?.fail(pick([new Error('?'), ...codes.map((code) => new AppError(code))])),
    () => {
      // What is left of a passage that nobody hears any more.
      if (speeches().length === 0) return;
      const speech = pick(speeches());
      if (!speech.settled) return;
      const {state} = player;
      const {length} = words;
      speech.start();
      speech.word(0);
      speech.end();
      expect(player.state).to.equal(state);
      expect(words).to.have.length(length);
    },
  ];
  /** The voice says what comes next in its passage. */
  const say = () => {
    const speech = alive()[0];
    if (!speech) return;
    const at = progress.get(speech) ?? {utterance: 0, word: -1};
    progress.set(speech, at);
    const utterance = speech.passage[at.utterance];
    if (!utterance) return speech.finish();
    const {length} = words;
    if (at.word === -1) {
      speech.start(at.utterance);
      at.word = 0;
    } else if (at.word === utterance.words.length) {
      speech.end(at.utterance);
      at.utterance++;
      at.word = -1;
    } else {
      const {shown} = utterance.words[at.word]!;
      speech.word(at.word++, at.utterance, {estimated: random() < 0.3});
      const {place, offset} = openState(player).position;
      expect(plan.blocks[place.block]!.id, 'the block of the word').to.equal(utterance.block);
      expect(offset, 'the word').to.equal(shown.start);
      expect(words, 'each word once').to.have.length(length + 1);
      expect(words.at(-1)).to.deep.include({block: utterance.block, word: shown});
    }
  };

  for (let round = 0; round < 150; round++) {
    const what = `seed ${seed}, round ${round}`;
    const told = faults.length + fallbacks.length;
    if (random() < 0.6) await say();
    else await pick(commands)();
    const state = openState(player);
    expect(alive().length, what).to.equal(isSounding(state) ? 1 : 0);
    expect(faults.length + fallbacks.length - told, `${what}: one notice`).to.be.at.most(1);
    const {place, offset} = state.position;
    const utterance = plan.utterance(place);
    const starts = [utterance.shown.start, ...utterance.words.map(({shown}) => shown.start)];
    expect(starts, `${what}: a place is a word's`).to.include(offset);
    if (state.handedOver) expect(device.sounding, what).to.be.empty;
    if (state.status === 'loading') {
      const [speech] = alive();
      const first = speech!.passage[0]!;
      expect(first.block, what).to.equal(utterance.block);
      expect(first.words[0]!.shown.end, `${what}: no word is lost`).to.be.greaterThan(offset);
      expect(first.shown.start, `${what}: no word comes twice`).to.be.at.most(
        utterance.words.find(({shown}) => shown.end > offset)!.shown.start,
      );
    }
  }
}

describe('Player: any order of commands', () => {
  it('never leaves two speeches alive nor loses a word', async () => {
    for (let seed = 1; seed <= 80; seed++) await play(seed);
  });
});
