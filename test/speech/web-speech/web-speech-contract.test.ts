import {profiles} from '../../fakes/fake-speech-profile.ts';
import {describeEngineContract} from '../engine-contract.ts';
import {EngineOnFake} from './engine-on-fake.ts';

for (const name of [
  'normal',
  'noBoundary',
  'bogusBoundary',
  'safari',
  'lateEnd',
  'emptyVoicesFirst',
  'heldByOthers',
  'heldQueue',
  'androidPause',
  'linux',
] as const) {
  describeEngineContract(`WebSpeechEngine, ${name}`, () => {
    const {engine, synthesis, clock} = new EngineOnFake(profiles[name], {
      slowCancel: name === 'safari',
    });
    clock.run();
    return {
      engine,
      everyWord: true,
      sounding: () => synthesis.sounding,
      appliedRate: () => synthesis.utterances.at(-1)?.rate,
      appliedVolume: () => synthesis.utterances.at(-1)?.volume,
      now: () => clock.now(),
      dispose: () => clock.stop(),
    };
  });
}
