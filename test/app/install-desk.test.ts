import {expect} from '@open-wc/testing';
import {InstallDesk, type InstallDeskParts} from '../../src/app/install-desk.ts';
import {InstallPrompt} from '../../src/app/install-prompt.ts';
import type {Settings} from '../../src/core/settings.ts';
import type {PlayerState} from '../../src/speech/player/player-state.ts';
import type {InstallView} from '../../src/ui/install/install-view.ts';

/** The browser's question, and what it is answered. */
class Question extends Event {
  asked = 0;
  readonly userChoice: Promise<{outcome: 'accepted' | 'dismissed'}>;

  constructor(outcome: 'accepted' | 'dismissed') {
    super('beforeinstallprompt', {cancelable: true});
    this.userChoice = Promise.resolve({outcome});
  }

  prompt(): Promise<void> {
    this.asked++;
    return Promise.resolve();
  }
}

const minutes = 60_000;

function desk(parts: Partial<InstallDeskParts> = {}, offer: Settings['installOffer'] = 'unasked') {
  const window = new EventTarget();
  const changes: Partial<Settings>[] = [];
  const shown: {install: InstallView; isOffered: boolean}[] = [];
  const listeners: ((state: PlayerState) => void)[] = [];
  let settings = {installOffer: offer};
  let time = 0;
  const player = {state: {status: 'idle'} as PlayerState};
  const made = new InstallDesk({
    prompt: new InstallPrompt(window),
    player: {
      get state() {
        return player.state;
      },
      onState: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    isInstalled: false,
    asksItself: true,
    way: 'address-bar',
    isReturning: false,
    articles: [],
    settings: () => settings,
    change: (change) => {
      changes.push(change);
      settings = {...settings, ...change};
    },
    show: (install, isOffered) => shown.push({install, isOffered}),
    now: () => time,
    ...parts,
  });
  const become = (state: Partial<PlayerState>) => {
    player.state = state as PlayerState;
    for (const listener of listeners) listener(player.state);
  };
  return {
    desk: made,
    window,
    changes,
    last: () => shown.at(-1)!,
    play: () => become({status: 'playing'}),
    pause: (ended = false) => become({status: 'paused', ended}),
    pass: (ms: number) => (time += ms),
    ask: (outcome: 'accepted' | 'dismissed' = 'accepted') => {
      const question = new Question(outcome);
      window.dispatchEvent(question);
      return question;
    },
  };
}

describe('InstallDesk', () => {
  it('says how it can be done', () => {
    const {last, ask, window} = desk();
    expect(last().install).to.deep.equal({state: 'by-hand', way: 'address-bar'});
    const question = ask();
    expect(last().install).to.deep.equal({state: 'ready'});
    expect(question.defaultPrevented, 'the browser offers nothing itself').to.equal(true);
    window.dispatchEvent(new Event('appinstalled'));
    expect(last().install).to.deep.equal({state: 'installed'});
    expect(desk({way: undefined}).last().install).to.deep.equal({state: 'unsupported'});
    expect(desk({isInstalled: true}).last().install).to.deep.equal({state: 'installed'});
  });

  it('offers nothing at the first visit before something was heard', () => {
    const {last, ask, play, pause, pass} = desk();
    ask();
    expect(last().isOffered).to.equal(false);
    play();
    pass(2 * minutes);
    pause();
    expect(last().isOffered).to.equal(false);
    play();
    pass(minutes);
    expect(last().isOffered, 'while the voice speaks').to.equal(false);
    pause();
    expect(last().isOffered).to.equal(true);
  });

  it('offers it after an article was heard to its end, however short', () => {
    const {last, ask, play, pause} = desk();
    ask();
    play();
    pause(true);
    expect(last().isOffered).to.equal(true);
  });

  it('offers it to who comes back and has opened something', () => {
    const back = (articles: InstallDeskParts['articles']) => {
      const {last, ask} = desk({isReturning: true, articles});
      ask();
      return last().isOffered;
    };
    expect(back([{}])).to.equal(false);
    expect(back([{}, {openedAt: 1}])).to.equal(true);
  });

  it('waits until the voice has stopped', () => {
    const {last, ask, play, pause} = desk({isReturning: true, articles: [{openedAt: 1}]});
    play();
    ask();
    expect(last().isOffered).to.equal(false);
    pause();
    expect(last().isOffered).to.equal(true);
  });

  it('offers by hand only where the browser never asks', () => {
    const heard = {isReturning: true, articles: [{openedAt: 1}]};
    expect(desk({...heard, way: 'address-bar', asksItself: true}).last().isOffered).to.equal(false);
    expect(desk({...heard, way: 'share', asksItself: false}).last().isOffered).to.equal(true);
    expect(desk({...heard, way: undefined, asksItself: false}).last().isOffered).to.equal(false);
    expect(
      desk({...heard, isInstalled: true, way: 'share', asksItself: false}).last().isOffered,
    ).to.equal(false);
  });

  it('takes the offer away when it is put off, and keeps that', async () => {
    const {desk: made, last, changes, ask, play, pause} = desk();
    ask();
    play();
    pause(true);
    await made.take('later');
    expect(last()).to.deep.equal({install: {state: 'ready'}, isOffered: false});
    expect(changes).to.deep.equal([{installOffer: 'later'}]);
    play();
    pause(true);
    expect(last().isOffered, 'again in the same visit').to.equal(false);
  });

  it('offers it again at another visit, after something was heard to its end', () => {
    const heard = {isReturning: true, articles: [{openedAt: 1}]};
    const {last, ask, play, pause} = desk(heard, 'later');
    ask();
    expect(last().isOffered).to.equal(false);
    play();
    pause(true);
    expect(last().isOffered).to.equal(true);
  });

  it('never offers it again to who does not want it', async () => {
    const {desk: made, last, changes, ask, play, pause} = desk({}, 'never');
    ask();
    play();
    pause(true);
    expect(last()).to.deep.equal({install: {state: 'ready'}, isOffered: false});
    await made.take('never');
    expect(changes).to.deep.equal([{installOffer: 'never'}]);
  });

  it('lets the browser ask, and knows when it was installed', async () => {
    const {
      desk: made,
      last,
      changes,
      ask,
    } = desk({
      isReturning: true,
      articles: [{openedAt: 1}],
    });
    const question = ask('accepted');
    expect(last().isOffered).to.equal(true);
    await made.take('install');
    expect(question.asked).to.equal(1);
    expect(last()).to.deep.equal({install: {state: 'installed'}, isOffered: false});
    expect(changes).to.deep.equal([]);
  });

  it('takes a refusal to the browser for one to itself', async () => {
    const {desk: made, last, changes, ask} = desk();
    ask('dismissed');
    await made.take('install');
    expect(changes).to.deep.equal([{installOffer: 'later'}]);
    expect(last().install, 'the browser asks once').to.deep.equal({
      state: 'by-hand',
      way: 'address-bar',
    });
  });
});
