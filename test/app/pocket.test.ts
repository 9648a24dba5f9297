import {expect} from '@open-wc/testing';
import {Pocket} from '../../src/app/pocket.ts';
import {DEFAULT_SETTINGS, type Settings} from '../../src/core/settings.ts';
import {FakePlayer} from '../fakes/fake-player.ts';

class FakePage extends EventTarget {
  hidden = false;

  hide(): void {
    this.hidden = true;
    this.dispatchEvent(new Event('visibilitychange'));
  }

  show(): void {
    this.hidden = false;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** A keep-alive that makes no sound. */
class FakeTone {
  sounding = false;
  beat: () => void = () => undefined;
  interrupt: () => void = () => undefined;

  start(): void {
    this.sounding = true;
  }

  rest(): void {
    this.sounding = false;
  }

  onBeat(listener: () => void): () => void {
    this.beat = listener;
    return () => undefined;
  }

  onInterrupted(listener: () => void): () => void {
    this.interrupt = listener;
    return () => undefined;
  }
}

function pocketed(settings: Partial<Settings> = {}, isPhone = true) {
  const player = new FakePlayer();
  const page = new FakePage();
  const keepAlive = new FakeTone();
  const synthesis = {speaking: true, pending: false};
  const time = {now: 0};
  const questions: (() => void)[] = [];
  let dropped = 0;
  const pocket = new Pocket({
    player,
    page,
    keepAlive,
    synthesis,
    settings: () => ({...DEFAULT_SETTINGS, ...settings}),
    isPhone,
    askBack: (run) => {
      questions.push(run);
      return () => dropped++;
    },
    now: () => time.now,
  });
  /** Lets time pass with four beats a second. */
  const listen = (ms: number) => {
    for (const end = time.now + ms; time.now < end;) {
      time.now += 250;
      keepAlive.beat();
    }
  };
  return {player, page, keepAlive, synthesis, pocket, questions, listen, dropped: () => dropped};
}

describe('Pocket', () => {
  describe('keeping awake', () => {
    it('sounds while a voice of the device speaks, and rests with it', () => {
      const {player, keepAlive} = pocketed();
      player.become('loading');
      expect(keepAlive.sounding).to.equal(true);
      player.become('playing');
      expect(keepAlive.sounding).to.equal(true);
      player.become('paused');
      expect(keepAlive.sounding).to.equal(false);
      player.become('playing');
      player.become('fault');
      expect(keepAlive.sounding).to.equal(false);
      player.become('playing');
      player.become('idle');
      expect(keepAlive.sounding).to.equal(false);
    });

    it('leaves the built-in voice alone, which is a sound of the page itself', () => {
      const {player, keepAlive} = pocketed();
      player.become('loading', 'built-in');
      player.become('playing', 'built-in');
      expect(keepAlive.sounding).to.equal(false);
    });

    it('sounds on until the built-in voice is there that takes over', () => {
      const {player, keepAlive} = pocketed();
      player.become('playing');
      player.become('loading', 'built-in');
      expect(keepAlive.sounding).to.equal(true);
      player.become('playing', 'built-in');
      expect(keepAlive.sounding).to.equal(false);
    });
  });

  describe('handing over', () => {
    it('is allowed in a page that is not seen, unless the listener does not want it', () => {
      const {page, pocket} = pocketed();
      expect(pocket.mayHandOver('voice-failed')).to.equal(false);
      page.hide();
      expect(pocket.mayHandOver('voice-failed')).to.equal(true);
      const unwanted = pocketed({handOver: false});
      unwanted.page.hide();
      expect(unwanted.pocket.mayHandOver('voice-failed')).to.equal(false);
    });

    it('speaks into no other page of a computer, and goes on where a phone was locked', () => {
      const phone = pocketed();
      phone.page.hide();
      expect(phone.pocket.mayHandOver('voice-interrupted')).to.equal(true);
      const computer = pocketed({}, false);
      computer.page.hide();
      expect(computer.pocket.mayHandOver('voice-interrupted')).to.equal(false);
      expect(computer.pocket.mayHandOver('voice-failed')).to.equal(true);
    });

    it('happens where the voice has fallen silent without a word about it', () => {
      const {player, page, synthesis, listen} = pocketed();
      player.become('playing');
      page.hide();
      listen(5000);
      synthesis.speaking = false;
      listen(15_000);
      expect(player.asked).to.deep.equal(['handOver']);
    });

    it('does not take the longest pause for silence', () => {
      const {player, page, synthesis, listen} = pocketed();
      player.become('playing');
      page.hide();
      synthesis.speaking = false;
      listen(10_000);
      player.become('playing');
      listen(10_000);
      player.word();
      listen(10_000);
      expect(player.asked).to.deep.equal([]);
    });

    it('does not disturb a voice that speaks a long sentence without telling of words', () => {
      const {player, page, listen} = pocketed();
      player.become('playing');
      page.hide();
      listen(60_000);
      expect(player.asked).to.deep.equal([]);
    });

    it('never happens in a page that is seen, nor while paused, nor against the choice', () => {
      const seen = pocketed();
      seen.player.become('playing');
      seen.synthesis.speaking = false;
      seen.listen(60_000);
      expect(seen.player.asked).to.deep.equal([]);

      const paused = pocketed();
      paused.player.become('paused');
      paused.page.hide();
      paused.synthesis.speaking = false;
      paused.listen(60_000);
      expect(paused.player.asked).to.deep.equal([]);

      const unwanted = pocketed({handOver: false});
      unwanted.player.become('playing');
      unwanted.page.hide();
      unwanted.synthesis.speaking = false;
      unwanted.listen(60_000);
      expect(unwanted.player.asked).to.deep.equal([]);
    });
  });

  describe('coming back', () => {
    function back(settings: Partial<Settings>) {
      const all = pocketed(settings);
      all.player.become('playing');
      all.page.hide();
      all.player.handOver();
      all.player.become('playing', 'built-in');
      all.player.asked.length = 0;
      all.page.show();
      return all;
    }

    it('asks, once, and goes back when told so', () => {
      const {player, page, questions} = back({handBack: 'ask'});
      expect(player.asked).to.deep.equal([]);
      page.hide();
      page.show();
      expect(questions.length).to.equal(1);
      questions[0]!();
      expect(player.asked).to.deep.equal(['handBack']);
    });

    it('takes the question back where it has answered itself', () => {
      const {player, questions, dropped} = back({handBack: 'ask'});
      expect(dropped()).to.equal(0);
      player.isHandedOver = false;
      player.become('playing');
      expect(dropped()).to.equal(1);
      questions[0]!();
      expect(player.asked, 'a late answer').to.deep.equal([]);
      player.become('paused');
      expect(dropped()).to.equal(1);
    });

    it('goes back by itself, or never, as the listener has chosen', () => {
      const always = back({handBack: 'always'});
      expect(always.player.asked).to.deep.equal(['handBack']);
      expect(always.questions).to.deep.equal([]);
      const never = back({handBack: 'never'});
      expect(never.player.asked).to.deep.equal([]);
      expect(never.questions).to.deep.equal([]);
    });

    it('asks nothing where nothing was handed over', () => {
      const {player, page, questions} = pocketed();
      player.become('playing');
      page.hide();
      page.show();
      expect(questions).to.deep.equal([]);
      expect(player.asked).to.deep.equal([]);
    });
  });

  describe('losing the sound', () => {
    it('pauses the voice of the device when another player or a call takes it', () => {
      const {player, keepAlive} = pocketed();
      player.become('playing');
      keepAlive.interrupt();
      expect(player.asked).to.deep.equal(['pause']);
    });

    it('pauses it when the headphones are gone, and nothing that is silent', () => {
      const {player, pocket} = pocketed();
      player.become('playing');
      pocket.outputRemoved();
      expect(player.asked).to.deep.equal(['pause']);
      pocket.outputRemoved();
      expect(player.asked).to.deep.equal(['pause']);
    });

    it('leaves the built-in voice to the browser', () => {
      const {player, pocket} = pocketed();
      player.become('playing', 'built-in');
      pocket.outputRemoved();
      expect(player.asked).to.deep.equal([]);
    });
  });
});
