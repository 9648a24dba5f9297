import {expect} from '@open-wc/testing';
import type {Voice} from '../../../src/speech/engine.ts';
import {SYSTEM_VOICE_ID} from '../../../src/speech/web-speech/voice-directory.ts';
import {fakeVoice, speechDispatcherVoices} from '../../fakes/fake-voices.ts';
import {profiles} from '../../fakes/fake-speech-profile.ts';
import {EngineOnFake} from './engine-on-fake.ts';

/** Asks for voices; the answer is `undefined` until there is one. */
function ask(fake: EngineOnFake, language = 'ar', controller = new AbortController()) {
  const answer: {voices?: readonly Voice[]; rejected?: unknown} = {};
  fake.engine.voices(language, controller.signal).then(
    (voices) => (answer.voices = voices),
    (reason: unknown) => (answer.rejected = reason),
  );
  return answer;
}

describe('the voices of WebSpeechEngine', () => {
  it('are there as soon as the list has stayed the same for a moment', async () => {
    const fake = new EngineOnFake(profiles.normal);
    const answer = ask(fake);
    await fake.clock.advance(499);
    expect(answer.voices).to.equal(undefined);
    await fake.clock.advance(1);
    expect(answer.voices?.map(({name}) => name)).to.deep.equal(['Arabic', 'Majed']);
    const again = ask(fake);
    await fake.clock.advance(0);
    expect(again.voices, 'known by now').to.have.length(2);
  });

  it('are waited for through an empty list', async () => {
    const fake = new EngineOnFake(profiles.emptyVoicesFirst);
    const answer = ask(fake);
    await fake.clock.advance(1899);
    expect(answer.voices).to.equal(undefined);
    await fake.clock.advance(701);
    expect(answer.voices).to.have.length(2);
  });

  it('are waited for while Firefox adds one after another, and read now and then only', async () => {
    const fake = new EngineOnFake({...profiles.normal, voices: []});
    const all = ['Arabic+Michel', 'Arabic+Caleb', 'Arabic+Adam', 'Arabic'];
    let reads = 0;
    let listed = 0;
    fake.synthesis.getVoices = () => {
      reads++;
      return all.slice(0, listed).map((name) => fakeVoice(name, 'ar'));
    };
    const answer = ask(fake);
    for (; listed < all.length; listed++) {
      for (let event = 0; event < 200; event++) {
        await fake.clock.advance(1);
        fake.synthesis.dispatchEvent(new Event('voiceschanged'));
      }
    }
    expect(answer.voices).to.equal(undefined);
    await fake.clock.advance(600);
    expect(answer.voices?.map(({id}) => id)).to.deep.equal(['Arabic|Arabic|ar']);
    expect(reads).to.be.below(20);
  });

  it('are waited for while the list still grows', async () => {
    const fake = new EngineOnFake({...profiles.normal, voices: [fakeVoice('Google US', 'en-US')]});
    const answer = ask(fake);
    await fake.clock.advance(1500);
    expect(answer.voices).to.equal(undefined);
    fake.synthesis.getVoices = () => [fakeVoice('Google US', 'en-US'), fakeVoice('Majed', 'ar')];
    await fake.clock.advance(700);
    expect(answer.voices).to.have.length(1);
  });

  it('are none when a list without the language stays as it is', async () => {
    const fake = new EngineOnFake({...profiles.normal, voices: [fakeVoice('Google US', 'en-US')]});
    const answer = ask(fake);
    await fake.clock.advance(2700);
    expect(answer.voices).to.deep.equal([]);
  });

  it('are none after ten seconds of an empty list', async () => {
    const fake = new EngineOnFake(profiles.noVoices);
    const answer = ask(fake);
    await fake.clock.advance(9900);
    expect(answer.voices).to.equal(undefined);
    await fake.clock.advance(300);
    expect(answer.voices).to.deep.equal([]);
  });

  it('are the system’s own where a platform speaks what it does not list', async () => {
    const fake = new EngineOnFake(profiles.noVoices, {unlistedVoices: true});
    const answer = ask(fake, 'ar-EG');
    await fake.clock.advance(10_200);
    expect(answer.voices).to.have.length(1);
    expect(answer.voices![0]).to.include({id: SYSTEM_VOICE_ID, language: 'ar', name: 'العربية'});
  });

  it('are not waited for after an abort', async () => {
    const fake = new EngineOnFake(profiles.noVoices);
    const controller = new AbortController();
    const answer = ask(fake, 'ar', controller);
    await fake.clock.advance(1000);
    controller.abort();
    await fake.clock.advance(0);
    expect(answer.rejected).to.equal(controller.signal.reason);
    expect(fake.clock.pending).to.equal(0);
  });

  it('are read in one pass, and not again for another language', async () => {
    let reads = 0;
    const voices = speechDispatcherVoices();
    for (const voice of voices) {
      const {lang} = voice;
      Object.defineProperty(voice, 'lang', {get: () => (reads++, lang)});
    }
    expect(voices).to.have.length(13_362);
    const fake = new EngineOnFake({...profiles.normal, voices});
    const listed = await fake.voices('ar');
    expect(listed.map(({name}) => name)).to.deep.equal(['Arabic espeak-ng']);
    await fake.voices('ar-EG');
    expect(reads, 'once, and the Arabic ones a few times more').to.be.below(13_362 + 1000);
  });
});
