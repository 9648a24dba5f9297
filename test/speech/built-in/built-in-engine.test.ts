import {expect} from '@open-wc/testing';
import {AppError} from '../../../src/core/errors.ts';
import type {EngineEvent} from '../../../src/speech/engine.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {createTestWorker, TEST_PACK, testEngine, type TestEngine} from './test-engine.ts';

const passage = [plainUtterance('وصل القطار إلى المحطة.', 'ar', 100)];
const never = new AbortController().signal;
const options = {rate: 3};

async function codeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
  return 'no error';
}

describe('the built-in engine', () => {
  let test: TestEngine;
  let clean: (() => void)[];
  beforeEach(() => {
    clean = [];
    test = testEngine();
  });
  afterEach(() => {
    test.dispose();
    for (const each of clean) each();
  });

  function replace<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = Object.getOwnPropertyDescriptor(target, key);
    Object.defineProperty(target, key, {value, configurable: true, writable: true});
    clean.push(() => {
      if (before) Object.defineProperty(target, key, before);
      else Reflect.deleteProperty(target, key);
    });
  }

  it('warms up once and is ready then', async () => {
    await Promise.all([test.engine.warmUp(never), test.engine.warmUp(never)]);
    await test.engine.warmUp(never);
    expect(test.workers).to.have.length(1);
  });

  it('ends a warm-up with the reason of an abort', async () => {
    const controller = new AbortController();
    const warm = test.engine.warmUp(controller.signal).catch((error: unknown) => error);
    controller.abort();
    expect(await warm).to.equal(controller.signal.reason);
    await test.engine.warmUp(never);
  });

  it('reports a missing voice pack, and tries again the next time', async () => {
    let url = '/nowhere/espeak.data';
    test = testEngine(createTestWorker, {
      scriptUrl: TEST_PACK.scriptUrl,
      get dataUrl() {
        return url;
      },
    });
    expect(await codeOf(test.engine.warmUp(never))).to.equal('voice-pack-unavailable');
    expect(await codeOf(test.engine.speak(passage, options, noop, never))).to.equal(
      'voice-pack-unavailable',
    );
    url = TEST_PACK.dataUrl;
    await test.engine.speak(passage, options, noop, never);
  });

  it('reports a worker that cannot be started', async () => {
    test = testEngine(() => {
      throw new TypeError('Trusted Types say no');
    });
    expect(await codeOf(test.engine.warmUp(never))).to.equal('voice-pack-unavailable');
    expect(await codeOf(test.engine.speak(passage, options, noop, never))).to.equal(
      'voice-pack-unavailable',
    );
    await test.engine.prepare(passage, options, never);
  });

  it('reports a script that cannot be loaded', async () => {
    test = testEngine(() => new Worker('/nowhere/espeak.worker.js', {type: 'module'}));
    expect(await codeOf(test.engine.warmUp(never))).to.equal('voice-pack-unavailable');
  });

  it('reports a fault of the worker and starts a new one', async () => {
    await test.engine.warmUp(never);
    const speech = codeOf(test.engine.speak(passage, options, noop, never));
    test.workers[0]!.dispatchEvent(new ErrorEvent('error', {message: 'crash', cancelable: true}));
    expect(await speech).to.equal('voice-failed');
    await test.engine.speak(passage, options, noop, never);
    expect(test.workers).to.have.length(2);
  });

  it('lets its worker go when it rests, and starts a new one when it is wanted again', async () => {
    await test.engine.warmUp(never);
    const ended = new Set<Worker>();
    replace(Worker.prototype, 'terminate', function (this: Worker) {
      ended.add(this);
    });
    test.engine.rest();
    expect([...ended]).to.deep.equal([...test.workers]);
    await test.engine.warmUp(never);
    expect(test.workers).to.have.length(2);
  });

  it('ends what it was asked for when it rests', async () => {
    const warming = test.engine.warmUp(never);
    test.engine.rest();
    expect(await codeOf(warming)).to.equal('voice-interrupted');
  });

  it('says when the browser does not let it make a sound', async () => {
    replace(test.audio, 'play', () =>
      Promise.reject(new DOMException('play() failed', 'NotAllowedError')),
    );
    const events: EngineEvent[] = [];
    const speech = test.engine.speak(passage, options, (event) => events.push(event), never);
    expect(await codeOf(speech)).to.equal('sound-blocked');
    expect(events).to.be.empty;
  });

  it('says when the system takes the sound away', async () => {
    const speech = test.engine.speak(
      passage,
      options,
      (event) => {
        if (event.type === 'start') test.audio.pause();
      },
      never,
    );
    expect(await codeOf(speech)).to.equal('voice-interrupted');
  });

  it('asks for playback within the task of the call', async () => {
    let plays = 0;
    const {audio} = test;
    replace(audio, 'play', () => {
      plays++;
      return HTMLMediaElement.prototype.play.call(audio);
    });
    const speech = test.engine.speak(passage, options, noop, never);
    expect(plays).to.equal(1);
    await speech;
    // Once unlocked, it plays only what is to be heard.
    await test.engine.speak(passage, options, noop, never);
    expect(plays).to.equal(3);
  });

  it('reports its events from the element’s own clock when frames do not come', async () => {
    replace(globalThis, 'requestAnimationFrame', () => 0);
    const events: {event: EngineEvent; time: number}[] = [];
    const long = [plainUtterance('يجلس الرجل العجوز كل صباح أمام البحر ويقرأ في كتاب قديم.')];
    await test.engine.speak(
      long,
      {rate: 1.5},
      (event) => events.push({event, time: test.audio.currentTime}),
      never,
    );
    const words = events.filter(({event}) => event.type === 'word');
    expect(words).to.have.length(long[0]!.words.length);
    // Not all at the end: while it speaks.
    expect(new Set(words.map(({time}) => time)).size).to.be.at.least(5);
  });

  it('reports words when they are heard', async () => {
    const late: number[] = [];
    let first = NaN;
    const starts: number[] = [];
    await test.engine.speak(
      [plainUtterance('واحد اثنان ثلاثة أربعة خمسة ستة سبعة')],
      {rate: 1},
      (event) => {
        if (event.type === 'word') {
          starts.push(test.audio.currentTime);
          late.push(performance.now());
        } else if (event.type === 'start') first = performance.now();
      },
      never,
    );
    // The clock of the page and that of the sound agree, give or take some frames.
    late.forEach((time, index) => {
      expect((time - first) / 1000).to.be.closeTo(starts[index]!, 0.15);
    });
  });

  it('synthesises nothing twice', async () => {
    await test.engine.warmUp(never);
    await test.engine.prepare(passage, options, never);
    let asked = 0;
    const worker = test.workers[0]!;
    replace(worker, 'postMessage', (message: unknown) => {
      asked++;
      Worker.prototype.postMessage.call(worker, message);
    });
    await test.engine.speak(passage, options, noop, never);
    expect(asked).to.equal(0);
    await test.engine.prepare([plainUtterance('شيء جديد')], options, never);
    expect(asked).to.equal(1);
  });

  it('lets go of every sound it made but the one it can speak on in', async () => {
    const made = new Set<string>();
    const create = URL.createObjectURL.bind(URL);
    const revoke = URL.revokeObjectURL.bind(URL);
    replace(URL, 'createObjectURL', (blob: Blob | MediaSource) => {
      const url = create(blob);
      made.add(url);
      return url;
    });
    replace(URL, 'revokeObjectURL', (url: string) => {
      made.delete(url);
      revoke(url);
    });
    await test.engine.speak(passage, options, noop, never);
    const controller = new AbortController();
    await test.engine
      .speak([plainUtterance('شيء آخر')], options, () => controller.abort(), controller.signal)
      .catch(noop);
    expect([...made]).to.deep.equal([test.audio.src]);
  });

  it('gives way to a later speech before it could be heard, and leaves that alone', async () => {
    const controller = new AbortController();
    const events: EngineEvent[] = [];
    const first = codeOf(
      test.engine.speak(passage, options, (event) => events.push(event), controller.signal),
    );
    const second = test.engine.speak(passage, options, noop, never);
    controller.abort();
    expect(await first).to.equal('voice-interrupted');
    await second;
    expect(events).to.be.empty;
  });

  it('asks for the gesture’s leave again after it was refused', async () => {
    let blocked = true;
    const {audio} = test;
    let calls = 0;
    replace(audio, 'play', () => {
      calls++;
      return blocked
        ? Promise.reject(new DOMException('no gesture', 'NotAllowedError'))
        : HTMLMediaElement.prototype.play.call(audio);
    });
    expect(await codeOf(test.engine.speak(passage, options, noop, never))).to.equal(
      'sound-blocked',
    );
    blocked = false;
    calls = 0;
    const speech = test.engine.speak(passage, options, noop, never);
    expect(calls).to.equal(1);
    await speech;
  });

  it('gives way to a speech that begins while another goes on', async () => {
    let second: Promise<void> | undefined;
    const first = test.engine.speak(
      passage,
      options,
      () => {
        second ??= test.engine.speak(passage, options, noop, never);
      },
      never,
    );
    expect(await codeOf(first)).to.equal('voice-interrupted');
    await second;
  });
});

function noop(): void {
  // Nothing to do.
}
