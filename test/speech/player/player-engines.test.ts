import {expect} from '@open-wc/testing';
import type {EngineId} from '../../../src/speech/engine.ts';
import type {VoiceChoice} from '../../../src/speech/player/manner.ts';
import {builtIn as chooseBuiltIn, playerBench} from './player-bench.ts';
import {ENGLISH_SENTENCE, longPlan, planOf} from './small-article.ts';

describe('Player: engines', () => {
  it('hands over the chosen voice, the rate and the manner', () => {
    const {player, device} = playerBench({
      choices: () => [{engine: 'device', voice: 'laila'}],
      rate: 1.3,
      manner: {pitch: 0.8, volume: 0.5, fixedPauses: true},
    });
    player.play();
    expect(device.last.options).to.deep.equal({
      voice: 'laila',
      rate: 1.3,
      pitch: 0.8,
      volume: 0.5,
      fixedPauses: true,
    });
  });

  it('prepares exactly the passage that follows, and nothing after the last', async () => {
    const {player, builtIn} = playerBench({choices: chooseBuiltIn, plan: longPlan()});
    player.play();
    while (builtIn.speeches.length < 8) {
      const {last} = builtIn;
      last.passage.forEach((_, index) => last.say(index));
      await last.finish();
      if (player.state.status === 'paused') break;
      expect(builtIn.prepared.at(-1)!.passage.map(({spoken}) => spoken)).to.deep.equal(
        builtIn.last.spoken,
      );
    }
    expect(player.state).to.include({ended: true});
    expect(builtIn.prepared).to.have.length(builtIn.speeches.length - 1);
  });

  it('prepares once as soon as a passage has begun, with all of it to do so', async () => {
    const {player, builtIn} = playerBench({choices: chooseBuiltIn, plan: longPlan()});
    player.play();
    builtIn.last.say();
    await builtIn.last.finish();
    expect(builtIn.last.passage).to.have.length.above(1);
    expect(builtIn.prepared, 'what loads comes first').to.have.length(1);
    builtIn.last.start(0);
    expect(builtIn.prepared).to.have.length(2);
    for (let index = 1; index < builtIn.last.passage.length; index++) builtIn.last.say(index);
    expect(builtIn.prepared).to.have.length(2);
  });

  it('never hands one engine what another is to speak', async () => {
    const engineOf: Record<string, EngineId> = {ar: 'built-in', en: 'device'};
    const choices = (language: string): VoiceChoice[] => [{engine: engineOf[language]!}];
    const {player, device, builtIn} = playerBench({choices});
    player.play();
    const all = () => [...device.speeches, ...builtIn.speeches];
    while (player.state.status !== 'paused') {
      const speech = all().find(({settled}) => !settled)!;
      speech.passage.forEach((_, index) => speech.say(index));
      await speech.finish();
    }
    const languages = (engine: typeof device) =>
      new Set(engine.speeches.flatMap(({passage}) => passage.map(({language}) => language)));
    expect([...languages(device)]).to.deep.equal(['en']);
    expect([...languages(builtIn)]).to.deep.equal(['ar']);
    expect(device.speeches.flatMap(({spoken}) => spoken)).to.deep.equal([ENGLISH_SENTENCE]);
    const prepared = (engine: typeof device) =>
      engine.prepared.flatMap(({passage}) => passage.map(({language}) => language));
    expect(new Set(prepared(device))).to.deep.equal(new Set(['en']));
    expect(new Set(prepared(builtIn))).to.deep.equal(new Set(['ar']));
  });

  it('gives each engine passages of its own length', async () => {
    const english = {kind: 'paragraph', text: ENGLISH_SENTENCE} as const;
    const arabic = {kind: 'paragraph', text: 'نام الجميع في تلك الليلة.'} as const;
    const plan = planOf([arabic, english, english, arabic, arabic, arabic]);
    const choices = (language: string): VoiceChoice[] => [
      {engine: language === 'en' ? 'device' : 'built-in'},
    ];
    const {player, device, builtIn} = playerBench({choices, plan});
    player.play();
    while (player.state.status !== 'paused') {
      const speech = [...device.speeches, ...builtIn.speeches].find(({settled}) => !settled)!;
      await speech.finish();
    }
    expect(device.speeches.map(({spoken}) => spoken.length)).to.deep.equal([1, 1]);
    expect(builtIn.speeches.map(({spoken}) => spoken.length)).to.deep.equal([1, 1, 3]);
  });

  it('speaks each utterance of a device by the voice of its language', async () => {
    const choices = (language: string): VoiceChoice[] => [{engine: 'device', voice: language}];
    const {player, device} = playerBench({choices});
    player.play();
    while (player.state.status !== 'paused') await device.last.finish();
    for (const {passage, options} of device.speeches) {
      expect(options.voice).to.equal(passage[0]!.language);
    }
    expect(device.speeches.map(({options}) => options.voice)).to.include.members(['ar', 'en']);
  });
});
