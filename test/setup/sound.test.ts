import {expect} from '@open-wc/testing';
import {measureSound} from './sound.ts';

const RATE = 22_050;
const silence = (ms: number): number[] => Array<number>(Math.round((RATE * ms) / 1000)).fill(0);
const tone = (ms: number, amplitude = 0.5): number[] =>
  silence(ms).map((_, i) =>
    Math.round(32767 * amplitude * Math.sin((2 * Math.PI * 441 * i) / RATE)),
  );
const measure = (...parts: number[][]) => measureSound(Int16Array.from(parts.flat()), RATE);

describe('measureSound', () => {
  it('finds where the sound is', () => {
    const found = measure(silence(300), tone(500), silence(200), tone(100), silence(400));
    expect(found.length).to.be.closeTo(1500, 1);
    expect(found.first).to.be.closeTo(300, 10);
    expect(found.last).to.be.closeTo(1100, 10);
    expect(found.audible).to.be.closeTo(800, 20);
    expect(found.longestSilence).to.be.closeTo(200, 20);
  });

  it('gives the loudness of the sound alone', () => {
    // A sine of half the full scale lies 6 dB below one of full scale, which is −3 dBFS.
    expect(measure(silence(500), tone(1000)).loudness).to.be.closeTo(-9.03, 0.1);
  });

  it('hears nothing in silence, nor in what nobody could hear', () => {
    for (const sound of [measure([]), measure(silence(500)), measure(tone(500, 0.001))]) {
      expect(sound).to.include({loudness: -Infinity, audible: 0, first: 0, last: 0});
    }
  });
});
