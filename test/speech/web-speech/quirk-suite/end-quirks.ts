import {expect} from '@open-wc/testing';
import {COLD_START_SPEED, estimateDuration} from '../../../../src/core/timing/estimate.ts';
import {utteranceFrom} from '../../../../src/core/plan/utterance.ts';
import {profiles} from '../../../fakes/fake-speech-profile.ts';
import {plainUtterance} from '../../plain-utterance.ts';
import {EngineOnFake} from '../engine-on-fake.ts';
import {
  describeQuirk,
  expectWholeSentence,
  MINUTE,
  saidBy,
  SENTENCE,
  TEXT,
  TrustingPage,
  wordsOf,
} from './quirk-row.ts';

const LONG = plainUtterance(
  'كان الناس ينتظرون القطار منذ الصباح الباكر في المحطة القديمة التي بنيت قبل مئة عام وأكثر، ثم رأوه من بعيد يقترب في المساء.',
);

/** Pauses as the player does: lets go, and later speaks on from the word that was reached. */
async function pauseAndGoOn(fake: EngineOnFake): Promise<void> {
  const controller = fake.speak([SENTENCE]);
  await fake.clock.advance(2000);
  const word = fake.events.filter((event) => event.type === 'word').at(-1)!;
  controller.abort();
  await fake.clock.advance(MINUTE);
  fake.speak([utteranceFrom(SENTENCE, word.offset)]);
  await fake.clock.advance(MINUTE);
  expect(fake.outcome).to.equal('resolved');
  expect(fake.synthesis.calls).to.not.include('pause');
  const said = saidBy(fake.synthesis);
  expect(new Set(said), 'no word is left out').to.deep.equal(new Set(wordsOf(TEXT)));
  expect(said.at(-1)).to.equal(wordsOf(TEXT).at(-1));
}

/** The rows about speech that breaks off, or does not end. */
export function describeEndQuirks(): void {
  describeQuirk(
    '`pause()` loses the utterance',
    async () => {
      const page = new TrustingPage(profiles.androidPause);
      page.speak(TEXT);
      await page.clock.advance(2000);
      page.synthesis.pause();
      await page.clock.advance(1000);
      page.synthesis.resume();
      await page.clock.advance(MINUTE);
      expect(page.told, 'nothing more').to.deep.equal(['start']);
      expect(page.synthesis.sounding).to.equal(false);
    },
    () => pauseAndGoOn(new EngineOnFake(profiles.androidPause)),
  );

  describeQuirk(
    'The speech daemon is wedged after `pause()`, even after `cancel()`',
    async () => {
      const page = new TrustingPage(profiles.linux);
      page.speak(TEXT);
      await page.clock.advance(2000);
      page.synthesis.pause();
      page.synthesis.cancel();
      await page.clock.advance(1000);
      const second = page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.events.filter(({utterance}) => utterance === second)).to.be.empty;
    },
    () => pauseAndGoOn(new EngineOnFake(profiles.linux)),
  );

  describeQuirk(
    'Another tab silences the voice',
    async () => {
      const page = new TrustingPage(profiles.noBoundary);
      page.speak(TEXT);
      await page.clock.advance(2000);
      page.synthesis.cancelByOthers();
      expect(page.told, 'an end like any other').to.deep.equal(['start', 'error']);
    },
    async () => {
      const fake = new EngineOnFake(profiles.noBoundary);
      fake.speak([SENTENCE, SENTENCE]);
      await fake.clock.advance(2000);
      fake.synthesis.cancelByOthers();
      await fake.clock.advance(MINUTE);
      expect(fake.fault).to.equal('voice-interrupted');
      expect(fake.synthesis.utterances, 'no fight over the voice').to.have.length(1);
    },
  );

  describeQuirk(
    'Another tab holds the voice in the middle',
    async () => {
      const page = new TrustingPage(profiles.noBoundary);
      page.speak(TEXT);
      await page.clock.advance(2000);
      page.synthesis.pauseByOthers();
      await page.clock.advance(MINUTE);
      expect(page.told).to.deep.equal(['start']);
      expect(page.synthesis.speaking).to.equal(true);
    },
    async () => {
      const fake = new EngineOnFake(profiles.noBoundary);
      fake.speak([SENTENCE]);
      await fake.clock.advance(2000);
      fake.synthesis.pauseByOthers();
      await fake.clock.advance(1000);
      expect(fake.fault).to.equal('voice-interrupted');
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  const deadAfter14s = {...profiles.noBoundary, death: {after: 14_000, speaking: true}};
  describeQuirk(
    'Speech dies after some 14 s without an event',
    async () => {
      const page = new TrustingPage(deadAfter14s);
      page.speak(`${LONG.spoken} ${LONG.spoken}`);
      await page.clock.advance(10 * MINUTE);
      expect(page.told).to.deep.equal(['start']);
    },
    async () => {
      const fake = new EngineOnFake(deadAfter14s);
      // What a page would say in one go, in sentences.
      fake.speak([LONG, SENTENCE, LONG]);
      await fake.clock.advance(MINUTE);
      expect(fake.outcome).to.equal('resolved');
      const whole = [LONG, SENTENCE, LONG].flatMap(({spoken}) => wordsOf(spoken));
      expect(saidBy(fake.synthesis)).to.deep.equal(whole);
    },
  );

  describeQuirk(
    'Never ends',
    async () => {
      const page = new TrustingPage(profiles.neverEnd);
      page.speak(TEXT);
      await page.clock.advance(10 * MINUTE);
      expect(page.told).to.deep.equal(['start']);
    },
    async () => {
      const fake = new EngineOnFake(profiles.neverEnd);
      fake.speak([SENTENCE]);
      const expected = estimateDuration(SENTENCE, COLD_START_SPEED);
      await fake.clock.advance(40 + 2.5 * expected + 3000);
      expect(fake.fault).to.equal('voice-failed');
      expect(fake.synthesis.speaking, 'the platform is let go').to.equal(false);
    },
  );

  describeQuirk(
    '`end` is lost, since the utterance has been collected',
    async () => {
      const page = new TrustingPage(profiles.lostEnd);
      page.speak(TEXT);
      await page.clock.advance(10 * MINUTE);
      expect(page.told).to.deep.equal(['start']);
      expect(saidBy(page.synthesis), 'though all has been said').to.deep.equal(wordsOf(TEXT));
    },
    async () => {
      const fake = new EngineOnFake(profiles.lostEnd);
      fake.speak([SENTENCE]);
      await fake.clock.advance(40 + (TEXT.length / 11.5) * 1000);
      expect(saidBy(fake.synthesis)).to.deep.equal(wordsOf(TEXT));
      await fake.clock.advance(1200);
      expectWholeSentence(fake);
    },
  );

  describeQuirk(
    'A late `end` ends the new sentence',
    async () => {
      const page = new TrustingPage(profiles.lateEnd);
      const first = page.speak(TEXT);
      await page.clock.advance(1000);
      page.synthesis.cancel();
      const second = page.speak(TEXT);
      await page.clock.advance(500);
      const ends = page.events.filter(({type}) => type === 'end');
      expect(page.events.at(-2)!.utterance, 'the second is speaking').to.equal(second);
      expect(ends.map(({utterance}) => utterance)).to.deep.equal([first]);
    },
    async () => {
      const fake = new EngineOnFake(profiles.lateEnd);
      const first = fake.speak([SENTENCE]);
      await fake.clock.advance(1000);
      first.abort();
      fake.speak([SENTENCE]);
      await fake.clock.advance(500);
      expect(fake.heard[0], 'the second has begun').to.equal('start');
      expect(fake.heard).to.not.include('end');
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  describeQuirk(
    '`canceled` arrives before `cancel()` returns',
    async () => {
      const page = new TrustingPage(profiles.safari);
      page.speak(TEXT);
      await page.clock.advance(1000);
      page.synthesis.cancel();
      expect(page.told.at(-1), 'at once, an error that is none').to.equal('error');
    },
    async () => {
      const fake = new EngineOnFake(profiles.safari, {slowCancel: true});
      const controller = fake.speak([SENTENCE]);
      await fake.clock.advance(1000);
      const before = fake.events.length;
      controller.abort();
      await fake.clock.advance(MINUTE);
      expect(fake.outcome).to.deep.equal({rejected: controller.signal.reason as unknown});
      expect(fake.events).to.have.length(before);
      expect(fake.synthesis.calls.filter((call) => call === 'cancel')).to.have.length(1);
    },
  );

  describeQuirk(
    'The voice falls silent without an event: a call, Siri, a lost headset',
    async () => {
      const page = new TrustingPage(profiles.noBoundary);
      page.speak(TEXT);
      await page.clock.advance(1000);
      page.synthesis.dropByOthers();
      await page.clock.advance(10 * MINUTE);
      expect(page.told).to.deep.equal(['start']);
    },
    async () => {
      const fake = new EngineOnFake(profiles.noBoundary);
      fake.speak([SENTENCE, SENTENCE]);
      await fake.clock.advance(1000);
      fake.synthesis.dropByOthers();
      await fake.clock.advance(1500);
      expect(fake.fault).to.equal('voice-failed');
      expect(fake.heard, 'the rest does not count as said').to.not.include('end');
    },
  );

  describeQuirk(
    'The voice is gone when the page comes back',
    async () => {
      const page = new TrustingPage(profiles.noBoundary);
      page.speak(TEXT);
      await page.clock.advance(1000);
      page.synthesis.dropByOthers();
      page.clock.sleep(10 * MINUTE);
      await page.clock.advance(MINUTE);
      expect(page.told, 'still waiting').to.deep.equal(['start']);
    },
    async () => {
      for (const tellsOfReturn of [true, false]) {
        const fake = new EngineOnFake(profiles.noBoundary);
        fake.speak([SENTENCE, SENTENCE]);
        await fake.clock.advance(1100);
        fake.synthesis.dropByOthers();
        fake.clock.sleep(10 * MINUTE);
        if (tellsOfReturn) fake.comeBack();
        await fake.clock.advance(2000);
        expect(fake.fault, 'a pause, not a race').to.equal('voice-interrupted');
        expect(fake.synthesis.utterances).to.have.length(1);
        expect(fake.waitingForReturn).to.equal(0);
      }
    },
  );

  const killed = {...profiles.linux, death: {after: 1000, speaking: true}};
  describeQuirk(
    'A speech daemon that is killed says nothing, and `speaking` stays true',
    async () => {
      const page = new TrustingPage(killed);
      page.speak(TEXT);
      await page.clock.advance(10 * MINUTE);
      expect(page.told).to.deep.equal(['start']);
      expect(page.synthesis.speaking).to.equal(true);
    },
    async () => {
      let death: {after: number; speaking: boolean} | undefined;
      const profile = Object.defineProperty({...profiles.linux}, 'death', {get: () => death});
      const fake = new EngineOnFake(profile, {silentDeath: true});
      for (let sentence = 0; sentence < 4; sentence++) {
        fake.speak([SENTENCE]);
        await fake.clock.advance(MINUTE);
        expectWholeSentence(fake);
      }
      // Half-way through a sentence of some four seconds.
      death = {after: 2000, speaking: true};
      fake.speak([SENTENCE]);
      await fake.clock.advance(2040 + 4000);
      expect(fake.fault, 'missed soon, since it has been punctual').to.equal('voice-failed');
      death = undefined;
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );
}
