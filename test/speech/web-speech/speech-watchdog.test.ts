import {expect} from '@open-wc/testing';
import {COLD_START_SPEED, estimateDuration} from '../../../src/core/timing/estimate.ts';
import {profiles, type FakeSpeechProfile} from '../../fakes/fake-speech-profile.ts';
import {fakeVoice} from '../../fakes/fake-voices.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {EngineOnFake} from './engine-on-fake.ts';

const TEXT = 'وصل القطار السريع إلى المحطة القديمة في المساء.';
const utterance = plainUtterance(TEXT);
/** What a voice that has not been heard is thought to need. */
const EXPECTED = estimateDuration(utterance, COLD_START_SPEED);
/** What the fake voice needs. */
const DURATION = (TEXT.length / COLD_START_SPEED) * 1000;
const MINUTE = 60_000;

/** Lets time pass until there is a fault; returns how long that took. */
async function untilFault(fake: EngineOnFake): Promise<number> {
  const begin = fake.clock.now();
  while (!fake.fault && fake.clock.now() - begin < MINUTE) await fake.clock.advance(50);
  return fake.clock.now() - begin;
}

/** A platform whose voice can be killed and brought back. */
function mortal({silentDeath = true} = {}) {
  const state: {death: FakeSpeechProfile['death']; course: FakeSpeechProfile['course']} = {
    death: undefined,
    course: 'whole',
  };
  const changing = Object.defineProperties(
    {...profiles.linux},
    {death: {get: () => state.death}, course: {get: () => state.course}},
  );
  return {state, fake: new EngineOnFake(changing, {silentDeath})};
}

async function hear(fake: EngineOnFake, times: number): Promise<void> {
  for (let each = 0; each < times; each++) {
    fake.speak([utterance]);
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.equal('resolved');
  }
}

describe('the watch over a speech', () => {
  it('leaves neither timer nor listener behind, whatever comes of it', async () => {
    for (const profile of Object.values(profiles)) {
      const fake = new EngineOnFake(profile);
      fake.speak([utterance]);
      await fake.clock.advance(500);
      const aborted = fake.speak([utterance]);
      aborted.abort();
      await fake.clock.advance(2 * MINUTE);
      expect([fake.clock.pending, fake.waitingForReturn]).to.deep.equal([0, 0]);
    }
  });

  it('begins anew at each word that the voice tells', async () => {
    // A voice three times as slow as expected, which would be given up before its end.
    const slow = {...profiles.normal, speed: COLD_START_SPEED / 4};
    const fake = new EngineOnFake(slow);
    fake.speak([utterance]);
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.equal('resolved');
    const wordless = new EngineOnFake({...slow, boundaries: 'none'});
    wordless.speak([utterance]);
    await wordless.clock.advance(MINUTE);
    expect(wordless.fault).to.equal('voice-failed');
  });

  it('expects the less the further the words are', async () => {
    const fake = new EngineOnFake({...profiles.normal, course: 'never-end'});
    fake.speak([utterance]);
    const took = await untilFault(fake);
    const lastWord = fake.events.findLast(({type}) => type === 'word')!.at;
    expect(took - lastWord, 'the least there is').to.be.closeTo(6000, 100);
    expect(took).to.be.below(40 + 2.5 * EXPECTED + 3000);
  });

  it('tells a lost end from a death by how much has been said', async () => {
    for (const [after, outcome] of [
      [0.9, 'resolved'],
      [0.3, 'voice-failed'],
    ] as const) {
      const fake = new EngineOnFake({
        ...profiles.noBoundary,
        course: 'never-end',
        death: {after: after * EXPECTED, speaking: false},
      });
      fake.speak([utterance]);
      await fake.clock.advance(40 + after * EXPECTED + 1000);
      expect(fake.fault ?? fake.outcome).to.equal(outcome);
    }
  });

  it('does not take for silent what never says that it speaks', async () => {
    const fake = new EngineOnFake(profiles.noBoundary);
    Object.defineProperty(fake.synthesis, 'speaking', {get: () => false});
    fake.speak([utterance]);
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.equal('resolved');
    const duration = fake.events.at(-1)!.at - fake.events[0]!.at;
    expect(duration).to.be.closeTo(DURATION, 1);
  });

  it('does not learn a speed from an end that was lost', async () => {
    const fake = new EngineOnFake(profiles.lostEnd);
    fake.speak([utterance]);
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.equal('resolved');
    expect(fake.memory.measuredTellsWords('Arabic|Arabic|ar')).to.equal(undefined);
  });

  it('lets a page that slept hear what had happened before it judges', async () => {
    const fake = new EngineOnFake(profiles.noBoundary);
    fake.speak([utterance]);
    await fake.clock.advance(1000);
    // The voice has gone on meanwhile and the event of its end waits to be delivered.
    fake.clock.sleep(MINUTE);
    fake.comeBack();
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.equal('resolved');
  });

  it('does not mind a return to a voice that speaks', async () => {
    const fake = new EngineOnFake(profiles.noBoundary);
    fake.speak([utterance]);
    for (let times = 0; times < 3; times++) {
      await fake.clock.advance(800);
      fake.comeBack();
    }
    await fake.clock.advance(MINUTE);
    expect(fake.outcome).to.equal('resolved');
  });

  it('takes a busy sound card, a call say, for an interruption', async () => {
    const fake = new EngineOnFake(profiles.normal);
    fake.speak([utterance]);
    await fake.clock.advance(1000);
    fake.synthesis.utterances[0]!.tell('error', {error: 'audio-busy'});
    await fake.clock.advance(0);
    expect(fake.fault).to.equal('voice-interrupted');
  });

  it('waits eight seconds for the network, and not at all where there is none', async () => {
    const remote = fakeVoice('Online', 'ar', {localService: false});
    const fake = new EngineOnFake({...profiles.normal, voices: [remote], unreachable: true});
    const [voice] = await fake.voices('ar');
    fake.speak([utterance], {rate: 1, voice: voice!.id});
    expect(await untilFault(fake)).to.be.closeTo(8000, 50);
    fake.isOnline = false;
    fake.speak([utterance], {rate: 1, voice: voice!.id});
    expect(await untilFault(fake)).to.be.at.most(50);
    // A voice of the device needs no network.
    const local = new EngineOnFake(profiles.normal);
    local.isOnline = false;
    await hear(local, 1);
  });

  describe('where a voice dies in silence', () => {
    const KILLED = {after: 0.5 * EXPECTED, speaking: true} as const;

    it('misses one that has been punctual within moments of its end', async () => {
      const {state, fake} = mortal();
      await hear(fake, 4);
      state.death = KILLED;
      fake.speak([utterance]);
      const took = await untilFault(fake);
      expect(fake.fault).to.equal('voice-failed');
      expect(took - DURATION).to.be.below(2500);
      expect(took, 'but never before it').to.be.above(DURATION + 500);
    });

    it('is patient with one that has not been heard', async () => {
      const {state, fake} = mortal();
      state.death = KILLED;
      fake.speak([utterance]);
      expect(await untilFault(fake)).to.be.closeTo(40 + 2.5 * EXPECTED + 3000, 60);
    });

    it('is patient with any where deaths are told', async () => {
      const {state, fake} = mortal({silentDeath: false});
      await hear(fake, 4);
      state.death = KILLED;
      fake.speak([utterance]);
      expect(await untilFault(fake)).to.be.closeTo(2.5 * DURATION + 3000, 200);
    });

    it('gives it two seconds to start again, and four once it has', async () => {
      const {state, fake} = mortal();
      await hear(fake, 1);
      state.death = KILLED;
      fake.speak([utterance]);
      await untilFault(fake);
      // The daemon has not come back.
      state.death = undefined;
      state.course = 'never-start';
      fake.speak([utterance]);
      expect(await untilFault(fake)).to.be.closeTo(2050, 50);
      state.course = 'whole';
      await hear(fake, 1);
      state.course = 'never-start';
      fake.speak([utterance]);
      expect(await untilFault(fake)).to.be.closeTo(4000, 50);
    });

    it('misses it as soon each time, however often it is killed', async () => {
      const {state, fake} = mortal();
      await hear(fake, 4);
      for (let kill = 0; kill < 20; kill++) {
        state.death = KILLED;
        fake.speak([utterance]);
        expect(await untilFault(fake), `kill ${kill}`).to.be.below(EXPECTED + 2500);
        state.death = undefined;
        await hear(fake, 1);
      }
    });
  });
});
