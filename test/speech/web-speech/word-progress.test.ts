import {expect} from '@open-wc/testing';
import {WordProgress} from '../../../src/speech/web-speech/word-progress.ts';
import {plainUtterance} from '../engine-contract.ts';

const utterance = plainUtterance('قال: «نعم» ثم مضى في طريقه إلى البيت وهو يفكر في الأمر كله.');
const starts = utterance.words.map(({spoken}) => spoken.start);

function progress() {
  const reports: [number, boolean][] = [];
  const words = new WordProgress(utterance, (offset, estimated) => {
    reports.push([offset, estimated]);
  });
  return {words, reports, offsets: () => reports.map(([offset]) => offset)};
}

describe('WordProgress', () => {
  it('reports the word that a place lies in, once', () => {
    const {words, reports} = progress();
    words.measured(0);
    words.measured(1);
    expect(reports).to.deep.equal([[0, false]]);
  });

  it('takes a quotation mark for the word after it', () => {
    const {words, offsets} = progress();
    words.measured(0);
    words.measured(starts[1]! - 1);
    expect(offsets()).to.deep.equal([0, starts[1]]);
  });

  it('reports words that were leapt over, as estimated', () => {
    const {words, reports} = progress();
    words.measured(starts[2]!);
    expect(reports).to.deep.equal([
      [starts[0], true],
      [starts[1], true],
      [starts[2], false],
    ]);
  });

  it('is not led by an estimate that was ahead of the voice', () => {
    const {words, offsets} = progress();
    words.estimated(4);
    expect(words.measured(starts[2]!), 'believed').to.equal(true);
    words.measured(starts[5]!);
    expect(offsets()).to.deep.equal(starts.slice(0, 6));
  });

  for (const [what, place] of [
    ['before the text', -1],
    ['after the text', 10_000],
    ['no number', NaN],
    ['too far ahead', starts[9]!],
  ] as const) {
    it(`rejects a place ${what}`, () => {
      const {words, offsets} = progress();
      words.measured(0);
      expect(words.measured(place)).to.equal(false);
      expect(offsets()).to.deep.equal([0]);
    });
  }

  it('rejects a place behind the voice’s last', () => {
    const {words} = progress();
    words.measured(starts[3]!);
    expect(words.measured(starts[1]!)).to.equal(false);
  });

  it('believes nothing after three that could not be', () => {
    const {words, offsets} = progress();
    words.measured(0);
    for (const place of [-1, 10_000]) words.measured(place);
    expect(words.isDistrusted).to.equal(false);
    expect(words.isMeasured).to.equal(true);
    words.measured(-1);
    expect(words.isDistrusted).to.equal(true);
    expect(words.measured(starts[1]!)).to.equal(false);
    expect(words.isMeasured).to.equal(false);
    expect(offsets()).to.deep.equal([0]);
  });

  it('reports the rest at the end', () => {
    const {words, offsets} = progress();
    words.measured(starts[4]!);
    words.finish();
    expect(offsets()).to.deep.equal(starts);
  });
});
