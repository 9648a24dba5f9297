import {expect} from '@open-wc/testing';
import {profiles} from '../../../fakes/fake-speech-profile.ts';
import {fakeVoice, speechDispatcherVoices} from '../../../fakes/fake-voices.ts';
import {EngineOnFake} from '../engine-on-fake.ts';
import {
  describeQuirk,
  expectWholeSentence,
  MINUTE,
  SENTENCE,
  TEXT,
  TrustingPage,
} from './quirk-row.ts';

const english = fakeVoice('English', 'en_US', {default: true});

/** The rows about which voices there are and who speaks. */
export function describeVoiceQuirks(): void {
  describeQuirk(
    '`voiceschanged` arrives with an empty list',
    async () => {
      const page = new TrustingPage(profiles.emptyVoicesFirst);
      const lists: number[] = [];
      page.synthesis.addEventListener('voiceschanged', () => {
        lists.push(page.synthesis.getVoices().length);
      });
      await page.clock.advance(1000);
      expect(lists, 'told of a list, and it was empty').to.deep.equal([0]);
    },
    async () => {
      const fake = new EngineOnFake(profiles.emptyVoicesFirst);
      expect(await fake.voices('ar')).to.have.length(2);
    },
  );

  describeQuirk(
    'The list has thousands of voices and changes thousands of times',
    async () => {
      const page = new TrustingPage({...profiles.normal, voices: speechDispatcherVoices()});
      let read = 0;
      page.synthesis.addEventListener('voiceschanged', () => {
        read += page.synthesis.getVoices().length;
      });
      for (let event = 0; event < 100; event++)
        page.synthesis.dispatchEvent(new Event('voiceschanged'));
      await page.clock.advance(1000);
      expect(read, 'voices read').to.be.above(1_000_000);
    },
    async () => {
      const voices = speechDispatcherVoices();
      const fake = new EngineOnFake({...profiles.normal, voices});
      let lists = 0;
      fake.synthesis.getVoices = () => (lists++, voices);
      const answer = fake.engine.voices('ar', new AbortController().signal);
      for (let event = 0; event < 1000; event++)
        fake.synthesis.dispatchEvent(new Event('voiceschanged'));
      await fake.clock.advance(1000);
      expect((await answer).map(({name}) => name)).to.deep.equal(['Arabic espeak-ng']);
      expect(lists).to.be.below(20);
    },
  );

  describeQuirk(
    'Arabic can be spoken but is not listed',
    async () => {
      const page = new TrustingPage({...profiles.androidPause, voices: []});
      expect(page.synthesis.getVoices().filter(({lang}) => lang.startsWith('ar'))).to.be.empty;
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.told, 'though nobody is listed for it').to.deep.equal(['start', 'end']);
    },
    async () => {
      const fake = new EngineOnFake({...profiles.androidPause, voices: []}, {unlistedVoices: true});
      const [system] = await fake.voices('ar');
      expect(system).to.include({language: 'ar', isSystem: true});
      fake.speak([SENTENCE], {rate: 1, voice: system!.id});
      expect(fake.synthesis.utterances[0]).to.include({voice: null, lang: 'ar'});
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );

  describeQuirk(
    'An English voice reads Arabic',
    async () => {
      const page = new TrustingPage({...profiles.androidPause, voices: [english]});
      page.speak(TEXT);
      await page.clock.advance(MINUTE);
      expect(page.told, 'no event tells of it').to.deep.equal(['start', 'end']);
      expect(page.synthesis.said[0]).to.include({by: 'English'});
    },
    async () => {
      // Nobody can notice but the listener, so what they are to be asked about is marked.
      const fake = new EngineOnFake(
        {...profiles.androidPause, voices: [english]},
        {unlistedVoices: true},
      );
      expect((await fake.voices('ar')).map(({isSystem}) => isSystem)).to.deep.equal([true]);
      const safe = new EngineOnFake({...profiles.normal, voices: [english]});
      expect(await safe.voices('ar')).to.be.empty;
      safe.speak([SENTENCE]);
      await safe.clock.advance(MINUTE);
      expect(safe.fault).to.equal('voice-failed');
      expect(safe.synthesis.said).to.be.empty;
    },
  );

  const egyptian = fakeVoice('العربية (مصر)', 'ar_EG');
  const platform = {...profiles.androidPause, voices: [english, egyptian]};
  describeQuirk(
    'The chosen voice is ignored',
    async () => {
      const page = new TrustingPage(platform);
      page.speak(TEXT, {voice: egyptian, lang: ''});
      await page.clock.advance(MINUTE);
      expect(page.synthesis.said[0]).to.include({by: 'English'});
    },
    async () => {
      const fake = new EngineOnFake(platform);
      const [voice] = await fake.voices('ar');
      fake.speak([SENTENCE], {rate: 1, voice: voice!.id});
      await fake.clock.advance(MINUTE);
      expect(fake.synthesis.said[0]).to.include({by: egyptian.name});
    },
  );

  const espeak = fakeVoice('Arabic', 'ar', {localService: false});
  describeQuirk(
    '`localService` lies',
    () => {
      const page = new TrustingPage({...profiles.normal, voices: [espeak]});
      const local = page.synthesis.getVoices().filter(({localService}) => localService);
      expect(local, 'eSpeak, which is on the device').to.be.empty;
    },
    async () => {
      const fake = new EngineOnFake(
        {...profiles.normal, voices: [espeak]},
        {meaninglessLocalService: true},
      );
      expect((await fake.voices('ar'))[0]).to.include({local: true});
      fake.speak([SENTENCE]);
      await fake.clock.advance(MINUTE);
      expectWholeSentence(fake);
    },
  );
}
