import {expect} from '@open-wc/testing';
import {VoiceMemory, type TextStore} from '../../../src/speech/web-speech/voice-memory.ts';

class FakeStore implements TextStore {
  readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
}

describe('VoiceMemory', () => {
  it('expects 11.5 characters a second of an unknown voice, by its rate', () => {
    expect(new VoiceMemory().speed('a', 1)).to.equal(11.5);
    expect(new VoiceMemory().speed('a', 2)).to.equal(23);
  });

  it('knows a measured voice at its rate, and concludes on others from the nearest', () => {
    const memory = new VoiceMemory();
    memory.learn('a', 1, 100, 10_000, false);
    memory.learn('a', 3, 100, 5_000, false);
    expect(memory.speed('a', 1)).to.be.closeTo(10, 0.01);
    expect(memory.speed('a', 3), 'a platform that does not go so fast').to.be.closeTo(20, 0.01);
    expect(memory.speed('a', 1.2)).to.be.closeTo(12, 0.01);
    expect(memory.speed('b', 1), 'another voice').to.equal(11.5);
  });

  it('is the same at the next visit', () => {
    const store = new FakeStore();
    new VoiceMemory(store).learn('a', 1.5, 100, 10_000, true);
    const next = new VoiceMemory(store);
    expect(next.speed('a', 1.5)).to.be.closeTo(10, 0.01);
    expect(next.tellsWords('a')).to.equal(true);
    expect(next.tellsWords('b')).to.equal(false);
  });

  it('forgets that a voice tells of its words when it does not any more', () => {
    const memory = new VoiceMemory();
    memory.learn('a', 1, 100, 10_000, true);
    memory.learn('a', 1, 100, 10_000, false);
    expect(memory.tellsWords('a')).to.equal(false);
  });

  for (const kept of ['', '{', 'null', '[1]', '{"a":1}', '{"a":null}', '{"a":{"speeds":null}}']) {
    it(`begins anew where «${kept}» is kept`, () => {
      const store = new FakeStore();
      store.getItem = () => kept;
      expect(new VoiceMemory(store).speed('a', 1)).to.equal(11.5);
    });
  }

  it('goes on without a store that is full', () => {
    const store = new FakeStore();
    store.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const memory = new VoiceMemory(store);
    memory.learn('a', 1, 100, 10_000, false);
    expect(memory.speed('a', 1)).to.be.closeTo(10, 0.01);
  });
});
