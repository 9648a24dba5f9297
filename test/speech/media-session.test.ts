import {expect} from '@open-wc/testing';
import {MediaSessionControls, type ListeningPosition} from '../../src/speech/media-session.ts';
import {sampleArticle} from '../library/sample-article.ts';
import {FakePlayer} from '../fakes/fake-player.ts';

/** The browser's session as far as a page can see it, whose keys a test presses. */
class FakeSession {
  metadata: MediaMetadata | null = null;
  playbackState: MediaSessionPlaybackState = 'none';
  readonly positions: (MediaPositionState | undefined)[] = [];
  readonly unknown = new Set<MediaSessionAction>();
  readonly #handlers = new Map<MediaSessionAction, MediaSessionActionHandler>();

  setActionHandler(action: MediaSessionAction, handler: MediaSessionActionHandler): void {
    if (this.unknown.has(action)) throw new TypeError(`${action} is not known`);
    this.#handlers.set(action, handler);
  }

  setPositionState(state?: MediaPositionState): void {
    // As browsers refuse it.
    if (state && (state.position! < 0 || state.position! > state.duration!)) throw new TypeError();
    this.positions.push(state);
  }

  press(action: MediaSessionAction, details: {seekTime?: number} = {}): void {
    this.#handlers.get(action)?.({action, ...details});
  }
}

function controlled({
  session = new FakeSession(),
  silence,
}: {session?: FakeSession; silence?: () => void} = {}) {
  const player = new FakePlayer();
  const seeks: number[] = [];
  const place: {listening: ListeningPosition | undefined} = {
    listening: {duration: 600, position: 30},
  };
  const controls = new MediaSessionControls(player, {
    listening: () => place.listening,
    seekTo: (seconds) => seeks.push(seconds),
    ...(silence && {silence}),
    appName: 'راوي',
    session: session as unknown as MediaSession,
  });
  const open = () => {
    player.become('paused');
    controls.describe(sampleArticle({title: 'مدينة على البحر', byline: 'ليلى'}));
  };
  return {player, session, controls, seeks, place, open};
}

describe('MediaSessionControls', () => {
  it('shows the article, who wrote it, and where it is read', () => {
    const {session, open} = controlled();
    open();
    expect(session.metadata).to.include({
      title: 'مدينة على البحر',
      artist: 'ليلى',
      album: 'راوي',
    });
    expect(session.playbackState).to.equal('paused');
  });

  it('names the site where nobody has signed', () => {
    const {session, controls, player} = controlled();
    player.become('paused');
    const source = {kind: 'page', url: 'https://example.org/a', siteName: 'الصحيفة'} as const;
    controls.describe(sampleArticle({source}));
    expect(session.metadata?.artist).to.equal('الصحيفة');
  });

  it('names the section first, since it changes', () => {
    const {session, controls, player} = controlled();
    const article = sampleArticle({title: 'مدينة على البحر'});
    player.become('paused');
    controls.describe(article, 'الميناء القديم');
    expect(session.metadata?.title).to.equal('الميناء القديم · مدينة على البحر');
    const [{src: before}] = session.metadata!.artwork as [MediaImage];
    controls.describe(article, 'السوق');
    expect(session.metadata?.title).to.equal('السوق · مدينة على البحر');
    const [{src: after}] = session.metadata!.artwork as [MediaImage];
    expect(after).to.not.equal(before);
  });

  it('sets nothing anew while the section is the same', () => {
    const {session, controls, player} = controlled();
    const article = sampleArticle();
    player.become('playing');
    controls.describe(article, 'الميناء القديم');
    const shown = session.metadata;
    controls.describe(article, 'الميناء القديم');
    player.become('playing');
    expect(session.metadata).to.equal(shown);
  });

  it('says whether a voice speaks, and nothing of an article that is closed', () => {
    const {session, player, open} = controlled();
    open();
    player.become('loading');
    expect(session.playbackState).to.equal('playing');
    player.become('playing');
    expect(session.playbackState).to.equal('playing');
    player.become('fault');
    expect(session.playbackState).to.equal('paused');
    player.become('idle');
    expect(session.playbackState).to.equal('none');
    expect(session.metadata).to.equal(null);
    expect(session.positions.at(-1)).to.equal(undefined);
  });

  it('silences at pause and at stop what is said beside the article', () => {
    for (const key of ['pause', 'stop'] as const) {
      const silenced: string[] = [];
      const {session, open} = controlled({silence: () => silenced.push(key)});
      open();
      session.press('play');
      session.press('nexttrack');
      expect(silenced).to.deep.equal([]);
      session.press(key);
      expect(silenced).to.deep.equal([key]);
    }
  });

  it('asks for one thing with each key, whatever the state is', () => {
    const {session, player, seeks, open} = controlled();
    open();
    for (const status of ['playing', 'paused'] as const) {
      player.become(status);
      session.press('play');
      player.become(status);
      session.press('pause');
    }
    expect(player.asked.splice(0)).to.deep.equal(['play', 'pause', 'play', 'pause']);
    session.press('nexttrack');
    session.press('previoustrack');
    session.press('seekforward');
    session.press('seekbackward');
    expect(player.asked.splice(0)).to.deep.equal([
      'next-section',
      'previous-section',
      'next-sentence',
      'previous-sentence',
    ]);
    session.press('seekto', {seekTime: 250});
    expect(seeks).to.deep.equal([250]);
    expect(player.asked).to.deep.equal([]);
  });

  it('pauses and goes away at stop, and comes back with the voice', () => {
    const {session, player, open} = controlled();
    open();
    player.become('playing');
    session.press('stop');
    expect(player.asked).to.deep.equal(['pause']);
    expect(session.playbackState).to.equal('none');
    expect(session.metadata).to.equal(null);
    player.become('paused');
    expect(session.playbackState, 'still put away').to.equal('none');
    player.become('loading');
    expect(session.playbackState).to.equal('playing');
    expect(session.metadata?.title).to.equal('مدينة على البحر');
  });

  it('tells the place in seconds at the natural pace, and how fast it is gone through', () => {
    const {session, player, controls, place, open} = controlled();
    open();
    player.rate = 2;
    place.listening = {duration: 600, position: 90};
    player.become('playing');
    expect(session.positions.at(-1)).to.deep.equal({duration: 600, position: 90, playbackRate: 2});
    player.rate = 1.5;
    place.listening = {duration: 600, position: 95};
    controls.update();
    expect(session.positions.at(-1)).to.deep.equal({
      duration: 600,
      position: 95,
      playbackRate: 1.5,
    });
  });

  it('never tells a place outside of the article', () => {
    const {session, controls, place, open} = controlled();
    open();
    place.listening = {duration: 600, position: 601};
    controls.update();
    expect(session.positions.at(-1)).to.include({duration: 600, position: 600});
    place.listening = {duration: 600, position: -1};
    controls.update();
    expect(session.positions.at(-1)).to.include({position: 0});
    place.listening = undefined;
    controls.update();
    expect(session.positions.at(-1)).to.equal(undefined);
  });

  it('does without what the browser does not know', () => {
    const session = new FakeSession();
    session.unknown.add('seekto').add('stop');
    const {player, open} = controlled({session});
    open();
    session.press('play');
    expect(player.asked).to.deep.equal(['play']);
  });

  it('is taken by a real browser', () => {
    const player = new FakePlayer();
    const controls = new MediaSessionControls(player, {
      listening: () => ({duration: 600, position: 30}),
      seekTo: () => undefined,
      appName: 'راوي',
    });
    player.become('playing');
    controls.describe(sampleArticle({title: 'مدينة على البحر'}), 'الميناء القديم');
    const {mediaSession} = navigator;
    expect(mediaSession.playbackState).to.equal('playing');
    expect(mediaSession.metadata?.title).to.equal('الميناء القديم · مدينة على البحر');
    expect(mediaSession.metadata?.artwork.map(({sizes}) => sizes)).to.deep.equal([
      '512x512',
      '96x96',
    ]);
    player.become('idle');
    expect(mediaSession.metadata).to.equal(null);
  });
});
