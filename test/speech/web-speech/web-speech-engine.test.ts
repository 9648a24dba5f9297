import {expect} from '@open-wc/testing';
import {COLD_START_SPEED, estimateDuration} from '../../../src/core/timing/estimate.ts';
import {AppError, type AppErrorCode} from '../../../src/core/errors.ts';
import {fakeVoice} from '../../fakes/fake-voices.ts';
import {profiles} from '../../fakes/fake-speech-profile.ts';
import {plainUtterance} from '../engine-contract.ts';
import {EngineOnFake} from './engine-on-fake.ts';

const TEXT = 'وصل القطار السريع إلى المحطة القديمة في المساء.';
const utterance = plainUtterance(TEXT);
const starts = utterance.words.map(({spoken}) => spoken.start);
/** At 11.5 characters a second. */
const DURATION = (TEXT.length / 11.5) * 1000;
/** What a voice that has not been heard is thought to need. */
const EXPECTED = estimateDuration(utterance, COLD_START_SPEED);
const MINUTE = 60_000;

function expectFault(fake: EngineOnFake, code: AppErrorCode): void {
  expect(fake.outcome).to.be.an('object').with.property('rejected').instanceOf(AppError);
  const {rejected} = fake.outcome as {rejected: AppError};
  expect(rejected.code).to.equal(code);
}

describe('WebSpeechEngine', () => {
  it('calls the platform before speak() returns, so that a gesture counts', () => {
    const fake = new EngineOnFake(profiles.normal);
    fake.speak([utterance]);
    expect(fake.synthesis.calls).to.deep.equal(['speak', 'resume']);
  });

  it('sets voice, language, rate and text', () => {
    const fake = new EngineOnFake({...profiles.normal, voices: [fakeVoice('Majed', 'ar_SA')]});
    fake.speak([plainUtterance('خبز & ماء <هنا>')], {rate: 1.5});
    const [native] = fake.synthesis.utterances;
    expect(native).to.include({lang: 'ar_SA', rate: 1.5, text: 'خبز   ماء  هنا '});
    expect(native!.voice).to.include({name: 'Majed'});
  });

  it('never pauses the platform', async () => {
    const fake = new EngineOnFake(profiles.normal);
    fake.speak([utterance, utterance]);
    await fake.clock.advance(DURATION / 2);
    fake.speak([utterance]);
    await fake.clock.advance(MINUTE);
    expect(fake.synthesis.calls).to.not.include('pause');
  });

  it('leaves out what has neither letter nor digit', async () => {
    const fake = new EngineOnFake(profiles.normal);
    fake.speak([plainUtterance('* * *'), plainUtterance('نعم')]);
    expect(fake.synthesis.calls).to.be.empty;
    await fake.clock.advance(MINUTE);
    expect(fake.heard).to.deep.equal(['start', 'end', 'start', 0, 'end']);
    expect(fake.synthesis.utterances.map(({text}) => text)).to.deep.equal(['نعم']);
  });

  it('sets pitch and volume, by default as they are', () => {
    const fake = new EngineOnFake(profiles.normal);
    fake.speak([utterance], {rate: 1, pitch: 1.4, volume: 0.3});
    expect(fake.synthesis.utterances[0]).to.include({pitch: 1.4, volume: 0.3});
    const plain = new EngineOnFake(profiles.normal);
    plain.speak([utterance]);
    expect(plain.synthesis.utterances[0]).to.include({pitch: 1, volume: 1});
  });

  it('can change nothing while it speaks, and says which rates can be told apart', () => {
    const {capabilities} = new EngineOnFake(profiles.normal, {fastestRate: 3}).engine;
    const {rates, ...others} = capabilities;
    expect(others).to.deep.equal({
      passageLength: 0,
      longestPassage: 0,
      liveRate: false,
      liveVolume: false,
      keepsPassage: false,
    });
    expect([rates[0], rates.at(-1)]).to.deep.equal([0.5, 3]);
  });

  it('keeps the pause as long as it is where the listener wants that', async () => {
    const fake = new EngineOnFake(profiles.normal);
    fake.speak([plainUtterance('نعم', 'ar', 600)], {rate: 2, fixedPauses: true});
    while (!fake.heard.includes('end')) await fake.clock.advance(1);
    await fake.clock.advance(597);
    expect(fake.outcome).to.equal(undefined);
    await fake.clock.advance(4);
    expect(fake.outcome).to.equal('resolved');
  });

  it('waits for the pause after an utterance, shortened by the rate', async () => {
    const fake = new EngineOnFake(profiles.normal);
    fake.speak([plainUtterance('نعم', 'ar', 600)], {rate: 2});
    while (!fake.heard.includes('end')) await fake.clock.advance(1);
    await fake.clock.advance(298);
    expect(fake.outcome).to.equal(undefined);
    await fake.clock.advance(3);
    expect(fake.outcome).to.equal('resolved');
  });

  it('ends the pause on abort', async () => {
    const fake = new EngineOnFake(profiles.normal);
    const controller = fake.speak([plainUtterance('نعم', 'ar', 600), utterance]);
    while (!fake.heard.includes('end')) await fake.clock.advance(1);
    controller.abort();
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.deep.equal({rejected: controller.signal.reason as unknown});
    expect(fake.synthesis.utterances).to.have.length(1);
    expect(fake.clock.pending).to.equal(0);
  });

  it('leaves no timer behind', async () => {
    for (const profile of Object.values(profiles)) {
      const fake = new EngineOnFake(profile);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.outcome, 'settled').to.not.equal(undefined);
      expect(fake.clock.pending).to.equal(0);
    }
  });

  it('fails where there is no Web Speech', async () => {
    const {WebSpeechEngine} = await import('../../../src/speech/web-speech/web-speech-engine.ts');
    const engine = new WebSpeechEngine(undefined);
    const {signal} = new AbortController();
    expect(await engine.voices('ar', signal)).to.be.empty;
    const error: unknown = await engine
      .speak([utterance], {rate: 1}, () => undefined, signal)
      .catch((reason: unknown) => reason);
    expect(error).to.include({code: 'voice-failed'});
  });

  describe('takes the voice back before it speaks again', () => {
    for (const [quirk, gap] of [
      [false, 50],
      [true, 125],
    ] as const) {
      it(`${gap} ms after a cancel ${quirk ? 'in Safari' : 'elsewhere'}`, async () => {
        const profile = quirk ? profiles.safari : profiles.normal;
        const fake = new EngineOnFake(profile, {slowCancel: quirk});
        const first = fake.speak([utterance]);
        await fake.clock.advance(1000);
        first.abort();
        const cancelledAt = fake.clock.now();
        fake.speak([utterance]);
        expect(fake.synthesis.utterances).to.have.length(1);
        await fake.clock.advance(gap - 1);
        expect(fake.synthesis.utterances).to.have.length(1);
        await fake.clock.advance(1);
        expect(fake.synthesis.utterances).to.have.length(2);
        expect(fake.clock.now() - cancelledAt).to.equal(gap);
      });
    }

    it('at once while nothing has been heard yet', () => {
      const fake = new EngineOnFake(profiles.normal);
      fake.speak([utterance]).abort();
      fake.speak([utterance]);
      expect(fake.synthesis.calls).to.deep.equal(['speak', 'resume', 'cancel', 'speak', 'resume']);
    });

    it('without a gap after a quiet while', async () => {
      const fake = new EngineOnFake(profiles.normal);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      fake.speak([utterance]);
      expect(fake.synthesis.calls).to.deep.equal(['speak', 'resume', 'speak', 'resume']);
    });
  });

  it('does not take the late end of what it cancelled for the end of the next', async () => {
    const fake = new EngineOnFake(profiles.lateEnd);
    const first = fake.speak([utterance]);
    await fake.clock.advance(1000);
    first.abort();
    const before = fake.events.length;
    const firstEvents = fake.events;
    fake.speak([utterance]);
    // The late end comes 70 ms after the cancel, the next utterance begins after 50.
    await fake.clock.advance(1000);
    expect(firstEvents).to.have.length(before);
    expect(fake.heard).to.include('start').and.not.include('end');
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.equal('resolved');
  });

  it('is silent at once on abort and says nothing more', async () => {
    const fake = new EngineOnFake(profiles.normal);
    const controller = fake.speak([utterance]);
    await fake.clock.advance(1000);
    const before = fake.events.length;
    controller.abort();
    expect(fake.synthesis.sounding).to.equal(false);
    await fake.clock.advance(MINUTE);
    expect(fake.events).to.have.length(before);
  });

  it('stops in the middle of its words when one of them brings the abort', async () => {
    const fake = new EngineOnFake(profiles.lostEnd);
    let controller: AbortController | undefined = undefined as AbortController | undefined;
    controller = fake.speak([utterance], {rate: 1}, (event) => {
      if (event.type === 'word' && event.offset === starts[2]) controller?.abort();
    });
    await fake.clock.advance(MINUTE);
    expect(fake.heard).to.deep.equal(['start', ...starts.slice(0, 3)]);
  });

  describe('faults', () => {
    const cases: readonly [keyof typeof profiles, AppErrorCode, number][] = [
      ['endBeforeStart', 'voice-silent', 1],
      ['endAtOnce', 'voice-silent', 45],
      ['neverStart', 'voice-failed', 4000],
      // 2.5 times what was expected and 3 s more, from the start on.
      ['neverEnd', 'voice-failed', 40 + 2.5 * EXPECTED + 3000],
      ['notAllowed', 'sound-blocked', 40],
      ['failing', 'voice-failed', 40],
    ];
    for (const [name, code, at] of cases) {
      it(`${name}: ${code}`, async () => {
        const fake = new EngineOnFake(profiles[name]);
        fake.speak([utterance, utterance]);
        await fake.clock.advance(at - 1);
        expect(fake.outcome).to.equal(undefined);
        await fake.clock.advance(2);
        expectFault(fake, code);
        expect(fake.synthesis.speaking, 'lets the platform go').to.equal(false);
        expect(fake.synthesis.utterances, 'the next one').to.have.length(1);
      });
    }

    it('gives a remote voice longer to start', async () => {
      const remote = fakeVoice('Online', 'ar', {localService: false});
      const fake = new EngineOnFake({...profiles.neverStart, voices: [remote]});
      const [voice] = await fake.voices('ar');
      fake.speak([utterance], {rate: 1, voice: voice!.id});
      await fake.clock.advance(7999);
      expect(fake.outcome).to.equal(undefined);
      await fake.clock.advance(1);
      expectFault(fake, 'voice-failed');
    });

    it('takes a foreign cancel for an interruption, not for the end', async () => {
      const fake = new EngineOnFake(profiles.normal);
      fake.speak([utterance, utterance]);
      await fake.clock.advance(1000);
      fake.synthesis.cancelByOthers();
      await fake.clock.advance(1);
      expectFault(fake, 'voice-interrupted');
      expect(fake.heard).to.not.include('end');
    });

    it('lets a one-word utterance be as short as it is', async () => {
      const fake = new EngineOnFake(profiles.endAtOnce);
      fake.speak([plainUtterance('نعم')]);
      await fake.clock.advance(MINUTE);
      expect(fake.outcome).to.equal('resolved');
    });

    it('goes on after an end that got lost', async () => {
      const fake = new EngineOnFake(profiles.lostEnd);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.outcome).to.equal('resolved');
      expect(fake.heard).to.deep.equal(['start', ...starts, 'end']);
    });

    it('frees a platform that somebody else has paused', async () => {
      const fake = new EngineOnFake(profiles.heldByOthers);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.outcome).to.equal('resolved');
    });
  });

  describe('words', () => {
    it('are the voice’s own where it tells of them', async () => {
      const fake = new EngineOnFake(profiles.normal);
      // From the first utterance it learns that the voice tells of its words.
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.heard).to.deep.equal(['start', ...starts, 'end']);
      const words = fake.events.filter((event) => event.type === 'word');
      expect(words.every(({estimated}) => !estimated)).to.equal(true);
      const [begin] = fake.events;
      words.forEach(({offset, at}) => {
        expect(at - begin!.at).to.be.closeTo(1 + (offset / TEXT.length) * DURATION, 0.01);
      });
    });

    it('are estimated where it does not, the last one before the end', async () => {
      const fake = new EngineOnFake(profiles.noBoundary);
      // From the first it learns how fast the voice is.
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.heard).to.deep.equal(['start', ...starts, 'end']);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.heard).to.deep.equal(['start', ...starts, 'end']);
      const words = fake.events.filter((event) => event.type === 'word');
      expect(words.every(({estimated}) => estimated)).to.equal(true);
      const [begin] = fake.events;
      words.forEach(({offset, at}) => {
        expect(Math.abs(at - begin!.at - (offset / TEXT.length) * DURATION)).to.be.below(400);
      });
      expect(words.at(-1)!.at).to.be.below(fake.events.at(-1)!.at);
    });

    it('are estimated better once the voice has been heard', async () => {
      // A voice twice as fast as a cold start expects.
      const fake = new EngineOnFake({...profiles.noBoundary, speed: 23});
      const lastWordLead = async () => {
        fake.speak([utterance]);
        await fake.clock.advance(MINUTE);
        return fake.events.at(-1)!.at - fake.events.at(-2)!.at;
      };
      expect(await lastWordLead(), 'cold: the end overtakes the words').to.equal(0);
      const lead = await lastWordLead();
      expect(lead, 'warm: the last word has its time').to.be.above(150);
    });

    it('are estimated by what is due when a background page wakes late', async () => {
      const fake = new EngineOnFake(profiles.noBoundary);
      const real = fake.clock.after.bind(fake.clock);
      fake.clock.after = (ms, action) => real(ms < 1000 ? 1000 : ms, action);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.heard).to.deep.equal(['start', ...starts, 'end']);
    });

    it('are estimated when the voice tells nonsense', async () => {
      const fake = new EngineOnFake(profiles.bogusBoundary);
      fake.speak([utterance]);
      await fake.clock.advance(MINUTE);
      expect(fake.heard).to.deep.equal(['start', ...starts, 'end']);
      expect(fake.memory.tellsWords(fake.synthesis.utterances[0]!.voice!.name)).to.equal(false);
    });
  });

  describe('the voice', () => {
    const remote = fakeVoice('Online', 'ar', {localService: false});

    it('is the best local one, or the one asked for', async () => {
      const fake = new EngineOnFake({
        ...profiles.normal,
        voices: [fakeVoice('Arabic espeak-ng', 'ar'), remote, fakeVoice('Majed', 'ar')],
      });
      const voices = await fake.voices('ar');
      expect(voices.map(({name}) => name)).to.deep.equal(['Majed', 'Arabic espeak-ng', 'Online']);
      for (const voice of [undefined, ...voices]) {
        fake.speak([utterance], {rate: 1, ...(voice && {voice: voice.id})});
        await fake.clock.advance(MINUTE);
      }
      expect(fake.synthesis.utterances.map(({voice}) => voice!.name)).to.deep.equal([
        'Majed',
        'Majed',
        'Arabic espeak-ng',
        'Online',
      ]);
    });

    it('is missing where a whole list has none of the language', async () => {
      const fake = new EngineOnFake({...profiles.normal, voices: [fakeVoice('Daniel', 'en-GB')]});
      expect(await fake.voices('ar')).to.be.empty;
      fake.speak([utterance]);
      await fake.clock.advance(1);
      expectFault(fake, 'voice-failed');
    });

    it('is left to a platform that speaks what it does not list', async () => {
      const fake = new EngineOnFake(
        {...profiles.normal, voices: [fakeVoice('English', 'en_US')]},
        {unlistedVoices: true},
      );
      const [system] = await fake.voices('ar');
      fake.speak([utterance], {rate: 1, voice: system!.id});
      expect(fake.synthesis.utterances[0]).to.include({voice: null, lang: 'ar'});
    });

    it('is never a remote one that nobody chose', async () => {
      const fake = new EngineOnFake({...profiles.normal, voices: [remote]});
      fake.speak([utterance]);
      await fake.clock.advance(1);
      expectFault(fake, 'voice-failed');
      expect(fake.synthesis.utterances).to.be.empty;
    });

    it('is left to the platform as long as its list is empty', () => {
      const fake = new EngineOnFake(profiles.emptyVoicesFirst);
      fake.speak([utterance]);
      expect(fake.synthesis.utterances[0]).to.include({voice: null, lang: 'ar'});
    });

    it('of another language speaks no text of this one', async () => {
      const fake = new EngineOnFake(profiles.normal);
      const [arabic] = await fake.voices('ar');
      fake.speak([plainUtterance('The end.', 'en')], {rate: 1, voice: arabic!.id});
      expect(fake.synthesis.utterances[0]!.voice).to.include({name: 'English'});
    });
  });
});
