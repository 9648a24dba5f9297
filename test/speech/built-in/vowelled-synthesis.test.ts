import {expect, waitUntil} from '@open-wc/testing';
import {espeakVoice} from '../../../src/speech/built-in/built-in-voices.ts';
import type {EspeakClient, SynthesisJob} from '../../../src/speech/built-in/espeak-client.ts';
import type {EspeakVoice, Synthesis} from '../../../src/speech/built-in/protocol.ts';
import type {Vowels} from '../../../src/speech/built-in/vowels.ts';
import {vowelledSynthesis} from '../../../src/speech/built-in/vowelled-synthesis.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {TestSynthesizer} from './synthesise.ts';

const text = 'وصل القطار إلى المحطة.';
const utterance = plainUtterance(text);
const voice = espeakVoice('ar', text);
/** «وَصَلَ» and the kasra of «الْمَحَطَّةِ» would do: what matters is where they are put in. */
const insertions = [
  {at: 1, marks: '\u064E', margin: 9},
  {at: 2, marks: '\u064E', margin: 9},
  {at: 3, marks: '\u064E', margin: 9},
  {at: 19, marks: '\u064E', margin: 9},
  {at: 20, marks: '\u0651\u064E', margin: 9},
];
const vowels: Vowels = {mark: () => Promise.resolve(insertions)};

/** Notes what is asked of the voice and answers when it is told to. */
class FakeClient {
  readonly asked: {readonly text: string; readonly urgent: boolean}[] = [];
  readonly calls: string[] = [];

  synthesise(asked: string, _voice: EspeakVoice, urgent: boolean): SynthesisJob {
    this.asked.push({text: asked, urgent});
    return {
      result: new Promise(() => undefined),
      hurry: () => this.calls.push('hurry'),
      cancel: () => this.calls.push('cancel'),
    };
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

describe('vowelledSynthesis', () => {
  const real = new TestSynthesizer();
  after(() => real.dispose());

  const synthesis = (source: Vowels): Promise<Synthesis> =>
    vowelledSynthesis(real.client, source, utterance, voice, true).result;

  it('speaks a text with its vowels, its words where they stand in the text', async () => {
    const asWritten = await real.speak(text);
    const vowelled = await synthesis(vowels);
    expect(vowelled.samples).not.to.deep.equal(asWritten.samples);
    expect(vowelled.words.map(({position}) => position)).to.deep.equal(
      asWritten.words.map(({position}) => position),
    );
  });

  it('speaks it as it is written where there are no vowels to be had', async () => {
    const client = new FakeClient();
    const none: Vowels = {mark: () => Promise.reject(new Error('no network'))};
    vowelledSynthesis(client as unknown as EspeakClient, none, utterance, voice, false);
    await turn();
    expect(client.asked).to.deep.equal([{text, urgent: false}]);
  });

  it('hurries before the voice is asked, and after', async () => {
    const client = new FakeClient();
    let answer: (found: typeof insertions) => void = () => undefined;
    const waiting = {mark: () => new Promise<typeof insertions>((resolve) => (answer = resolve))};
    const job = vowelledSynthesis(
      client as unknown as EspeakClient,
      waiting,
      utterance,
      voice,
      false,
    );
    job.hurry();
    answer(insertions);
    await waitUntil(() => client.asked.length === 1);
    expect(client.asked.map(({urgent}) => urgent)).to.deep.equal([true]);
    expect(client.asked[0]!.text).to.match(/^وَصَلَ القطار/u);
    job.hurry();
    job.cancel();
    expect(client.calls).to.deep.equal(['hurry', 'cancel']);
  });

  it('asks for its marks again when somebody waits for them, and takes the first answer', async () => {
    const client = new FakeClient();
    const asked: boolean[] = [];
    const behindAnHour: Vowels = {
      mark: (_, __, urgent) => {
        asked.push(urgent);
        return urgent ? Promise.resolve(insertions) : new Promise(() => undefined);
      },
    };
    const job = vowelledSynthesis(
      client as unknown as EspeakClient,
      behindAnHour,
      utterance,
      voice,
      false,
    );
    await turn();
    expect(client.asked).to.deep.equal([]);
    job.hurry();
    job.hurry();
    await waitUntil(() => client.asked.length === 1);
    expect(client.asked[0]).to.include({urgent: true});
    expect(asked).to.deep.equal([false, true]);
  });

  it('asks nothing of the voice when it was called off before', async () => {
    const client = new FakeClient();
    let signal: AbortSignal | undefined;
    const waiting: Vowels = {
      mark: (_, given) => {
        signal = given;
        return Promise.resolve(insertions);
      },
    };
    const job = vowelledSynthesis(
      client as unknown as EspeakClient,
      waiting,
      utterance,
      voice,
      false,
    );
    job.cancel();
    await turn();
    expect(signal?.aborted).to.equal(true);
    expect(client.asked).to.deep.equal([]);
  });
});
