import {expect} from '@open-wc/testing';
import type {EngineEvent} from '../../../src/speech/engine.ts';
import {plainUtterance} from '../plain-utterance.ts';
import {testEngine, type TestEngine} from './test-engine.ts';

const MINUTE = 60_000;
const never = new AbortController().signal;
const passages = [
  [plainUtterance('وصل القطار إلى المحطة.'), plainUtterance('The train has left.', 'en')],
  [plainUtterance('ثم عاد الهدوء إلى المكان.'), plainUtterance('ونام الجميع حتى الصباح.')],
];

describe('the built-in voice in a page that is not seen', () => {
  let test: TestEngine;
  const clean: (() => void)[] = [];

  function replace<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = Object.getOwnPropertyDescriptor(target, key);
    Object.defineProperty(target, key, {value, configurable: true, writable: true});
    clean.push(() => {
      if (before) Object.defineProperty(target, key, before);
      else Reflect.deleteProperty(target, key);
    });
  }

  beforeEach(() => {
    test = testEngine();
    // As browsers hold up the timers of a hidden page: each waits for a minute.
    const {setTimeout, setInterval} = globalThis;
    replace(globalThis, 'setTimeout', ((run: () => void, delay = 0) =>
      setTimeout(run, Math.max(delay, MINUTE))) as typeof globalThis.setTimeout);
    replace(globalThis, 'setInterval', ((run: () => void, delay = 0) =>
      setInterval(run, Math.max(delay, MINUTE))) as typeof globalThis.setInterval);
    replace(globalThis, 'requestAnimationFrame', (run) =>
      Number(setTimeout(() => run(performance.now()), MINUTE)),
    );
    replace(globalThis, 'requestIdleCallback', (run) =>
      Number(setTimeout(() => run({didTimeout: true, timeRemaining: () => 0}), MINUTE)),
    );
    replace(document, 'hidden', true);
    replace(document, 'visibilityState', 'hidden');
    document.dispatchEvent(new Event('visibilitychange'));
  });
  afterEach(() => {
    test.dispose();
    for (const each of clean.splice(0)) each();
    document.dispatchEvent(new Event('visibilitychange'));
  });

  it('reads from file to file to the end, every word once and in order', async () => {
    const heard: string[] = [];
    const files = new Set<string>();
    const options = {rate: 2};
    for (const [index, passage] of passages.entries()) {
      const next = passages[index + 1];
      const prepared: Promise<void>[] = [];
      const onEvent = (event: EngineEvent) => {
        files.add(test.audio.src);
        if (event.type === 'start' && event.utterance === 0 && next) {
          prepared.push(test.engine.prepare(next, options, never));
        }
        if (event.type !== 'word') return;
        const {spoken, words} = passage[event.utterance]!;
        const word = words.find((each) => each.spoken.start === event.offset)!;
        heard.push(spoken.slice(word.spoken.start, word.spoken.end));
      };
      await test.engine.speak(passage, options, onEvent, never);
      await Promise.all(prepared);
    }
    expect(heard).to.deep.equal(
      passages.flat().flatMap(({spoken}) => spoken.match(/[\p{L}\p{M}]+/gu)),
    );
    expect(files.size).to.be.at.least(2);
  });
});
