import {clearSpace} from './clear-space.ts';

/** Where the spoken sentence should lie, as fractions of the space that no bar covers. */
const comfortable = {top: 0.12, bottom: 0.72};
const restingPlace = 0.28;

const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)');

/**
 * Keeps the spoken sentence in view. It scrolls the page, never the focus; it stops as soon as the
 * reader scrolls the sentence away, and does not move the page at all where motion is unwelcome.
 */
export class Follower {
  readonly #onAwayChange: (away: boolean) => void;
  readonly #listening = new AbortController();
  #target: Range | undefined;
  /** Whether the reader has left the scrolling to the voice. */
  #following = true;
  #scrolling = false;
  /** Where that scroll will end. */
  #destination = 0;
  #away = false;

  /** `onAwayChange` says whether the spoken sentence is out of view and will not be brought back. */
  constructor(onAwayChange: (away: boolean) => void) {
    this.#onAwayChange = onAwayChange;
    const {signal} = this.#listening;
    addEventListener('scroll', () => this.#scrolled(), {passive: true, signal});
    // From here on a scroll is the reader's own. Safari before 26.2 has no `scrollend`.
    for (const kind of ['scrollend', 'wheel', 'touchmove']) {
      addEventListener(kind, () => (this.#scrolling = false), {passive: true, signal});
    }
  }

  dispose(): void {
    this.#listening.abort();
  }

  /** A new sentence is spoken. */
  follow(sentence: Range): void {
    this.#target = sentence;
    if (this.#following) showSideways(sentence);
    if (this.#mayMove && !this.#isComfortable()) this.#scrollTo(sentence, 'smooth');
    else this.#tellAway();
  }

  /** The same sentence as a new range; nothing is moved for that. */
  renew(sentence: Range): void {
    if (this.#target) this.#target = sentence;
  }

  /** A new word of that sentence is spoken: followed where the window cannot hold the sentence. */
  followWord(word: Range): void {
    if (!this.#mayMove || !this.#target) return;
    const space = clearSpace();
    if (this.#target.getBoundingClientRect().height <= space.height) return;
    const {top, bottom} = this.#restOf(word);
    if (top >= space.top && bottom <= space.bottom) return;
    this.#scrollTo(word, 'smooth');
  }

  /** The reader asks for the spoken sentence: show it, and follow again from here. */
  returnToTarget(): void {
    this.#following = true;
    if (this.#target) {
      showSideways(this.#target);
      this.#scrollTo(this.#target, reducedMotion.matches ? 'instant' : 'smooth');
    }
    this.#tell(false);
  }

  /** Shows a place at once, with no motion: a kept place when an article opens. */
  showAtOnce(place: Range): void {
    this.#target = place;
    showSideways(place);
    this.#scrollTo(place, 'instant');
  }

  get #mayMove(): boolean {
    return this.#following && !reducedMotion.matches;
  }

  #scrolled(): void {
    if (this.#scrolling) {
      if (Math.abs(scrollY - this.#destination) < 1) this.#scrolling = false;
      return;
    }
    if (!this.#target) return;
    const visible = this.#isVisible();
    this.#following = visible;
    this.#tell(!visible);
  }

  #tellAway(): void {
    this.#tell(!this.#mayMove && !this.#isVisible());
  }

  #tell(away: boolean): void {
    if (away === this.#away) return;
    this.#away = away;
    this.#onAwayChange(away);
  }

  #scrollTo(place: Range, behavior: ScrollBehavior): void {
    const {top, height} = place.getBoundingClientRect();
    const space = clearSpace();
    // A long one stands higher, so that as much of it as possible is in view.
    const rest = Math.max(0, Math.min(space.height * restingPlace, space.height - height));
    const to = scrollY + top - space.top - rest;
    const farthest = document.documentElement.scrollHeight - innerHeight;
    const reachable = Math.max(0, Math.min(to, farthest));
    // Without a way to go there is no `scrollend` either.
    this.#scrolling = Math.abs(reachable - scrollY) >= 1;
    this.#destination = reachable;
    scrollTo({top: reachable, behavior});
  }

  #isComfortable(): boolean {
    const {top, bottom} = this.#restOf(this.#target!);
    const space = clearSpace();
    const begins = (top - space.top) / space.height;
    const ends = (bottom - space.top) / space.height;
    const isLong = ends - begins > comfortable.bottom - comfortable.top;
    return isLong
      ? begins >= 0 && (ends <= 1 || begins <= restingPlace)
      : begins >= comfortable.top && ends <= comfortable.bottom;
  }

  /** Where a place will stand when the page, if it is being scrolled from here, is at rest. */
  #restOf(place: Range): {readonly top: number; readonly bottom: number} {
    const {top, bottom} = place.getBoundingClientRect();
    const ahead = this.#scrolling ? this.#destination - scrollY : 0;
    return {top: top - ahead, bottom: bottom - ahead};
  }

  #isVisible(): boolean {
    const {top, bottom} = this.#target!.getBoundingClientRect();
    return bottom > 0 && top < clearSpace().bottom;
  }
}

/** Shows the beginning of a place in a table that is wider than the screen. */
function showSideways(place: Range): void {
  const scroller = place.startContainer.parentElement?.closest('.scroller');
  if (!scroller) return;
  const outer = scroller.getBoundingClientRect();
  const {left, right} = place.getClientRects()[0] ?? outer;
  if (left < outer.left) scroller.scrollBy({left: left - outer.left, behavior: 'instant'});
  else if (right > outer.right) scroller.scrollBy({left: right - outer.right, behavior: 'instant'});
}
