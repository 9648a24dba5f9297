import {expect} from '@open-wc/testing';
import {profiles} from '../../../fakes/fake-speech-profile.ts';
import {fakeVoice} from '../../../fakes/fake-voices.ts';
import {sampleUtterances} from '../../../../src/core/plan/sample-utterances.ts';
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

/** The rows about speech that does not begin. */
export function describeStartQuirks(): void {
  describeQuirk(
    'No sound and no event before a gesture',
    async () => {
      const page = new TrustingPage(profiles.iPhone);
      page.synthesis.gesture(() => void Promise.resolve().then(() => page.speak(TEXT)));
      await page.clock.advance(MINUTE);
      expect(page.synthesis.utterances, 'it was asked to').to.have.length(1);
      expect(page.told).to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(profiles.iPhone, {slowCancel: true});
      fake.synthesis.gesture(() => fake.speak([SENTENCE]));
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  describeQuirk(
    '`end` without `start`, at once',
    async () => {
      const page = new TrustingPage(profiles.endBeforeStart);
      page.speak(TEXT);
      await page.clock.advance(10);
      expect(page.told, 'a text that seems to have been read').to.deep.equal(['end']);
      expect(page.synthesis.said).to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(profiles.endBeforeStart);
      fake.speak([SENTENCE, SENTENCE]);
      await fake.clock.advance(MINUTE);
      expect(fake.fault).to.equal('voice-silent');
      expect(fake.heard).to.be.empty;
      expect(fake.synthesis.utterances, 'it does not race on').to.have.length(1);
    },
  );

  describeQuirk(
    'Never starts, though `speaking` is true',
    async () => {
      const page = new TrustingPage(profiles.neverStart);
      page.speak(TEXT);
      await page.clock.advance(10 * MINUTE);
      expect(page.told).to.be.empty;
      expect(page.synthesis.speaking).to.equal(true);
    },
    async () => {
      const fake = new EngineOnFake(profiles.neverStart);
      fake.speak([SENTENCE]);
      await fake.clock.advance(4000);
      expect(fake.fault).to.equal('voice-failed');
      expect(fake.synthesis.speaking, 'the platform is let go').to.equal(false);
    },
  );

  describeQuirk(
    'Never starts, since another tab has called `pause()`',
    async () => {
      const page = new TrustingPage(profiles.heldByOthers);
      page.synthesis.resume();
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.told, 'the early resume() was ignored').to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(profiles.heldByOthers);
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  describeQuirk(
    'The queue is held for ever by a `pause()` while idle',
    async () => {
      const page = new TrustingPage(profiles.heldQueue);
      page.synthesis.cancel();
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.told, 'cancel() frees nothing').to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(profiles.heldQueue);
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
      expect(fake.synthesis.calls.slice(0, 2)).to.deep.equal(['resume', 'speak']);
    },
  );

  describeQuirk(
    'The first utterance is lost',
    async () => {
      const page = new TrustingPage(profiles.cold);
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.told).to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(profiles.cold);
      fake.speak([SENTENCE]);
      await fake.clock.advance(4000);
      expect(fake.fault, 'soon enough to try again').to.equal('voice-failed');
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  const remote = fakeVoice('Online', 'ar', {localService: false});
  const offline = {...profiles.normal, voices: [remote], unreachable: true};
  describeQuirk(
    'A remote voice without a network neither starts nor ends',
    async () => {
      const page = new TrustingPage(offline);
      page.speak(TEXT, {voice: remote});
      await page.clock.advance(10 * MINUTE);
      expect(page.told).to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(offline);
      const [voice] = await fake.voices('ar');
      fake.speak([SENTENCE], {rate: 1, voice: voice!.id});
      await fake.clock.advance(8000);
      expect(fake.fault, 'though the browser believes in its network').to.equal('voice-failed');
      fake.isOnline = false;
      fake.speak([SENTENCE], {rate: 1, voice: voice!.id});
      await fake.clock.advance(0);
      expect(fake.fault, 'at once where it knows').to.equal('voice-failed');
      expect(fake.synthesis.utterances).to.have.length(1);
    },
  );

  describeQuirk(
    "After `speak('')` nothing ever starts, in any tab",
    async () => {
      const page = new TrustingPage(profiles.linux);
      page.speak('* * *');
      await page.clock.advance(100);
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.told).to.deep.equal(['error']);
    },
    async () => {
      const fake = new EngineOnFake(profiles.linux);
      fake.speak([plainUtterance('* * *'), plainUtterance(''), SENTENCE]);
      await fake.clock.advance(MINUTE);
      expect(fake.outcome).to.equal('resolved');
      expect(saidBy(fake.synthesis)).to.deep.equal(wordsOf(TEXT));
    },
  );

  describeQuirk(
    '`start` or `end` is missing soon after `cancel()`',
    async () => {
      const page = new TrustingPage(profiles.safari);
      page.speak(TEXT);
      await page.clock.advance(1000);
      page.synthesis.cancel();
      const second = page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.events.filter(({utterance}) => utterance === second)).to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(profiles.safari, {slowCancel: true});
      const first = fake.speak([SENTENCE]);
      await fake.clock.advance(1000);
      first.abort();
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  const book = `${TEXT} `.repeat(1000);
  describeQuirk(
    'More than 32,767 characters are refused',
    async () => {
      const page = new TrustingPage(profiles.normal);
      page.speak(book);
      await page.clock.advance(MINUTE);
      expect(page.events.map(({error}) => error)).to.deep.equal(['text-too-long']);
    },
    async () => {
      const utterances = sampleUtterances(book, 'ar', {});
      expect(Math.max(...utterances.map(({spoken}) => spoken.length))).to.be.at.most(200);
      const fake = new EngineOnFake(profiles.normal);
      fake.speak(utterances.slice(0, 3));
      await fake.clock.advance(MINUTE);
      expect(fake.outcome).to.equal('resolved');
    },
  );

  describeQuirk(
    'The reader talks over a screen reader',
    async () => {
      const page = new TrustingPage(profiles.normal);
      // The warming-up that some players do when they are loaded.
      page.speak(' و ');
      await page.clock.advance(MINUTE);
      expect(page.synthesis.said, 'heard though nobody asked').to.not.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(profiles.normal);
      fake.engine.onVoicesChanged(() => undefined);
      await fake.voices('ar');
      fake.comeBack();
      await fake.clock.advance(MINUTE);
      expect(fake.synthesis.calls, 'nothing but on demand').to.be.empty;
      const controller = fake.speak([SENTENCE]);
      await fake.clock.advance(1000);
      controller.abort();
      expect(fake.synthesis.sounding, 'silent in the same task').to.equal(false);
    },
  );
}
