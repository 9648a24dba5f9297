import {expect} from '@open-wc/testing';
import type {Voice} from '../../../src/speech/engine.ts';
import {SYSTEM_VOICE_ID} from '../../../src/speech/web-speech/voice-directory.ts';
import {fakeVoice, speechDispatcherVoices} from '../../fakes/fake-voices.ts';
import {profiles} from '../../fakes/fake-speech-profile.ts';
import {plainUtterance} from '../plain-utterance.ts';
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
    expect(answer.voices![0]).to.include({
      id: SYSTEM_VOICE_ID,
      language: 'ar',
      name: 'العربية',
      isSystem: true,
    });
  });

  it('are those listed alone where there are any, also on such a platform', async () => {
    const fake = new EngineOnFake(profiles.normal, {unlistedVoices: true});
    const voices = await fake.voices('ar');
    expect(voices.map(({name}) => name)).to.deep.equal(['Arabic', 'Majed']);
    expect(voices.some(({isSystem}) => isSystem)).to.equal(false);
  });

  it('tell of words as heard, whatever their family promised', async () => {
    const fake = new EngineOnFake(profiles.normal);
    expect((await fake.voices('ar'))[0]).to.not.have.property('tellsWords');
    fake.speak([plainUtterance('وصل القطار إلى المحطة.')]);
    await fake.clock.advance(60_000);
    expect((await fake.voices('ar'))[0]).to.include({name: 'Arabic', tellsWords: true});
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

  it('are read in one pass, each once, and not again for another language', async () => {
    let lists = 0;
    let reads = 0;
    const voices = speechDispatcherVoices().map((voice) => {
      const {lang} = voice;
      return Object.defineProperty(voice, 'lang', {get: () => (reads++, lang)});
    });
    expect(voices).to.have.length(13_362);
    const fake = new EngineOnFake({...profiles.normal, voices});
    fake.synthesis.getVoices = () => (lists++, voices);
    const listed = await fake.voices('ar');
    expect(listed.map(({name}) => name)).to.deep.equal(['Arabic espeak-ng']);
    expect(reads).to.equal(13_362);
    const listsForFirst = lists;
    await fake.voices('ar-EG');
    await fake.voices('qab');
    expect(reads, 'nothing is read twice').to.equal(13_362);
    expect(lists - listsForFirst, 'once for each question').to.equal(2);
    lists = 0;
    fake.speak([plainUtterance('نعم')]);
    await fake.clock.advance(60_000);
    expect(lists, 'never to speak').to.equal(0);
    expect(reads).to.equal(13_362);
  });
});

describe('onVoicesChanged', () => {
  it('tells once of thousands of changes, when they have come to rest', async () => {
    const fake = new EngineOnFake(profiles.normal);
    let calls = 0;
    fake.engine.onVoicesChanged(() => calls++);
    for (let second = 0; second < 13; second++) {
      for (let event = 0; event < 1000; event++)
        fake.synthesis.dispatchEvent(new Event('voiceschanged'));
      await fake.clock.advance(100);
      expect(fake.clock.pending, 'timers').to.equal(1);
    }
    expect(calls).to.equal(0);
    await fake.clock.advance(500);
    expect(calls).to.equal(1);
    expect(fake.clock.pending, 'timers at rest').to.equal(0);
  });

  it('tells of voices that come after everybody has stopped waiting', async () => {
    const fake = new EngineOnFake({...profiles.normal, voicesAfter: 15_000});
    const listed: (readonly string[])[] = [];
    const list = async () => {
      const voices = await fake.engine.voices('ar', new AbortController().signal);
      listed.push(voices.map(({name}) => name));
    };
    fake.engine.onVoicesChanged(() => void list());
    void list();
    await fake.clock.advance(14_000);
    expect(listed[0]).to.be.empty;
    await fake.clock.advance(6000);
    expect(listed.at(-1)).to.deep.equal(['Arabic', 'Majed']);
  });

  it('tells nobody who has left, and the others still', async () => {
    const fake = new EngineOnFake(profiles.normal);
    const calls: string[] = [];
    const leave = fake.engine.onVoicesChanged(() => calls.push('first'));
    const leaveToo = fake.engine.onVoicesChanged(() => calls.push('second'));
    fake.synthesis.dispatchEvent(new Event('voiceschanged'));
    leave();
    await fake.clock.advance(1000);
    expect(calls).to.deep.equal(['second']);
    fake.synthesis.dispatchEvent(new Event('voiceschanged'));
    leaveToo();
    expect(fake.clock.pending).to.equal(0);
    await fake.clock.advance(1000);
    expect(calls).to.deep.equal(['second']);
  });
});
