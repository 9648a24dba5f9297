import {expect} from '@open-wc/testing';
import {utteranceFrom} from '../../../src/core/plan/utterance.ts';
import {tailStart} from '../../../src/speech/built-in/utterance-tail.ts';
import {plainUtterance} from '../plain-utterance.ts';

describe('the rest of an utterance', () => {
  const whole = plainUtterance('وصل القطار إلى المحطة.');

  it('is the whole from its first word', () => {
    expect(tailStart(whole, whole)).to.equal(0);
    expect(tailStart(whole, utteranceFrom(whole, 0))).to.equal(0);
  });

  it('begins at the word from which it was cut', () => {
    whole.words.slice(1).forEach(({shown}, index) => {
      expect(tailStart(whole, utteranceFrom(whole, shown.start))).to.equal(index + 1);
    });
  });

  it('is known as that of its own utterance alone', () => {
    const tail = utteranceFrom(whole, whole.words[2]!.shown.start);
    expect(tailStart(plainUtterance('خرج القطار من المحطة.'), tail)).to.equal(undefined);
    expect(tailStart({...whole, block: 'other' as typeof whole.block}, tail)).to.equal(undefined);
    expect(tailStart({...whole, pauseAfter: 7}, tail)).to.equal(undefined);
    expect(tailStart(tail, whole)).to.equal(undefined);
  });

  it('is not taken for an equal one that was made anew', () => {
    expect(tailStart(whole, {...whole})).to.equal(undefined);
  });
});
