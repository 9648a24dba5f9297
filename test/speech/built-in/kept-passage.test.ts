import {expect} from '@open-wc/testing';
import {utteranceFrom, type Utterance} from '../../../src/core/plan/utterance.ts';
import type {EngineEvent, SpeakOptions} from '../../../src/speech/engine.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {createTestWorker, testEngine, type TestEngine} from './test-engine.ts';

const [one, two, three] = [
  plainUtterance('وصل القطار إلى المحطة.'),
  plainUtterance('نزل الركاب ومعهم حقائبهم.'),
  plainUtterance('ثم عاد الهدوء.'),
] as const;
const whole = [one, two, three];
const never = new AbortController().signal;
const options: SpeakOptions = {rate: 4};

/** What a passage must report when it is heard to its end. */
function eventsOf(passage: readonly Utterance[]): string[] {
  return passage.flatMap(({words}, index) => [
    `start ${index}`,
    ...words.map(({spoken}) => `word ${index} ${spoken.start}`),
    `end ${index}`,
  ]);
}

function named(event: EngineEvent): string {
  const word = event.type === 'word' ? ` ${event.offset}` : '';
  return `${event.type} ${event.utterance}${word}`;
}

describe('a passage that the built-in voice keeps', () => {
  let test: TestEngine;
  let sources: number;
  let asked: string[];
  /** Whether messages to the worker wait until it is let go. */
  let withheld: ((() => void)[] & {after?: number}) | undefined;

  beforeEach(async () => {
    sources = 0;
    asked = [];
    withheld = undefined;
    test = testEngine(() => {
      const worker = createTestWorker();
      const post = worker.postMessage.bind(worker);
      worker.postMessage = (message: {type: string; text?: string}) => {
        if (message.type === 'synthesise') asked.push(message.text!);
        if (message.type === 'synthesise' && withheld && asked.length > withheld.after!) {
          withheld.push(() => post(message));
        } else post(message);
      };
      return worker;
    });
    await test.engine.warmUp(never);
    asked = [];
    const source = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'src')!;
    Object.defineProperty(test.audio, 'src', {
      get: () => source.get!.call(test.audio) as string,
      set: (url: string) => {
        sources++;
        source.set!.call(test.audio, url);
      },
    });
  });
  afterEach(() => test.dispose());

  async function hear(
    passage: readonly Utterance[],
    {
      signal = never,
      how = options,
      onEvent,
    }: {signal?: AbortSignal; how?: SpeakOptions; onEvent?: (event: EngineEvent) => void} = {},
  ): Promise<string[]> {
    const heard: string[] = [];
    await test.engine.speak(
      passage,
      how,
      (event) => {
        heard.push(named(event));
        onEvent?.(event);
      },
      signal,
    );
    return heard;
  }

  /** Hears a passage up to the first word of an utterance and stops there. */
  async function pauseIn(passage: readonly Utterance[], utterance: number): Promise<void> {
    const pause = new AbortController();
    await test.engine.prepare(passage, options, never);
    await hear(passage, {
      signal: pause.signal,
      onEvent: (event) => {
        if (event.type === 'word' && event.utterance === utterance) pause.abort();
      },
    }).catch(noop);
    expect(test.audio.paused).to.equal(true);
  }

  function forgetCounts(): void {
    sources = 0;
    asked = [];
  }

  it('goes on from a word of it in the same file', async () => {
    await pauseIn(whole, 1);
    const file = test.audio.src;
    forgetCounts();
    const rest = [utteranceFrom(two, two.words[2]!.shown.start), three];
    let first: number | undefined;
    const heard = await hear(rest, {onEvent: () => (first ??= test.audio.currentTime)});
    expect(heard).to.deep.equal(eventsOf(rest));
    expect(first).to.be.above(1);
    expect([sources, asked.length]).to.deep.equal([0, 0]);
    expect(test.audio.src).to.equal(file);
  });

  it('plays within the task of the call', async () => {
    await pauseIn(whole, 1);
    const speech = hear([two, three]);
    expect(test.audio.paused).to.equal(false);
    await speech;
  });

  it('goes back in it, also after its end', async () => {
    await hear(whole);
    forgetCounts();
    expect(await hear([three])).to.deep.equal(eventsOf([three]));
    expect(await hear(whole)).to.deep.equal(eventsOf(whole));
    expect(sources + asked.length).to.equal(0);
  });

  it('finds its place where sentences are said several times', async () => {
    const repeated = [one, one, three, three];
    await pauseIn(repeated, 1);
    forgetCounts();
    for (const rest of [[one, three, three], [three]]) {
      expect(await hear(rest)).to.deep.equal(eventsOf(rest));
    }
    expect(sources + asked.length).to.equal(0);
  });

  it('ends a part of it where the part ends, in a file of its own of the same sounds', async () => {
    await hear(whole);
    const {duration} = test.audio;
    forgetCounts();
    const part = [utteranceFrom(one, one.words[1]!.shown.start), two];
    expect(await hear(part)).to.deep.equal(eventsOf(part));
    expect(test.audio.duration).to.be.below(duration - 0.5);
    expect(test.audio.ended).to.equal(true);
    expect([sources, asked.length]).to.deep.equal([1, 0]);
  });

  it('is not taken for the same in another voice or at another pitch', async () => {
    await hear([one]);
    for (const how of [
      {...options, pitch: 1.5},
      {...options, voice: 'built-in-ar-woman'},
    ]) {
      forgetCounts();
      expect(await hear([one], {how})).to.deep.equal(eventsOf([one]));
      expect(asked).to.deep.equal([one.spoken]);
    }
  });

  it('is made anew where the browser has lost it', async () => {
    await hear(whole);
    forgetCounts();
    const speech = hear([two, three]);
    test.audio.dispatchEvent(new Event('error'));
    expect(await speech).to.deep.equal(eventsOf([two, three]));
    expect(asked).to.have.length(2);
  });

  it('is used as it was prepared, at once', async () => {
    await hear([one]);
    await test.engine.prepare([two, three], options, never);
    forgetCounts();
    const speech = hear([two, three]);
    expect(test.audio.paused).to.equal(false);
    expect(await speech).to.deep.equal(eventsOf([two, three]));
    expect([sources, asked.length]).to.deep.equal([1, 0]);
  });

  it('is used where more was prepared than is asked for', async () => {
    await test.engine.prepare(whole, options, never);
    forgetCounts();
    expect(await hear([two])).to.deep.equal(eventsOf([two]));
    expect(await hear([one, two])).to.deep.equal(eventsOf([one, two]));
    expect(asked).to.be.empty;
  });

  it('lends its sounds to a passage that is cut in another way', async () => {
    await test.engine.prepare([one, two], options, never);
    forgetCounts();
    const other = [two, three, {...one, pauseAfter: 10}];
    expect(await hear(other)).to.deep.equal(eventsOf(other));
    expect(asked).to.deep.equal([three.spoken]);
  });

  it('is finished, not begun again, where it was prepared in part', async () => {
    const enough = new AbortController();
    withheld = Object.assign([], {after: 1});
    const preparing = test.engine.prepare(whole, options, enough.signal);
    // Its sound comes before anything that is asked for later.
    await test.engine.prepare([one], options, never);
    enough.abort();
    await preparing;
    withheld = undefined;
    forgetCounts();
    expect(await hear(whole)).to.deep.equal(eventsOf(whole));
    expect(asked).to.deep.equal([two.spoken, three.spoken]);
  });

  it('is heard as far as it is made, and then the rest', async () => {
    withheld = Object.assign([], {after: 1});
    const held = withheld;
    const heard = await hear(whole, {
      onEvent: (event) => {
        if (event.type === 'start' && event.utterance === 0) {
          for (const post of held.splice(0)) post();
        }
      },
    });
    expect(heard).to.deep.equal(eventsOf(whole));
    expect(asked).to.have.length(3);
    forgetCounts();
    // What is kept then is the whole.
    expect(await hear([two, three])).to.deep.equal(eventsOf([two, three]));
    expect(sources + asked.length).to.equal(0);
  });
});

function noop(): void {
  // Nothing to do.
}
