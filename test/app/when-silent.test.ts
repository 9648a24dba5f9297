import {expect} from '@open-wc/testing';
import {whenSilent} from '../../src/app/when-silent.ts';
import {playerBench} from '../speech/player/player-bench.ts';

describe('whenSilent', () => {
  it('acts at once where no voice speaks', () => {
    const {player} = playerBench({choices: () => [{engine: 'built-in'}]});
    let count = 0;
    whenSilent(player, () => count++);
    expect(count).to.equal(1);
  });

  it('waits for the voice to stop, and acts once', () => {
    const {player} = playerBench({choices: () => [{engine: 'built-in'}]});
    let count = 0;
    player.play();
    whenSilent(player, () => count++);
    expect(count).to.equal(0);
    player.pause();
    expect(count).to.equal(1);
    player.play();
    player.pause();
    expect(count).to.equal(1);
  });
});
