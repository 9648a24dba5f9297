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

  it('finds how long a voice is silent before its end is told, at each rate', () => {
    const memory = new VoiceMemory();
    for (let each = 0; each < 40; each++) {
      const length = 20 + ((each * 37) % 100);
      memory.learn('a', 1, length, 300 + length * 80, false);
    }
    expect(memory.silence('a', 1)).to.be.within(200, 305);
    expect(memory.silence('a', 2)).to.be.closeTo(memory.silence('a', 1) / 2, 1e-9);
    expect(memory.silence('b', 1), 'another voice').to.equal(0);
  });

  it('tells whether a voice was heard, and then whether it told of its words', () => {
    const memory = new VoiceMemory();
    memory.learn('a', 1, 100, 10_000, false);
    expect(memory.measuredTellsWords('a')).to.equal(false);
    expect(memory.measuredTellsWords('b')).to.equal(undefined);
  });

  it('forgets what it cannot read of one voice alone', () => {
    const store = new FakeStore();
    const memory = new VoiceMemory(store);
    memory.learn('a', 1, 100, 10_000, false);
    const [key, kept] = [...store.items][0]!;
    const older = {speeds: {'1.00': {characters: 100, milliseconds: 5000}}, tellsWords: true};
    store.items.set(key, JSON.stringify({...(JSON.parse(kept) as object), b: older}));
    const next = new VoiceMemory(store);
    expect(next.speed('a', 1)).to.be.closeTo(10, 0.01);
    expect(next.speed('b', 1)).to.equal(11.5);
    expect(next.measuredTellsWords('b')).to.equal(undefined);
  });

  describe('trusts', () => {
    /** `count` sentences of 40 to 90 characters, each `off` from what the speed foretells, early and late in turn. */
    function hear(memory: VoiceMemory, count: number, off: number, rate = 1) {
      for (let each = 0; each < count; each++) {
        const length = 40 + ((each * 37) % 50);
        const ms = (length * 90 + (each % 2 ? off : -off)) / rate;
        memory.learn('a', rate, length, ms, false);
      }
    }

    it('a voice whose ends come when they are expected, after some sentences', () => {
      const memory = new VoiceMemory();
      expect(memory.isTrusted('a', 1)).to.equal(false);
      hear(memory, 5, 20);
      expect(memory.isTrusted('a', 1), 'too little heard').to.equal(false);
      hear(memory, 15, 20);
      expect(memory.isTrusted('a', 1)).to.equal(true);
      expect(memory.isTrusted('b', 1), 'another voice').to.equal(false);
    });

    it('no voice whose ends are off by much', () => {
      const memory = new VoiceMemory();
      hear(memory, 60, 250);
      expect(memory.isTrusted('a', 1)).to.equal(false);
    });

    it('a voice at a rate at which it errs by less time', () => {
      const memory = new VoiceMemory();
      hear(memory, 60, 180);
      expect(memory.isTrusted('a', 1)).to.equal(false);
      expect(memory.isTrusted('a', 2)).to.equal(true);
      expect(memory.isTrusted('a', 0.75)).to.equal(false);
    });

    it('a voice in spite of one sentence that was held up', () => {
      const memory = new VoiceMemory();
      hear(memory, 60, 20);
      memory.learn('a', 1, 50, 11_500, false);
      expect(memory.isTrusted('a', 1)).to.equal(true);
    });

    it('a voice no longer that has become irregular', () => {
      const memory = new VoiceMemory();
      hear(memory, 60, 20);
      hear(memory, 150, 300);
      expect(memory.isTrusted('a', 1)).to.equal(false);
    });

    it('at the next visit as at this one', () => {
      const store = new FakeStore();
      hear(new VoiceMemory(store), 20, 20);
      expect(new VoiceMemory(store).isTrusted('a', 1)).to.equal(true);
    });
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
