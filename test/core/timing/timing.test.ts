import {expect} from '@open-wc/testing';
import {words} from '../../../src/core/segment/words.ts';
import {
  COLD_START_SPEED,
  estimateDuration,
  estimateWordStarts,
  spokenLength,
} from '../../../src/core/timing/estimate.ts';
import {
  charactersPerSecond,
  silenceOf,
  updateSpeed,
  type MeasuredSpeed,
} from '../../../src/core/timing/speed.ts';
import {wordLengths} from '../../../src/core/timing/word-lengths.ts';

function say(spoken: string): Parameters<typeof estimateWordStarts>[0] {
  return {spoken, words: words(spoken).map((range) => ({spoken: range, shown: range}))};
}

/** The lengths of the words of `spoken`, but for the last, which voices draw out. */
function lengths(spoken: string): number[] {
  return wordLengths(spoken, words(spoken)).slice(0, -1);
}

describe('wordLengths', () => {
  it('goes by the letters, and gives every word something beyond them', () => {
    const [two = 0, three = 0, four = 0] = lengths('قد كتب مكتب بعد');
    expect(three - two).to.be.closeTo(four - three, 1e-9);
    expect(two).to.be.greaterThan(2 * (three - two));
  });

  it('gives «ا», «و», «ي» within a word less than a consonant', () => {
    const [full = 0, long = 0, first = 0, consonant = 0] = lengths('كبتب كاتب ولد بلد هنا');
    expect(long).to.be.lessThan(full);
    expect(first, 'at the beginning it is a consonant').to.equal(consonant);
  });

  it('passes over the alif of the article, with what is attached to it too', () => {
    const [without = 0, article = 0, attached = 0] = lengths('لكتب الكتب والكتب هنا');
    expect(article).to.be.closeTo(without, 1e-9);
    expect(attached).to.be.greaterThan(article);
  });

  it('adds the silence where a stop stands inside, and draws out the last word', () => {
    const [plain = 0, comma = 0, quoted = 0, last = 0] = wordLengths(
      'كتب كتب، «كتب» كتب.',
      words('كتب كتب، «كتب» كتب.'),
    );
    expect(comma).to.be.greaterThan(plain + 2);
    expect(quoted).to.equal(plain);
    expect(last).to.be.within(plain + 0.1, comma);
  });

  it('hears vowel marks where they are written, and no more than the letters where they are not', () => {
    const [bare = 0, marked = 0, closed = 0, long = 0] = lengths('كتب كَتَبَ كَتْبْ كَاتَبَ هنا');
    expect(marked).to.be.within(bare * 0.8, bare * 1.2);
    expect(closed, 'a sukun is no sound').to.be.lessThan(marked);
    expect(long).to.be.greaterThan(marked);
  });

  it('counts a doubled letter, whether or not there are other marks', () => {
    const [single = 0, double = 0] = lengths('كتب كتّب هنا');
    expect(double).to.be.greaterThan(single);
  });

  it('does not count kashida and what is not seen', () => {
    const [plain = 0, stretched = 0] = lengths('كتب كـتـ\u200Dب هنا');
    expect(stretched).to.be.closeTo(plain, 1e-9);
  });

  it('gives a digit the time of a word', () => {
    const [digits = 0, letters = 0] = lengths('12 سبع هنا');
    expect(digits).to.be.greaterThan(2 * letters);
  });

  it('is above nothing for every word of any text', () => {
    const text = 'ال ا 😀x 3.14 https://a.b/c ّ وال الل';
    for (const length of wordLengths(text, words(text))) expect(length).to.be.greaterThan(0);
  });
});

describe('estimateWordStarts', () => {
  it('shares out the time by the lengths', () => {
    const text = 'كتاب عن الفراشات';
    const [first = 0, second = 0, third = 0] = wordLengths(text, words(text));
    const starts = estimateWordStarts(say(text), 2000);
    const all = first + second + third;
    expect(starts[0]).to.equal(0);
    expect(starts[1]).to.be.closeTo((2000 * first) / all, 1e-6);
    expect(starts[2]).to.be.closeTo((2000 * (first + second)) / all, 1e-6);
  });
});

describe('estimateDuration', () => {
  it('goes by the speed of the voice', () => {
    const utterance = say('كتب الولد درسه، ثم نام');
    const length = spokenLength(utterance.spoken);
    expect(estimateDuration(utterance, 10)).to.be.closeTo(length * 100, 1e-6);
    expect(estimateDuration(utterance, 0)).to.be.closeTo((length / COLD_START_SPEED) * 1000, 1e-6);
  });

  it('takes ordinary text to have about as many characters as are written', () => {
    const text = 'يجلس الرجل العجوز كل صباح أمام البحر ويقرأ في كتاب قديم عن تاريخ المدينة وأهلها،';
    expect(spokenLength(text)).to.be.within(text.length * 0.9, text.length * 1.1);
  });
});

describe('updateSpeed', () => {
  it('begins cold and follows what is measured', () => {
    expect(charactersPerSecond(undefined)).to.equal(COLD_START_SPEED);
    const speed = updateSpeed(updateSpeed(undefined, 100, 10_000), 50, 5000);
    expect(charactersPerSecond(speed)).to.be.closeTo(10, 1e-9);
    expect(silenceOf(speed)).to.be.closeTo(0, 1e-6);
  });

  it('finds the silence that a voice adds to every utterance', () => {
    let speed: MeasuredSpeed | undefined;
    for (let each = 0; each < 60; each++) {
      const length = 20 + ((each * 37) % 100);
      speed = updateSpeed(speed, length, 300 + length * 80);
    }
    expect(silenceOf(speed)).to.be.within(250, 305);
    expect(charactersPerSecond(speed)).to.be.within(12, 12.6);
  });

  it('takes no silence from a single sentence, and never one below nothing', () => {
    expect(silenceOf(updateSpeed(undefined, 50, 4000))).to.equal(0);
    const slowWhenLong = updateSpeed(updateSpeed(undefined, 10, 500), 100, 9000);
    expect(silenceOf(slowWhenLong)).to.equal(0);
    expect(charactersPerSecond(slowWhenLong)).to.be.closeTo(110 / 9.5, 1e-9);
  });

  it('leaves out what cannot be true', () => {
    const before = updateSpeed(undefined, 100, 10_000);
    for (const [chars, ms] of [
      [0, 100],
      [100, 0],
      [-5, 100],
      [NaN, 100],
      [100, Infinity],
    ] as const) {
      expect(updateSpeed(before, chars, ms)).to.deep.equal(before);
    }
    expect(charactersPerSecond(updateSpeed(undefined, 0, 0))).to.equal(COLD_START_SPEED);
  });

  it('remembers one hour at most, so that a changed voice is followed', () => {
    let speed: MeasuredSpeed | undefined;
    for (let minute = 0; minute < 600; minute++) speed = updateSpeed(speed, 600, 60_000);
    expect(speed!.milliseconds).to.be.at.most(3_600_000);
    for (let minute = 0; minute < 120; minute++) speed = updateSpeed(speed, 1200, 60_000);
    expect(charactersPerSecond(speed)).to.be.within(18, 20);
  });
});
