import {describeEngineContract} from '../engine-contract.ts';
import {testEngine} from './test-engine.ts';

describeEngineContract('the built-in voice', () => {
  const test = testEngine();
  return {
    engine: test.engine,
    everyWord: true,
    sounding: () => !test.audio.paused,
    appliedRate: () => test.audio.playbackRate,
    appliedVolume: () => test.audio.volume,
    dispose: () => test.dispose(),
  };
});
