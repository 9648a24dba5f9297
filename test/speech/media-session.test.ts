import {expect} from '@open-wc/testing';
import {MediaSessionControls} from '../../src/speech/media-session.ts';
import {sampleArticle} from '../library/sample-article.ts';
import {playerBench} from './player/player-bench.ts';

describe('MediaSessionControls', () => {
  const {mediaSession} = navigator;

  it('shows what is playing, and nothing of an article that is closed', () => {
    const {player, plan, device} = playerBench();
    const controls = new MediaSessionControls(player);
    player.open(plan);
    controls.describe(sampleArticle({title: 'مدينة على البحر', byline: 'ليلى'}));
    expect(mediaSession.metadata?.title).to.equal('مدينة على البحر');
    expect(mediaSession.metadata?.artist).to.equal('ليلى');
    expect(mediaSession.playbackState).to.equal('paused');
    player.play();
    device.last.start();
    expect(mediaSession.playbackState).to.equal('playing');
    player.close();
    expect(mediaSession.playbackState).to.equal('none');
    expect(mediaSession.metadata?.title).to.equal(undefined);
  });
});
