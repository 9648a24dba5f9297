import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {Follower} from '../../../src/ui/article/follower.ts';
import {painted} from '../page.ts';

/** Resolves when the page has come to rest after a scroll. */
function rest(): Promise<void> {
  return new Promise((resolve) => addEventListener('scrollend', () => resolve(), {once: true}));
}

/** Scrolls as a reader does, at once. */
async function readerScrollsTo(top: number): Promise<void> {
  const resting = rest();
  scrollTo({top, behavior: 'instant'});
  await resting;
}

describe('Follower', () => {
  let page: HTMLElement;
  let follower: Follower;
  let away: boolean[];

  /** The sentence that begins this far down the page, in heights of the window. */
  function sentenceAt(heights: number): Range {
    const line = document.createElement('p');
    line.textContent = 'جملة تُقرأ الآن.';
    line.style.cssText = `position: absolute; margin: 0; top: ${heights * innerHeight}px`;
    page.append(line);
    const range = document.createRange();
    range.selectNodeContents(line);
    return range;
  }
  /** Where the top of a range stands in the window, in heights of it. */
  const stands = (range: Range) => range.getBoundingClientRect().top / innerHeight;

  beforeEach(async () => {
    page = await fixture<HTMLElement>(
      html`<div style="position: absolute; top: 0; block-size: 2000vh; inline-size: 10em"></div>`,
    );
    scrollTo({top: 0, behavior: 'instant'});
    await painted();
    away = [];
    follower = new Follower((isAway) => away.push(isAway));
  });
  afterEach(async () => {
    follower.dispose();
    await emulateMedia({reducedMotion: 'no-preference'});
    scrollTo({top: 0, behavior: 'instant'});
  });

  it('does not move the page while the sentence stands well', async () => {
    for (const place of [0.15, 0.4, 0.6]) follower.follow(sentenceAt(place));
    await painted();
    expect(scrollY).to.equal(0);
    expect(away).to.be.empty;
  });

  it('shows the cell of a table that is wider than the screen, from either side', async () => {
    for (const direction of ['rtl', 'ltr']) {
      const scroller = await fixture<HTMLElement>(
        html`<div class="scroller" dir=${direction} style="inline-size: 10em; overflow: auto">
          <table style="inline-size: 60em">
            <tr>
              <td>أول</td>
              <td>آخر</td>
            </tr>
          </table>
        </div>`,
      );
      const [first, last] = [...scroller.querySelectorAll('td')].map((cell) => {
        const range = document.createRange();
        range.selectNodeContents(cell);
        return range;
      });
      const within = (range: Range) => {
        const [inner, outer] = [range.getBoundingClientRect(), scroller.getBoundingClientRect()];
        return inner.left >= outer.left - 1 && inner.right <= outer.right + 1;
      };
      expect(within(last!)).to.equal(false);
      follower.follow(last!);
      expect(within(last!)).to.equal(true);
      follower.follow(first!);
      expect(within(first!)).to.equal(true);
    }
  });

  for (const [where, place] of [
    ['low', 0.8],
    ['below the window', 2.5],
  ] as const) {
    it(`brings a sentence that stands ${where} to its resting place`, async () => {
      const sentence = sentenceAt(place);
      const resting = rest();
      follower.follow(sentence);
      await resting;
      expect(stands(sentence)).to.be.closeTo(0.28, 0.02);
      expect(away).to.be.empty;
    });
  }

  it('comes back to a sentence from which it was just going away', async () => {
    await readerScrollsTo(innerHeight);
    const near = sentenceAt(1.4);
    follower.follow(sentenceAt(4));
    while (scrollY < innerHeight * 1.05) await painted();
    follower.follow(near);
    // Back and forth, the page is moved smoothly; the test has its own limit.
    while (Math.abs(stands(near) - 0.28) > 0.02) await painted();
  });

  it('brings back a sentence above the window', async () => {
    await readerScrollsTo(innerHeight * 5);
    const sentence = sentenceAt(2);
    const resting = rest();
    follower.follow(sentence);
    await resting;
    expect(stands(sentence)).to.be.closeTo(0.28, 0.02);
  });

  it('stops when the reader scrolls the sentence away, and says so once', async () => {
    follower.follow(sentenceAt(0.3));
    await readerScrollsTo(innerHeight * 3);
    expect(away).to.deep.equal([true]);
    const top = scrollY;
    follower.follow(sentenceAt(0.5));
    follower.follow(sentenceAt(0.6));
    await painted();
    expect(scrollY).to.equal(top);
    expect(away).to.deep.equal([true]);
  });

  it('follows on when the reader scrolls the sentence back into view', async () => {
    follower.follow(sentenceAt(0.3));
    await readerScrollsTo(innerHeight * 3);
    await readerScrollsTo(innerHeight * 0.1);
    expect(away).to.deep.equal([true, false]);
    const next = sentenceAt(2);
    const resting = rest();
    follower.follow(next);
    await resting;
    expect(stands(next)).to.be.closeTo(0.28, 0.02);
  });

  it('keeps following after a small scroll of the reader', async () => {
    follower.follow(sentenceAt(0.5));
    await readerScrollsTo(innerHeight * 0.2);
    expect(away).to.be.empty;
  });

  it('returns to the sentence when asked, and follows from there', async () => {
    const sentence = sentenceAt(0.6);
    follower.follow(sentence);
    await readerScrollsTo(innerHeight * 3);
    const resting = rest();
    follower.returnToTarget();
    await resting;
    expect(away).to.deep.equal([true, false]);
    expect(stands(sentence)).to.be.closeTo(0.28, 0.02);
    const next = sentenceAt(4);
    const restingAgain = rest();
    follower.follow(next);
    await restingAgain;
    expect(stands(next)).to.be.closeTo(0.28, 0.02);
  });

  it('gives way to a reader who scrolls while it moves the page', async () => {
    follower.follow(sentenceAt(15));
    await painted();
    dispatchEvent(new WheelEvent('wheel', {deltaY: -100}));
    await readerScrollsTo(0);
    expect(away).to.deep.equal([true]);
    follower.follow(sentenceAt(15.1));
    await painted();
    expect(scrollY).to.equal(0);
  });

  it('shows a kept place at once', () => {
    const sentence = sentenceAt(6);
    follower.showAtOnce(sentence);
    expect(stands(sentence)).to.be.closeTo(0.28, 0.02);
  });

  it('does not wait for a scroll that cannot happen', async () => {
    const first = sentenceAt(0.02);
    follower.follow(first);
    await painted();
    expect(scrollY).to.equal(0);
    await readerScrollsTo(innerHeight * 3);
    expect(away).to.deep.equal([true]);
  });

  it('stops listening when disposed of', async () => {
    follower.follow(sentenceAt(0.3));
    follower.dispose();
    await readerScrollsTo(innerHeight * 3);
    expect(away).to.be.empty;
  });

  describe('where bars cover a part of the window', () => {
    const {style} = document.documentElement;
    beforeEach(() => (style.scrollPadding = '10vh 0 50vh'));
    afterEach(() => style.removeProperty('scroll-padding'));

    it('brings a sentence out from under them, to the same place in what is left', async () => {
      const sentence = sentenceAt(0.55);
      const resting = rest();
      follower.follow(sentence);
      await resting;
      expect(stands(sentence)).to.be.closeTo(0.1 + 0.28 * 0.4, 0.02);
    });

    it('says that a sentence is away when a bar covers it', async () => {
      const resting = rest();
      follower.showAtOnce(sentenceAt(5.3));
      await resting;
      await readerScrollsTo(innerHeight * 4.7);
      expect(away).to.deep.equal([true]);
    });
  });

  describe('a sentence that the window cannot hold', () => {
    /** A sentence of one word a line, ten lines to the height of the window. */
    function longSentence(
      lines: number,
      place = 0.5,
    ): {sentence: Range; word: (index: number) => Range} {
      const text = document.createElement('p');
      text.style.cssText = `position: absolute; margin: 0; top: ${place * innerHeight}px;
        inline-size: 1em; font: 16px/${innerHeight / 10}px sans-serif`;
      text.textContent = Array.from({length: lines}, () => 'كلمة').join(' ');
      page.append(text);
      const part = (start: number, end: number) => {
        const range = document.createRange();
        range.setStart(text.firstChild!, start);
        range.setEnd(text.firstChild!, end);
        return range;
      };
      return {
        sentence: part(0, text.textContent.length),
        word: (index) => part(index * 5, index * 5 + 4),
      };
    }

    it('begins at the top, and its words are followed', async () => {
      const {sentence, word} = longSentence(20);
      let resting = rest();
      follower.follow(sentence);
      await resting;
      expect(stands(sentence)).to.be.closeTo(0, 0.02);
      follower.followWord(word(5));
      await painted();
      expect(stands(sentence), 'a word in view moves nothing').to.be.closeTo(0, 0.02);
      resting = rest();
      follower.followWord(word(12));
      await resting;
      expect(stands(word(12))).to.be.within(0.25, 0.35);
    });

    it('is as much in view as there is room, and stays while its beginning is well', async () => {
      const {sentence} = longSentence(9);
      const resting = rest();
      follower.follow(sentence);
      await resting;
      const {top: first, bottom: last} = sentence.getBoundingClientRect();
      expect(first).to.be.at.least(0);
      expect(last).to.be.closeTo(innerHeight, 1);
      const top = scrollY;
      follower.follow(sentence);
      await painted();
      expect(scrollY).to.equal(top);
    });

    it('leaves the words to a reader who has scrolled away', async () => {
      const {sentence, word} = longSentence(20);
      const resting = rest();
      follower.follow(sentence);
      await resting;
      await readerScrollsTo(innerHeight * 8);
      follower.followWord(word(12));
      await painted();
      expect(scrollY).to.be.closeTo(innerHeight * 8, 1);
    });

    it('moves for no word of a sentence that has room', async () => {
      const {sentence, word} = longSentence(3, 0.3);
      follower.follow(sentence);
      const top = scrollY;
      follower.followWord(word(2));
      await painted();
      expect(scrollY).to.equal(top);
    });
  });

  describe('where motion is unwelcome', () => {
    it('never moves the page by itself, and says where it is', async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      follower.dispose();
      follower = new Follower((isAway) => away.push(isAway));
      follower.follow(sentenceAt(3));
      await painted();
      expect(scrollY).to.equal(0);
      expect(away).to.deep.equal([true]);
      follower.follow(sentenceAt(0.5));
      expect(away).to.deep.equal([true, false]);
    });

    it('heeds a wish that comes later', async () => {
      follower.follow(sentenceAt(0.3));
      await emulateMedia({reducedMotion: 'reduce'});
      follower.follow(sentenceAt(3));
      await painted();
      expect(scrollY).to.equal(0);
      expect(away).to.deep.equal([true]);
    });

    it('returns when asked, without motion', async () => {
      await emulateMedia({reducedMotion: 'reduce'});
      const sentence = sentenceAt(3);
      follower.follow(sentence);
      follower.returnToTarget();
      expect(stands(sentence)).to.be.closeTo(0.28, 0.02);
      expect(away).to.deep.equal([true, false]);
    });
  });

  describe('in a browser without scrollend', () => {
    it('still lets the reader scroll away after it has moved the page', async () => {
      // What such a browser does: the end of a scroll is never told.
      const swallow = (event: Event) => event.stopImmediatePropagation();
      follower.dispose();
      addEventListener('scrollend', swallow, {capture: true});
      follower = new Follower((isAway) => away.push(isAway));
      follower.showAtOnce(sentenceAt(3));
      await painted();
      removeEventListener('scrollend', swallow, {capture: true});
      dispatchEvent(new Event('touchmove'));
      await readerScrollsTo(0);
      expect(away).to.deep.equal([true]);
    });
  });
});
