import {expect} from '@open-wc/testing';
import {contrastRatio, luminance, type Rgb} from '../../../src/core/look/contrast.ts';

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];

describe('contrastRatio', () => {
  // The grey of 4.54 is the lightest on white that passes WCAG 1.4.3, that of 7 the one for 1.4.6.
  for (const [colour, ratio] of [
    [[0, 0, 0], 21],
    [[118, 118, 118], 4.54],
    [[89, 89, 89], 7],
    [[255, 255, 0], 1.07],
    [[10, 85, 80], 8.65],
  ] as const) {
    it(`of white and rgb(${colour.join(', ')}) is ${ratio}`, () => {
      expect(contrastRatio(white, colour)).to.be.closeTo(ratio, 0.01);
      expect(contrastRatio(colour, white)).to.equal(contrastRatio(white, colour));
    });
  }

  it('of a colour and itself is 1', () => {
    expect(contrastRatio(black, black)).to.equal(1);
    expect(contrastRatio([120, 30, 200], [120, 30, 200])).to.equal(1);
  });
});

describe('luminance', () => {
  it('is 0 of black, 1 of white, and most of green', () => {
    expect(luminance(black)).to.equal(0);
    expect(luminance(white)).to.be.closeTo(1, 1e-9);
    const [red, green, blue] = ([0, 1, 2] as const).map((channel) =>
      luminance([0, 1, 2].map((each) => (each === channel ? 255 : 0)) as unknown as Rgb),
    ) as [number, number, number];
    expect(green).to.be.greaterThan(red);
    expect(red).to.be.greaterThan(blue);
  });
});
