import {expect} from '@open-wc/testing';
import {keepWarm} from '../../src/app/keep-warm.ts';
import type {Services} from '../../src/app/services.ts';

describe('keepWarm', () => {
  let done: string[];
  let warmUp: () => void;
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  const comeBack = () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

  beforeEach(() => {
    // The window keeps the listeners of the tests before.
    const own: string[] = [];
    done = own;
    const note = (name: string) => {
      own.push(name);
      return Promise.resolve();
    };
    const voice = {warmUp: () => note('voice'), rest: () => void note('voice rests')};
    const vowels = {load: () => note('vowels'), rest: () => void note('vowels rest')};
    const services = {engines: {'built-in': voice}, vowels} as unknown as Services;
    warmUp = keepWarm(services, new AbortController().signal);
  });

  it('has voice and vowels ready, one after the other, when it is told to', async () => {
    await settled();
    expect(done).to.deep.equal([]);
    warmUp();
    await settled();
    expect(done).to.deep.equal(['voice', 'vowels']);
  });

  it('puts both to rest in a page that is left, told before or not, until one comes back', async () => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
    warmUp();
    await settled();
    expect(done).to.deep.equal(['voice rests', 'vowels rest']);
    comeBack();
    await settled();
    expect(done.slice(2)).to.deep.equal(['voice', 'vowels']);
  });
});
